/**
 * The triangular distribution over a range: most likely in its middle value, and impossible outside it.
 *
 * Formulas: M. Evans, N. Hastings and B. Peacock, Statistical Distributions, 3rd edition, Wiley 2000; N. L. Johnson, S. Kotz and
 * N. Balakrishnan, Continuous Univariate Distributions, volume 2, 2nd edition, Wiley 1995.
 *
 * Every function takes a range with low ≤ likely ≤ high; one whose ends meet is a number that is known.
 */
import type { Range } from './amounts.ts';

/** The chance of a value no greater than this one: 0 to 1. */
export function chanceUpTo({ low, likely, high }: Range, value: number): number {
  if (value >= high) return 1;
  if (value < low) return 0;
  return value < likely
    ? (value - low) ** 2 / ((high - low) * (likely - low))
    : 1 - (high - value) ** 2 / ((high - low) * (high - likely));
}

/**
 * The value with that chance below it: the inverse of `chanceUpTo`.
 *
 * @param chance 0 to 1
 */
export function valueAt({ low, likely, high }: Range, chance: number): number {
  const width = high - low;
  if (width === 0) return likely;
  return chance < (likely - low) / width
    ? low + Math.sqrt(chance * width * (likely - low))
    : high - Math.sqrt((1 - chance) * width * (high - likely));
}

/** The mean: a third of the sum of the three values. */
export function meanOf({ low, likely, high }: Range): number {
  return (low + likely + high) / 3;
}
