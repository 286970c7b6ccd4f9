/** The results of the questionnaire, as any form tool writes them. */
import type { SurveyCounts } from './form.ts';
import { MOST_ANSWERS, countRatings, nearestHalf, noRatings } from './ratings.ts';
import type { WantCounts } from './ratings.ts';
import { plain, readCell } from './survey-cells.ts';
import type { CellReading } from './survey-cells.ts';
import { tallyCells } from './survey-tally.ts';
import type { CellTally } from './survey-tally.ts';
import { findHeadings } from './survey-columns.ts';
import type { Headings, SurveyQuestion } from './survey-columns.ts';
import { splitTable } from './survey-table.ts';
import type { Separator, SurveyTable } from './survey-table.ts';

/** A column, named as its heading stands; `column` from 1. */
export interface NamedColumn {
  column: number;
  heading: string;
}

/** A question that several columns answer. */
export interface SharedQuestion {
  question: SurveyQuestion;
  columns: NamedColumn[];
  /** Rows in which those columns hold different ratings; the first was taken. */
  disagreements: number;
}

/** What was read from a table. Rows are numbered from 1, as a spreadsheet does. */
export interface SurveyResult extends CellTally {
  ok: true;
  counts: SurveyCounts;
  /** Rows with at least one rating. */
  people: number;
  /** Ratings taken. */
  ratings: number;
  separator: Separator;
  taken: SurveyQuestion[];
  missing: SurveyQuestion[];
  shared: SharedQuestion[];
  /** Columns that answer no question. */
  unknown: NamedColumn[];
  /** Columns that name a want and not which of its questions. */
  half: NamedColumn[];
  /** Numbers of the columns that hold something under no heading. */
  unnamed: number[];
  /** Rows before the headings that hold something. */
  before: number;
  leftRows: {
    /** Hold something, and no rating. */
    withoutRating: number[];
    /** Hold more cells than there are headings. */
    tooLong: number[];
    /** The headings over again. */
    headings: number[];
    /** Sums and means. */
    totals: number[];
  };
  /** Ratings that stood on neither a whole nor a half point, and were counted at the nearest half. */
  rounded: number;
  hasOpenQuote: boolean;
  hasLostSigns: boolean;
}

/** Why nothing was read from a text. */
export type SurveyFault =
  | { ok: false; reason: 'empty' }
  | { ok: false; reason: 'too-large'; limit: number }
  /** More people than can be counted. */
  | { ok: false; reason: 'too-many'; limit: number }
  /** No column answers a question. */
  | {
      ok: false;
      reason: 'no-columns';
      separator: Separator;
      columns: NamedColumn[];
      isTurned: boolean;
    }
  /** Columns answer questions, and no row holds a rating. */
  | { ok: false; reason: 'no-ratings'; result: SurveyResult };

/** Most characters of a text that is read. */
export const TEXT_LIMIT = 4_000_000;

/**
 * Reads the results of the questionnaire.
 *
 * @param text a table, one row a person and one column a question, under a row of headings in any order; separated by commas, semicolons, tabs
 * or upright strokes
 * @param questions every question of the questionnaire
 */
export function readSurveyResults(
  text: string,
  questions: readonly SurveyQuestion[],
): SurveyResult | SurveyFault {
  if (text.length > TEXT_LIMIT) return { ok: false, reason: 'too-large', limit: TEXT_LIMIT };
  const split = splitTable(text, questions);
  if (split.rows.every(isBlank)) return { ok: false, reason: 'empty' };
  const headings = findHeadings(split.rows, questions);
  const turned = findHeadings([split.rows.map(([cell = '']) => cell)], questions);
  const isTurned = (turned?.found ?? 0) > (headings?.found ?? 0);
  if (!headings || isTurned) return refuse(split, isTurned);
  const result = readRows(split, headings, questions);
  if (result.people > MOST_ANSWERS) return { ok: false, reason: 'too-many', limit: MOST_ANSWERS };
  return result.ratings === 0 ? { ok: false, reason: 'no-ratings', result } : result;
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

function refuse({ rows, separator }: SurveyTable, isTurned: boolean): SurveyFault {
  const first = rows.find((row) => !isBlank(row)) ?? [];
  const columns = nameColumns(
    first,
    first.map((_, index) => index),
  );
  return { ok: false, reason: 'no-columns', separator, columns, isTurned };
}

function nameColumns(cells: readonly string[], columns: readonly number[]): NamedColumn[] {
  return columns
    .map((column) => ({ column: column + 1, heading: (cells[column] ?? '').trim() }))
    .filter(({ heading }) => heading !== '');
}

/** The columns that answer a question, by index. */
interface AskedColumns {
  question: SurveyQuestion;
  columns: number[];
}

function findAsked({ readings }: Headings, questions: readonly SurveyQuestion[]): AskedColumns[] {
  return questions
    .map((question) => ({
      question,
      columns: readings.flatMap((reading, column) =>
        reading.kind === 'question' && reading.question.key === question.key ? [column] : [],
      ),
    }))
    .filter(({ columns }) => columns.length > 0);
}

/** A row of answers: for each question that is asked, what its columns hold. */
type Answers = CellReading[][];

function readRows(
  { rows, separator, hasOpenQuote, hasLostSigns }: SurveyTable,
  headings: Headings,
  questions: readonly SurveyQuestion[],
): SurveyResult {
  const asked = findAsked(headings, questions);
  const { people, leftRows, answers } = sortRows(rows, headings, asked);
  const given = asked.map((_, at) => answers.map((row) => pickReading(row[at]!)));
  const values = given.map((readings) => readings.flatMap(ratingIn));
  const all = values.flat();

  const { cells, readings } = headings;
  const taken = asked.map(({ question }) => question);
  const columnsOf = (kind: string) =>
    readings.flatMap((reading, column) => (reading.kind === kind ? [column] : []));
  const isFilled = (column: number) =>
    rows.slice(headings.next).some((row) => (row[column] ?? '').trim() !== '');
  return {
    ok: true,
    counts: countAll(taken, values),
    people,
    ratings: all.length,
    separator,
    taken,
    missing: questions.filter((question) => !taken.includes(question)),
    shared: asked
      .map(({ question, columns }, at) => ({
        question,
        columns: nameColumns(cells, columns),
        disagreements: answers.filter((row) => isDisagreement(row[at]!)).length,
      }))
      .filter(({ columns }) => columns.length > 1),
    unknown: nameColumns(cells, columnsOf('unknown')),
    half: nameColumns(cells, columnsOf('half')),
    unnamed: columnsOf('blank')
      .filter(isFilled)
      .map((column) => column + 1),
    before: rows.slice(0, headings.before).filter((row) => !isBlank(row)).length,
    leftRows,
    ...tallyCells(given.flat()),
    rounded: all.filter((value) => nearestHalf(value) !== value).length,
    hasOpenQuote,
    hasLostSigns,
  };
}

/** The rows of answers, and the numbers of the rows that are none. */
function sortRows(
  rows: readonly string[][],
  headings: Headings,
  asked: readonly AskedColumns[],
): Pick<SurveyResult, 'people' | 'leftRows'> & { answers: Answers[] } {
  const leftRows: SurveyResult['leftRows'] = {
    withoutRating: [],
    tooLong: [],
    headings: [],
    totals: [],
  };
  const answers: Answers[] = [];
  rows.slice(headings.next).forEach((row, index) => {
    if (isBlank(row)) return;
    const number = headings.next + index + 1;
    const left = findLeftRow(row, headings, asked);
    if (left !== null) {
      leftRows[left].push(number);
      return;
    }
    const found = asked.map(({ columns }) => columns.map((column) => readCell(row[column] ?? '')));
    if (found.flat().every(({ kind }) => kind !== 'rating')) leftRows.withoutRating.push(number);
    answers.push(found);
  });
  return { people: answers.length - leftRows.withoutRating.length, leftRows, answers };
}

function ratingIn(reading: CellReading): number[] {
  return reading.kind === 'rating' ? [reading.value] : [];
}

/** First words of rows that sum up the others, letters and digits alone. */
const TOTALS = new Set([
  'average',
  'averages',
  'mean',
  'means',
  'median',
  'total',
  'totals',
  'sum',
  'standarddeviation',
  'stddev',
  'stdev',
  'minimum',
  'maximum',
  'min',
  'max',
  'count',
]);

/** Why a row is no person's answers; `null` where it may be. */
function findLeftRow(
  row: readonly string[],
  { cells, readings }: Headings,
  asked: readonly AskedColumns[],
): 'tooLong' | 'headings' | 'totals' | null {
  if (row.slice(cells.length).some((cell) => cell.trim() !== '')) return 'tooLong';
  const isHeading = (column: number) => plain(row[column] ?? '') === plain(cells[column]!);
  if (asked.every(({ columns }) => columns.every(isHeading))) return 'headings';
  const opens = readings[0]?.kind !== 'question' && TOTALS.has(plain(row[0] ?? ''));
  return opens ? 'totals' : null;
}

/** Of the columns that answer one question, the first with a rating; without one, the first that says anything. */
function pickReading(readings: readonly CellReading[]): CellReading {
  return (
    readings.find(({ kind }) => kind === 'rating') ??
    readings.find(({ kind }) => kind !== 'blank') ?? { kind: 'blank' }
  );
}

function isDisagreement(readings: readonly CellReading[]): boolean {
  return new Set(readings.flatMap(ratingIn)).size > 1;
}

function countAll(
  taken: readonly SurveyQuestion[],
  values: readonly (readonly number[])[],
): SurveyCounts {
  const counts: Record<string, WantCounts> = {};
  taken.forEach(({ want, side }, at) => {
    const one = counts[want] ?? { matters: noRatings, provide: noRatings };
    counts[want] = { ...one, [side]: countRatings(values[at]!) };
  });
  return counts;
}
