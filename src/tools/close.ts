/** Rounding that the errors of reckoning do not decide: what is close to a whole number counts as that number. */

/** How far from a whole number is still close to it, relative to numbers above 1. */
const CLOSE = 1e-9;

const marginOf = (value: number): number => CLOSE * Math.max(1, Math.abs(value));

/** The least whole number that is not below a value: 4 for 3.2, and 3 for 3.0000000001. */
export function ceilClose(value: number): number {
  // Never the 0 below nothing.
  return Math.ceil(value - marginOf(value)) + 0;
}

/** The greatest whole number that is not above a value: 3 for 3.8, and 4 for 3.9999999999. */
export function floorClose(value: number): number {
  return Math.floor(value + marginOf(value));
}
