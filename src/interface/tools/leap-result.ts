/** What the leap tool says of its result. */
import type { BacklogResult, LeapAnswers, LineResult, Target } from '../../tools/leap/answers.ts';
import type { Depth } from '../../tools/leap/depth.ts';
import type { Gaps } from '../../tools/leap/gaps.ts';
import { capital, countWord, listOf } from '../grammar.ts';
import {
  ablePeople,
  conflictText,
  conversationsOf,
  formatAmount,
  formatExactTime,
  formatInTime,
  leapFields,
} from './leap.ts';
import { countOf, formatNumber } from './numbers.ts';

/** The headings and standing texts of the result. */
export const leapText = {
  backlog: {
    title: 'Work that can wait: throughput',
    lead: 'The main answer. What comes in, on top of what waits, against what your people get through.',
    limits: [
      {
        text: 'The rule of rate and backlog is published; no published table from inputs to people and share was found, so what follows from it here is our own arithmetic.',
        rows: ['e210', 'e213'],
      },
      {
        text: 'It reckons with an even flow within each hour, the busiest hour in the middle of the day and your people spread evenly over the hours open. Real days vary, so leave slack.',
        rows: ['e212'],
      },
      {
        text: 'The clock runs while you are open, and stops when somebody takes the conversation up, not when the matter is settled.',
        rows: [],
      },
    ],
  },
  line: {
    title: 'Live work: Erlang C',
    lead: 'For live chat, or a target of minutes. It takes the whole busiest hour as a line of people who wait.',
    limits: [
      {
        text: 'It leaves out people who give up waiting or cannot get through, and so tends to ask for more people than are needed.',
        rows: ['e214'],
      },
      {
        text: 'It is the wrong model for work with a target of hours or days.',
        rows: ['e210', 'e211'],
      },
      { text: 'With a target of an hour it says almost nothing.', rows: ['e216'] },
    ],
    notLive:
      'Your target is an hour or longer, so this is the wrong model for it. What it gives stands here for comparison; type a target under an hour to see what live chat would ask.',
  },
  depth: {
    title: 'The depth of the water',
    ours: 'The retailer and the picture come from one account; height as scale and depth as knowledge is our reading of it.',
    rows: ['e88', 'e89', 'e90'],
  },
  levers: 'What would close the gap',
  limits: 'What it leaves out',
  rows: 'Rows:',
} as const;

/** `2 hours`, `20 seconds`. */
export function targetText({ value, unit }: Target): string {
  const noun = unit.slice(0, -1);
  return countOf(value, noun, unit, 2);
}

/** What a field is called in a list of what is missing. */
function missingName(field: string): string {
  if (field === 'target-unit') return 'whether the target is in seconds, minutes or hours';
  const { label } = leapFields[field as keyof typeof leapFields];
  const name = label.replace(/:.*$/, '');
  return `“${name}”`;
}

const SHOWN_MISSING = 3;

function missingText(fields: readonly string[]): string {
  const names = fields.slice(0, SHOWN_MISSING).map(missingName);
  const more = fields.length - names.length;
  return `Still needed for an answer: ${listOf(more > 0 ? [...names, `${countWord(more)} more`] : names)}.`;
}

/** The result in one or two sentences, or what is missing. */
export function describeLeap(answers: LeapAnswers, depth: Depth): string {
  const { backlog, target, conflicts, missing } = answers;
  const height = describeScale(answers);
  if (backlog && target) {
    return [height, describeVerdict(backlog, target), describeLive(answers)].join(' ').trim();
  }
  if (conflicts[0]) return [height, conflictText(conflicts[0].conflict)].join(' ').trim();
  const isUntouched = Object.values(answers.numbers).every((value) => value === null);
  if (isUntouched && depth.isEmpty) {
    return 'Begin with your customers and the people who may answer them. The result stands here as soon as there is one.';
  }
  return [height, missingText(missing)].join(' ').trim();
}

/** Customers for each able person. */
function describeScale({ scale }: LeapAnswers): string {
  if (scale === null) return '';
  if (scale.customersEach === null) {
    return 'Nobody is trained, equipped and empowered, so nobody stands before your customers.';
  }
  const each = formatAmount(scale.customersEach);
  return scale.able === 1
    ? `The one person who is trained, equipped and empowered stands before ${each} customers.`
    : `Each of the ${formatNumber(scale.able)} people who are trained, equipped and empowered stands before ${each} customers.`;
}

/** What Erlang C adds where the target is one for live work, which chance decides. */
function describeLive({ isLive, backlog, line }: LeapAnswers): string {
  if (!isLive || line?.kind !== 'answers' || line.people === null) return '';
  const takes = ablePeople(line.people);
  if (line.answers.isKept)
    return `Erlang C, which reckons with chance, takes ${takes}, which you have.`;
  return backlog?.isKept
    ? `But that leaves chance out: Erlang C, for live work, takes ${takes}.`
    : `Erlang C, which reckons with chance, takes ${takes}.`;
}

/** Whether the target is kept. */
export function describeVerdict(
  { backlog, answers, goal, isKept }: BacklogResult,
  target: Target,
): string {
  const asked = `${formatNumber(goal * 100, 1)}%`;
  const within = `within ${targetText(target)}`;
  if (backlog.month === 0) return 'Nobody speaks in a month, so there is nothing to answer.';
  if (backlog.able === 0) return 'Your target cannot be kept.';
  if (!answers.keepsUp) {
    const through = backlog.able * backlog.dutyEach * backlog.rate * backlog.hours;
    const volume = backlog.month / backlog.days;
    return `They cannot keep your target: they get through ${formatAmount(through)} conversations a day and ${formatAmount(volume)} come in, so what waits grows every day and in the end nobody is answered in time.`;
  }
  const busiest = formatInTime(answers.inTimeBusiest ?? 0);
  const day = formatInTime(answers.inTime ?? 0);
  const found =
    busiest === day
      ? `${day} of conversations are taken up ${within}, in the busiest hour too`
      : `${day} of an ordinary day’s conversations are taken up ${within}, and ${busiest} of those of the busiest hour`;
  return isKept
    ? `They can keep your target: ${found}, and you ask for ${asked}.`
    : `They do not keep your target: ${found}, and you ask for ${asked} in both.`;
}

/** What would close the gap, one sentence a lever; or what it takes, where it is kept. */
export function describeLevers(result: BacklogResult, target: Target, gaps: Gaps | null): string[] {
  const { backlog, levers, isKept } = result;
  const { people, conversations } = levers;
  if (backlog.month === 0) return [];
  if (isKept) {
    return people === null || people >= backlog.able
      ? [`It takes all ${formatNumber(backlog.able)} of them.`]
      : [`It takes ${ablePeople(people)}, and you have ${formatNumber(backlog.able)}.`];
  }
  return [
    people === null
      ? 'No number of people closes it.'
      : `${countOf(people - backlog.able, 'more able person', 'more able people')}, which makes ${formatNumber(people)}.`,
    conversations === null
      ? 'No smaller number of conversations closes it.'
      : `${countOf(Math.ceil(backlog.month) - conversations, 'conversation')} a month fewer, which leaves ${formatNumber(conversations)} of ${formatAmount(backlog.month)}.`,
    levers.target === null
      ? 'No longer target closes it: what waits grows every day, or nobody answers.'
      : `A target of ${formatExactTime(levers.target * 3600)} in place of ${targetText(target)}.`,
    ...describeGaps(gaps, people === null ? null : people - backlog.able),
  ];
}

/** Who could become able without being hired. `short`: how many more are needed; `null` where that is not known. */
function describeGaps(gaps: Gaps | null, short: number | null): string[] {
  if (gaps === null || gaps.partly === null || gaps.partly === 0) return [];
  const { partly } = gaps;
  const enough =
    short !== null && partly >= short ? ', which is enough to close the gap without hiring' : '';
  return [
    `At least ${countOf(partly, 'more person meets', 'more people meet')} one of the three tests and not all${enough}.`,
  ];
}

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
  const asked = `${formatNumber(goal.inTime * 100, 1)}% within ${targetText(target)}`;
  const load = `In the busiest hour ${conversationsOf(queue.load)} ${formatAmount(queue.load) === '1' ? 'goes' : 'go'} on at once, on average, and ${countOf(onDuty, 'whole person', 'whole people')} ${onDuty === 1 ? 'is' : 'are'} on duty`;
  const now =
    answers.now === null
      ? `${load}. Erlang C has no answer there (E208): unless more people are on duty than conversations go on, the line grows without end.`
      : `${load}: ${formatInTime(answers.now.inTime)} are answered in time.`;
  const needed =
    answers.needed === null || people === null
      ? 'Your target takes more people than are reckoned with here.'
      : `${capital(asked)} takes ${formatNumber(answers.needed.onDuty)} on duty, which is ${ablePeople(people)} with your hours and absence; you have ${formatNumber(able)}.`;
  return [now, needed];
}

/** What would close the gap in a line, one sentence a lever; empty where it is kept. */
export function describeLineLevers(result: LineResult, target: Target, able: number): string[] {
  if (result.kind !== 'answers' || result.answers.isKept) return [];
  const { line, answers, people } = result;
  const { conversations } = answers;
  return [
    ...(people === null
      ? []
      : [
          `${countOf(people - able, 'more able person', 'more able people')}, which makes ${formatNumber(people)}.`,
        ]),
    conversations === null
      ? 'No smaller number of conversations closes it.'
      : `${countOf(Math.ceil(line.month) - conversations, 'conversation')} a month fewer, which leaves ${formatNumber(conversations)} of ${formatAmount(line.month)}.`,
    answers.target === null
      ? 'No longer target closes it.'
      : `A target of ${formatExactTime(answers.target)} in place of ${targetText(target)}.`,
  ];
}

/** What the board page prints; `null` while there is no answer. */
export function boardText(answers: LeapAnswers, depth: Depth): string | null {
  const { backlog, target, scale, daily } = answers;
  if (backlog === null || target === null || scale === null || daily === null) return null;
  const goal = `${formatNumber(backlog.goal * 100, 1)}% within ${targetText(target)}`;
  const { isLive, isKept, line } = answers;
  const people = Math.max(
    backlog.levers.people ?? 0,
    isLive && line?.kind === 'answers' ? (line.people ?? 0) : 0,
  );
  const verdict = isKept
    ? `We can keep our target (${goal}).`
    : `We cannot keep our target (${goal})${people > scale.able ? `: it takes ${ablePeople(people)}.` : '.'}`;
  return [
    `The leap: ${ablePeople(scale.able)} before ${formatNumber(answers.numbers.customers ?? 0)} customers;`,
    `${conversationsOf(daily.month)} a month, ${formatAmount(daily.busiest)} in the busiest hour.`,
    verdict,
    ...(depth.isEmpty
      ? []
      : [`Sides of our customers studied: ${depth.studied} of ${depth.sides.length}.`]),
  ].join(' ');
}
