import type { RangeChart } from '../../model/types.ts';
import { markOf, type FigureBook, type Mark } from './figure-book.ts';
import { makePercentScale } from './scale.ts';

/** Several figures for one thing; places are percentages of the strip. */
export interface RangeRow {
  label: string;
  /** Where the lowest point stands. */
  from: number;
  /** How far it is from there to the highest. */
  length: number;
  points: { label: string; mark: Mark; at: number }[];
}

/** The rows of a chart, in its order, each with a band from its lowest point to its highest. */
export function drawRanges(chart: RangeChart, book: FigureBook): RangeRow[] {
  const { place } = makePercentScale(0, 100);
  return chart.rows.map((row) => {
    const points = row.points.map(({ label, figure }) => {
      const mark = markOf(book.figure(figure));
      return { label, mark, at: place(mark.percent) };
    });
    const places = points.map(({ at }) => at);
    const from = Math.min(...places);
    return { label: row.label, from, length: Math.max(...places) - from, points };
  });
}
