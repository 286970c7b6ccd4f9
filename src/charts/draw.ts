/** The one file that imports Chart.js, with only the parts that a radar and the charts of the tools need. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
  type ChartConfiguration,
  type Plugin,
  type ScaleOptions,
} from 'chart.js';
import type { ProfileChart } from './profile.ts';
import type { DrawnChart, ToolChart } from './tool-chart.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
);

/** The settings of a profile for Chart.js. */
export type ProfileConfiguration = ChartConfiguration<'radar', (number | null)[], string>;
/** One series of it. */
export type ProfileDataset = ProfileConfiguration['data']['datasets'][number];

/** The settings of a tool's chart for Chart.js. */
export type ToolConfiguration = ChartConfiguration<'bar' | 'line' | 'scatter'>;
/** One series of it. */
export type ToolDataset = ToolConfiguration['data']['datasets'][number];
/** What draws over it. */
export type ToolPlugin = Plugin<'bar' | 'line' | 'scatter'>;
/** One of its axes. */
export type ToolScale = ScaleOptions<'linear' | 'category'>;

/** What the canvas cannot read from the style sheet by itself; colours as CSS colours. */
export interface ChartInk {
  fontFamily: string;
  /** px */
  fontSize: number;
  text: string;
  softText: string;
  grid: string;
  /** Behind the numbers on the first spoke. */
  paper: string;
  /** One colour per series. */
  series: string[];
}

/** A profile on a canvas. */
export interface DrawnProfile {
  redraw(chart: ProfileChart, ink: ChartInk): void;
  /** Sets the canvas free for another drawing. */
  destroy(): void;
}

/**
 * Draws a profile as a radar; a gap breaks its line.
 *
 * @param configure makes its settings
 */
export function drawProfile(
  canvas: HTMLCanvasElement,
  chart: ProfileChart,
  ink: ChartInk,
  configure: (chart: ProfileChart, ink: ChartInk) => ProfileConfiguration,
): DrawnProfile {
  const drawn = new Chart(canvas, configure(chart, ink));
  return {
    redraw(next, nextInk) {
      const { data, options } = configure(next, nextInk);
      drawn.data = data;
      drawn.options = options ?? {};
      drawn.update();
    },
    destroy() {
      drawn.destroy();
    },
  };
}

/** What a tool's canvas cannot read from the style sheet by itself; colours as CSS colours. */
export interface ToolInk {
  fontFamily: string;
  /** px */
  fontSize: number;
  text: string;
  softText: string;
  grid: string;
  paper: string;
  /** Where the reader stands. */
  here: string;
  /** Of parts and series, each with what can be read on it. */
  fills: readonly { fill: string; on: string }[];
}

/** A chart on a canvas. */
export interface DrawnTool<Kind extends DrawnChart = ToolChart> {
  redraw(chart: Kind, ink: ToolInk): void;
  /** Sets the canvas free for another drawing. */
  destroy(): void;
}

/**
 * Draws a chart, without movement: it is redrawn with every key that is typed.
 *
 * @param configure makes the settings of this kind of chart; it comes from the caller, so that a page loads those of its own charts alone
 */
export function drawTool<Kind extends DrawnChart>(
  canvas: HTMLCanvasElement,
  chart: Kind,
  ink: ToolInk,
  configure: (chart: Kind, ink: ToolInk) => ToolConfiguration,
): DrawnTool<Kind> {
  let drawn = new Chart(canvas, configure(chart, ink));
  return {
    redraw(next, nextInk) {
      // A new drawing costs a few milliseconds and leaves nothing of the one before, whatever kind that was.
      drawn.destroy();
      drawn = new Chart(canvas, configure(next, nextInk));
    },
    destroy() {
      drawn.destroy();
    },
  };
}
