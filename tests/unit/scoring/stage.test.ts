import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Level } from '../../../src/model/types.ts';
import {
  effectOf,
  lastLevelOf,
  oneMayLag,
  placeOfStages,
  stageOfLevels,
} from '../../../src/scoring/stage.ts';
import type { Levels } from '../../../src/scoring/stage.ts';
import { makeModel, makeSmallModel } from '../../fixtures/model.ts';

const level = fc.constantFrom<Level>(1, 2, 3, 4, 5);
const levelOrNone = fc.option(level, { freq: 4 });

function effects(levels: Levels) {
  return levels.map((_, index) => effectOf(levels, index, 5));
}

describe('the stage of levels judged together', () => {
  test.each<[Levels, Level | null]>([
    [[2, 2, 1], 2],
    [[3, 3, 1], 2],
    [[5, 5, 4], 5],
    [[5, 5, 1], 2],
    [[4, 3, 2], 3],
    [[4, 3, 3], 3],
    [[1, 1, 5], 1],
    [[1, 5, 5], 2],
    [[3, 3, 3], 3],
    [[3, 2, null], 2],
    [[5, 1, null], 1],
    [[null, 4, null], 4],
    [[null, null, null], null],
    [[4, 4, 4, 4, 4, 2], 3],
    [[4, 4, 4, 4, 3, 3], 3],
    [[4, 4, 4, 4, 4, 3], 4],
    [[4, 4, 4, 4, 3, null], 3],
    [[3], 3],
    [[], null],
  ])('of %j is %j', (levels, stage) => {
    expect(stageOfLevels(levels)).toBe(stage);
  });

  test('is the highest that all have reached, one of them short by at most one when nothing is missing', () => {
    fc.assert(
      fc.property(fc.array(levelOrNone, { minLength: 1, maxLength: 7 }), (levels) => {
        const present = levels.filter((l) => l !== null);
        const isReached = (stage: number): boolean => {
          const short = present.filter((l) => l < stage);
          const mayLag = present.length === levels.length && levels.length > 1;
          return short.length === 0 || (mayLag && short.length === 1 && short[0] === stage - 1);
        };
        const reached = ([5, 4, 3, 2, 1] as const).find(isReached);
        expect(stageOfLevels(levels)).toBe(present.length === 0 ? null : reached);
      }),
    );
  });

  test('takes no notice of order', () => {
    fc.assert(
      fc.property(
        fc
          .array(levelOrNone, { maxLength: 7 })
          .chain((levels) =>
            fc.tuple(
              fc.constant(levels),
              fc.shuffledSubarray(levels, { minLength: levels.length }),
            ),
          ),
        ([levels, shuffled]) => {
          expect(stageOfLevels(shuffled)).toBe(stageOfLevels(levels));
        },
      ),
    );
  });

  test('one may lag only where there are others and none is missing', () => {
    expect(oneMayLag([2, 1])).toBe(true);
    expect(oneMayLag([2, 1, null])).toBe(false);
    expect(oneMayLag([2])).toBe(false);
  });
});

describe('the place', () => {
  test('bears one missing dimension, with none lagging', () => {
    expect(placeOfStages([3, 3, 3, 3, 3, null])).toBe(3);
    expect(placeOfStages([3, 3, 3, 3, 2, null])).toBe(2);
  });

  test('does not exist where two dimensions are missing, however many there are', () => {
    expect(placeOfStages([3, 3, 3, 3, null, null])).toBeNull();
    expect(placeOfStages([3, null, null])).toBeNull();
    expect(placeOfStages([3, 3, null])).toBe(3);
  });

  test('with one dimension missing is the lowest stage of the other five', () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 5, maxLength: 5 }), (stages) => {
        expect(placeOfStages([...stages, null])).toBe(Math.min(...stages));
      }),
    );
  });
});

describe('what one level did', () => {
  test.each<[Levels, ReturnType<typeof effects>]>([
    [
      [2, 2, 1],
      ['reached-it', 'reached-it', 'lags-by-one'],
    ],
    [
      [3, 3, 1],
      ['goes-beyond', 'goes-beyond', 'lags-and-sets'],
    ],
    [
      [4, 3, 2],
      ['goes-beyond', 'reached-it', 'lags-and-sets'],
    ],
    [
      [5, 3, 3],
      ['goes-beyond', 'sets-the-stage', 'sets-the-stage'],
    ],
    [
      [3, 3, 3],
      ['reached-it', 'reached-it', 'reached-it'],
    ],
    [
      [5, 5, 4],
      ['reached-it', 'reached-it', 'lags-by-one'],
    ],
    [
      [4, 2, null],
      ['goes-beyond', 'sets-the-stage', null],
    ],
    [
      [3, 3, null],
      ['reached-it', 'reached-it', null],
    ],
    [
      [null, 3, null],
      [null, 'sets-the-stage', null],
    ],
    [
      [null, 5, null],
      [null, 'reached-it', null],
    ],
  ])('of %j is %j', (levels, expected) => {
    expect(effects(levels)).toEqual(expected);
  });

  test('at most one lags, and only where nothing is missing', () => {
    fc.assert(
      fc.property(fc.array(levelOrNone, { minLength: 1, maxLength: 6 }), (levels) => {
        const lagging = effects(levels).filter((effect) => effect?.startsWith('lags'));
        expect(lagging.length).toBeLessThanOrEqual(oneMayLag(levels) ? 1 : 0);
      }),
    );
  });
});

test('the last level is the model’s', () => {
  expect(lastLevelOf(makeModel())).toBe(5);
  expect(lastLevelOf(makeSmallModel({ stages: 3 }))).toBe(3);
});
