/** The cells of a questionnaire's results that hold no rating. */
import type { CellReading } from './survey-cells.ts';

/** Cells that were left, by what stands in them. */
export interface LeftCells {
  count: number;
  /** Different texts among them, in the order met, and how often each stands. */
  texts: { text: string; count: number }[];
}

/** What stood in cells in place of ratings. */
export interface CellTally {
  blankCells: number;
  noAnswer: LeftCells;
  outOfRange: LeftCells;
  unreadable: LeftCells;
}

/** Counts the cells that hold no rating. */
export function tallyCells(readings: readonly CellReading[]): CellTally {
  const ofKind = (kind: CellReading['kind']): LeftCells => {
    const texts = new Map<string, number>();
    for (const reading of readings) {
      if (reading.kind !== kind || !('text' in reading)) continue;
      texts.set(reading.text, (texts.get(reading.text) ?? 0) + 1);
    }
    const listed = [...texts].map(([text, count]) => ({ text, count }));
    return { count: listed.reduce((sum, { count }) => sum + count, 0), texts: listed };
  };
  return {
    blankCells: readings.filter(({ kind }) => kind === 'blank').length,
    noAnswer: ofKind('no-answer'),
    outOfRange: ofKind('out-of-range'),
    unreadable: ofKind('unreadable'),
  };
}
