/** The axes of the tools' charts. */
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

/** Characters of a row's label on a line, where the chart is as narrow as on a phone. */
const NARROW_LABEL = 14;

/** An axis of rows, with a label each. */
export function category(ink: ToolInk): ToolScale {
  return {
    type: 'category',
    grid: { display: false },
    border: { display: false },
    ticks: {
      color: ink.text,
      font: fontOf(ink),
      autoSkip: false,
      crossAlign: 'far',
      callback(value) {
        const label = this.getLabelForValue(Number(value));
        return this.chart.width < ink.fontSize * 32 ? breakLabel(label) : label;
      },
    },
  } as ToolScale;
}

/** A label in lines of few characters, broken between words. */
function breakLabel(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < NARROW_LABEL) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

function fontOf(ink: ToolInk, weight = 400) {
  return { family: ink.fontFamily, size: ink.fontSize, weight };
}
