import { scaleLinear } from 'd3-scale';

const WHOLE = [0, 100] as const;

/** Rounds a place in a drawing, so that files stay small and equal. */
function round(place: number): number {
  return Math.round(place * 100) / 100;
}

/** The scale of every chart, always from 0 to 100%, whatever the figures are. */
export interface PercentScale {
  /** Where a percentage stands, in the units of the range. */
  place: (percent: number) => number;
}

/**
 * Lays 0 to 100% over a range.
 *
 * @param from where 0 stands
 * @param to where 100 stands; below `from` where the scale rises on a screen
 */
export function makePercentScale(from: number, to: number): PercentScale {
  const scale = scaleLinear().domain(WHOLE).range([from, to]).clamp(true);
  return { place: (percent) => round(scale(percent)) };
}
