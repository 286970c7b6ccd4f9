/** How large the plan is printed, so that it fills one sheet and seldom more. */
import type { PlanLine } from './plan-lines.ts';

/** Sizes of the type, in points, the largest first; the style sheet has a rule for each. */
export const sheetSizes = [10.5, 9.5, 8.5, 7.75] as const;

export type SheetSize = (typeof sheetSizes)[number];

/** Characters in a line of one point, over the width of the narrower sheet (A4), counted on paper. */
const LINE = 1130;
/** Lines of one point on the shorter sheet (Letter), its title left out, counted on paper. */
const SHEET = 510;
/** What the title and the space around an entry take, in lines. */
const FRAME = 2.3;
/** How much of a line the owner has. */
const OWNER_SHARE = 0.48;

/** The largest size at which the plan has room on one sheet of A4 and of Letter, as far as can be told without a browser; else the smallest. */
export function chooseSheetSize(lines: readonly PlanLine[]): SheetSize {
  const fits = (size: SheetSize) => {
    const count = (text: string, share = 1) => Math.ceil((text.length * size) / (LINE * share));
    const needed = lines.map(
      ({ entry, doneWhen }) =>
        FRAME +
        Math.max(1, count(entry.owner, OWNER_SHARE)) +
        Math.max(1, count(doneWhen)) +
        count(entry.note),
    );
    return needed.reduce((sum, one) => sum + one, 0) * size <= SHEET;
  };
  return sheetSizes.find(fits) ?? sheetSizes[3];
}
