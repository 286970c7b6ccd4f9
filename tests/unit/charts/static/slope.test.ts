import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSlope, type SlopeRoom, type SlopeSide } from '../../../../src/charts/static/slope.ts';
import type { PairChart } from '../../../../src/model/types.ts';
import { makeBook } from './made-book.ts';

function draw(
  pairs: readonly (readonly [label: string, from: number, to: number])[],
  status = 'checked',
  room: SlopeRoom = 'narrow',
) {
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
  return drawSlope(chart, makeBook(Object.fromEntries(figures), { e02: { status } }), room);
}

const lines = [
  ['Raises advocacy', 70, 38],
  ['Follow to feel connected', 64, 33],
] as const;
const gaps = draw(lines);
const wideGaps = draw(lines, 'checked', 'wide');

/** The words of every label of a side, line by line. */
const words = (side: SlopeSide) =>
  side.points.map((point) => point.lines.map(({ text, value }) => text || value));

/** The lines of all labels of a side, from the top down. */
const baselines = ({ points }: SlopeSide) =>
  points.flatMap(({ lines }) => lines.map(({ baseline }) => baseline)).sort((a, b) => a - b);

describe('a slope', () => {
  test('has its points on one scale from 0 at the foot to 100% at the head', () => {
    const { zero, full } = gaps;
    expect([zero, full]).toEqual([13.8, 0.8]);
    expect(gaps.left.points.map(({ at }) => at)).toEqual([4.7, 5.48]);
    expect(draw([['All to none', 100, 0]]).left.points[0]?.at).toBe(full);
    expect(draw([['All to none', 100, 0]]).right.points[0]?.at).toBe(zero);
  });

  test('shows names at both ends where there is room', () => {
    expect(words(wideGaps.left)).toEqual([
      ['70%', 'Raises advocacy'],
      ['64%', 'Follow to feel', 'connected'],
    ]);
    expect(words(wideGaps.right)).toEqual([
      ['38%', 'Raises advocacy'],
      ['33%', 'Follow to feel', 'connected'],
    ]);
  });

  test('shows values on the left, values and names on the right of a phone', () => {
    expect(words(gaps.left)).toEqual([['70%'], ['64%']]);
    expect(words(gaps.right)).toEqual([
      ['38%', 'Raises', 'advocacy'],
      ['33%', 'Follow to feel', 'connected'],
    ]);
  });

  test('moves labels of close points apart and leads each back to its point', () => {
    expect(gaps.left.points.map(({ hasLeader }) => hasLeader)).toEqual([true, true]);
    const apart = draw([
      ['Up', 85, 85],
      ['Down', 15, 15],
    ]);
    expect(apart.left.points.map(({ hasLeader }) => hasLeader)).toEqual([false, false]);
    expect(apart.left.points.map(({ at, middle }) => middle - at)).toEqual([0, 0]);
  });

  test('leads from a point to the value at the head of its label', () => {
    for (const { middle, lines: labels } of [...gaps.right.points, ...wideGaps.left.points]) {
      expect(labels[0]?.value).toMatch(/%$/);
      expect(labels[0]!.baseline - middle).toBeCloseTo(0.375, 1);
    }
    const [alone] = draw([['A name of more than one line of words', 50, 50]]).right.points;
    expect(alone).toMatchObject({ hasLeader: false, middle: alone?.at });
  });

  test('keeps the labels on the left clear of the ends of the scale, which are named there', () => {
    const ends = draw([
      ['All', 100, 50],
      ['None', 0, 50],
    ]);
    const [top, bottom] = ends.left.points.map(({ middle }) => middle);
    expect(top! - ends.full).toBeGreaterThanOrEqual(1.25);
    expect(ends.zero - bottom!).toBeGreaterThanOrEqual(1.25);
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
      fc.property(pairs, fc.constantFrom('narrow', 'wide'), (list, room) => {
        const { height, left, right } = draw(list, 'checked', room);
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
