/** Axes with round numbers on them. */

/** From here an axis counts in thousands, and so on for each thousand. */
const COUNT_IN_THOUSANDS = 10_000;

/** Most powers of a thousand that have a word. */
const MOST_POWERS = 4;

/** About as many ticks as fit beside each other. */
const TICKS = 5;

/** The ends of an axis and the distance of its ticks. */
export interface Scale {
  min: number;
  max: number;
  step: number;
}

/**
 * An axis from at or below the smallest number to at or above the largest, zero on it, with ticks at 1, 2, 2.5 or 5 times a power of ten.
 *
 * @param numbers finite
 */
export function scaleFor(numbers: readonly number[]): Scale {
  const from = Math.min(0, ...numbers);
  const to = Math.max(0, ...numbers);
  const step = roundStep((to - from) / TICKS);
  const min = Math.floor(from / step) * step;
  const max = Math.ceil(to / step) * step;
  // Floating ends such as 0.30000000000000004 would be printed as they are.
  const tidy = (end: number) => Number(end.toPrecision(12));
  return { min: tidy(min), max: tidy(max === min ? min + step : max), step: tidy(step) };
}

/** Below this there is nothing to tell apart. */
const NOTHING = 1e-12;

/** 1, 2, 2.5 or 5 times a power of ten, at least as large as asked for; 1 for nothing. */
function roundStep(least: number): number {
  if (least < NOTHING) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 2.5, 5, 10].find((each) => each * power >= least) ?? 10;
  return factor * power;
}

/**
 * How many thousands to take out of the numbers of an axis, as a power: 0 for none, 1 for thousands, 2 for millions.
 *
 * @param numbers finite
 */
export function powerFor(numbers: readonly number[]): number {
  const largest = Math.max(0, ...numbers.map(Math.abs));
  if (largest < COUNT_IN_THOUSANDS) return 0;
  return Math.min(MOST_POWERS, Math.floor(Math.log10(largest) / 3));
}
