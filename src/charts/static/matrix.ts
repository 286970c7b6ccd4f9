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
  /** Whether other cells are filled here than in the row above. */
  opensGroup: boolean;
}

/** Whether a matrix leaves cells empty, so that which of them are filled is the point of it. */
export function hasGaps(chart: MatrixChart): boolean {
  return chart.rows.some(({ cells }) => cells.includes(''));
}

/** The rows of a matrix, in its order. */
export function drawMatrix(chart: MatrixChart, book: FigureBook): MatrixRow[] {
  const shared = (id: string) => chart.rows.every(({ evidence }) => evidence.includes(id));
  const patternOf = (row: { cells: string[] } | undefined) =>
    row?.cells.map((words) => words !== '').join();
  return chart.rows.map(({ label, cells, evidence }, index) => ({
    label,
    cells: cells.map((words) => ({ words, direction: directionOf(words) })),
    own: evidence.filter((id) => !shared(id)).map((id) => book.row(id).id),
    opensGroup: index > 0 && patternOf({ cells }) !== patternOf(chart.rows[index - 1]),
  }));
}

/** The direction that a cell begins with: `more` is up, `less` is down. */
function directionOf(words: string): MatrixCell['direction'] {
  if (/^more\b/i.test(words)) return 'up';
  if (/^(?:less|fewer)\b/i.test(words)) return 'down';
  return null;
}
