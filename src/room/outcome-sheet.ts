/** The outcome in words: what the page, the printed sheet and the file that opens without a network all say. */
import type { Level } from '../model/types.ts';

/** One of the five columns in which a question's answers are drawn small. */
export interface SheetColumn {
  level: Level;
  /** How many chose it. */
  count: number;
  /** Height as a share of the highest column, 0 to 1. */
  height: number;
  /** Whether the median is here: its column is filled. */
  isMedian: boolean;
}

/** A table as plain text; the first cell of a row is its head. */
export interface SheetTable {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** One question that has been revealed. */
export interface SheetQuestion {
  /** Question id. */
  id: string;
  stem: string;
  /** Everybody's answers; empty where too few are in to be shown. */
  columns: readonly SheetColumn[];
  /** What the columns show, for those who do not see them. */
  label: string;
  /** Medians, what has changed and what was not known, in a line. */
  summary: string;
  /** Every group that is shown; `null` where none is. */
  table: SheetTable | null;
}

/** One dimension that has been revealed. */
export interface SheetDimension {
  /** Dimension id. */
  id: string;
  name: string;
  questions: readonly SheetQuestion[];
}

/** A title and lines below it. */
export interface SheetList {
  kind: 'prompts' | 'guesses' | 'wants';
  title: string;
  lines: readonly string[];
}

/** One play that the group has decided on. */
export interface SheetMove {
  /** Play id. */
  id: string;
  title: string;
  /** Empty where it is left open: then it is a line to write on. */
  owner: string;
  /** In words; empty where it is left open. */
  date: string;
  /** Empty where the site has no such play. */
  doneWhen: string;
  note: string;
}

/** Everything on the sheet, in its order. */
export interface OutcomeSheet {
  /** `en-GB` */
  language: string;
  source: string;
  title: string;
  facts: readonly { term: string; text: string }[];
  place: {
    title: string;
    /** `null` where there is a profile and no place. */
    stage: { level: Level; name: string } | null;
    /** What is said where there is no place; empty where there is one. */
    none: string;
    sentences: readonly string[];
    /** Every dimension and the stage that it is at. */
    stages: readonly { dimension: string; level: Level | null; name: string }[];
  } | null;
  prompts: SheetList | null;
  answers: { title: string; how: string; dimensions: readonly SheetDimension[] } | null;
  /** What was voted on with cards. */
  votes: readonly SheetList[];
  decision: {
    title: string;
    /** What is said where nothing has been decided; empty where something has. */
    none: string;
    /** What is said beside that; empty where nothing is. */
    noneNote: string;
    moves: readonly SheetMove[];
    terms: { owner: string; date: string; doneWhen: string; note: string };
  };
  /** What is not on the sheet, and why. */
  notes: readonly string[];
}

/** Columns for the counts of the levels 1 to 5. */
export function sheetColumns(counts: readonly number[], median: number | null): SheetColumn[] {
  const highest = Math.max(1, ...counts);
  return counts.map((count, index) => ({
    level: (index + 1) as Level,
    count,
    height: count / highest,
    isMedian: index + 1 === median,
  }));
}
