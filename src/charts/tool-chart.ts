/** What a tool's chart shows, as plain data: made by pure code, drawn by `draw.ts`. */

/** A numeric axis. */
export interface Axis {
  title: string;
  min: number;
  max: number;
  /** Between ticks; chosen by the drawing where it is not given. */
  step?: number;
  /** Stands behind the numbers of the ticks. */
  unit?: string;
}

/** One row a thing, a point a series; the first two are joined. A value that is not known has no point. */
export interface DumbbellChart {
  kind: 'dumbbell';
  axis: Axis;
  /** Two to four names. */
  series: readonly string[];
  rows: readonly { label: string; values: readonly (number | null)[] }[];
}

/** Points with short labels beside them; those on one spot share it. */
export interface ScatterChart {
  kind: 'scatter';
  x: Axis;
  y: Axis;
  points: readonly { label: string; x: number; y: number }[];
  /** Whether the line on which both axes are alike is drawn. */
  isDiagonal: boolean;
}

/** One bar a row, of one part a series. */
export interface StackedChart {
  kind: 'stacked';
  axis: Axis;
  series: readonly string[];
  rows: readonly { label: string; values: readonly number[] }[];
}

/** One bar a row, from low to high, round a base line. */
export interface SpansChart {
  kind: 'spans';
  axis: Axis;
  /** `null` draws no line. */
  base: number | null;
  /** What the line stands for. */
  baseLabel?: string;
  rows: readonly { label: string; low: number; high: number }[];
}

/** Curves, with points of note on them and a level to reach. */
export interface LineChart {
  kind: 'line';
  x: Axis;
  y: Axis;
  lines: readonly { label: string; points: readonly { x: number; y: number }[] }[];
  marks: readonly { label: string; x: number; y: number }[];
  level: { label: string; y: number } | null;
}

/** The levels that a group chose. */
export interface StripLane {
  /** How many chose each level, from the first on. */
  counts: readonly number[];
  /** Lower quartile, median and upper quartile; `null` where nobody chose a level. */
  spread: { low: number; median: number; high: number } | null;
}

/** A group: a mark for each person, stacked at the level that the person chose. */
export interface StripRow extends StripLane {
  label: string;
  /** Stands behind the marks. */
  note: string;
  /** Which shape its marks have, from 0 on: a group has its own in every chart. */
  shape: number;
  /** The same group at an earlier moment, drawn hollow over it; `null` where there is none. */
  before: StripLane | null;
}

/** One row a group, on the levels of the path. */
export interface StripChart {
  kind: 'strip';
  /** Names of the levels, from the first on. */
  levels: readonly string[];
  rows: readonly StripRow[];
}

/** A chart of something that a reader changes. */
export type ToolChart = DumbbellChart | ScatterChart | StackedChart | SpansChart | LineChart;

/** A chart that is drawn in the browser, each kind with the settings that its own module makes. */
export type DrawnChart = ToolChart | StripChart;

/** A row of the table that says the same as a chart; its first cell is its head. */
export type TableRow = readonly string[];

/** The table that says the same as a chart. */
export interface ChartTable {
  caption: string;
  head: readonly string[];
  rows: readonly TableRow[];
}
