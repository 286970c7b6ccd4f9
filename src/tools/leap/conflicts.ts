import { gapsOf } from './gaps.ts';
import type { Gaps } from './gaps.ts';
import { evenShare } from './throughput.ts';
import type { LeapNumber, LeapNumbers } from './form.ts';

/** Two inputs that cannot both hold, or one with which nothing can be reckoned. */
export type Conflict =
  /** More people are all three than are the fewest of the three. */
  | {
      kind: 'more-able-than';
      able: number;
      fewest: number;
      of: Gaps['fewest']['test'];
    }
  /** The busiest hour has less than an even share; percentages. */
  | { kind: 'peak-below-even'; peak: number; even: number }
  /** Everybody is absent. */
  | { kind: 'all-absent' };

/** What of some inputs cannot be, with the field to change first. */
export function findConflicts(numbers: LeapNumbers): { field: LeapNumber; conflict: Conflict }[] {
  return [
    ...checkAble(numbers).map((conflict) => ({ field: 'able' as const, conflict })),
    ...checkPeak(numbers).map((conflict) => ({ field: 'peak' as const, conflict })),
    ...(numbers.absence === 100
      ? [{ field: 'absence' as const, conflict: { kind: 'all-absent' as const } }]
      : []),
  ];
}

/**
 * The same numbers without those that cannot be.
 *
 * @returns numbers from which everything can be reckoned that is not missing
 */
export function dropConflicts(numbers: LeapNumbers): LeapNumbers {
  const fields = findConflicts(numbers).map(({ field }) => field);
  return { ...numbers, ...Object.fromEntries(fields.map((field) => [field, null])) };
}

function checkAble(numbers: LeapNumbers): Conflict[] {
  const { able } = numbers;
  const fewest = gapsOf(numbers)?.fewest;
  if (able === null || fewest === undefined || able <= fewest.count) return [];
  return [{ kind: 'more-able-than', able, fewest: fewest.count, of: fewest.test }];
}

function checkPeak({ peak, hours }: LeapNumbers): Conflict[] {
  if (peak === null || hours === null) return [];
  const even = evenShare(hours) * 100;
  return peak < even * (1 - 1e-9) ? [{ kind: 'peak-below-even', peak, even }] : [];
}
