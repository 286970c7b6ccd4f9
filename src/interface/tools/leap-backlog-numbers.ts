/** The main answer in numbers: work that can wait. */
import type { BacklogResult, LeapAnswers, Target } from '../../tools/leap/answers.ts';
import {
  ablePeople,
  formatAmount as amount,
  formatFine as fine,
  formatGoal,
  formatInTime,
  formatWait,
} from './leap.ts';
import { describeRoundedUp, percent, typed } from './leap-numbers.ts';
import type { LeapItem } from './leap-numbers.ts';
import { describeTarget } from './leap-result.ts';
import { NO_NUMBER, countOf, formatNumber, formatShare } from './numbers.ts';

/** The numbers of the main answer. */
export function backlogNumbers(
  answers: LeapAnswers,
  result: BacklogResult,
  target: Target,
): LeapItem[] {
  const { backlog } = result;
  const through = backlog.able * backlog.dutyEach * backlog.rate;
  // Without somebody there at any time the share in time rests on when people are there.
  const isTimed = backlog.month > 0 && result.isManned;
  return [
    neededItem(result, target),
    ...(isTimed ? timeItems(result, target, through) : []),
    ...(isTimed && result.answers.keepsUp ? waitItems(result, through) : []),
    ...(result.heap ? [clearItem(result, result.heap, through)] : []),
    ...rateItems(answers, result),
  ];
}

/** The published rules, on the reader's inputs. */
function rateItems({ numbers, daily, hands }: LeapAnswers, result: BacklogResult): LeapItem[] {
  if (daily === null || hands === null) return [];
  const { backlog, onDutyForBusiest, onDutyForDay } = result;
  const slack = numbers.busy === null ? '' : ` × ${percent(numbers.busy)}`;
  const rate = fine(backlog.rate);
  const shared = result.factor === 1 ? '' : ` ÷ ${typed(result.factor)}`;
  const have = `you have ${amount(hands.onDuty)}`;
  return [
    {
      id: 'rate',
      label: 'Conversations one person gets through in an hour',
      value: amount(backlog.rate),
      formula: `3,600 ÷ seconds of one conversation × the most of their time spent in conversations${shared === '' ? '' : '; several chats at once divide the seconds by a factor'}`,
      worked: `3,600 ÷ (${typed(numbers.minutes)} × 60${shared})${slack} = ${rate}`,
      rows: shared === '' ? ['e213'] : ['e213', 'e209'],
    },
    {
      id: 'for-day',
      label: 'On duty all day, to answer in the day what the day brings',
      value: amount(onDutyForDay),
      formula:
        '(Conversations of a day + those waiting now) ÷ what one gets through in an hour ÷ hours open',
      worked: `(${fine(daily.day)} + ${typed(numbers.waiting)}) ÷ ${rate} ÷ ${typed(numbers.hours)} = ${amount(onDutyForDay)}; ${have}`,
      rows: ['e210'],
    },
    {
      id: 'for-busiest',
      label: 'On duty for the busiest hour to leave nothing over',
      value: formatNumber(onDutyForBusiest),
      formula: 'Conversations of the busiest hour ÷ what one gets through in an hour, rounded up',
      worked: `${fine(daily.busiest)} ÷ ${rate} = ${describeRoundedUp(daily.busiest / backlog.rate, onDutyForBusiest)}; ${have}`,
      note: 'Where a target lets some wait into the next hour, fewer will do.',
      rows: ['e213'],
    },
  ];
}

function timeItems(result: BacklogResult, target: Target, through: number): LeapItem[] {
  const { answers, goal } = result;
  const formula =
    'The share who come while no more wait than your people get through within the target; an ordinary day opens with what the day before leaves';
  return [
    {
      id: 'in-time-busiest',
      label: 'Answered in time, of those who come in the busiest hour',
      value: formatInTime(answers.inTimeBusiest ?? 0, goal),
      formula,
      worked: answers.keepsUp
        ? `${workLimit(result, target, through)} ${workBusiest(result)}`
        : workGrowth(result, through),
    },
    {
      id: 'in-time-day',
      label: 'Answered in time, over an ordinary day',
      value: formatInTime(answers.inTime ?? 0, goal),
      formula,
      worked: answers.keepsUp
        ? `${workLimit(result, target, through)} ${workDay(result)}`
        : workGrowth(result, through),
    },
  ];
}

function workGrowth({ backlog }: BacklogResult, through: number): string {
  return `${fine(through)} an hour × ${typed(backlog.hours)} hours is less than ${fine(backlog.month / backlog.days)} a day, so what waits grows and the share falls to nothing in the end.`;
}

function workLimit({ backlog }: BacklogResult, target: Target, through: number): string {
  const most = fine(through * backlog.target);
  return `${fine(through)} an hour within ${describeTarget(target)} makes ${most}: whoever comes while no more than ${most} wait is answered in time.`;
}

/** Conversations come evenly within the hour, so the share of it in which too many wait is the share that is late. */
function workBusiest({ answers, goal, busiest }: BacklogResult): string {
  const { before, after } = busiest;
  const share = answers.inTimeBusiest ?? 0;
  const late = fine(60 * (1 - share));
  return `In the busiest hour what waits goes from ${fine(before)} to ${fine(after)}, and more wait for ${late} of its 60 minutes: (60 − ${late}) ÷ 60 = ${formatInTime(share, goal)}`;
}

function workDay({ backlog, answers, goal }: BacklogResult): string {
  const day = backlog.month / backlog.days;
  const share = answers.inTime ?? 0;
  const late = fine(day * (1 - share));
  return `${late} of the day’s ${fine(day)} come while more wait: (${fine(day)} − ${late}) ÷ ${fine(day)} = ${formatInTime(share, goal)}`;
}

function waitItems({ backlog, answers }: BacklogResult, through: number): LeapItem[] {
  const day = backlog.month / backlog.days;
  const busy = day / (through * backlog.hours);
  const longest = answers.longestWait ?? 0;
  return [
    {
      id: 'wait',
      label: 'Waiting: on average, and at the longest',
      value:
        longest > 0
          ? `${formatWait((answers.averageWait ?? 0) * 3600)}; ${formatWait(longest * 3600)}`
          : 'none',
      formula: 'Those who wait before you ÷ what your people get through in an hour, in hours open',
      worked: `At the longest: ${fine(longest * through)} ÷ ${fine(through)} an hour = ${fine(longest)} hours`,
    },
    {
      id: 'occupancy',
      label: 'Share of the time allowed for conversations that is used',
      value: formatShare(Math.min(1, busy), 1),
      formula: 'Conversations of a day ÷ (what your people get through in an hour × hours open)',
      worked: `${fine(day)} ÷ (${fine(through)} × ${typed(backlog.hours)}) = ${formatShare(Math.min(1, busy), 1)}`,
      rows: ['e212'],
    },
  ];
}

function neededItem(result: BacklogResult, target: Target): LeapItem {
  const { backlog, goal, levers, oneFewer } = result;
  const { people } = levers;
  const { able } = backlog;
  const item = {
    id: 'needed',
    label: 'Able people needed for your target',
    formula:
      'The day is run with 0, 1, 2 … able people, all else as you gave it, until somebody is always on duty, the share is reached over the day and in its busiest hour, and what waits does not grow',
  };
  if (people === null) return { ...item, value: NO_NUMBER, worked: 'No number of people does it.' };
  const more = people - able;
  const have =
    more > 0
      ? `You have ${formatNumber(able)}, so ${formatNumber(more)} ${more === 1 ? 'is' : 'are'} missing.`
      : `You have ${formatNumber(able)}, which is enough.`;
  const fewer =
    oneFewer === null
      ? ''
      : ` With ${formatNumber(people - 1)}, ${oneFewer.isManned ? formatInTime(oneFewer.inTime, goal) : 'nobody is on duty at times'}.`;
  return {
    ...item,
    value:
      more > 0
        ? `${formatNumber(people)}, which is ${formatNumber(more)} more than you have`
        : formatNumber(people),
    worked: `${formatGoal(goal)} within ${describeTarget(target)} is reached with ${ablePeople(people)}.${fewer} ${have}`,
    note: 'Found by trying, since no formula gives it. Our own arithmetic.',
  };
}

function clearItem(
  { backlog }: BacklogResult,
  { waiting, leftOver, days }: NonNullable<BacklogResult['heap']>,
  through: number,
): LeapItem {
  const day = backlog.month / backlog.days;
  const spare = through * backlog.hours - day;
  const worked = `${fine(through)} × ${typed(backlog.hours)}`;
  return {
    id: 'clear',
    label: 'Days open until what waits is down to what a day leaves over',
    value: days === null ? 'never' : countOf(days, 'day'),
    formula:
      '(What waits − what a day leaves over) ÷ (what your people get through in a day − what comes in), rounded up',
    worked:
      days === null
        ? `A day has nothing to spare: ${worked} is no more than ${fine(day)}`
        : waiting <= leftOver
          ? `${typed(waiting)} is no more than the ${fine(leftOver)} that a day leaves over`
          : `(${typed(waiting)} − ${fine(leftOver)}) ÷ (${worked} − ${fine(day)}) = ${describeRoundedUp((waiting - leftOver) / spare, days)}`,
    rows: ['e210'],
  };
}
