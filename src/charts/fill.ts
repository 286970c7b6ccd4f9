import type { ToolInk } from './draw.ts';

/** The fill of a series or part, and what can be read on it. */
export function fillAt(
  { fills, text, paper }: ToolInk,
  index: number,
): { fill: string; on: string } {
  return fills[index % Math.max(1, fills.length)] ?? { fill: text, on: paper };
}
