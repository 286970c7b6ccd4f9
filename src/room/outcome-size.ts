/** How large the outcome is printed, so that it fills one sheet of A4 or Letter. */
import type { OutcomeSheet, SheetDimension, SheetList } from './outcome-sheet.ts';

/** Sizes of the type, in points, the largest first; the style sheet has a rule for each. */
export const outcomeSizes = [10.25, 9.5, 8.75, 8, 7.25, 6.5] as const;

export type OutcomeSize = (typeof outcomeSizes)[number];

/** Characters in a line of one point over the width of the narrower sheet (A4), counted on paper. */
const LINE = 1130;
/** Lines of one point on the shorter sheet (Letter), the space between the parts left out, counted on paper. */
const SHEET = 566;
/** What a smaller type of some parts saves. */
const SMALL = 0.92;
/** Lines that a drawing is high. */
const DRAWING = 3.1;

/** Counts lines of a text in a column. */
type Count = (text: string, share?: number) => number;

/** Whether the questions stand in three columns, for want of room for two. */
export function hasMany({ answers }: OutcomeSheet): boolean {
  const questions = answers?.dimensions.map((dimension) => dimension.questions.length) ?? [];
  return questions.reduce((sum, count) => sum + count, 0) > 6;
}

/** The largest size at which the sheet has room on one page, as far as can be told without a browser; else the smallest. */
export function chooseOutcomeSize(sheet: OutcomeSheet): OutcomeSize {
  return outcomeSizes.find((size) => measure(sheet, size) * size <= SHEET) ?? outcomeSizes[5];
}

/** Lines that the sheet takes at a size. */
function measure(sheet: OutcomeSheet, size: number): number {
  const count: Count = (text, share = 1) => Math.ceil((text.length * size) / (LINE * share));
  const { facts, place, prompts, answers, votes, decision, notes } = sheet;
  const facing = place
    ? Math.max(
        6.6 + count(place.sentences.join(' '), prompts ? 0.57 : 1),
        prompts ? measureList(prompts, count) : 0,
      )
    : 0;
  return (
    3.4 +
    SMALL * (1 + count(facts.map(({ term, text }) => `${term} ${text}     `).join(''), 0.95)) +
    facing +
    measureDecision(decision, count) +
    (answers ? 2.4 + measureAnswers(answers.dimensions, hasMany(sheet), count) : 0) +
    votes.reduce((sum, list) => sum + measureList(list, count), 0) +
    SMALL * count(notes.join(' '), 1 / SMALL)
  );
}

function measureDecision(decision: OutcomeSheet['decision'], count: Count): number {
  const { moves, none, noneNote } = decision;
  const lines = moves.map(
    ({ owner, doneWhen, note }) =>
      1.4 + Math.max(1.2, count(owner, 0.5)) + count(doneWhen, 0.88) + count(note, 0.88),
  );
  return (
    2.5 +
    Math.max(
      count(none) + count(noneNote, 0.88),
      lines.reduce((sum, one) => sum + one, 0),
    )
  );
}

function measureAnswers(
  dimensions: readonly SheetDimension[],
  isMany: boolean,
  count: Count,
): number {
  const columns = isMany ? 3 : 2;
  const share = (isMany ? 0.2 : 0.31) / SMALL;
  const heights = dimensions.map(
    ({ questions }) =>
      1.6 +
      questions.reduce(
        (sum, { stem, summary }) =>
          sum +
          0.2 +
          SMALL * Math.max(DRAWING, count(`${stem} `, share * 0.92) + count(summary, share)),
        0,
      ),
  );
  const rows = Array.from({ length: Math.ceil(heights.length / columns) }, (_, row) =>
    Math.max(...heights.slice(row * columns, (row + 1) * columns)),
  );
  return rows.reduce((sum, one) => sum + one, 0);
}

/** What stands in columns takes the lines of the longest column or a little more. */
function measureList({ kind, lines }: SheetList, count: Count): number {
  const columns = { prompts: 1, guesses: 2, wants: 3 }[kind];
  const share = { prompts: 0.36, guesses: 0.5, wants: 0.31 }[kind];
  const heights = lines.map((line) => count(line, share));
  const whole = heights.reduce((sum, one) => sum + one, 0);
  return 1.5 + whole / columns + (columns > 1 ? Math.max(0, ...heights) / 2 : 0);
}
