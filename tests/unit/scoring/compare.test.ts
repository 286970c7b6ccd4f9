import { describe, expect, test } from 'vitest';
import type { ExampleAnswer } from '../../../src/model/types.ts';
import { answersInOrder } from '../../../src/scoring/answers.ts';
import { compareResults, countMissing, widestFirst } from '../../../src/scoring/compare.ts';
import { placeResult } from '../../../src/scoring/place.ts';
import type { PlaceResult } from '../../../src/scoring/place.ts';
import { makeModel } from '../../fixtures/model.ts';

const model = makeModel();

function place(lists: Record<string, ExampleAnswer[]>): PlaceResult {
  return placeResult(model, answersInOrder(model, lists));
}

const earlier = place({
  purpose: [2, 2, 2],
  insight: [1, 1, 1],
  dialogue: [3, 3, 3],
  service: [3, 3, 3],
  people: [2, null, 'dont-know'],
});
const later = place({
  purpose: [3, 3, 2],
  insight: [4, 4, 4],
  dialogue: [2, 2, 3],
  service: [3, 3, 3],
  people: [2, 'not-applicable', 2],
  proof: [2, 2, 2],
});

describe('results side by side', () => {
  const comparison = compareResults(model, [earlier, later]);

  test('show both places and how far the second lies from the first', () => {
    expect(comparison.place).toEqual({ levels: [1, 2], moved: [null, 1], spread: 1 });
  });

  test('show each dimension’s stages, what moved, and a missing side as missing', () => {
    expect(comparison.dimensions).toEqual([
      { dimension: 'purpose', levels: [2, 3], moved: [null, 1], spread: 1 },
      { dimension: 'insight', levels: [1, 4], moved: [null, 3], spread: 3 },
      { dimension: 'dialogue', levels: [3, 2], moved: [null, -1], spread: 1 },
      { dimension: 'service', levels: [3, 3], moved: [null, 0], spread: 0 },
      { dimension: 'people', levels: [2, 2], moved: [null, 0], spread: 0 },
      { dimension: 'proof', levels: [null, 2], moved: [null, null], spread: null },
    ]);
  });

  test('show each question with what either said', () => {
    expect(comparison.questions).toHaveLength(18);
    expect(comparison.questions.slice(12, 15)).toEqual([
      {
        dimension: 'people',
        question: 'peo-1',
        answered: [
          { kind: 'level', level: 2 },
          { kind: 'level', level: 2 },
        ],
        levels: [2, 2],
        moved: [null, 0],
        spread: 0,
      },
      {
        dimension: 'people',
        question: 'peo-2',
        answered: [null, { kind: 'not-applicable' }],
        levels: [null, null],
        moved: [null, null],
        spread: null,
      },
      {
        dimension: 'people',
        question: 'peo-3',
        answered: [{ kind: 'dont-know' }, { kind: 'level', level: 2 }],
        levels: [null, 2],
        moved: [null, null],
        spread: null,
      },
    ]);
  });

  test('count the answer-steps up and down, and the questions that only one side answered', () => {
    expect(comparison.steps).toEqual([null, { up: 11, down: 2, missing: 4 }]);
  });

  test('stand with the widest disagreement first, ties in the model’s order, what is missing last', () => {
    expect(widestFirst(comparison.dimensions).map(({ dimension }) => dimension)).toEqual([
      'insight',
      'purpose',
      'dialogue',
      'service',
      'people',
      'proof',
    ]);
    expect(comparison.dimensions[0]?.dimension).toBe('purpose');
  });

  test('that one result leaves open stand before those on which all agree', () => {
    const all = place({ purpose: [2, 2, 2], insight: [4, 4, 4] });
    const open = place({ purpose: [2, 2, 2] });
    const { dimensions } = compareResults(model, [all, all, open]);
    const both = dimensions.filter(({ levels }) => levels[0] !== null);
    expect(widestFirst(both).map(({ dimension }) => dimension)).toEqual(['insight', 'purpose']);
    expect(both.map(countMissing)).toEqual([0, 1]);
  });

  test('of three take each move from the first, and the spread from those that have a level', () => {
    const third = place({ insight: [2, 2, 2], proof: [5, 5, 5] });
    const { dimensions, place: places, steps } = compareResults(model, [earlier, later, third]);
    expect(places).toEqual({ levels: [1, 2, null], moved: [null, 1, null], spread: 1 });
    expect(dimensions[1]).toMatchObject({ levels: [1, 4, 2], moved: [null, 3, 1], spread: 3 });
    expect(dimensions[5]).toMatchObject({
      levels: [null, 2, 5],
      moved: [null, null, null],
      spread: 3,
    });
    expect(steps).toHaveLength(3);
    expect(steps[2]).toEqual({ up: 3, down: 0, missing: 13 });
  });

  test('that are the same disagree nowhere', () => {
    const same = compareResults(model, [later, later]);
    expect(same.questions.every(({ spread }) => spread === 0 || spread === null)).toBe(true);
    expect(same.steps[1]).toEqual({ up: 0, down: 0, missing: 0 });
  });
});
