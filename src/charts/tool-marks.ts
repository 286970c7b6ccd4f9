/** What is written and marked over a tool's chart: texts beside points, the names of the series, a base line. */
import type { ToolInk, ToolPlugin } from './draw.ts';
import { fillAt } from './fill.ts';

/** How series are told apart without colour. */
export const SHAPES = ['circle', 'rectRot', 'triangle', 'rect'] as const;

/** Lengths of dash and space in px, by series. */
export const DASHES: readonly number[][] = [[], [8, 4], [2, 3], [12, 3, 2, 3]];

/** Half of a stacked bar's thickness, as a part of the distance between two bars. */
export const BAR_HALF = 0.3;

/** A text on the canvas beside a point given in the data's own terms. */
export interface Note {
  text: string;
  x: number;
  y: number;
  /** On which side of the point it stands; `below` is to its right too, where a rising line leaves room. */
  side: 'right' | 'centre' | 'below';
  colour: string;
  isBold?: boolean;
}

/** Texts beside points, kept within the canvas. */
export function notesOf(notes: readonly Note[], ink: ToolInk): ToolPlugin {
  return {
    id: 'notes',
    afterDatasetsDraw({ ctx, scales, width }) {
      const { x, y } = scales;
      if (!x || !y) return;
      ctx.save();
      ctx.textBaseline = 'middle';
      for (const note of notes) {
        ctx.font = `${note.isBold ? 600 : 400} ${ink.fontSize}px ${ink.fontFamily}`;
        ctx.fillStyle = note.colour;
        const half = ctx.measureText(note.text).width / 2;
        const gap = ink.fontSize * 0.65;
        const centre = x.getPixelForValue(note.x) + (note.side === 'centre' ? 0 : gap + half);
        const across = Math.min(Math.max(centre, half), width - half);
        const point = y.getPixelForValue(note.y);
        const isLevel = note.side === 'right' && note.colour === ink.softText;
        const up = note.side === 'below' ? -gap : isLevel ? gap : 0;
        ctx.textAlign = 'center';
        if (note.side !== 'centre') {
          // A rim of paper keeps it readable where a line runs behind it.
          ctx.lineWidth = ink.fontSize * 0.3;
          ctx.lineJoin = 'round';
          ctx.strokeStyle = ink.paper;
          ctx.strokeText(note.text, across, Math.max(ink.fontSize, point - up));
        }
        ctx.fillText(note.text, across, Math.max(ink.fontSize, point - up));
      }
      ctx.restore();
    },
  };
}

/** How the mark of a series looks in the line of names: a point, a filled part, or a piece of its line. */
type MarkKind = 'point' | 'part' | 'line';

/** The names of the series, each behind its mark, on one line over the chart. */
export function legendOf(
  series: readonly string[],
  ink: ToolInk,
  kind: MarkKind = 'point',
): ToolPlugin {
  return {
    id: 'legend-line',
    afterDraw({ ctx, chartArea, width }) {
      ctx.save();
      ctx.font = `400 ${ink.fontSize}px ${ink.fontFamily}`;
      ctx.textBaseline = 'middle';
      const size = ink.fontSize * (kind === 'line' ? 1.8 : 0.8);
      const gap = ink.fontSize * 0.4;
      const widths = series.map((name) => size + gap * 3 + ctx.measureText(name).width);
      const whole = widths.reduce((sum, each) => sum + each, 0);
      let across = Math.max(0, Math.min(chartArea.left, width - whole));
      series.forEach((name, index) => {
        drawMark(ctx, { x: across + size / 2, y: ink.fontSize * 0.8, size, index, kind }, ink);
        ctx.fillStyle = ink.text;
        ctx.fillText(name, across + size + gap, ink.fontSize * 0.85);
        across += widths[index] ?? 0;
      });
      ctx.restore();
    },
  };
}

interface Mark {
  x: number;
  y: number;
  size: number;
  /** Of the series. */
  index: number;
  kind: MarkKind;
}

function drawMark(ctx: CanvasRenderingContext2D, mark: Mark, ink: ToolInk): void {
  const { x, y, size, index, kind } = mark;
  const { fill } = fillAt(ink, index);
  const half = size / 2;
  ctx.beginPath();
  if (kind === 'line') {
    ctx.setLineDash(DASHES[index % DASHES.length]!);
    ctx.moveTo(x - half, y);
    ctx.lineTo(x + half, y);
  } else {
    tracePoint(ctx, kind === 'part' ? 'rect' : SHAPES[index % SHAPES.length]!, { x, y, half });
    ctx.fillStyle = kind === 'part' || index === 0 ? fill : ink.paper;
    ctx.fill();
  }
  ctx.strokeStyle = kind === 'part' ? ink.text : fill;
  ctx.lineWidth = kind === 'line' ? 3 : 2;
  ctx.stroke();
  ctx.setLineDash([]);
}

function tracePoint(
  ctx: CanvasRenderingContext2D,
  shape: (typeof SHAPES)[number],
  { x, y, half }: { x: number; y: number; half: number },
): void {
  if (shape === 'circle') ctx.arc(x, y, half, 0, Math.PI * 2);
  else if (shape === 'rect') ctx.rect(x - half, y - half, half * 2, half * 2);
  else {
    const foot = shape === 'triangle' ? half : 0;
    ctx.moveTo(x, y - half);
    ctx.lineTo(x + half, y + foot);
    if (shape === 'rectRot') ctx.lineTo(x, y + half);
    ctx.lineTo(x - half, y + foot);
    ctx.closePath();
  }
}

/** The upright line from which spans reach to both sides, with what it stands for over it. */
export function baseLine(base: number, label: string, ink: ToolInk): ToolPlugin {
  return {
    id: 'base',
    afterDatasetsDraw({ ctx, chartArea, scales: { x }, width }) {
      if (!x) return;
      const across = x.getPixelForValue(base);
      ctx.save();
      ctx.beginPath();
      ctx.moveTo(across, chartArea.top);
      ctx.lineTo(across, chartArea.bottom);
      ctx.strokeStyle = ink.text;
      ctx.lineWidth = 2;
      ctx.stroke();
      ctx.font = `600 ${ink.fontSize}px ${ink.fontFamily}`;
      ctx.fillStyle = ink.text;
      ctx.textAlign = 'center';
      const half = ctx.measureText(label).width / 2;
      const centre = Math.min(Math.max(across, half), width - half);
      ctx.fillText(label, centre, chartArea.top - ink.fontSize * 0.5);
      ctx.restore();
    },
  };
}

/** Lines from the end of each part of a bar to the end of the same part of the bar below it: the shift between them. */
export function shiftLines(
  rows: readonly { values: readonly number[] }[],
  ink: ToolInk,
): ToolPlugin {
  return {
    id: 'shift',
    afterDatasetsDraw({ ctx, scales: { x, y } }) {
      if (!x || !y) return;
      const ends = rows.map(({ values }) =>
        values.map((_, index) => values.slice(0, index + 1).reduce((sum, each) => sum + each, 0)),
      );
      const step = rows.length > 1 ? y.getPixelForValue(1) - y.getPixelForValue(0) : 0;
      ctx.save();
      ctx.strokeStyle = ink.softText;
      ctx.lineWidth = 1.5;
      ctx.setLineDash([4, 3]);
      ends.slice(0, -1).forEach((upper, row) => {
        // The last part of both ends at the same point.
        upper.slice(0, -1).forEach((end, part) => {
          ctx.beginPath();
          ctx.moveTo(x.getPixelForValue(end), y.getPixelForValue(row) + step * BAR_HALF);
          ctx.lineTo(
            x.getPixelForValue(ends[row + 1]?.[part] ?? end),
            y.getPixelForValue(row + 1) - step * BAR_HALF,
          );
          ctx.stroke();
        });
      });
      ctx.restore();
    },
  };
}
