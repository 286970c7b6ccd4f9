/** The plan as CSV: a row for each entry, under a row of headings. */
import Papa from 'papaparse';
import type { MoveState } from './plan.ts';
import type { PlanLine, Waiting } from './plan-lines.ts';

/** The headings, in the order of the columns, and the words for the states. */
export interface PlanTableWords {
  columns: Readonly<
    Record<
      | 'title'
      | 'dimension'
      | 'leap'
      | 'state'
      | 'owner'
      | 'date'
      | 'note'
      | 'doneWhen'
      | 'waits'
      | 'address'
      | 'play',
      string
    >
  >;
  /** What a play waits for; empty where that is nothing. */
  describeWaits: (waits: readonly Waiting[]) => string;
  states: Readonly<Record<MoveState, string>>;
}

/** Without it Excel takes the file for one in the computer's own character set; every other program reads past it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The beginning of a cell that a spreadsheet takes for a formula, however many lines follow. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * The plan in the reader's order: commas between the cells, CRLF after each row as in RFC 4180, dates as `YYYY-MM-DD`. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe, which makes it text. The lines of a note stay lines of its cell.
 */
export function writePlanTable(
  lines: readonly PlanLine[],
  { columns, describeWaits, states }: PlanTableWords,
): string {
  const rows = lines.map(({ entry, title, dimension, leap, doneWhen, waits, address }) => ({
    [columns.title]: title,
    [columns.dimension]: dimension,
    [columns.leap]: leap,
    [columns.state]: states[entry.state],
    [columns.owner]: entry.owner,
    [columns.date]: entry.date,
    [columns.note]: entry.note,
    [columns.doneWhen]: doneWhen,
    [columns.waits]: describeWaits(waits),
    [columns.address]: address,
    [columns.play]: entry.play,
  }));
  const table = Papa.unparse(
    { fields: Object.values(columns), data: rows },
    { escapeFormulae: FORMULA, newline: '\r\n' },
  );
  return `${BYTE_ORDER_MARK}${table}\r\n`;
}
