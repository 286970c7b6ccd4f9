/** What the people there are can do about a backlog, and what would close the gap. */
import { greatestWhole, leastWhole } from './search-whole.ts';
import { answerDay } from './throughput.ts';
import type { Day, DayAnswers } from './throughput.ts';

/** Everything that decides how an ordinary day goes. */
export interface Backlog {
  /** Conversations in a month. */
  month: number;
  /** Days open in a month, which need not be whole. */
  days: number;
  /** As in `Day`. */
  hours: number;
  peak: number;
  waiting: number;
  /** Conversations that one person on duty gets through in an hour. */
  rate: number;
  /** People on duty at any time for each able person: more than 0, at most 1. */
  dutyEach: number;
  /** Who are able. */
  able: number;
  /** Longest acceptable wait, in hours open. */
  target: number;
}

/** What would close the gap; each alone, with all else as it is. */
export interface BacklogLevers {
  /** Fewest able people that reach the goal; `null` where no number found does. */
  people: number | null;
  /** Most conversations a month at which those there are reach it; `null` where not even one is. */
  conversations: number | null;
  /** Shortest target that is kept, in hours; `null` where the backlog grows whatever the target. */
  target: number | null;
}

/** More people than any firm has. */
const MOST_PEOPLE = 1e9;

/** Rounding errors do not decide whether a goal is met. */
const CLOSE = 1e-9;

/** The day that a backlog gives. */
export function dayOf({ month, days, hours, peak, waiting }: Backlog): Day {
  return { hours, volume: month / days, peak, waiting };
}

/** How an ordinary day goes with the people there are. */
export function answerBacklog(backlog: Backlog): DayAnswers {
  const capacity = backlog.able * backlog.dutyEach * backlog.rate;
  return answerDay(dayOf(backlog), capacity, backlog.target);
}

/** The share answered in time over the day or in its busiest hour, whichever is smaller; with nothing to answer, all. */
export function leastInTime({ inTime, inTimeBusiest }: DayAnswers): number {
  return Math.min(inTime ?? 1, inTimeBusiest ?? 1);
}

/**
 * Whether a share is answered in time, over the day and in its busiest hour, and the backlog does not grow.
 *
 * @param goal share to be answered within the target: more than 0, at most 1
 */
export function isKept(answers: DayAnswers, goal: number): boolean {
  return answers.keepsUp && leastInTime(answers) >= goal - CLOSE;
}

/**
 * The fewest able people who keep up with what comes in and answer the share in time.
 *
 * @returns `null` where no number up to a thousand million does
 */
export function findPeople(backlog: Backlog, goal: number): number | null {
  return leastWhole((able) => isKept(answerBacklog({ ...backlog, able }), goal), 0, MOST_PEOPLE);
}

/** The three things that would close the gap. */
export function findBacklogLevers(backlog: Backlog, goal: number, step: number): BacklogLevers {
  return {
    people: findPeople(backlog, goal),
    conversations: greatestWhole(
      (month) => isKept(answerBacklog({ ...backlog, month }), goal),
      Math.floor(backlog.month),
    ),
    target: findTarget(backlog, goal, step),
  };
}

/**
 * The shortest target that is kept.
 *
 * @param step in hours: the target found is a whole number of steps
 * @returns in hours
 */
function findTarget(backlog: Backlog, goal: number, step: number): number | null {
  const { longestWait, keepsUp } = answerBacklog(backlog);
  if (!keepsUp || longestWait === null) return null;
  const steps = leastWhole(
    (count) => isKept(answerBacklog({ ...backlog, target: count * step }), goal),
    1,
    Math.ceil(longestWait / step) + 1,
  );
  return steps === null ? null : steps * step;
}

/** How an ordinary day would go with some numbers of able people. */
export function answerEach(backlog: Backlog, counts: readonly number[]): DayAnswers[] {
  return counts.map((able) => answerBacklog({ ...backlog, able }));
}
