/** What a tool's chart shows, as plain data: made by pure code, drawn by `draw-tool.ts`. */

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

/** A chart of something that a reader changes. */
export type ToolChart = DumbbellChart | ScatterChart | StackedChart | SpansChart | LineChart;

/** A row of the table that says the same as a chart; its first cell is its head. */
export type TableRow = readonly string[];

/** The table that says the same as a chart. */
export interface ChartTable {
  caption: string;
  head: readonly string[];
  rows: readonly TableRow[];
}
