import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerFindings } from '../../src/components/tools/perception-gap-answers.ts';
import { loadPlaybookFromDisk } from '../../src/model/load-node.ts';
import type { PerceptionGapTool } from '../../src/model/tool-types.ts';
import { checkInputs } from '../../src/tools/form.ts';
import { makeForm, readGuessState } from '../../src/tools/perception-gap/form.ts';

const playbook = loadPlaybookFromDisk('.');
const tool = playbook.tools.find(({ id }) => id === 'perception-gap') as PerceptionGapTool;
const answers = answerFindings(playbook, tool.findings);

/** What the safe wording gives: the share of consumers, and of executives where theirs was seen. */
const SAFE: Record<string, [consumers: number, executives: number | null]> = {
  advocacy: [38, 70],
  connected: [33, 64],
  discounts: [61, null],
  friends: [70, null],
  brands: [23, null],
  'not-engaging': [55, null],
};

describe('the findings to guess', () => {
  test('are six, two of them with both sides, each with the figure that is safe to print', () => {
    const found = answers.map(({ finding, consumers, executives }) => [
      finding,
      [consumers.percent, executives?.percent ?? null],
    ]);
    expect(Object.fromEntries(found)).toEqual(SAFE);
  });

  test('say of whom each share is, from when, and how far it could be checked', () => {
    for (const { consumers, executives, source, status, caution, row } of answers) {
      expect(consumers.base).toBe('1,056 consumers in nine countries');
      if (executives) {
        expect(executives.base).toBe(
          '351 executives in eight countries, 329 to 336 of them for each item',
        );
      }
      expect(source).toContain('asked October 2010, published 2011');
      expect(status).toBe('reported by others');
      expect(caution).not.toBe('');
      expect(row.address).toBe('/evidence/sources/#e110');
    }
  });

  test('ask about the people who were asked, and give no share away in what is read before', () => {
    const file = readFileSync('content/tools/perception-gap.mdx', 'utf8');
    const before = file.replace(/^ {4}(?:guess-|after:).*$/gm, '');
    for (const [consumers, executives] of Object.values(SAFE)) {
      for (const share of [consumers, executives].filter((each) => each !== null)) {
        expect(before).not.toMatch(new RegExp(`\\b${share}\\b`));
      }
    }
    for (const { about, after } of tool.findings) {
      expect(about).toMatch(/^of consumers (?:said|agreed) that /);
      expect(after).not.toMatch(/\d/);
    }
  });
});

test('the made-up example is six guesses, none of them the answer, and opens nothing', () => {
  const { inputs } = tool.example;
  expect(checkInputs(makeForm(tool), inputs)).toEqual({ inputs, faults: [] });
  for (const { id } of tool.findings) {
    const state = readGuessState(id, inputs);
    expect(state.kind).toBe('guessed');
    expect(state).not.toMatchObject({ guess: SAFE[id]?.[0] });
  }
});

test('every question to one’s own customers can be answered with yes or no', () => {
  for (const { ask } of tool.findings) {
    expect(ask).toMatch(/^(?:Do|Have) you |^If you follow us, do you /);
    expect(ask.match(/\?/g)).toHaveLength(1);
  }
});
