import { describe, expect, test } from 'vitest';
import { describeCount } from '../../../src/interface/search.ts';

describe('the number of results is said', () => {
  test.each([
    [1, 1, 1, '1 result'],
    [12, 12, 12, '12 results'],
    [3, 12, 12, '3 of 12 results'],
    [1, 1, 0, 'No page holds all of these words. 1 result holds some of them'],
    [8, 8, 0, 'No page holds all of these words. 8 results hold some of them'],
    [8, 8, 2, '8 results, 2 with all of the words'],
  ])('%i shown of %i, %i of them with all words', (shown, total, complete, sentence) => {
    expect(describeCount(shown, total, complete)).toBe(sentence);
  });
});
