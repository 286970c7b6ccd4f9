/**
 * Erlang C, a model of people who wait in one line for the next person free. With A the load (conversations going on at once, on average)
 * and N people on duty:
 * B(0) = 1, B(n) = A·B(n−1) / (n + A·B(n−1)); the chance of having to wait is Pw = B(N) / (1 − (A/N)·(1 − B(N))); the share answered
 * within t is 1 − Pw·e^(−(N−A)·t/AHT); the average wait is Pw·AHT / (N−A); occupancy is A/N. It holds for N > A alone.
 */

import { ceilClose } from '../close.ts';

/** Most people on duty that are reckoned with. */
export const MOST_ON_DUTY = 100_000;

/** One line of people waiting. */
export interface Queue {
  /** Conversations going on at once, on average: more than 0. */
  load: number;
  /** Average length of a conversation in seconds, for a person who holds one at a time: more than 0. */
  handling: number;
  /** Longest acceptable wait in seconds: more than 0. */
  target: number;
}

/** What a number of people on duty gives. */
export interface QueueAnswers {
  onDuty: number;
  /** Chance of having to wait, 0 to 1. */
  waitChance: number;
  /** Share answered within the target, 0 to 1. */
  inTime: number;
  /** Average wait of everybody, in seconds. */
  averageWait: number;
  /** Share of their time that people spend in conversations, 0 to 1. */
  occupancy: number;
}

/** What is to be reached. */
export interface QueueGoal {
  /** Share to be answered within the target: more than 0, less than 1. */
  inTime: number;
  /** Largest occupancy allowed: more than 0, at most 1. */
  occupancy: number;
}

/** Rounding errors do not decide whether a goal is met. */
const CLOSE = 1e-12;

/**
 * The load of a volume.
 *
 * @param volume conversations that begin in the period
 * @param handling average length in seconds
 * @param period in seconds
 * @returns conversations going on at once, on average
 * @throws {RangeError} where one of them is not a number above 0
 */
export function loadOf(volume: number, handling: number, period: number): number {
  requirePositive('The volume', volume);
  requirePositive('The handling time', handling);
  requirePositive('The period', period);
  return (volume * handling) / period;
}

/**
 * The length that a chat counts for when one person holds several at once (row E209).
 *
 * @param handling in seconds, one chat at a time
 * @param factor how many times faster a person gets through them: at least 1
 * @throws {RangeError} where the length is not a number above 0, or the factor is below 1
 */
export function sharedHandling(handling: number, factor: number): number {
  requirePositive('The handling time', handling);
  if (!(factor >= 1 && Number.isFinite(factor))) {
    throw new RangeError(`The factor must be at least 1; it is ${factor}.`);
  }
  return handling / factor;
}

/**
 * The chance of having to wait, 0 to 1.
 *
 * @throws {RangeError} where the load is not a number above 0, or the people on duty are not a whole number above it
 */
export function waitChance(load: number, onDuty: number): number {
  requirePositive('The load', load);
  requireStaffed(load, onDuty);
  let blocked = 1;
  for (let n = 1; n <= onDuty; n += 1) blocked = nextBlocked(blocked, load, n);
  return waitFromBlocked(blocked, load, onDuty);
}

/**
 * All that Erlang C says of a number of people on duty.
 *
 * @throws {RangeError} where a part of the queue is not a number above 0, or the people on duty are not a whole number above the load
 */
export function answerQueue(queue: Queue, onDuty: number): QueueAnswers {
  requireQueue(queue);
  return answersFrom(queue, onDuty, waitChance(queue.load, onDuty));
}

/**
 * The fewest people on duty that reach a goal.
 *
 * @returns what they give; `null` where it takes more than `MOST_ON_DUTY`
 * @throws {RangeError} where a part of the queue is not a number above 0, or a part of the goal is not as its type says
 */
export function findOnDuty(queue: Queue, goal: QueueGoal): QueueAnswers | null {
  requireQueue(queue);
  requireGoal(goal);
  let blocked = 1;
  for (let n = 1; n <= MOST_ON_DUTY; n += 1) {
    blocked = nextBlocked(blocked, queue.load, n);
    if (n <= queue.load) continue;
    const answers = answersFrom(queue, n, waitFromBlocked(blocked, queue.load, n));
    if (reaches(answers, goal)) return answers;
  }
  return null;
}

/** Whether a goal is reached. */
export function reaches(answers: QueueAnswers, goal: QueueGoal): boolean {
  return answers.inTime >= goal.inTime - CLOSE && answers.occupancy <= goal.occupancy * (1 + CLOSE);
}

/**
 * The share answered in time for each number of people on duty from 0 to `most`; 0 where they do not exceed the load, since the line then
 * grows without end.
 *
 * @throws {RangeError} where a part of the queue is not a number above 0, or `most` is not a whole number from 0
 */
export function inTimeUpTo(queue: Queue, most: number): number[] {
  requireQueue(queue);
  requireWhole(most);
  const shares = [0];
  let blocked = 1;
  for (let n = 1; n <= most; n += 1) {
    blocked = nextBlocked(blocked, queue.load, n);
    shares.push(
      n > queue.load ? answersFrom(queue, n, waitFromBlocked(blocked, queue.load, n)).inTime : 0,
    );
  }
  return shares;
}

/**
 * The shortest target, in seconds and parts of a second, at which the share is answered within it.
 *
 * @param inTime more than 0, less than 1
 * @throws {RangeError} as `answerQueue`, and where the share is not more than 0 and less than 1
 */
export function targetFor(queue: Queue, onDuty: number, inTime: number): number {
  requireGoal({ inTime, occupancy: 1 });
  const waits = answerQueue(queue, onDuty).waitChance;
  if (waits <= 1 - inTime) return 0;
  return (Math.log(waits / (1 - inTime)) * queue.handling) / (onDuty - queue.load);
}

/**
 * How many have to be on the rota for some to be on duty.
 *
 * @param dutyEach share of the time open that each of them is on duty: more than 0, at most 1; with 30% absent 0.7
 * @throws {RangeError} where the people on duty are not a whole number, or nobody on the rota is ever there
 */
export function rosterFor(onDuty: number, dutyEach: number): number {
  requireWhole(onDuty);
  if (!(dutyEach > 0 && dutyEach <= 1)) {
    throw new RangeError(
      `The share of the time that each is on duty must be more than 0 and at most 1; it is ${dutyEach}.`,
    );
  }
  return ceilClose(onDuty / dutyEach);
}

function nextBlocked(blocked: number, load: number, n: number): number {
  const offered = load * blocked;
  return offered / (n + offered);
}

function waitFromBlocked(blocked: number, load: number, onDuty: number): number {
  return Math.min(1, blocked / (1 - (load / onDuty) * (1 - blocked)));
}

function answersFrom(queue: Queue, onDuty: number, waits: number): QueueAnswers {
  const spare = onDuty - queue.load;
  return {
    onDuty,
    waitChance: waits,
    inTime: Math.max(0, 1 - waits * Math.exp((-spare * queue.target) / queue.handling)),
    averageWait: (waits * queue.handling) / spare,
    occupancy: queue.load / onDuty,
  };
}

function requirePositive(name: string, value: number): void {
  if (!(value > 0 && Number.isFinite(value))) {
    throw new RangeError(`${name} must be more than 0; it is ${value}.`);
  }
}

function requireWhole(onDuty: number): void {
  if (!Number.isInteger(onDuty) || onDuty < 0) {
    throw new RangeError(`People on duty are a whole number; this is ${onDuty}.`);
  }
}

function requireStaffed(load: number, onDuty: number): void {
  requireWhole(onDuty);
  if (onDuty <= load) {
    throw new RangeError(
      `The people on duty must exceed the load, or the line grows without end: ${onDuty} on duty, a load of ${load}.`,
    );
  }
}

function requireQueue({ load, handling, target }: Queue): void {
  requirePositive('The load', load);
  requirePositive('The handling time', handling);
  requirePositive('The target', target);
}

function requireGoal({ inTime, occupancy }: QueueGoal): void {
  if (!(inTime > 0 && inTime < 1)) {
    throw new RangeError(
      `The share to answer in time must be more than 0 and less than 1; it is ${inTime}.`,
    );
  }
  if (!(occupancy > 0 && occupancy <= 1)) {
    throw new RangeError(
      `The largest occupancy must be more than 0 and at most 1; it is ${occupancy}.`,
    );
  }
}
