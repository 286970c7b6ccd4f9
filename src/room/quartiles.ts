import type { Level } from '../model/types.ts';

/**
 * The smallest level that a share of the answers reaches: the inverse of the empirical distribution (type 1 of Hyndman and Fan), so that it
 * is always a level that somebody chose.
 *
 * @param counts how many chose the level 1, 2, 3, 4 and 5
 * @param share above 0, at most 1
 * @returns `null` where nobody chose
 */
export function quantileOf(counts: readonly number[], share: number): Level | null {
  const people = counts.reduce((whole, count) => whole + count, 0);
  let reached = 0;
  for (const [index, count] of counts.entries()) {
    reached += count;
    if (count > 0 && reached >= share * people) return (index + 1) as Level;
  }
  return null;
}

/** The level in the middle; of two in the middle the lower. `null` where nobody chose. */
export function medianOf(counts: readonly number[]): Level | null {
  return quantileOf(counts, 0.5);
}
