import type { LeapNumbers } from './form.ts';

/** What somebody must be to answer customers. */
export const TESTS = ['trained', 'equipped', 'empowered'] as const;

/** Who are some of the three and not all of them. */
export interface Gaps {
  /** The one that the fewest are, the earlier of two. */
  fewest: { test: (typeof TESTS)[number]; count: number };
  /** At least so many are one of the three and lack another; `null` where it is not known how many are all three. */
  partly: number | null;
}

/** The gaps between the three counts; `null` where none is given. */
export function gapsOf(numbers: LeapNumbers): Gaps | null {
  const counts = TESTS.flatMap((test) => {
    const count = numbers[test];
    return count === null ? [] : [{ test, count }];
  });
  const [fewest] = [...counts].sort((a, b) => a.count - b.count);
  if (fewest === undefined) return null;
  const most = Math.max(...counts.map(({ count }) => count));
  return { fewest, partly: numbers.able === null ? null : most - numbers.able };
}
