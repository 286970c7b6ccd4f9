import type { BarChart } from '../../model/types.ts';
import { markOf, type FigureBook, type Mark } from './figure-book.ts';
import { makePercentScale } from './scale.ts';

/** One bar; places and lengths are percentages of the strip. */
export interface Bar {
  label: string;
  mark: Mark;
  /** How far the bar reaches from 0. */
  length: number;
  /** How far the true share may lie beyond the bar's end, for a figure that is a lower bound; else 0. */
  beyond: number;
}

/** The bars of a chart, in its order. */
export function drawBars(chart: BarChart, book: FigureBook): Bar[] {
  const { place } = makePercentScale(0, 100);
  return chart.bars.map(({ label, figure }) => {
    const mark = markOf(book.figure(figure));
    const length = place(mark.percent);
    return { label, mark, length, beyond: mark.bound === 'more' ? place(100) - length : 0 };
  });
}
