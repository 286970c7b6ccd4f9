/** Finding charts and their figures in front matter whose shape is not certain. */
import { childOf, itemsOf } from './spot.ts';
import type { Spot } from './spot.ts';

/** The charts of a file's front matter. */
export function chartsOf(top: Spot): Spot[] {
  return itemsOf(childOf(top, 'charts'));
}

/** What a chart of any kind names as its figures; a value may be missing. */
export function figuresOf(chart: Spot): Spot[] {
  return [
    ...itemsOf(childOf(chart, 'bars')).map((bar) => childOf(bar, 'figure')),
    ...itemsOf(childOf(chart, 'lines')).flatMap((line) => [
      childOf(line, 'from'),
      childOf(line, 'to'),
    ]),
    ...itemsOf(childOf(chart, 'rows'))
      .flatMap((row) => itemsOf(childOf(row, 'points')))
      .map((point) => childOf(point, 'figure')),
  ];
}
