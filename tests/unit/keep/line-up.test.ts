import { describe, expect, test } from 'vitest';
import { letterAt, lineUp } from '../../../src/islands/keep/line-up.ts';
import { blankPlacing } from '../../../src/sharing/placing.ts';
import type { Placing } from '../../../src/sharing/placing.ts';
import { makeModel } from '../../fixtures/model.ts';

const model = makeModel();
const older = makeModel({ edition: '2024.1', editionNumber: 2 });
const models = [model, older];

let made = 0;
function source(id: string, part: Partial<Placing> = {}) {
  made += 1;
  return {
    id,
    label: '',
    placing: { ...blankPlacing(model, made, '2026-03-01T09:30:00.000Z'), unit: 'Acme', ...part },
  };
}

/** Ids with their letters, in order: `one A`. */
function lettered(results: { id: string; letter: string }[]): string[] {
  return results.map(({ id, letter }) => `${id} ${letter}`);
}

test('letters begin with A', () => {
  expect([0, 1, 7].map(letterAt)).toEqual(['A', 'B', 'H']);
});

describe('results in a line', () => {
  test('stand in the order in which they were given', () => {
    const { results } = lineUp(models, [source('one'), source('two'), source('three')], null);
    expect(lettered(results)).toEqual(['one A', 'two B', 'three C']);
  });

  test('of the edition that most answer are compared, and the others left out', () => {
    const {
      model: chosen,
      results,
      leftOut,
    } = lineUp(models, [source('old', { edition: '2024.1' }), source('one'), source('two')], null);
    expect(chosen?.edition).toBe('2026.1');
    expect(lettered(results)).toEqual(['one A', 'two B']);
    expect(leftOut.map(({ id, isKnown }) => [id, isKnown])).toEqual([['old', true]]);
  });

  test('are of the first one’s edition where two editions are level', () => {
    const { model: chosen } = lineUp(
      models,
      [source('old', { edition: '2024.1' }), source('one')],
      null,
    );
    expect(chosen?.edition).toBe('2024.1');
  });

  test('of an edition that this site lacks are named and never scored', () => {
    const { results, leftOut } = lineUp(
      models,
      [source('later', { edition: '2031.1' }), source('one')],
      null,
    );
    expect(lettered(results)).toEqual(['one A']);
    expect(leftOut.map(({ id, isKnown }) => [id, isKnown])).toEqual([['later', false]]);
  });

  test('can be none at all', () => {
    expect(lineUp(models, [], null)).toEqual({
      model: null,
      reading: 'people',
      results: [],
      leftOut: [],
    });
  });
});

describe('how they are read', () => {
  const march = source('march', { changedAt: '2026-03-01T09:30:00.000Z' });
  const may = source('may', { changedAt: '2026-05-01T09:30:00.000Z' });

  test('two dated results of one unit are one firm over time, the earlier first', () => {
    const { reading, results } = lineUp(models, [may, march], null);
    expect(reading).toBe('time');
    expect(lettered(results)).toEqual(['march A', 'may B']);
  });

  test.each([
    ['of two units', [may, source('other', { unit: 'Other' })]],
    ['of which one has no date', [may, source('undated', { changedAt: '' })]],
    ['more than two', [may, march, source('third')]],
  ])('results %s are several people', (_, sources) => {
    expect(lineUp(models, sources, null).reading).toBe('people');
  });

  test('is as the reader chose', () => {
    const { reading, results } = lineUp(models, [may, march], 'people');
    expect(reading).toBe('people');
    expect(lettered(results)).toEqual(['may A', 'march B']);
  });

  test('over time without all dates keeps the order in which they were given', () => {
    const undated = source('undated', { changedAt: '' });
    const { results } = lineUp(models, [may, undated, march], 'time');
    expect(lettered(results)).toEqual(['may A', 'undated B', 'march C']);
  });
});
