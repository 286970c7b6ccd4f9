/** How the columns of a question lie in a small drawing: lengths in a box of `width` by `height`, from its upper left corner. */
import type { SheetColumn } from './outcome-sheet.ts';

/** The box, and what the numbers in it take. */
export const drawing = {
  width: 100,
  height: 54,
  /** Of the numbers above the columns and below the line. */
  text: 12,
  /** Between two lines of text and what they belong to. */
  gap: 2,
  column: 15,
} as const;

/** A column, its count above it and its level below it. */
export interface DrawnColumn {
  level: number;
  count: number;
  isMedian: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Middle of the column. */
  middle: number;
  /** Base lines of the count and of the level. */
  countAt: number;
  levelAt: number;
}

/** Where the line lies on which the columns stand. */
export const groundAt = drawing.height - drawing.text - drawing.gap;

/** Places the columns side by side. */
export function drawColumns(columns: readonly SheetColumn[]): DrawnColumn[] {
  const step = drawing.width / Math.max(1, columns.length);
  const highest = groundAt - drawing.text - drawing.gap;
  return columns.map(({ level, count, height, isMedian }, index) => {
    const middle = round(step * (index + 0.5));
    const length = round(height * highest);
    const y = round(groundAt - length);
    return {
      level,
      count,
      isMedian,
      x: round(middle - drawing.column / 2),
      y,
      width: drawing.column,
      height: length,
      middle,
      countAt: round(y - drawing.gap),
      levelAt: drawing.height - 1,
    };
  });
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
