import { describe, expect, it } from 'vitest';
import { loadPlaybookFromDisk, readContentFiles } from '../../src/model/load-node.ts';
import { loadPlaybook } from '../../src/model/load-vite.ts';
import { printProblems } from '../../src/model/problem-text.ts';
import { readModel } from '../../src/model/read-model.ts';

const root = process.cwd();

describe('the shipped content', () => {
  it('has no problems', () => {
    const result = readModel(readContentFiles(root));

    expect(result.ok ? '' : printProblems(result.problems)).toBe('');
  });

  it('is the same through Vite and from the disk', () => {
    expect(loadPlaybook()).toEqual(loadPlaybookFromDisk(root));
  });

  it('cites every row of evidence that it holds', () => {
    expect(loadPlaybook().uncited).toEqual([]);
  });

  it('is read once through Vite', () => {
    expect(loadPlaybook()).toBe(loadPlaybook());
  });
});
