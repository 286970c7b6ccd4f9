/** The results of the questionnaire, as any form tool writes them. */
import type { SurveyCounts } from './form.ts';
import { MOST_ANSWERS, countRatings, nearestHalf, noRatings } from './ratings.ts';
import type { WantCounts } from './ratings.ts';
import type { CellReading } from './survey-cells.ts';
import { tallyCells } from './survey-tally.ts';
import type { CellTally } from './survey-tally.ts';
import { findHeadings } from './survey-columns.ts';
import type { Headings, SurveyQuestion } from './survey-columns.ts';
import { findAsked, isBlank, sortRows } from './survey-rows.ts';
import type { LabelledRow, LeftRows } from './survey-rows.ts';
import { findOtherScale } from './survey-scale.ts';
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
  leftRows: LeftRows;
  /** Rows that were taken though their label begins like a total's. */
  likeTotals: LabelledRow[];
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
  | { ok: false; reason: 'no-ratings'; result: SurveyResult }
  /** So many numbers lie outside 1 to 5 that people rated on another scale. */
  | { ok: false; reason: 'other-scale'; questions: SurveyQuestion[]; result: SurveyResult };

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
  const { result, otherScale } = readRows(split, headings, questions);
  if (result.people > MOST_ANSWERS) return { ok: false, reason: 'too-many', limit: MOST_ANSWERS };
  if (otherScale.length > 0) {
    return { ok: false, reason: 'other-scale', questions: otherScale, result };
  }
  return result.ratings === 0 ? { ok: false, reason: 'no-ratings', result } : result;
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

function readRows(
  { rows, separator, hasOpenQuote, hasLostSigns }: SurveyTable,
  headings: Headings,
  questions: readonly SurveyQuestion[],
): { result: SurveyResult; otherScale: SurveyQuestion[] } {
  const asked = findAsked(headings, questions);
  const { people, leftRows, likeTotals, answers } = sortRows(rows, headings, asked);
  const given = asked.map((_, at) => answers.map((row) => pickReading(row[at]!)));
  const values = given.map((readings) => readings.flatMap(ratingIn));
  const all = values.flat();

  const { cells, readings } = headings;
  const taken = asked.map(({ question }) => question);
  const columnsOf = (kind: string) =>
    readings.flatMap((reading, column) => (reading.kind === kind ? [column] : []));
  const isFilled = (column: number) =>
    rows.slice(headings.next).some((row) => (row[column] ?? '').trim() !== '');
  const result: SurveyResult = {
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
    likeTotals,
    ...tallyCells(given.flat()),
    rounded: all.filter((value) => nearestHalf(value) !== value).length,
    hasOpenQuote,
    hasLostSigns,
  };
  const answered = asked.map(({ question }, at) => ({ question, readings: given[at]! }));
  return { result, otherScale: findOtherScale(answered) };
}

function ratingIn(reading: CellReading): number[] {
  return reading.kind === 'rating' ? [reading.value] : [];
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
