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
  const rangeOf = (...rows: [label: string, figure: string][][]): RangeChart => ({
    ...head,
    kind: 'range',
    rows: rows.map((points, index) => ({
      label: `Row ${index + 1}`,
      points: points.map(([label, figure]) => ({ label, figure })),
    })),
  });
  const shapes = (chart: RangeChart) =>
    drawRanges(chart, book).map(({ points }) => points.map(({ label, shape }) => [label, shape]));

  test('has its points from the lowest to the highest, as they stand on the strip', () => {
    const [row] = drawRanges(
      rangeOf([
        ['2010', 'e02/share'],
        ['2019', 'e04/share'],
        ['2025', 'e01/share'],
      ]),
      book,
    );
    expect(row?.points.map(({ label, at }) => [label, at])).toEqual([
      ['2019', 33],
      ['2025', 41],
      ['2010', 60],
    ]);
  });

  test('gives a label one shape in all rows that share labels', () => {
    expect(
      shapes(
        rangeOf(
          [
            ['Community', 'e04/share'],
            ['Learning', 'e01/share'],
          ],
          [
            ['Learning', 'e04/share'],
            ['Community', 'e01/share'],
            ['Deals', 'e02/share'],
          ],
        ),
      ),
    ).toEqual([
      [
        ['Community', 'round'],
        ['Learning', 'square'],
      ],
      [
        ['Learning', 'square'],
        ['Community', 'round'],
        ['Deals', 'triangle'],
      ],
    ]);
  });

  test('begins the shapes anew in each row where no label is shared', () => {
    const rows = rangeOf([['2012', 'e04/share']], [['2016', 'e01/share']], [['2020', 'e02/share']]);
    expect(shapes(rows).flat()).toEqual([
      ['2012', 'round'],
      ['2016', 'round'],
      ['2020', 'round'],
    ]);
  });

  test('refuses more labels than it has shapes', () => {
    const points = ['a', 'b', 'c', 'd', 'e'].map((label): [string, string] => [label, 'e01/share']);
    expect(() => drawRanges(rangeOf(points), book)).toThrow(
      'The chart "chart" has 5 labels to tell apart; 4 is the most.',
    );
  });

  test('parts points that would cover each other, and leaves the others on the line', () => {
    const near = makeBook(
      Object.fromEntries(
        [32, 34, 38, 60].map((percent) => [`e01/at-${percent}`, { value: `${percent}%`, percent }]),
      ),
    );
    const [row] = drawRanges(
      rangeOf([32, 34, 38, 60].map((percent) => [`${percent}`, `e01/at-${percent}`])),
      near,
    );
    expect(row?.points.map(({ at, lane }) => [at, lane])).toEqual([
      [32, -1],
      [34, 1],
      [38, -1],
      [60, 0],
    ]);
  });
});
