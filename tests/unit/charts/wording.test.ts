import { expect, test } from 'vitest';
import { firmnessWords } from '../../../src/interface/result.ts';

test.each([
  [1, 2, 'No other change is as small.'],
  [2, 1, 'One other change of one step would do the same.'],
  [2, 2, 'One other change of two steps would do the same.'],
  [4, 2, 'Three other changes of two steps would do the same.'],
])('of %i changes of %i steps, all but the one that is shown are counted', (ways, count, said) => {
  expect(firmnessWords.ways(ways, count)).toBe(said);
});
