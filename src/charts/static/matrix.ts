import type { FigureBook } from './figure-book.ts';
import type { MatrixChart } from '../../model/types.ts';

/** A cell of a matrix. */
export interface MatrixCell {
  /** Empty where nothing is said. */
  words: string;
  /** What the words say of a direction, for a mark beside them. */
  direction: 'up' | 'down' | null;
}

/** A row of a matrix. */
export interface MatrixRow {
  label: string;
  cells: MatrixCell[];
  /** Ids of the rows of evidence that this row draws on and that others of the matrix do not all share. */
  own: string[];
}

/** The rows of a matrix, in its order. */
export function drawMatrix(chart: MatrixChart, book: FigureBook): MatrixRow[] {
  const shared = (id: string) => chart.rows.every(({ evidence }) => evidence.includes(id));
  return chart.rows.map(({ label, cells, evidence }) => ({
    label,
    cells: cells.map((words) => ({ words, direction: directionOf(words) })),
    own: evidence.filter((id) => !shared(id)).map((id) => book.row(id).id),
  }));
}

/** The direction that a cell begins with: `more` is up, `less` is down. */
function directionOf(words: string): MatrixCell['direction'] {
  if (/^more\b/i.test(words)) return 'up';
  if (/^(?:less|fewer)\b/i.test(words)) return 'down';
  return null;
}
