import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadLabels } from '../../../../src/charts/static/spread-labels.ts';

/** Labels of the sizes given, each wanting to stand at its point. */
const blocks = (...list: [at: number, size: number][]) => list.map(([at, size]) => ({ at, size }));

describe('labels beside a scale', () => {
  test('stay at their points where they do not meet', () => {
    expect(spreadLabels(blocks([3, 2], [8, 2]), 0, 10)).toEqual([3, 8]);
  });

  test('make room for each other by the same amount', () => {
    expect(spreadLabels(blocks([5, 2], [5.5, 2]), 0, 10)).toEqual([4.25, 6.25]);
  });

  test('keep the order of their points, not the order in which they are given', () => {
    expect(spreadLabels(blocks([5.5, 2], [5, 2]), 0, 10)).toEqual([6.25, 4.25]);
  });

  test('keep the order given where they have one point', () => {
    expect(spreadLabels(blocks([5, 2], [5, 2]), 0, 10)).toEqual([4, 6]);
  });

  test('push on where moving apart meets a third', () => {
    expect(spreadLabels(blocks([4, 2], [5, 2], [6, 2]), 0, 10)).toEqual([3, 5, 7]);
  });

  test('stay inside the range, and push the others inwards', () => {
    expect(spreadLabels(blocks([0, 2], [1, 2]), 0, 10)).toEqual([1, 3]);
    expect(spreadLabels(blocks([9.5, 2], [10, 2]), 0, 10)).toEqual([7, 9]);
  });

  test('begin at the start and run over the end where they are too tall together', () => {
    expect(spreadLabels(blocks([1, 6], [2, 6]), 0, 10)).toEqual([3, 9]);
  });

  test('are none where none are given', () => {
    expect(spreadLabels([], 0, 10)).toEqual([]);
  });

  const drawn = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 100, noNaN: true }),
      size: fc.double({ min: 0.5, max: 10, noNaN: true }),
    }),
    { minLength: 1, maxLength: 10 },
  );

  test('never cover each other and never leave a range that can hold them', () => {
    fc.assert(
      fc.property(drawn, (list) => {
        const placed = spreadLabels(list, 0, 100).map((middle, index) => {
          const { size } = list[index]!;
          return { top: middle - size / 2, bottom: middle + size / 2 };
        });
        placed.sort((a, b) => a.top - b.top);
        for (const [index, { top, bottom }] of placed.entries()) {
          expect(top).toBeGreaterThanOrEqual((placed[index - 1]?.bottom ?? 0) - 1e-9);
          expect(bottom).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });

  test('stand in the order of their points', () => {
    fc.assert(
      fc.property(drawn, (list) => {
        const middles = spreadLabels(list, 0, 100);
        for (const [a, one] of list.entries()) {
          for (const [b, other] of list.entries()) {
            if (one.at < other.at) expect(middles[a]).toBeLessThan(middles[b]!);
          }
        }
      }),
    );
  });

  test('cannot stand nearer to their points: no shift of one group does better', () => {
    const moved = (list: { at: number }[], middles: number[]) =>
      list.reduce((sum, { at }, index) => sum + (middles[index]! - at) ** 2, 0);
    fc.assert(
      fc.property(drawn, fc.constantFrom(-0.01, 0.01), (list, shift) => {
        const middles = spreadLabels(list, -1000, 1000);
        const shifted = middles.map((middle) => middle + shift);
        expect(moved(list, middles)).toBeLessThanOrEqual(moved(list, shifted) + 1e-9);
      }),
    );
  });
});
