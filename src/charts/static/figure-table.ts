import type { ChartSpec, FigureReference } from '../../model/types.ts';
import { markOf, type FigureBook } from './figure-book.ts';

/** A figure of a chart as a row of its table. */
export interface TableRow {
  /** As the chart calls it. */
  label: string;
  /** What its row of evidence says that it counts. */
  of: string;
  value: string;
  /** Why the figure is drawn hollow; empty where it is not. */
  doubt: string;
  /** Evidence id. */
  row: string;
}

/** A figure that a chart draws, under the name that the chart gives it. */
interface NamedFigure {
  label: string;
  figure: FigureReference;
}

/** The figures that a chart draws, in its order; none for a matrix, which is a table itself. */
export function figuresIn(chart: ChartSpec): NamedFigure[] {
  switch (chart.kind) {
    case 'bar':
      return chart.bars;
    case 'dumbbell':
    case 'slope': {
      const [fromName = '', toName = ''] = chart.ends;
      return chart.lines.flatMap(({ label, from, to }) => [
        { label: `${label}: ${fromName}`, figure: from },
        { label: `${label}: ${toName}`, figure: to },
      ]);
    }
    case 'range':
      return chart.rows.flatMap((row) =>
        row.points.map(({ label, figure }) => ({ label: `${row.label}: ${label}`, figure })),
      );
    case 'matrix':
      return [];
  }
}

/** A chart's figures as the rows of a table, with what each counts. */
export function tableOf(chart: ChartSpec, book: FigureBook): TableRow[] {
  return figuresIn(chart).map(({ label, figure }) => {
    const known = book.figure(figure);
    const { value, doubt } = markOf(known);
    return { label, of: known.figure.of, value, doubt, row: known.row.id };
  });
}
