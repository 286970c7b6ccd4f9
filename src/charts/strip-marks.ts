/** The marks of a strip chart: a shape for each person, a box round the median, a shade behind the middle half. */
import type { ToolInk } from './draw.ts';
import type { StripLane } from './tool-chart.ts';
import { fillAt } from './fill.ts';

/** The shapes by which groups are told apart, each a path round a point. */
const SHAPES = [
  'circle',
  'triangle',
  'square',
  'diamond',
  'fall',
  'plus',
  'bar',
  'hexagon',
] as const;
type Shape = (typeof SHAPES)[number];

/** A group at one moment, and where it is drawn; lengths in px. */
export interface LaneBox {
  lane: StripLane;
  left: number;
  top: number;
  height: number;
  /** Width of a level. */
  level: number;
  shape: number;
  isHollow: boolean;
}

/** The part of a level's width, and of a row's height, that marks may take. */
const ACROSS = 0.84;
const UP = 0.72;

/** The largest size, in px, at which the marks of every level of every box lie within it. */
export function dotSize(boxes: readonly LaneBox[], largest: number): number {
  const smallest = 1.5;
  for (let size = largest; size > smallest; size -= 0.5) {
    const fits = boxes.every(({ lane, level, height }) => {
      const across = Math.floor((level * ACROSS) / size);
      const up = Math.floor((height * UP) / size);
      return lane.counts.every((count) => count <= across * up);
    });
    if (fits) return size;
  }
  return smallest;
}

/** Where the marks of one level lie: rows of as many as go side by side, the last on top, all about the middle. */
export function placeDots(
  count: number,
  { level, height }: Pick<LaneBox, 'level' | 'height'>,
  size: number,
): { x: number; y: number }[] {
  const across = Math.max(1, Math.floor((level * ACROSS) / size));
  const rows = Math.ceil(count / across);
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / across);
    const inRow = Math.min(across, count - row * across);
    return {
      x: level / 2 + ((index % across) - (inRow - 1) / 2) * size,
      y: height / 2 + ((rows - 1) / 2 - row) * size,
    };
  });
}

/** Draws a group at one moment. */
export function drawLane(
  ctx: CanvasRenderingContext2D,
  box: LaneBox,
  size: number,
  ink: ToolInk,
): void {
  const { lane, left, top, height, level } = box;
  if (lane.spread) drawSpread(ctx, box, lane.spread, ink);
  const { fill } = fillAt(ink, 0);
  lane.counts.forEach((count, index) => {
    for (const { x, y } of placeDots(count, { level, height }, size)) {
      const middle = { x: left + level * index + x, y: top + y };
      ctx.beginPath();
      tracePoint(ctx, SHAPES[box.shape % SHAPES.length]!, middle, size * 0.42);
      ctx.fillStyle = box.isHollow ? ink.paper : fill;
      ctx.fill();
      ctx.strokeStyle = fill;
      ctx.lineWidth = Math.min(2, size * 0.14);
      ctx.stroke();
    }
  });
}

function drawSpread(
  ctx: CanvasRenderingContext2D,
  { lane, left, top, height, level, isHollow }: LaneBox,
  { low, median, high }: NonNullable<StripLane['spread']>,
  ink: ToolInk,
): void {
  const inset = height * 0.1;
  const startOf = (at: number) => left + level * (at - 1);
  const tall = height - inset * 2;
  // A lane without counts has its median alone, as a bar.
  if (lane.counts.length === 0) {
    ctx.fillStyle = ink.text;
    ctx.fillRect(startOf(median) + level * 0.15, top + height * 0.3, level * 0.7, height * 0.6);
    return;
  }
  const half = [startOf(low), top + inset, level * (high - low + 1), tall] as const;
  ctx.globalAlpha = 0.35;
  ctx.fillStyle = ink.grid;
  ctx.fillRect(...half);
  ctx.globalAlpha = 1;
  // The edges say where the middle half ends on paper that takes no shade.
  ctx.strokeStyle = ink.softText;
  ctx.lineWidth = 1;
  ctx.strokeRect(...half);
  ctx.strokeStyle = ink.text;
  ctx.lineWidth = Math.max(2.5, ink.fontSize * 0.14);
  ctx.setLineDash(isHollow ? [ink.fontSize * 0.35, ink.fontSize * 0.25] : []);
  const edge = ctx.lineWidth * 0.5;
  ctx.strokeRect(startOf(median) + edge, top + inset, level - edge * 2, tall);
  ctx.setLineDash([]);
}

function tracePoint(
  ctx: CanvasRenderingContext2D,
  shape: Shape,
  { x, y }: { x: number; y: number },
  half: number,
): void {
  if (shape === 'circle') {
    ctx.arc(x, y, half, 0, Math.PI * 2);
    return;
  }
  const corners = outlines[shape];
  corners.forEach(([across, down], index) => {
    const to = { x: x + across * half, y: y + down * half };
    if (index === 0) ctx.moveTo(to.x, to.y);
    else ctx.lineTo(to.x, to.y);
  });
  ctx.closePath();
}

/** Corners by shape, in halves of its size. */
const outlines: Readonly<Record<Exclude<Shape, 'circle'>, readonly (readonly [number, number])[]>> =
  {
    triangle: [
      [0, -1.1],
      [1.05, 0.8],
      [-1.05, 0.8],
    ],
    square: [
      [-0.9, -0.9],
      [0.9, -0.9],
      [0.9, 0.9],
      [-0.9, 0.9],
    ],
    diamond: [
      [0, -1.15],
      [1.15, 0],
      [0, 1.15],
      [-1.15, 0],
    ],
    fall: [
      [-1.05, -0.8],
      [1.05, -0.8],
      [0, 1.1],
    ],
    plus: [
      [-0.35, -1],
      [0.35, -1],
      [0.35, -0.35],
      [1, -0.35],
      [1, 0.35],
      [0.35, 0.35],
      [0.35, 1],
      [-0.35, 1],
      [-0.35, 0.35],
      [-1, 0.35],
      [-1, -0.35],
      [-0.35, -0.35],
    ],
    bar: [
      [-0.45, -1.1],
      [0.45, -1.1],
      [0.45, 1.1],
      [-0.45, 1.1],
    ],
    hexagon: [
      [-0.5, -1],
      [0.5, -1],
      [1.05, 0],
      [0.5, 1],
      [-0.5, 1],
      [-1.05, 0],
    ],
  };
