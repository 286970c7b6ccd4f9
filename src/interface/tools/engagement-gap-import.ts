/** What is said around the import of a questionnaire's results, and of what it took and left. */
import type { SurveyQuestion } from '../../tools/engagement-gap/survey-columns.ts';
import type {
  NamedColumn,
  SharedQuestion,
  SurveyFault,
  SurveyResult,
} from '../../tools/engagement-gap/survey-results.ts';
import type { LabelledRow } from '../../tools/engagement-gap/survey-rows.ts';
import type { Separator } from '../../tools/engagement-gap/survey-table.ts';
import type { LeftCells } from '../../tools/engagement-gap/survey-tally.ts';
import { listOf } from '../grammar.ts';
import { countOf, formatNumber } from './numbers.ts';

/** The strings around the import of a questionnaire's results. */
export const importText = {
  title: 'Bring in its results',
  label: 'Results, pasted as a table',
  hint: 'From the form tool’s CSV or straight from a spreadsheet, with the row of headings: one row a person, one column a question. It is read in this browser and sent nowhere. Only counts of ratings are kept.',
  action: 'Read this table',
  file: 'Or open a file',
  fileHint: 'CSV or tab-separated text, up to 4 MB. Save an Excel file as CSV first.',
  excel: 'This is an Excel file: save it as CSV, then open that.',
  tooLarge:
    'This file is larger than 4 MB. Take out the columns that hold no rating, and open it again.',
  unreadable: 'This file could not be read from your device. Choose it again, or another one.',
  failed: 'The reader of tables did not arrive. Check the connection, and press the button again.',
  reading: 'Reading the table …',
  took: 'What was taken',
  left: 'What was left',
  keys: 'Their keys',
  nothingLeft: 'Nothing was left out.',
  stays: 'What you pasted stays in the field until you change it.',
  undo: 'Undo: back to what was here before',
  undone: 'What was here before is back.',
  changed: 'The second view is what this table says.',
  removed: 'The questionnaire’s results are out.',
  remove: 'Take the questionnaire’s results out',
  none: 'No results of a questionnaire are here yet.',
  held: (people: number | null) =>
    `Results of ${people === null ? 'a questionnaire' : countOf(people, 'person', 'people')} are here.`,
} as const;

const SEPARATORS: Readonly<Record<Separator, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'upright strokes',
};

/** Most columns, rows or texts that a sentence names. */
const NAMED = 20;
const TEXT_SHOWN = 40;

/** Strange text on one line, cut short, in quotation marks. */
function quoted(text: string): string {
  const line = text
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const signs = Array.from(line);
  return `“${signs.length > TEXT_SHOWN ? `${signs.slice(0, TEXT_SHOWN).join('')}…` : line}”`;
}

function someOf(names: readonly string[]): string {
  if (names.length <= NAMED + 1) return listOf(names);
  return listOf([...names.slice(0, NAMED), `${names.length - NAMED} more`]);
}

const columnText = ({ column, heading }: NamedColumn) => `${column} ${quoted(heading)}`;

/** `Column 1 “Timestamp”`, `Columns 1 “A” and 2 “B”`. */
function columnsText(columns: readonly NamedColumn[]): string {
  return `${columns.length === 1 ? 'Column' : 'Columns'} ${someOf(columns.map(columnText))}`;
}

function rowsText(rows: readonly number[]): string {
  return `${rows.length === 1 ? 'Row' : 'Rows'} ${someOf(rows.map(String))}`;
}

/** `Row 4 “Average”`, `Rows 4 “Average” and 5 “Total”`. */
function labelledText(rows: readonly LabelledRow[]): string {
  const named = rows.map(({ row, label }) => `${row} ${quoted(label)}`);
  return `${rows.length === 1 ? 'Row' : 'Rows'} ${someOf(named)}`;
}

function cellsText({ count, texts }: LeftCells, one: string, more: string): string[] {
  if (count === 0) return [];
  const named = texts.map(
    ({ text, count: times }) =>
      `${quoted(text)}${times > 1 ? ` (${formatNumber(times)} times)` : ''}`,
  );
  return [`${countOf(count, `cell ${one}`, `cells ${more}`)}: ${someOf(named)}.`];
}

const keysOf = (questions: readonly SurveyQuestion[]) => questions.map(({ key }) => key);

/** What was taken from a table, one sentence a line. */
export function tookLines(result: SurveyResult): string[] {
  const { people, ratings, separator, taken, missing, shared, likeTotals } = result;
  return [
    `The ratings of ${countOf(people, 'person', 'people')}: ${countOf(ratings, 'rating')}, from a table separated by ${SEPARATORS[separator]}.`,
    ...(missing.length === 0 ? [`All ${taken.length} questions have a column.`] : []),
    ...shared.map(sharedText),
    ...(likeTotals.length > 0 ? [likeTotalsText(likeTotals)] : []),
  ];
}

function likeTotalsText(rows: readonly LabelledRow[]): string {
  return rows.length === 1
    ? `${labelledText(rows)} begins like a total, and its numbers are a person’s: it was taken.`
    : `${labelledText(rows)} begin like totals, and their numbers are people’s: they were taken.`;
}

/** The questions without a column, and their keys; `null` where every question has one. */
export function missingColumns({
  missing,
  taken,
}: SurveyResult): { sentence: string; keys: string } | null {
  if (missing.length === 0) return null;
  const all = missing.length + taken.length;
  return {
    sentence: `${missing.length} of ${all} questions ${missing.length === 1 ? 'has' : 'have'} no column.`,
    keys: `${listOf(keysOf(missing))}.`,
  };
}

function sharedText({ question, columns, disagreements }: SharedQuestion): string {
  const where = `${question.key} has several columns, ${listOf(columns.map(({ column }) => String(column)))}: in each row the first rating was taken.`;
  if (disagreements === 0) return where;
  return `${where} In ${countOf(disagreements, 'row')} they disagree.`;
}

/** What was left of a table besides the questions without a column, one sentence a line; empty where nothing was. */
export function leftLines(result: SurveyResult): string[] {
  return [...leftColumns(result), ...leftRows(result), ...leftCells(result), ...oddText(result)];
}

function leftColumns({ unknown, half, unnamed }: SurveyResult): string[] {
  const lines: string[] = [];
  if (unknown.length > 0) {
    lines.push(
      `${columnsText(unknown)} ${unknown.length === 1 ? 'answers' : 'answer'} none of the questions.`,
    );
  }
  if (half.length > 0) {
    lines.push(
      `${columnsText(half)} ${half.length === 1 ? 'holds' : 'hold'} a sentence and not which of its two questions is answered. Put the key before it.`,
    );
  }
  if (unnamed.length > 0) {
    const which = `${unnamed.length === 1 ? 'Column' : 'Columns'} ${someOf(unnamed.map(String))}`;
    lines.push(`${which} ${unnamed.length === 1 ? 'has' : 'have'} no heading.`);
  }
  return lines;
}

function leftRows({ before, leftRows: rows }: SurveyResult): string[] {
  const isOne = (list: readonly number[]) => list.length === 1;
  return [
    ...(before > 0 ? [`${countOf(before, 'row')} above the headings.`] : []),
    ...(rows.withoutRating.length > 0
      ? [
          `${rowsText(rows.withoutRating)} ${isOne(rows.withoutRating) ? 'holds' : 'hold'} no rating.`,
        ]
      : []),
    ...(rows.tooLong.length > 0
      ? [
          `${rowsText(rows.tooLong)} ${isOne(rows.tooLong) ? 'holds' : 'hold'} more cells than there are headings. Which cell belongs where is not certain, so nothing of ${isOne(rows.tooLong) ? 'it' : 'them'} was taken.`,
        ]
      : []),
    ...(rows.headings.length > 0
      ? [`${rowsText(rows.headings)} ${isOne(rows.headings) ? 'repeats' : 'repeat'} the headings.`]
      : []),
    ...(rows.totals.length > 0
      ? [`${labelledText(rows.totals)} ${rows.totals.length === 1 ? 'sums' : 'sum'} up the others.`]
      : []),
  ];
}

function leftCells({
  blankCells,
  noAnswer,
  outOfRange,
  unreadable,
  rounded,
}: SurveyResult): string[] {
  return [
    ...(blankCells > 0 ? [`${countOf(blankCells, 'blank cell')}.`] : []),
    ...cellsText(noAnswer, 'gives no rating', 'give no rating'),
    ...cellsText(outOfRange, 'holds a number outside 1 to 5', 'hold a number outside 1 to 5'),
    ...cellsText(unreadable, 'cannot be read as a rating', 'cannot be read as ratings'),
    ...(rounded > 0
      ? [
          `${countOf(rounded, 'rating lies', 'ratings lie')} between half points, and ${rounded === 1 ? 'was' : 'were'} counted at the nearest half.`,
        ]
      : []),
  ];
}

function oddText({ hasOpenQuote, hasLostSigns }: SurveyResult): string[] {
  return [
    ...(hasOpenQuote
      ? [
          'A quotation mark opens a cell and none closes it, so quotation marks were read as ordinary signs. Compare the number of people with your form tool.',
        ]
      : []),
    ...(hasLostSigns
      ? [
          'Some letters were lost when the table was saved. If a column is missed, save it again as CSV UTF-8.',
        ]
      : []),
  ];
}

/** Why nothing was taken from a table, and what to do; one sentence a line. */
export function faultLines(fault: SurveyFault): string[] {
  switch (fault.reason) {
    case 'empty':
      return ['There is nothing to read. Paste the table with its row of headings.'];
    case 'too-large':
      return [
        `This table is longer than ${formatNumber(fault.limit)} characters. Take out the columns that hold no rating.`,
      ];
    case 'too-many':
      return [`This table holds more than ${formatNumber(fault.limit)} people. Take a sample.`];
    case 'no-columns':
      return [
        fault.columns.length === 0
          ? 'No column answers one of the questions.'
          : `No column answers one of the questions. The first row, split at ${SEPARATORS[fault.separator]}, holds: ${someOf(fault.columns.map(({ heading }) => quoted(heading)))}.`,
        fault.isTurned
          ? 'The keys stand in the first column. Turn the table, so that each person has a row and each question a column.'
          : 'Name the columns by their keys, such as trust-matters and trust-well, and read the table again.',
      ];
    case 'other-scale':
      return [
        `People seem to have rated on another scale than 1 to 5: ${otherScaleText(fault.result)}.`,
        `Of ${someOf(keysOf(fault.questions))} only the low ratings would be left, so nothing was taken.`,
        'Ask on a scale from 1 to 5. If such a number stands for no answer, empty its cells and read the table again.',
      ];
    case 'no-ratings':
      return [
        'The headings were found, and no row below them holds a rating from 1 to 5.',
        ...leftLines(fault.result),
      ];
  }
}

function otherScaleText({ outOfRange, ratings }: SurveyResult): string {
  const texts = outOfRange.texts.map(({ text }) => quoted(text));
  return `${formatNumber(outOfRange.count)} of ${formatNumber(outOfRange.count + ratings)} numbers lie outside it, such as ${listOf(texts.slice(0, 3))}`;
}
