/** The strings of the leap tool’s charts. */
import type { Target } from '../../tools/leap/answers.ts';
import { ablePeople, formatGoal, formatInTime } from './leap.ts';
import { describeTarget } from './leap-result.ts';
import { countOf, formatNumber } from './numbers.ts';

/** What a chart marks: how many people, and the share that they answer in time. */
export interface Marked {
  people: number;
  share: number;
}

export const leapChartText = {
  share: 'Answered in time',
  day: 'Over the day',
  busiest: 'In the busiest hour',
  both: 'Over the day and in the busiest hour',
  you: 'You',
  asked: (goal: number) => `You ask for ${formatGoal(goal)}`,
  people: {
    x: 'Able people',
    caption: (target: Target) => `Share answered within ${describeTarget(target)}, by able people`,
  },
  line: {
    x: 'People on duty in the busiest hour',
    caption: (target: Target) =>
      `Share answered within ${describeTarget(target)}, by people on duty`,
    series: 'In the busiest hour, by Erlang C',
  },
  hours: {
    x: 'Hours since opening',
    y: 'Waiting',
    caption: 'An ordinary day, hour by hour',
    head: ['Hour', 'Come in', 'Answered', 'Waiting at its end'],
    waiting: 'Waiting',
    most: 'Most that may wait',
    opening: 'At opening',
    /** `busiest`: whether it is the busiest hour. */
    hour: (number: number, busiest: boolean) =>
      busiest ? `${number} (the busiest)` : String(number),
  },
} as const;

/**
 * What the curve of able people shows.
 *
 * @param you `null` where with the reader’s own people at times nobody is on duty
 */
export function describePeople(you: Marked | null, needed: number, goal: number): string {
  const asked = formatGoal(goal);
  if (you === null) {
    return `With your own people nobody is on duty at times; ${asked} takes ${ablePeople(needed)}.`;
  }
  const some = you.share === 1 ? 'all are' : `at least ${formatInTime(you.share, goal)} are`;
  const share = you.share === 0 ? 'nobody is' : some;
  const now = `With your ${ablePeople(you.people)} ${share} answered in time, over the day and in its busiest hour`;
  return needed > you.people
    ? `${now}; ${asked} takes ${formatNumber(needed)}.`
    : `${now}; your ${asked} would take ${formatNumber(needed)}.`;
}

/** What the curve of people on duty shows. */
export function describeLineCurve(you: Marked, needed: number, goal: number): string {
  const share = you.share === 0 ? 'nobody is' : `${formatInTime(you.share, goal)} are`;
  return `By Erlang C, with the ${countOf(you.people, 'whole person', 'whole people')} you have on duty ${share} answered in time; ${formatGoal(goal)} takes ${formatNumber(needed)} on duty.`;
}

/** What the day hour by hour shows. */
export function describeHours(
  most: number,
  afterHour: number,
  left: number,
  keepsUp: boolean,
): string {
  const amount = (value: number) => formatNumber(value, value < 10 ? 1 : 0);
  if (!keepsUp) {
    return `What waits grows every day: ${amount(left)} wait at closing, more than waited at opening.`;
  }
  if (most === 0 || amount(most) === '0')
    return 'Nobody waits for more than a moment on an ordinary day.';
  const when = afterHour === 0 ? 'at opening' : `at the end of hour ${afterHour}`;
  return `Most wait ${when}: ${amount(most)}. At closing ${amount(left)} ${amount(left) === '1' ? 'is' : 'are'} left for the next day.`;
}
