/** The one file that imports Chart.js, with only the parts that a radar needs. */
import {
  Chart,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  type ChartConfiguration,
  type ChartDataset,
} from 'chart.js';
import { seriesLooks } from './look.ts';
import type { ProfileChart } from './profile.ts';

Chart.register(RadarController, RadialLinearScale, PointElement, LineElement);

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
