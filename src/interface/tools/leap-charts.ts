/** The strings of the leap tool’s charts. */
import type { Target } from '../../tools/leap/answers.ts';
import { ablePeople, formatInTime } from './leap.ts';
import { targetText } from './leap-result.ts';
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
  asked: (goal: number) => `You ask for ${formatNumber(goal * 100, 1)}%`,
  people: {
    x: 'Able people',
    caption: (target: Target) => `Share taken up within ${targetText(target)}, by able people`,
  },
  line: {
    x: 'People on duty in the busiest hour',
    caption: (target: Target) => `Share answered within ${targetText(target)}, by people on duty`,
    series: 'In the busiest hour, by Erlang C',
  },
  hours: {
    x: 'Hours since opening',
    y: 'Conversations waiting',
    caption: 'An ordinary day, hour by hour',
    head: ['Hour', 'Come in', 'Taken up', 'Waiting at its end'],
    waiting: 'Waiting',
    most: 'Most that may wait',
    opening: 'At opening',
    /** `busiest`: whether it is the busiest hour. */
    hour: (number: number, busiest: boolean) =>
      busiest ? `${number} (the busiest)` : String(number),
  },
} as const;

/** What the curve of able people shows. */
export function peopleSentence(you: Marked, needed: number | null, goal: number): string {
  const share = you.share === 1 ? 'all' : `at least ${formatInTime(you.share)}`;
  const now = `With your ${ablePeople(you.people)} ${share} is taken up in time, over the day and in its busiest hour`;
  if (needed === null)
    return `${now}; no number of people reaches ${formatNumber(goal * 100, 1)}%.`;
  return needed > you.people
    ? `${now}; ${formatNumber(goal * 100, 1)}% takes ${formatNumber(needed)}.`
    : `${now}; your ${formatNumber(goal * 100, 1)}% would take ${formatNumber(needed)}.`;
}

/** What the curve of people on duty shows. */
export function lineSentence(you: Marked, needed: number | null, goal: number): string {
  const now = `With the ${countOf(you.people, 'whole person', 'whole people')} you have on duty ${you.share === 0 ? 'nobody' : formatInTime(you.share)} ${you.share === 0 ? 'is' : 'are'} answered in time by Erlang C`;
  return needed === null
    ? `${now}.`
    : `${now}; ${formatNumber(goal * 100, 1)}% takes ${formatNumber(needed)} on duty.`;
}

/** What the day hour by hour shows. */
export function hoursSentence(
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
