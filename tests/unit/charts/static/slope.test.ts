import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSlope, type SlopeSide } from '../../../../src/charts/static/slope.ts';
import type { PairChart } from '../../../../src/model/types.ts';
import { makeBook } from './made-book.ts';

function draw(pairs: readonly [label: string, from: number, to: number][], status = 'checked') {
  const chart: PairChart = {
    id: 'chart',
    title: 'It is so.',
    note: '',
    kind: 'slope',
    ends: ['Executives', 'Consumers'],
    lines: pairs.map(([label], index) => ({ label, from: `e01/${index}`, to: `e02/${index}` })),
  };
  const figures = pairs.flatMap(([, from, to], index) => [
    [`e01/${index}`, { value: `${from}%`, percent: from }],
    [`e02/${index}`, { value: `${to}%`, percent: to }],
  ]);
  return drawSlope(chart, makeBook(Object.fromEntries(figures), { e02: { status } }));
}

const gaps = draw([
  ['Raises advocacy', 70, 38],
  ['Follow to feel connected', 64, 33],
]);

/** The lines of all labels of a side, from the top down. */
const baselines = ({ points }: SlopeSide) =>
  points.flatMap(({ lines }) => lines.map(({ baseline }) => baseline)).sort((a, b) => a - b);

describe('a slope', () => {
  test('has its points on one scale from 0 at the foot to 100% at the head', () => {
    const [zero = 0, half = 0, full = 0] = gaps.ticks;
    expect([zero, half, full]).toEqual([14.6, 8.1, 1.6]);
    expect(gaps.left.points.map(({ at }) => at)).toEqual([5.5, 6.28]);
    expect(draw([['All to none', 100, 0]]).left.points[0]?.at).toBe(full);
    expect(draw([['All to none', 100, 0]]).right.points[0]?.at).toBe(zero);
  });

  test('shows values on the left, values and names on the right', () => {
    const words = (side: SlopeSide) =>
      side.points.map(({ lines }) => lines.map(({ text, value }) => text || value));
    expect(words(gaps.left)).toEqual([['70%'], ['64%']]);
    expect(words(gaps.right)).toEqual([
      ['38%', 'Raises', 'advocacy'],
      ['33%', 'Follow to feel', 'connected'],
    ]);
  });

  test('moves labels of close points apart and leads each back to its point', () => {
    expect(gaps.left.points.map(({ hasLeader }) => hasLeader)).toEqual([true, true]);
    const apart = draw([
      ['Up', 90, 90],
      ['Down', 10, 10],
    ]);
    expect(apart.left.points.map(({ hasLeader }) => hasLeader)).toEqual([false, false]);
    expect(apart.left.points.map(({ at, middle }) => middle - at)).toEqual([0, 0]);
  });

  test('says the same in sentences', () => {
    expect(draw([['Raises advocacy', 70, 38]], 'unverified').sentences).toEqual([
      'Raises advocacy: Executives 70%; Consumers 38%, not verified',
    ]);
  });

  test('grows where its labels need more room than it has', () => {
    const many = draw(
      Array.from({ length: 12 }, (_, index) => ['One more line', 50 + index, 40 + index] as const),
    );
    expect(many.height).toBeGreaterThan(gaps.height);
  });

  test('leaves a phone room for its lines', () => {
    expect(gaps.left.width + gaps.right.width).toBeLessThan(12.5);
  });

  test('has no two lines of text on one another, and none outside the drawing', () => {
    const percent = fc.integer({ min: 0, max: 100 });
    const label = fc
      .array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 6 })
      .map((words) => words.join(' '));
    const pairs = fc.array(fc.tuple(label, percent, percent), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(pairs, (list) => {
        const { height, left, right } = draw(list);
        for (const lines of [baselines(left), baselines(right)]) {
          for (const [index, line] of lines.entries()) {
            if (index > 0) expect(line - lines[index - 1]!).toBeGreaterThanOrEqual(1.2);
            expect(line).toBeGreaterThan(1);
            expect(line).toBeLessThan(height);
          }
        }
      }),
    );
  });
});
