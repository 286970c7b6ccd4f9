/** What the leap tool says would close a gap, and what Erlang C says of the busiest hour. */
import type { BacklogResult, LeapAnswers, LineResult, Target } from '../../tools/leap/answers.ts';
import type { Gaps } from '../../tools/leap/gaps.ts';
import { capital } from '../grammar.ts';
import {
  ablePeople,
  conversationsOf,
  formatAmount,
  formatGoal,
  formatInTime,
  formatTime,
} from './leap.ts';
import type { LeapItem } from './leap-numbers.ts';
import { describeTarget } from './leap-result.ts';
import { countOf, formatNumber } from './numbers.ts';

/** From so many seconds on a target is not one for live work. */
const HOUR = 3600;

/** What it takes where the target is kept; empty where it is not, or nothing comes in. */
export function describeEnough({ backlog, levers, isKept }: BacklogResult): string {
  const { able } = backlog;
  if (!isKept || backlog.month === 0) return '';
  if (levers.people !== null && levers.people < able) {
    return `It takes ${ablePeople(levers.people)}, and you have ${formatNumber(able)}.`;
  }
  return able === 1 ? 'It takes that one person.' : `It takes all ${formatNumber(able)} of them.`;
}

/** What would close the gap in throughput, each alone; empty where it is kept. */
export function leverNumbers(result: BacklogResult, target: Target): LeapItem[] {
  const { backlog, levers, edges, isKept, goal } = result;
  if (isKept || backlog.month === 0) return [];
  const tried = 'all else as you gave it, until the share is reached and what waits does not grow';
  const edge = (at: number) => `${formatInTime(at, goal)} are answered in time`;
  return [
    peopleLever('lever-people', backlog.able, levers.people, {
      formula: `More and more able people are tried, ${tried}`,
      worked: `${formatGoal(goal)} within ${describeTarget(target)}`,
    }),
    {
      ...fewerLever('lever-conversations', backlog.month, levers.conversations),
      formula: `Fewer and fewer conversations are tried, ${tried}`,
      worked:
        edges.conversations === null || levers.conversations === null
          ? `Not even 1 conversation a month does it: ${backlog.able === 0 ? 'nobody answers' : 'at times nobody is there'}`
          : `With ${formatNumber(levers.conversations)} a month ${edge(edges.conversations.at)}; with one more, ${formatInTime(edges.conversations.short, goal)}`,
    },
    {
      id: 'lever-target',
      label: 'A longer target',
      value:
        levers.target === null
          ? 'would not close it'
          : `${formatTime(levers.target * HOUR)} in place of ${describeTarget(target)}`,
      formula: `Longer and longer targets are tried, ${tried}`,
      worked:
        edges.target === null
          ? `A longer target would not close it: ${describeHopeless(result)}`
          : `Within ${formatTime((levers.target ?? 0) * HOUR)} ${edge(edges.target.at)}; one ${target.unit === 'seconds' ? 'second' : 'minute'} less, ${formatInTime(edges.target.short, goal)}`,
    },
  ];
}

function peopleLever(
  id: string,
  able: number,
  people: number | null,
  { formula, worked }: { formula: string; worked: string },
): LeapItem {
  const label = 'More able people';
  if (people === null) {
    return {
      id,
      label,
      value: 'would not close it',
      formula,
      worked: 'No number of people does it',
    };
  }
  return {
    id,
    label,
    value: `${formatNumber(people - able)} more, which makes ${formatNumber(people)}`,
    formula,
    worked: `${worked} takes ${ablePeople(people)}: ${formatNumber(people)} − ${formatNumber(able)} = ${formatNumber(people - able)}`,
  };
}

function fewerLever(id: string, month: number, conversations: number | null) {
  return {
    id,
    label: 'Fewer conversations a month',
    value:
      conversations === null
        ? 'would not close it'
        : `${formatNumber(Math.ceil(month) - conversations)} fewer, which leaves ${formatNumber(conversations)} of ${formatAmount(month)}`,
  };
}

function describeHopeless({ backlog, answers }: BacklogResult): string {
  if (backlog.able === 0) return 'nobody answers';
  return answers.keepsUp ? 'at times nobody is there' : 'what waits grows every day';
}

/** Who could become able without being hired; none where the target is kept, or nobody is known to. */
export function gapNumbers(answers: LeapAnswers, gaps: Gaps | null): LeapItem[] {
  const { isKept, isLive, backlog, line, hands } = answers;
  if (isKept !== false || !gaps?.partly || backlog === null || hands === null) return [];
  const needs = [backlog.levers.people, ...(isLive ? [peopleOf(line)] : [])];
  const need = needs.includes(null) ? null : Math.max(...needs.map((each) => each ?? 0));
  const isEnough = need !== null && gaps.partly >= need - hands.able;
  const most = formatNumber(gaps.partly + hands.able);
  return [
    {
      id: 'lever-gaps',
      label: 'More people who meet some of the three tests',
      value: `at least ${formatNumber(gaps.partly)}${isEnough ? ': if they came to meet all three, and gave the same hours, that would be enough' : ''}`,
      formula: 'The largest of the three counts − people who are all three',
      worked: `${most} − ${formatNumber(hands.able)} = ${formatNumber(gaps.partly)}`,
    },
  ];
}

const peopleOf = (line: LineResult | null): number | null =>
  line?.kind === 'answers' ? line.people : null;

/** What Erlang C says of the busiest hour. */
export function describeLine(result: LineResult, target: Target, able: number): string[] {
  if (result.kind === 'nothing') return ['Nobody speaks in a month, so there is no line.'];
  if (result.kind === 'everybody') {
    return [
      'Erlang C cannot promise 100%: a longer wait always has some chance. Ask for 99% or less to see this part.',
    ];
  }
  const { line, answers, people } = result;
  const { queue, goal, onDuty } = line;
  const asked = `${formatGoal(goal.inTime)} within ${describeTarget(target)}`;
  const load = `In the busiest hour ${conversationsOf(queue.load)} ${formatAmount(queue.load) === '1' ? 'goes' : 'go'} on at once, on average, and ${countOf(onDuty, 'whole person', 'whole people')} ${onDuty === 1 ? 'is' : 'are'} on duty`;
  const now =
    answers.now === null
      ? `${load}. Erlang C has no answer there: unless more people are on duty than conversations go on, the line grows without end.`
      : `${load}: ${formatInTime(answers.now.inTime, goal.inTime)} are answered in time.`;
  const needed =
    answers.needed === null || people === null
      ? 'Your target takes more people than are reckoned with here.'
      : `${capital(asked)} takes ${formatNumber(answers.needed.onDuty)} on duty, which is ${ablePeople(people)} with your hours and what is lost of them; you have ${formatNumber(able)}.`;
  return [now, needed];
}

/** What would close the gap in a line, each alone; empty where it is kept. */
export function lineLeverNumbers(result: LineResult, target: Target, able: number): LeapItem[] {
  if (result.kind !== 'answers' || result.answers.isKept) return [];
  const { line, answers, people } = result;
  const { conversations, needed } = answers;
  const isLonger = answers.target !== null && answers.target < HOUR;
  const asked = `${formatGoal(line.goal.inTime)} within ${describeTarget(target)}`;
  return [
    peopleLever('line-lever-people', able, people, {
      formula:
        'People on duty that the share takes ÷ how much of the time each able person is on duty',
      worked: `${asked}, with ${formatNumber(needed?.onDuty ?? 0)} on duty,`,
    }),
    {
      ...fewerLever('line-lever-conversations', line.month, conversations),
      formula:
        'Fewer and fewer conversations are tried, with the load in step, until the share is reached',
      worked:
        conversations === null
          ? `Not even 1 conversation a month does it with ${formatNumber(line.onDuty)} on duty`
          : `${formatNumber(conversations)} a month is the most at which ${formatNumber(line.onDuty)} on duty reach ${asked}`,
    },
    {
      id: 'line-lever-target',
      label: 'A longer target',
      value: isLonger
        ? `${formatTime(answers.target ?? 0)} in place of ${describeTarget(target)}`
        : 'none under one hour closes it',
      formula:
        'The length of one ÷ (on duty − load) × the natural logarithm of (chance of having to wait ÷ the share that may be late)',
      worked: isLonger
        ? `With ${formatNumber(line.onDuty)} on duty ${formatGoal(line.goal.inTime)} are answered within ${formatTime(answers.target ?? 0)}, and fewer in a second less`
        : `With ${formatNumber(line.onDuty)} on duty none does; from one hour on it counts as work that can wait`,
    },
  ];
}
