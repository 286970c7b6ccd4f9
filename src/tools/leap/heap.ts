/** What waits now, once, beyond what an ordinary day leaves over. */
import { answerBacklog, keeps } from './backlog-answers.ts';
import type { Backlog } from './backlog-answers.ts';
import { leastWhole } from './search-whole.ts';

/** How what waits now comes down. */
export interface Heap {
  /** Conversations that wait when the next day opens. */
  waiting: number;
  /** Conversations that an ordinary day leaves over. */
  leftOver: number;
  /** Days open until no more wait than an ordinary day leaves over; `null` where that never comes. */
  days: number | null;
  /** Days open on which what waits makes the target missed; `null` where it is missed on ordinary days too, or for good. */
  daysMissed: number | null;
}

/**
 * How what waits now comes down, day by day, by what a day has to spare.
 *
 * @param ordinary a backlog of which nothing waits beyond what a day leaves
 * @param waiting conversations when the next day opens: at least 0
 * @param goal share to be answered within the target: more than 0, at most 1
 * @throws {RangeError} as `answerDay`
 */
export function clearHeap(ordinary: Backlog, waiting: number, goal: number): Heap {
  const { daysToClear: days } = answerBacklog({ ...ordinary, waiting });
  const { opening: leftOver } = answerBacklog(ordinary);
  const { able, dutyEach, rate, hours, month, days: open } = ordinary;
  const spare = able * dutyEach * rate * hours - month / open;
  const isKeptAfter = (count: number) =>
    keeps({ ...ordinary, waiting: Math.max(0, waiting - count * spare) }, goal);
  const daysMissed = keeps(ordinary, goal) ? leastWhole(isKeptAfter, 0, days ?? 0) : null;
  return { waiting, leftOver, days, daysMissed };
}
