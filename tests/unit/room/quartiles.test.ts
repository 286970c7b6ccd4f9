import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianOf, quantileOf } from '../../../src/room/quartiles.ts';

const counts = fc.array(fc.nat(12), { minLength: 5, maxLength: 5 });

describe('medians and quartiles', () => {
  it.each([
    ['of an odd number the middle one', [1, 0, 1, 1, 0], 3],
    ['of an even number the lower of the two in the middle', [0, 2, 0, 2, 0], 2],
    ['of one answer that answer', [0, 0, 0, 0, 1], 5],
  ])('takes %s as the median', (_, each, median) => {
    expect(medianOf(each)).toBe(median);
  });

  it('takes the smallest level that a quarter and three quarters of the answers reach', () => {
    expect([0.25, 0.5, 0.75].map((share) => quantileOf([1, 1, 1, 1, 0], share))).toEqual([1, 2, 3]);
    expect([0.25, 0.75].map((share) => quantileOf([0, 1, 4, 1, 1], share))).toEqual([3, 4]);
  });

  it('has none where nobody chose a level', () => {
    expect(medianOf([0, 0, 0, 0, 0])).toBeNull();
  });

  it('agrees with sorting the answers and counting along them', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(0.25, 0.5, 0.75), (each, share) => {
        const sorted = each.flatMap((count, index) =>
          Array.from({ length: count }, () => index + 1),
        );
        const expected = sorted[Math.ceil(share * sorted.length) - 1] ?? null;
        expect(quantileOf(each, share)).toBe(expected);
      }),
    );
  });
});
