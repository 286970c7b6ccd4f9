/** A strip chart as settings for Chart.js, which draws the axes; the marks are drawn over them. */
import type { ToolConfiguration, ToolInk, ToolPlugin, ToolScale } from './draw.ts';
import { dotSize, drawLane } from './strip-marks.ts';
import type { LaneBox } from './strip-marks.ts';
import { category } from './row-axis.ts';
import type { StripChart, StripRow } from './tool-chart.ts';

/** Characters of a text per em, about: what a note takes at the right. */
const NOTE_WIDTH = 0.52;

/** The settings of a strip chart. */
export function configureStrip(chart: StripChart, ink: ToolInk): ToolConfiguration {
  const longest = Math.max(0, ...chart.rows.map(({ note }) => note.length));
  return {
    type: 'scatter',
    data: { labels: chart.rows.map(({ label }) => label), datasets: [] },
    options: {
      animation: false,
      events: [],
      responsive: true,
      maintainAspectRatio: false,
      layout: { padding: { right: ink.fontSize * (longest * NOTE_WIDTH + 0.8), top: 4 } },
      scales: { x: levelAxis(chart, ink), y: rowAxis(ink) } as never,
    },
    plugins: [stripMarks(chart, ink)],
  };
}

/** The levels with their names, where those have room; their numbers alone where not. */
function levelAxis({ levels }: StripChart, ink: ToolInk): ToolScale {
  return {
    type: 'linear',
    min: 0.5,
    max: levels.length + 0.5,
    grid: { display: false },
    border: { color: ink.softText },
    afterBuildTicks(axis: { ticks: { value: number }[] }) {
      axis.ticks = levels.map((_, index) => ({ value: index + 1 }));
    },
    ticks: {
      color: ink.text,
      font: { family: ink.fontFamily, size: ink.fontSize, weight: 600 },
      autoSkip: false,
      maxRotation: 0,
      callback(value) {
        const name = levels[Number(value) - 1] ?? '';
        return this.chart.width < ink.fontSize * 34 ? String(value) : [String(value), name];
      },
    },
  } as ToolScale;
}

function rowAxis(ink: ToolInk): ToolScale {
  return { ...category(ink), offset: true, border: { display: false } } as ToolScale;
}

/** The part of a row that the bar of an earlier median takes, above the lane. */
const BAR = 0.2;

/** The boxes of a row: one, or one over the other where an earlier moment is drawn with it. */
function boxesOf(row: StripRow, box: Omit<LaneBox, 'lane' | 'isHollow'>): LaneBox[] {
  const { top, height } = box;
  if (!row.before) return [{ ...box, lane: row, isHollow: false }];
  const first = height * (row.before.counts.length === 0 ? BAR : 0.5);
  return [
    { ...box, height: first, lane: row.before, isHollow: true },
    { ...box, top: top + first, height: height - first, lane: row, isHollow: false },
  ];
}

/** The marks of every row, its note behind them, and a line between two rows. */
function stripMarks({ levels, rows }: StripChart, ink: ToolInk): ToolPlugin {
  return {
    id: 'strip',
    afterDraw({ ctx, chartArea, scales: { x, y }, width }) {
      if (!x || !y || rows.length === 0) return;
      const height = (chartArea.bottom - chartArea.top) / rows.length;
      const level = (chartArea.right - chartArea.left) / levels.length;
      const boxes = rows.flatMap((row, index) => {
        const top = chartArea.top + height * index;
        return boxesOf(row, { left: chartArea.left, top, height, level, shape: row.shape });
      });
      // Where rows have height to spare, marks grow into it.
      const size = dotSize(boxes, Math.max(ink.fontSize * 0.9, Math.min(height / 4, level / 3)));
      ctx.save();
      for (const box of boxes) drawLane(ctx, box, size, ink);
      ctx.strokeStyle = ink.grid;
      ctx.lineWidth = 1;
      ctx.font = `400 ${ink.fontSize}px ${ink.fontFamily}`;
      ctx.fillStyle = ink.text;
      ctx.textBaseline = 'middle';
      ctx.textAlign = 'left';
      rows.forEach(({ note }, index) => {
        const top = chartArea.top + height * index;
        ctx.beginPath();
        ctx.moveTo(chartArea.left, top);
        ctx.lineTo(width, top);
        ctx.stroke();
        ctx.fillText(note, chartArea.right + ink.fontSize * 0.4, top + height / 2);
      });
      ctx.restore();
    },
  };
}
