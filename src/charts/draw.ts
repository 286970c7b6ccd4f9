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
  type ChartDataset,
  type Plugin,
  type ScaleOptions,
} from 'chart.js';
import { seriesLooks } from './look.ts';
import type { ProfileChart } from './profile.ts';
import type { ToolChart } from './tool-chart.ts';
import { configureTool } from './tool-config.ts';

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
 * @param isAnimated false draws every state at once
 */
export function drawProfile(
  canvas: HTMLCanvasElement,
  chart: ProfileChart,
  ink: ChartInk,
  isAnimated: boolean,
): DrawnProfile {
  const drawn = new Chart(canvas, configure(chart, ink, isAnimated));
  return {
    redraw(next, nextInk) {
      const { data, options } = configure(next, nextInk, isAnimated);
      drawn.data = data;
      drawn.options = options ?? {};
      drawn.update();
    },
    destroy() {
      drawn.destroy();
    },
  };
}

/** The chart's settings for Chart.js; the first series lies on top. */
export function configure(
  chart: ProfileChart,
  ink: ChartInk,
  isAnimated: boolean,
): ChartConfiguration<'radar', (number | null)[], string> {
  const looks = seriesLooks(chart.series);
  const datasets = chart.series.map(
    ({ label, points }, index): ChartDataset<'radar', (number | null)[]> => {
      const look = looks[index]!;
      const colour = ink.series[index] ?? ink.text;
      const isFirst = index === 0;
      return {
        label,
        data: points.map(({ level }) => level),
        order: index,
        borderColor: colour,
        borderWidth: isFirst ? 3 : 2,
        borderDash: look.dash,
        borderJoinStyle: 'round',
        spanGaps: false,
        pointStyle: look.shape,
        pointRadius: isFirst ? 6 : 5,
        pointBackgroundColor: isFirst ? colour : ink.paper,
        pointBorderColor: colour,
        pointBorderWidth: 2,
      };
    },
  );
  return {
    type: 'radar',
    data: { labels: chart.dimensions.map(({ name }) => name), datasets },
    options: {
      animation: isAnimated ? { duration: 400 } : false,
      // Nothing on the canvas answers to the pointer: the table beside it has every number.
      events: [],
      responsive: true,
      maintainAspectRatio: true,
      scales: {
        r: {
          min: 0,
          max: chart.stages.length,
          angleLines: { color: ink.grid },
          grid: { color: ink.grid },
          ticks: {
            stepSize: 1,
            color: ink.softText,
            backdropColor: ink.paper,
            font: { family: ink.fontFamily, size: ink.fontSize },
            callback: (value) => (Number(value) === 0 ? '' : String(value)),
          },
          pointLabels: {
            color: ink.text,
            font: { family: ink.fontFamily, size: ink.fontSize, weight: 600 },
          },
        },
      },
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

/** A tool's chart on a canvas. */
export interface DrawnTool {
  redraw(chart: ToolChart, ink: ToolInk): void;
  /** Sets the canvas free for another drawing. */
  destroy(): void;
}

/** Draws a tool's chart, without movement: it is redrawn with every key that is typed. */
export function drawTool(canvas: HTMLCanvasElement, chart: ToolChart, ink: ToolInk): DrawnTool {
  let drawn = new Chart(canvas, configureTool(chart, ink));
  return {
    redraw(next, nextInk) {
      // A new drawing costs a few milliseconds and leaves nothing of the one before, whatever kind that was.
      drawn.destroy();
      drawn = new Chart(canvas, configureTool(next, nextInk));
    },
    destroy() {
      drawn.destroy();
    },
  };
}
