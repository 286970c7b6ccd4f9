/** The main answer in numbers: work that can wait. */
import type { BacklogResult, LeapAnswers, Target } from '../../tools/leap/answers.ts';
import {
  ablePeople,
  conversationsOf,
  formatAmount as amount,
  formatInTime,
  formatWait,
} from './leap.ts';
import { percent, typed } from './leap-numbers.ts';
import type { LeapItem } from './leap-numbers.ts';
import { targetText } from './leap-result.ts';
import { NO_NUMBER, formatNumber } from './numbers.ts';

/** The numbers of the main answer. */
export function backlogNumbers(
  answers: LeapAnswers,
  result: BacklogResult,
  target: Target,
): LeapItem[] {
  const { backlog } = result;
  const through = backlog.able * backlog.dutyEach * backlog.rate;
  const isAny = backlog.month > 0;
  return [
    neededItem(result, target),
    ...(isAny ? timeItems(result, target, through) : []),
    ...(isAny && result.answers.keepsUp ? waitItems(result, through) : []),
    ...(backlog.waiting > 0 ? [clearItem(result, through)] : []),
    ...rateItems(answers, result),
  ];
}

/** The published rules, on the reader's inputs. */
function rateItems({ numbers, daily, hands }: LeapAnswers, result: BacklogResult): LeapItem[] {
  if (daily === null || hands === null) return [];
  const { backlog, onDutyForBusiest, onDutyForDay } = result;
  const slack = numbers.busy === null ? '' : ` × ${percent(numbers.busy)}`;
  const rate = amount(backlog.rate);
  const have = `you have ${amount(hands.onDuty)}`;
  return [
    {
      id: 'rate',
      label: 'Conversations one person gets through in an hour',
      value: rate,
      formula:
        '3,600 ÷ seconds of one conversation × the most of their time spent in conversations',
      worked: `3,600 ÷ (${typed(numbers.minutes)} × 60)${slack} = ${rate}`,
      rows: ['e213'],
    },
    {
      id: 'for-day',
      label: 'On duty all day, to answer in the day what the day brings',
      value: amount(onDutyForDay),
      formula:
        '(Conversations of a day + those waiting at opening) ÷ what one gets through in an hour ÷ hours open',
      worked: `(${amount(daily.day)} + ${typed(backlog.waiting)}) ÷ ${rate} ÷ ${typed(numbers.hours)} = ${amount(onDutyForDay)}; ${have}`,
      rows: ['e210'],
    },
    {
      id: 'for-busiest',
      label: 'On duty for the busiest hour to leave nothing over',
      value: formatNumber(onDutyForBusiest),
      formula: 'Conversations of the busiest hour ÷ what one gets through in an hour, rounded up',
      worked: `${amount(daily.busiest)} ÷ ${rate} = ${amount(daily.busiest / backlog.rate)}, so ${formatNumber(onDutyForBusiest)}; ${have}`,
      note: 'Where a target lets some wait into the next hour, fewer will do.',
      rows: ['e213'],
    },
  ];
}

function timeItems(
  { backlog, answers }: BacklogResult,
  target: Target,
  through: number,
): LeapItem[] {
  const most = through * backlog.target;
  const opening = `The day opens with ${amount(answers.opening)} waiting`;
  const worked = answers.keepsUp
    ? `${amount(through)} an hour × ${targetText(target)}: whoever comes while no more than ${amount(most)} wait is taken up in time. ${opening}, and at most ${amount((answers.longestWait ?? 0) * through)} wait at any time.`
    : `${amount(through)} an hour × ${amount(backlog.hours)} hours is less than ${amount(backlog.month / backlog.days)} a day, so what waits grows and the share falls to nothing in the end.`;
  const formula =
    'The share who come while no more wait than your people get through within the target; an ordinary day opens with what the day before leaves, or with what you say waits, if that is more';
  return [
    {
      id: 'in-time-busiest',
      label: 'Answered in time, of those who come in the busiest hour',
      value: formatInTime(answers.inTimeBusiest ?? 0),
      formula,
      worked,
    },
    {
      id: 'in-time-day',
      label: 'Answered in time, over an ordinary day',
      value: formatInTime(answers.inTime ?? 0),
      formula,
      worked,
    },
  ];
}

function waitItems({ backlog, answers }: BacklogResult, through: number): LeapItem[] {
  const day = backlog.month / backlog.days;
  const busy = day / (through * backlog.hours);
  return [
    {
      id: 'wait',
      label: 'Waiting: on average, and at the longest',
      value: answers.longestWait
        ? `${formatWait(answers.averageWait ?? 0)}; ${formatWait(answers.longestWait)}`
        : formatWait(0),
      formula: 'Those who wait before you ÷ what your people get through in an hour, in hours open',
      worked: `At the longest: ${amount((answers.longestWait ?? 0) * through)} ÷ ${amount(through)} an hour = ${formatWait(answers.longestWait ?? 0)}`,
    },
    {
      id: 'occupancy',
      label: 'Share of the time allowed for conversations that is used',
      value: formatInTime(Math.min(1, busy)),
      formula: 'Conversations of a day ÷ (what your people get through in an hour × hours open)',
      worked: `${amount(day)} ÷ (${amount(through)} × ${amount(backlog.hours)}) = ${formatInTime(Math.min(1, busy))}`,
      rows: ['e212'],
    },
  ];
}

function neededItem(result: BacklogResult, target: Target): LeapItem {
  const { backlog, goal, levers, oneFewer } = result;
  const { people } = levers;
  const { able } = backlog;
  const asked = `${formatNumber(goal * 100, 1)}% within ${targetText(target)}`;
  const label = 'Able people needed for your target';
  const formula =
    'The day is run with 0, 1, 2 … able people, all else as you gave it, until the share is reached over the day and in its busiest hour and what waits does not grow';
  if (people === null) {
    return {
      id: 'needed',
      label,
      value: NO_NUMBER,
      formula,
      worked: 'No number of people does it.',
    };
  }
  const before =
    oneFewer === null ? '' : ` With ${formatNumber(people - 1)}, ${formatInTime(oneFewer)}.`;
  return {
    id: 'needed',
    label,
    value:
      people > able
        ? `${formatNumber(people)}, which is ${formatNumber(people - able)} more than you have`
        : formatNumber(people),
    formula,
    worked: `${asked} is reached with ${ablePeople(people)}.${before} ${people > able ? `You have ${formatNumber(able)}, so ${formatNumber(people - able)} ${people - able === 1 ? 'is' : 'are'} missing.` : `You have ${formatNumber(able)}, which is enough.`}`,
    note: 'Found by trying, since no formula gives it. Our own arithmetic.',
  };
}

function clearItem({ backlog, answers }: BacklogResult, through: number): LeapItem {
  const day = backlog.month / backlog.days;
  const spare = through * backlog.hours - day;
  return {
    id: 'clear',
    label: 'Days open until what waits is down to what a day leaves over',
    value: answers.daysToClear === null ? 'never' : formatNumber(answers.daysToClear),
    formula:
      '(What waits − what a day leaves over) ÷ (what your people get through in a day − what comes in), rounded up',
    worked:
      spare > 0
        ? `${conversationsOf(backlog.waiting)} wait, and a day has ${amount(spare)} to spare: ${amount(through)} × ${amount(backlog.hours)} − ${amount(day)}`
        : `A day has nothing to spare: ${amount(through)} × ${amount(backlog.hours)} is no more than ${amount(day)}`,
    rows: ['e210'],
  };
}
