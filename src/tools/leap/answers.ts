import type { ToolInputs } from '../../model/tool-types.ts';
import { ceilClose, floorClose } from '../close.ts';
import {
  answerBacklog,
  busiestHour,
  edgesOf,
  findBacklogLevers,
  isManned,
  keeps,
  leastInTime,
} from './backlog-answers.ts';
import type { Backlog, BacklogLevers, BusiestHour, Edges } from './backlog-answers.ts';
import { dropConflicts, findConflicts } from './conflicts.ts';
import type { Conflict } from './conflicts.ts';
import { loadOf, rosterFor, sharedHandling } from './erlang.ts';
import { TARGET_UNITS, readLeapNumbers } from './form.ts';
import type { LeapNumber, LeapNumbers } from './form.ts';
import { clearHeap } from './heap.ts';
import type { Heap } from './heap.ts';
import { answerLine } from './queue-answers.ts';
import type { Line, LineAnswers } from './queue-answers.ts';
import { handsOf } from './staff.ts';
import type { Hands } from './staff.ts';
import { rateOf } from './throughput.ts';
import type { DayAnswers } from './throughput.ts';
import { dailyVolumeOf, volumeOf } from './volume.ts';
import type { DailyVolume, Volume } from './volume.ts';

/** What a target is counted in. */
export type TargetUnit = (typeof TARGET_UNITS)[number];

/** The reader’s own target. */
export interface Target {
  /** As typed, in its unit. */
  value: number;
  unit: TargetUnit;
  seconds: number;
}

/** How many there are for each who may answer; `null` where nobody is able. */
export interface Scale {
  able: number;
  customersEach: number | null;
  peopleEach: number | null;
}

/** Answers for work that can wait. */
export interface BacklogResult {
  /** An ordinary day, without what waits now. */
  backlog: Backlog;
  /** What waits now; `null` where nothing is said to. */
  heap: Heap | null;
  /** How many times faster one person is for the chats held at once; 1 where the target is not one for live work. */
  factor: number;
  /** Share to be answered in time, 0 to 1. */
  goal: number;
  answers: DayAnswers;
  /** Conversations that wait when the busiest hour begins, and when it ends. */
  busiest: BusiestHour;
  /** Whether somebody is on duty at any time. */
  isManned: boolean;
  /** Of an ordinary day. */
  isKept: boolean;
  levers: BacklogLevers;
  /** What one person fewer than needed would give: the share in time, 0 to 1; `null` where there is no such number. */
  oneFewer: { inTime: number; isManned: boolean } | null;
  /** The share in time, 0 to 1, at a lever and one step short of it; `null` where there is no such lever. */
  edges: Edges;
  /** People on duty, all day, for a day’s volume and what waits to be answered in that day (row E210); not whole. */
  onDutyForDay: number;
  /** People on duty for the busiest hour to leave nothing over (row E213). */
  onDutyForBusiest: number;
}

/** Answers for a line of people who wait. */
export type LineResult =
  | {
      kind: 'answers';
      line: Line;
      answers: LineAnswers;
      /** How many times faster one person is for the chats held at once. */
      factor: number;
      /** Chats at once. */
      chats: number;
      /** Able people for the people needed on duty; `null` where those are unknown. */
      people: number | null;
    }
  /** Nothing comes in. */
  | { kind: 'nothing' }
  /** No number of people makes it certain that everybody is answered in time. */
  | { kind: 'everybody' };

/** Everything that the inputs give. What cannot be reckoned is `null`. */
export interface LeapAnswers {
  /** Without those that cannot be. */
  numbers: LeapNumbers;
  conflicts: { field: LeapNumber; conflict: Conflict }[];
  scale: Scale | null;
  volume: Volume | null;
  daily: DailyVolume | null;
  hands: Hands | null;
  target: Target | null;
  /** Whether the target is one for live work: under an hour. */
  isLive: boolean;
  backlog: BacklogResult | null;
  line: LineResult | null;
  /** Whether the target is kept on an ordinary day: by throughput, and for live work by Erlang C too; `null` where nothing says, or nothing comes in. */
  isKept: boolean | null;
  /** Fields without which the main answer cannot be given, in the order of the form. */
  missing: string[];
}

/** Seconds of each unit. */
export const SECONDS: Readonly<Record<TargetUnit, number>> = {
  seconds: 1,
  minutes: 60,
  hours: 3600,
};

/** What the main answer rests on, in the order of the form. */
const NEEDED: readonly LeapNumber[] = [
  'customers',
  'speak',
  'minutes',
  'hours',
  'days',
  'peak',
  'able',
  'week-hours',
  'absence',
  'target',
  'share',
];

/**
 * Everything that some inputs give.
 *
 * @param factors how many times faster one person is with one, two, three … chats at once (row E209): each at least 1
 * @throws {RangeError} where a factor is below 1
 */
export function answerLeap(inputs: ToolInputs, factors: readonly number[]): LeapAnswers {
  const typed = readLeapNumbers(inputs);
  const numbers = dropConflicts(typed);
  const target = targetOf(numbers, inputs['target-unit']);
  const parts = {
    volume: volumeOf(numbers),
    daily: dailyVolumeOf(numbers),
    hands: handsOf(numbers),
    target,
  };
  const isLive = target !== null && target.seconds < SECONDS.hours;
  const chats = chatsOf(inputs['chats'], factors);
  const backlog = backlogOf(numbers, parts, isLive ? chats.factor : 1);
  const line = lineOf(numbers, parts, chats);
  return {
    numbers,
    conflicts: findConflicts(typed),
    scale: scaleOf(numbers),
    ...parts,
    isLive,
    backlog,
    line,
    isKept: isTargetKept(backlog, isLive ? line : null),
    missing: [
      ...NEEDED.filter((field) => numbers[field] === null),
      ...(numbers.target !== null && target === null ? ['target-unit'] : []),
    ],
  };
}

function isTargetKept(backlog: BacklogResult | null, line: LineResult | null): boolean | null {
  if (backlog === null || backlog.backlog.month === 0) return null;
  if (!backlog.isKept || line === null) return backlog.isKept;
  return line.kind === 'answers' && line.answers.isKept;
}

type Parts = Pick<LeapAnswers, 'daily' | 'hands' | 'target'>;

function scaleOf({ customers, prospects, able }: LeapNumbers): Scale | null {
  if (customers === null || able === null) return null;
  const each = (count: number) => (able === 0 ? null : count / able);
  return {
    able,
    customersEach: each(customers),
    peopleEach: each(customers + (prospects ?? 0)),
  };
}

function targetOf({ target }: LeapNumbers, chosen: string | undefined): Target | null {
  const unit = TARGET_UNITS.find((known) => known === chosen);
  if (target === null || unit === undefined) return null;
  return { value: target, unit, seconds: target * SECONDS[unit] };
}

/** Chats held at once, and how many times faster one person is for it. */
interface Chats {
  chats: number;
  factor: number;
}

function chatsOf(chosen: string | undefined, factors: readonly number[]): Chats {
  const chats = Math.max(1, Math.round(Number(chosen ?? 1)) || 1);
  return { chats, factor: factors[chats - 1] ?? 1 };
}

function backlogOf(
  numbers: LeapNumbers,
  { daily, hands, target }: Parts,
  factor: number,
): BacklogResult | null {
  const { minutes, hours, peak, share } = numbers;
  if (daily === null || hands === null || target === null) return null;
  if (minutes === null || hours === null || peak === null || share === null) return null;
  const rate = rateOf(minutes / factor, (numbers.busy ?? 100) / 100);
  const backlog: Backlog = {
    month: daily.month,
    days: daily.days,
    hours,
    peak: peak / 100,
    waiting: 0,
    rate,
    dutyEach: hands.dutyEach,
    able: hands.able,
    target: target.seconds / SECONDS.hours,
  };
  const goal = share / 100;
  const waiting = numbers.waiting ?? 0;
  const answers = answerBacklog(backlog);
  const levers = findBacklogLevers(backlog, goal, stepOf(target));
  return {
    backlog,
    heap: waiting > 0 ? clearHeap(backlog, waiting, goal) : null,
    factor,
    goal,
    answers,
    busiest: busiestHour(answers, backlog),
    isManned: isManned(backlog),
    isKept: keeps(backlog, goal),
    levers,
    oneFewer: levers.people ? withAble({ ...backlog, able: levers.people - 1 }) : null,
    edges: edgesOf(backlog, levers, stepOf(target)),
    onDutyForDay: (daily.day + waiting) / rate / hours,
    onDutyForBusiest: ceilClose(daily.busiest / rate),
  };
}

function withAble(backlog: Backlog): BacklogResult['oneFewer'] {
  return { inTime: leastInTime(answerBacklog(backlog)), isManned: isManned(backlog) };
}

/** A target is sought in whole seconds where it is given in seconds, and otherwise in whole minutes; in hours. */
function stepOf({ unit }: Target): number {
  return (unit === 'seconds' ? SECONDS.seconds : SECONDS.minutes) / SECONDS.hours;
}

function lineOf(
  numbers: LeapNumbers,
  { daily, hands, target }: Parts,
  { chats, factor }: Chats,
): LineResult | null {
  const { minutes, share } = numbers;
  if (daily === null || hands === null || target === null) return null;
  if (minutes === null || share === null) return null;
  if (daily.busiest === 0) return { kind: 'nothing' };
  if (share === 100) return { kind: 'everybody' };
  const handling = sharedHandling(minutes * 60, factor);
  const line: Line = {
    queue: { load: loadOf(daily.busiest, handling, 3600), handling, target: target.seconds },
    goal: { inTime: share / 100, occupancy: (numbers.busy ?? 100) / 100 },
    month: daily.month,
    onDuty: floorClose(hands.onDuty),
  };
  const answers = answerLine(line);
  const needed = answers.needed?.onDuty;
  const people = needed === undefined ? null : rosterFor(needed, hands.dutyEach);
  return { kind: 'answers', line, answers, factor, chats, people };
}
