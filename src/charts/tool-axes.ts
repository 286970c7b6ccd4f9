/** The axes of numbers in the tools' charts. */
import type { ToolInk, ToolScale } from './draw.ts';
import type { Axis } from './tool-chart.ts';

/** An axis of numbers. */
export function numeric({ title, min, max, step, unit = '' }: Axis, ink: ToolInk): ToolScale {
  return {
    type: 'linear',
    min,
    max,
    title: { display: title !== '', text: title, color: ink.text, font: fontOf(ink, 600) },
    grid: { color: ink.grid },
    border: { color: ink.softText },
    ticks: {
      ...(step !== undefined && { stepSize: step }),
      color: ink.softText,
      font: fontOf(ink),
      maxRotation: 0,
      callback: (value) => `${Number(value).toLocaleString('en-GB').replace('-', '−')}${unit}`,
    },
  } as ToolScale;
}

function fontOf(ink: ToolInk, weight = 400) {
  return { family: ink.fontFamily, size: ink.fontSize, weight };
}
