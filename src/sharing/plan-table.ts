/** The plan as CSV: a row for each entry, under a row of headings. */
import Papa from 'papaparse';
import type { MoveState } from './plan.ts';
import type { PlanLine } from './plan-lines.ts';

/** The headings, in the order of the columns, and the words for the states. */
export interface PlanTableWords {
  columns: Readonly<
    Record<'title' | 'state' | 'owner' | 'date' | 'note' | 'doneWhen' | 'address' | 'play', string>
  >;
  states: Readonly<Record<MoveState, string>>;
}

/** Without it Excel takes the file for one in the computer's own character set; every other program reads past it. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The plan in the reader's order: commas between the cells, CRLF after each row as in RFC 4180, dates as `YYYY-MM-DD`. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe, which makes it text.
 */
export function writePlanTable(
  lines: readonly PlanLine[],
  { columns, states }: PlanTableWords,
): string {
  const rows = lines.map(({ entry, title, doneWhen, address }) => ({
    [columns.title]: title,
    [columns.state]: states[entry.state],
    [columns.owner]: entry.owner,
    [columns.date]: entry.date,
    [columns.note]: entry.note,
    [columns.doneWhen]: doneWhen,
    [columns.address]: address,
    [columns.play]: entry.play,
  }));
  const table = Papa.unparse(
    { fields: Object.values(columns), data: rows },
    { escapeFormulae: true, newline: '\r\n' },
  );
  return `${BYTE_ORDER_MARK}${table}\r\n`;
}
