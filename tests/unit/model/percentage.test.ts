import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPercentage } from '../../../src/model/percentage.ts';

describe('a percentage', () => {
  test.each([
    ['70%', 70, 'exactly'],
    ['49.8%', 49.8, 'exactly'],
    ['0%', 0, 'exactly'],
    ['100%', 100, 'exactly'],
    ['  70%  ', 70, 'exactly'],
    ['more than 60%', 60, 'more'],
    ['More than 60%', 60, 'more'],
    ['over 80%', 80, 'more'],
    ['at least 54%', 54, 'more'],
    ['under 4%', 4, 'less'],
    ['less than 4%', 4, 'less'],
    ['up to 50%', 50, 'less'],
    ['about 60%', 60, 'about'],
    ['nearly 60%', 60, 'about'],
  ])('is read from “%s”', (value, percent, bound) => {
    expect(readPercentage(value)).toEqual({ percent, bound });
  });

  test.each([
    ['a range', '60 to 65%'],
    ['a range with a dash', '60–65%'],
    ['a share in words', 'over half'],
    ['a ratio', '1 in 4'],
    ['a rank', 'last'],
    ['a count', '12'],
    ['a change', '+25%'],
    ['a fall', '-50%'],
    ['more than the whole', '101%'],
    ['a bound above the whole', 'more than 250%'],
    ['a word that bounds nothing', 'half 40%'],
    ['a name that objects have', 'constructor 40%'],
    ['a percentage with more behind it', '70% of executives'],
    ['two percentages', '42% and 40%'],
    ['a sign alone', '%'],
    ['nothing', ''],
  ])('is not read from %s: “%s”', (_what, value) => {
    expect(readPercentage(value)).toBeNull();
  });

  test('comes back as it was printed, whatever its decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) => {
        const percent = tenths / 10;
        expect(readPercentage(`${percent}%`)).toEqual({ percent, bound: 'exactly' });
      }),
    );
  });

  test('is from 0 to 100 or nothing, whatever is printed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readPercentage(`${text}%`);
        expect(read === null || (read.percent >= 0 && read.percent <= 100)).toBe(true);
      }),
    );
  });
});
