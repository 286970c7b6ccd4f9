import type { RangeChart } from '../../model/types.ts';
import { markOf, type FigureBook, type Mark } from './figure-book.ts';
import { MARK_SHAPES, NEAR, type MarkShape } from './mark-shapes.ts';
import { makePercentScale } from './scale.ts';

/** One of several figures on a strip. */
export interface RangePoint {
  label: string;
  mark: Mark;
  /** Where it stands, as a percentage of the strip. */
  at: number;
  shape: MarkShape;
  /** Above the line, on it or below it: marks that would cover each other part. */
  lane: -1 | 0 | 1;
}

/** Several figures for one thing. */
export interface RangeRow {
  label: string;
  /** From the lowest to the highest. */
  points: RangePoint[];
}

/**
 * The rows of a chart, in its order. Where rows share labels, a label has one shape in the whole chart; else shapes tell the points of
 * each row apart.
 *
 * @throws where there are more labels to tell apart than shapes
 */
export function drawRanges(chart: RangeChart, book: FigureBook): RangeRow[] {
  const { place } = makePercentScale(0, 100);
  const all = chart.rows.flatMap(({ points }) => points.map(({ label }) => label));
  const known = [...new Set(all)];
  return chart.rows.map((row) => {
    const labels = known.length < all.length ? known : row.points.map(({ label }) => label);
    const points = row.points.map(({ label, figure }) => {
      const mark = markOf(book.figure(figure));
      return { label, mark, at: place(mark.percent), shape: shapeOf(chart.id, labels, label) };
    });
    return { label: row.label, points: partLanes(points.sort((a, b) => a.at - b.at)) };
  });
}

function shapeOf(chart: string, labels: readonly string[], label: string): MarkShape {
  const shape = MARK_SHAPES[labels.indexOf(label)];
  if (!shape) {
    throw new Error(
      `The chart "${chart}" has ${labels.length} labels to tell apart; ${MARK_SHAPES.length} is the most.`,
    );
  }
  return shape;
}

function partLanes<Point extends { at: number }>(points: readonly Point[]) {
  const lanes: RangePoint['lane'][] = points.map(() => 0);
  for (const [index, { at }] of points.entries()) {
    const before = points[index - 1];
    if (!before || at - before.at >= NEAR) continue;
    lanes[index - 1] ||= -1;
    lanes[index] = lanes[index - 1] === -1 ? 1 : -1;
  }
  return points.map((point, index) => ({ ...point, lane: lanes[index] ?? 0 }));
}
