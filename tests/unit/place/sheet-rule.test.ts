import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheetText } from '../../../src/interface/place-sheet.ts';
import type { Level } from '../../../src/model/types.ts';
import { placeOfStages, stageOfLevels } from '../../../src/scoring/stage.ts';

const level = fc.constantFrom<Level>(1, 2, 3, 4, 5);

/** What the sheet tells people to work out when every box is filled. */
function smallerOfTheTwo(levels: readonly Level[]): number {
  const [lowest = 0, second = 0] = [...levels].sort((a, b) => a - b);
  return Math.min(lowest + 1, second);
}

describe('the rule by hand gives what the code gives', () => {
  test('for three answers: the smaller of “lowest + 1” and “second lowest”', () => {
    fc.assert(
      fc.property(fc.tuple(level, level, level), (levels) => {
        expect(stageOfLevels(levels)).toBe(smallerOfTheTwo(levels));
      }),
    );
  });

  test('for two answers and for one: the lowest', () => {
    fc.assert(
      fc.property(level, level, (one, other) => {
        expect(stageOfLevels([one, null, other])).toBe(Math.min(one, other));
        expect(stageOfLevels([null, one, null])).toBe(one);
      }),
    );
    expect(stageOfLevels([null, null, null])).toBeNull();
  });

  test('for the place: the same with six stages, the lowest with five, none with four', () => {
    fc.assert(
      fc.property(fc.tuple(level, level, level, level, level, level), (stages) => {
        const [, ...five] = stages;
        const [, ...four] = five;
        expect(placeOfStages(stages)).toBe(smallerOfTheTwo(stages));
        expect(placeOfStages([null, ...five])).toBe(Math.min(...five));
        expect(placeOfStages([null, null, ...four])).toBeNull();
      }),
    );
  });

  test('is worded for six dimensions', () => {
    expect(sheetText.rule.steps(6).at(-1)).toBe(
      'Do the same once more with the stages of the dimensions. With all six, the smaller of “lowest + 1” and “second lowest” is the place. With five, the lowest is. With fewer there is a profile and no place.',
    );
  });
});
