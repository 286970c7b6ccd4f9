import { describe, expect, test } from 'vitest';
import { drawBars } from '../../../../src/charts/static/bar.ts';
import { drawRanges } from '../../../../src/charts/static/range.ts';
import type { BarChart, RangeChart } from '../../../../src/model/types.ts';
import { makeBook } from './made-book.ts';

const head = { id: 'chart', title: 'It is so.', note: '' };
const book = makeBook(
  {
    'e01/share': { value: '41%', percent: 41 },
    'e02/share': { value: 'more than 60%', percent: 60, bound: 'more' },
    'e03/share': { value: 'under 4%', percent: 4, bound: 'less' },
    'e04/share': { value: '33%', percent: 33 },
  },
  { e03: { status: 'unverified' }, e04: { status: 'mismatch' } },
);

function bars(...figures: string[]) {
  const chart: BarChart = {
    ...head,
    kind: 'bar',
    bars: figures.map((figure) => ({ label: figure, figure })),
  };
  return drawBars(chart, book);
}

describe('bars', () => {
  test('are as long as their figures, in the order of the chart', () => {
    expect(bars('e04/share', 'e01/share').map(({ label, length }) => [label, length])).toEqual([
      ['e04/share', 33],
      ['e01/share', 41],
    ]);
  });

  test('show how far a lower bound may reach, and nothing beyond other figures', () => {
    expect(bars('e02/share', 'e01/share', 'e03/share').map(({ beyond }) => beyond)).toEqual([
      40, 0, 0,
    ]);
  });

  test('say why a figure is hollow: not verified, or other than our source prints it', () => {
    expect(bars('e01/share', 'e03/share', 'e04/share').map(({ mark }) => mark)).toEqual([
      { percent: 41, bound: 'exactly', value: '41%', doubt: '', words: '41%' },
      {
        percent: 4,
        bound: 'less',
        value: 'under 4%',
        doubt: 'not verified',
        words: 'under 4%, not verified',
      },
      {
        percent: 33,
        bound: 'exactly',
        value: '33%',
        doubt: 'our source differs',
        words: '33%, our source differs',
      },
    ]);
  });
});

describe('a range', () => {
  const chart: RangeChart = {
    ...head,
    kind: 'range',
    rows: [
      {
        label: 'Discounts',
        points: [
          { label: '2010', figure: 'e02/share' },
          { label: '2019', figure: 'e04/share' },
          { label: '2025', figure: 'e01/share' },
        ],
      },
    ],
  };

  test('reaches from its lowest point to its highest, and keeps the points in their order', () => {
    const [row] = drawRanges(chart, book);
    expect(row).toMatchObject({ label: 'Discounts', from: 33, length: 27 });
    expect(row?.points.map(({ label, at }) => [label, at])).toEqual([
      ['2010', 60],
      ['2019', 33],
      ['2025', 41],
    ]);
  });
});
