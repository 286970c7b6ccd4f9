/** How large the plan is printed, so that it fills one sheet and seldom more. */
import type { PlanLine } from './plan-lines.ts';

/** Sizes of the type, in points, the largest first; the style sheet has a rule for each. */
export const sheetSizes = [10.5, 9.5, 8.5, 7.75, 7.25] as const;

export type SheetSize = (typeof sheetSizes)[number];

/** Characters in a line of one point, over the width of the narrower sheet (A4), counted on paper. */
const LINE = 1130;
/** Lines of one point on the shorter sheet (Letter), its title left out, counted on paper. */
const SHEET = 530;
/** What the title and the space around an entry take, in lines. */
const FRAME = 2.1;
/** What the name of a part takes. */
const LABEL = ' '.repeat(10);
/** What a play that another waits for takes besides its title, in characters. */
const WAITS = ' '.repeat(40);
/** How much of a line the owner has. */
const OWNER_SHARE = 0.48;

/** Lines of one point that the plan takes at a size, its title left out. */
function measure(lines: readonly PlanLine[], size: SheetSize): number {
  const count = (text: string, share = 1) => Math.ceil((text.length * size) / (LINE * share));
  const needed = lines.map(({ entry, doneWhen, waits }) => {
    const noteLines = entry.note.split('\n');
    const isLine = noteLines.length === 1;
    const text = [doneWhen, ...waits.map(({ title }) => title + WAITS), isLine ? entry.note : ''];
    return (
      FRAME +
      Math.max(1, count(entry.owner, OWNER_SHARE)) +
      Math.max(1, count(text.join(LABEL))) +
      (isLine ? 0 : noteLines.reduce((sum, line) => sum + Math.max(1, count(line)), 0.4))
    );
  });
  return needed.reduce((sum, one) => sum + one, 0) * size;
}

/** Whether the plan has room on one sheet of A4 and of Letter, as far as can be told without a browser. */
export function fitsSheet(lines: readonly PlanLine[]): boolean {
  return measure(lines, chooseSheetSize(lines)) <= SHEET;
}

/** The largest size at which the plan has room on one sheet of A4 and of Letter, as far as can be told without a browser; else the smallest. */
export function chooseSheetSize(lines: readonly PlanLine[]): SheetSize {
  const fits = (size: SheetSize) => measure(lines, size) <= SHEET;
  return sheetSizes.find(fits) ?? sheetSizes[4];
}
