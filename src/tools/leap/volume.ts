import type { LeapNumbers } from './form.ts';

/** A month is a twelfth of 52 weeks. */
export const WEEKS_IN_MONTH = 52 / 12;

/** How many conversations there are. */
export interface Volume {
  /** Customers and prospects together. */
  people: number;
  /** Conversations a month. */
  month: number;
  /** Conversations a week: a month’s, divided by the weeks in it. */
  week: number;
}

/** Conversations of a time when the firm is open. */
export interface DailyVolume extends Volume {
  /** Days open in a month. */
  days: number;
  /** Conversations a day open. */
  day: number;
  /** Conversations in the busiest hour. */
  busiest: number;
}

/** The conversations of a month; one without a count of prospects has none. `null` where something is missing. */
export function volumeOf({ customers, prospects, speak }: LeapNumbers): Volume | null {
  if (customers === null || speak === null) return null;
  const people = customers + (prospects ?? 0);
  const month = (people * speak) / 100;
  return { people, month, week: month / WEEKS_IN_MONTH };
}

/** The conversations of a day and its busiest hour; `null` where something is missing. */
export function dailyVolumeOf(numbers: LeapNumbers): DailyVolume | null {
  const volume = volumeOf(numbers);
  const { days, peak } = numbers;
  if (volume === null || days === null || peak === null) return null;
  const open = days * WEEKS_IN_MONTH;
  const day = volume.month / open;
  return { ...volume, days: open, day, busiest: (day * peak) / 100 };
}
