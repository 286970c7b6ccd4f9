/** The rows of a questionnaire's results: which of them are people's answers. */
import { plain, readCell } from './survey-cells.ts';
import type { CellReading } from './survey-cells.ts';
import type { Headings, SurveyQuestion } from './survey-columns.ts';
import { findTotals } from './survey-totals.ts';
import type { RowKind } from './survey-totals.ts';

/** A row, with what stands in its first filled cell that answers no question. */
export interface LabelledRow {
  row: number;
  label: string;
}

/** Rows that are no answers, numbered from 1, as a spreadsheet does. */
export interface LeftRows {
  /** Hold something, and no rating. */
  withoutRating: number[];
  /** Hold more cells than there are headings. */
  tooLong: number[];
  /** The headings over again. */
  headings: number[];
  /** Sums and means. */
  totals: LabelledRow[];
}

/** The rows below the headings. */
export interface SortedRows {
  /** Rows with at least one rating. */
  people: number;
  leftRows: LeftRows;
  /** Rows that are answers though their label begins like a total's. */
  likeTotals: LabelledRow[];
  /** Of the rows that may be a person's, those without a rating too. */
  answers: Answers[];
}

/** Whether nothing stands in a row. */
export function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

/** The columns that answer a question, by index. */
export interface AskedColumns {
  question: SurveyQuestion;
  columns: number[];
}

/** The questions that have a column, in the order of the questionnaire. */
export function findAsked(
  { readings }: Headings,
  questions: readonly SurveyQuestion[],
): AskedColumns[] {
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
export type Answers = CellReading[][];

/** A row below the headings that may be a person's answers. */
interface Candidate {
  row: number;
  label: string;
  answers: Answers;
}

/** The rows of answers, and the numbers of the rows that are none. */
export function sortRows(
  rows: readonly string[][],
  headings: Headings,
  asked: readonly AskedColumns[],
): SortedRows {
  const { candidates, tooLong, repeated } = findCandidates(rows, headings, asked);
  const kinds = findTotals(
    candidates.map(({ label, answers }) => ({ label, numbers: answers.flat().map(numberIn) })),
  );
  const ofKind = (kind: RowKind) => candidates.filter((_, index) => kinds[index] === kind);
  const taken = candidates.filter((_, index) => kinds[index] !== 'total');
  const withoutRating = taken.filter(({ answers }) =>
    answers.flat().every(({ kind }) => kind !== 'rating'),
  );
  const named = ({ row, label }: Candidate) => ({ row, label });
  return {
    people: taken.length - withoutRating.length,
    leftRows: {
      withoutRating: withoutRating.map(({ row }) => row),
      tooLong,
      headings: repeated,
      totals: ofKind('total').map(named),
    },
    likeTotals: ofKind('like-total').map(named),
    answers: taken.map(({ answers }) => answers),
  };
}

function findCandidates(
  rows: readonly string[][],
  headings: Headings,
  asked: readonly AskedColumns[],
): { candidates: Candidate[]; tooLong: number[]; repeated: number[] } {
  const candidates: Candidate[] = [];
  const left = { tooLong: [] as number[], headings: [] as number[] };
  rows.slice(headings.next).forEach((row, index) => {
    if (isBlank(row)) return;
    const number = headings.next + index + 1;
    const reason = findLeftRow(row, headings, asked);
    if (reason !== null) left[reason].push(number);
    else {
      const answers = asked.map(({ columns }) => columns.map((at) => readCell(row[at] ?? '')));
      candidates.push({ row: number, label: labelOf(row, headings), answers });
    }
  });
  return { candidates, tooLong: left.tooLong, repeated: left.headings };
}

/** What stands in the first filled cell that answers no question. */
function labelOf(row: readonly string[], { readings }: Headings): string {
  const isLabel = (cell: string, column: number) =>
    cell.trim() !== '' && readings[column]?.kind !== 'question';
  return row.find(isLabel)?.trim() ?? '';
}

function numberIn(reading: CellReading): number | null {
  return 'value' in reading ? reading.value : null;
}

/** Why a row is no person's answers; `null` where it may be. */
function findLeftRow(
  row: readonly string[],
  { cells }: Headings,
  asked: readonly AskedColumns[],
): 'tooLong' | 'headings' | null {
  if (row.slice(cells.length).some((cell) => cell.trim() !== '')) return 'tooLong';
  const isHeading = (column: number) => plain(row[column] ?? '') === plain(cells[column]!);
  return asked.every(({ columns }) => columns.every(isHeading)) ? 'headings' : null;
}
