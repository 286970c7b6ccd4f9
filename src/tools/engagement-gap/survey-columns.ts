/** Which question a column of a questionnaire's results answers. */
import type { Side } from './form.ts';
import { plain } from './survey-cells.ts';

/** One question of the questionnaire. */
export interface SurveyQuestion {
  /** Short name of its column: `trust-matters`. */
  key: string;
  /** Id of the want. */
  want: string;
  side: Side;
  /** The want in a customer's words. */
  asked: string;
  /** What is asked about it. */
  question: string;
}

/** What a column's heading turned out to be. */
export type ColumnReading =
  | { kind: 'question'; question: SurveyQuestion }
  /** Names a want and leaves open which of its two questions. */
  | { kind: 'half'; want: string }
  | { kind: 'unknown' }
  | { kind: 'blank' };

/** What stands around a key in a longer heading. */
const AROUND_KEY = /[[\](){}<>|:;,.\n]|\s[-–—]\s/;

/** A question, letters and digits alone, so that it is put into that form once and not for every cell. */
interface Known {
  question: SurveyQuestion;
  key: string;
  asked: string;
  asks: string;
}

function prepare(questions: readonly SurveyQuestion[]): Known[] {
  return questions.map((question) => ({
    question,
    key: plain(question.key),
    asked: plain(question.asked),
    asks: plain(question.question),
  }));
}

/**
 * The question that a heading asks: by the key, alone or set off from the rest by brackets or signs; or by the want and the question in full,
 * in either order, with whatever a form tool puts around them. Case, blanks and punctuation make no difference.
 */
export function readHeading(heading: string, questions: readonly SurveyQuestion[]): ColumnReading {
  return readPrepared(heading, prepare(questions));
}

function readPrepared(heading: string, known: readonly Known[]): ColumnReading {
  const whole = plain(heading);
  if (whole === '') return { kind: 'blank' };
  const parts = [whole, ...heading.split(AROUND_KEY).map(plain)].map(dropNumber);
  const keyed = known.filter(({ key }) => parts.includes(key));
  if (keyed.length === 1) return { kind: 'question', question: keyed[0]!.question };
  return keyed.length > 1 ? { kind: 'unknown' } : readSentence(whole, known);
}

/** @param whole the heading, letters and digits alone */
function readSentence(whole: string, known: readonly Known[]): ColumnReading {
  if (whole === '') return { kind: 'blank' };
  const named = known.filter(({ asked }) => whole.includes(asked));
  const exact = named.filter(({ asks }) => whole.includes(asks));
  if (exact.length === 1) return { kind: 'question', question: exact[0]!.question };
  const [want, ...others] = new Set(named.map(({ question }) => question.want));
  return want !== undefined && others.length === 0 ? { kind: 'half', want } : { kind: 'unknown' };
}

/** Without the number that a form tool may put before a question: `Q12`, `3`. */
function dropNumber(text: string): string {
  return text.replace(/^(?:q|question)?\d+/, '');
}

/** A row of headings, and where the rows of answers begin. */
export interface Headings {
  /** One text for each column. */
  cells: string[];
  readings: ColumnReading[];
  /** How many rows stand before the headings. */
  before: number;
  /** Index of the first row after them. */
  next: number;
  /** How many different questions they name. */
  found: number;
}

/** How many rows may stand before the headings. */
const SEARCHED = 25;

/**
 * The row of headings: the one that names most questions, of several the first. Two rows together count where the upper one holds a heading
 * for several columns and the lower one the rest of it.
 */
export function findHeadings(
  rows: readonly (readonly string[])[],
  questions: readonly SurveyQuestion[],
): Headings | null {
  const known = prepare(questions);
  const searched = rows.slice(0, SEARCHED);
  const single = searched.map((row, index) => {
    const readings = row.map((cell) => readPrepared(cell, known));
    return makeHeadings([...row], readings, index, index + 1);
  });
  // A key stands in one row by itself, so that only sentences are looked for in two.
  const double = searched.slice(1).map((row, index) => {
    const cells = joinRows(rows[index]!, row);
    const readings = cells.map((cell) => readSentence(plain(cell), known));
    return makeHeadings(cells, readings, index, index + 2);
  });
  const most = Math.max(0, ...[...single, ...double].map(({ found }) => found));
  return most === 0 ? null : [...single, ...double].find(({ found }) => found === most)!;
}

function makeHeadings(
  cells: string[],
  readings: ColumnReading[],
  before: number,
  next: number,
): Headings {
  const keys = readings.flatMap((one) => (one.kind === 'question' ? [one.question.key] : []));
  return { cells, readings, before, next, found: new Set(keys).size };
}

/** Each heading of the lower row behind that of the upper row, which reaches on over the blank cells to its right. */
function joinRows(upper: readonly string[], lower: readonly string[]): string[] {
  let over = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    over = upper[column]?.trim() || over;
    return `${over} ${lower[column] ?? ''}`.trim();
  });
}
