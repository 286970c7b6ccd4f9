/** What the people there are can do about a backlog, and what would close the gap. */
import { ceilClose } from '../close.ts';
import { greatestWhole, leastWhole } from './search-whole.ts';
import { answerDay, busiestOf } from './throughput.ts';
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
  /** Conversations that wait at opening beyond what an ordinary day leaves over, 0 for an ordinary day. */
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
  /** Shortest target that is kept, in hours; `null` where none is: the backlog grows, or nobody is there at times. */
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

/**
 * How an ordinary day goes with the people there are.
 *
 * @throws {RangeError} as `answerDay`
 */
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

/** Whether somebody is on duty at any time. */
export function isManned({ able, dutyEach }: Backlog): boolean {
  return able * dutyEach >= 1 - CLOSE;
}

/**
 * Whether those there are keep a target: the share is answered in time, and somebody is there at any time, without whom nothing can be promised.
 *
 * @param goal as in `isKept`
 * @throws {RangeError} as `answerDay`
 */
export function keeps(backlog: Backlog, goal: number): boolean {
  return isManned(backlog) && isKept(answerBacklog(backlog), goal);
}

/**
 * The fewest able people who keep a target.
 *
 * @param goal as in `isKept`
 * @returns `null` where no number up to a thousand million does
 * @throws {RangeError} as `answerDay`
 */
export function findPeople(backlog: Backlog, goal: number): number | null {
  return leastWhole((able) => keeps({ ...backlog, able }, goal), 0, MOST_PEOPLE);
}

/**
 * The three things that would close the gap.
 *
 * @param goal as in `isKept`
 * @param step of the target sought, in hours: more than 0
 * @throws {RangeError} as `answerDay`
 */
export function findBacklogLevers(backlog: Backlog, goal: number, step: number): BacklogLevers {
  return {
    people: findPeople(backlog, goal),
    conversations: greatestWhole(
      (month) => keeps({ ...backlog, month }, goal),
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
  if (!keepsUp || longestWait === null || !isManned(backlog)) return null;
  const steps = leastWhole(
    (count) => keeps({ ...backlog, target: count * step }, goal),
    1,
    ceilClose(longestWait / step) + 1,
  );
  return steps === null ? null : steps * step;
}

/**
 * How an ordinary day would go with some numbers of able people.
 *
 * @throws {RangeError} as `answerDay`
 */
export function answerEach(backlog: Backlog, counts: readonly number[]): DayAnswers[] {
  return counts.map((able) => answerBacklog({ ...backlog, able }));
}

/** Conversations that wait when the busiest hour begins, and when it ends. */
export interface BusiestHour {
  before: number;
  after: number;
}

/** What waits around the busiest hour of a day. */
export function busiestHour(answers: DayAnswers, { hours }: Backlog): BusiestHour {
  const index = busiestOf(hours);
  return {
    before: answers.hours[index - 1]?.left ?? answers.opening,
    after: answers.hours[index]?.left ?? answers.opening,
  };
}

/** A share in time, 0 to 1, where a lever closes the gap, and one step short of that. */
export interface Edge {
  at: number;
  short: number;
}

/** The edges of two levers; `null` where there is no such lever. */
export interface Edges {
  conversations: Edge | null;
  target: Edge | null;
}

/**
 * What two levers give, and what one step short of them does.
 *
 * @param step of the target, in hours
 * @throws {RangeError} as `answerDay`
 */
export function edgesOf(
  backlog: Backlog,
  { conversations, target }: BacklogLevers,
  step: number,
): Edges {
  const share = (part: Partial<Backlog>) => leastInTime(answerBacklog({ ...backlog, ...part }));
  return {
    conversations:
      conversations === null
        ? null
        : { at: share({ month: conversations }), short: share({ month: conversations + 1 }) },
    target:
      target === null
        ? null
        : { at: share({ target }), short: target > step ? share({ target: target - step }) : 0 },
  };
}
