/** The axis of charts whose rows have names. */
import type { ToolInk, ToolScale } from './draw.ts';

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
      font: { family: ink.fontFamily, size: ink.fontSize, weight: 400 },
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
