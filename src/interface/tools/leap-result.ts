/** What the leap tool says of its result. */
import type { BacklogResult, LeapAnswers, LineResult, Target } from '../../tools/leap/answers.ts';
import type { Depth } from '../../tools/leap/depth.ts';
import { countWord, listOf } from '../grammar.ts';
import {
  ablePeople,
  conversationsOf,
  customersOf,
  describeConflict,
  formatAmount,
  formatGoal,
  formatInTime,
  leapFields,
} from './leap.ts';
import { countOf, formatNumber, formatShare } from './numbers.ts';

/** The headings and standing texts of the result. */
export const leapText = {
  backlog: {
    title: 'Work that can wait: what comes in against what you get through (throughput)',
    lead: 'The main answer, for an ordinary day: what comes in, on top of what the day before left over, against what your people get through. A conversation is answered as soon as somebody starts on it.',
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
        text: 'The clock runs while you are open, and stops when somebody starts on the conversation, not when the matter is settled.',
        rows: [],
      },
    ],
  },
  line: {
    title: 'Live work: Erlang C',
    lead: 'For live chat, or a target under one hour. Erlang C is a formula from telephone exchanges for how many people a queue needs. It takes the whole busiest hour as a line of people who wait.',
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
export function describeTarget({ value, unit }: Target): string {
  const noun = unit.slice(0, -1);
  return countOf(value, noun, unit, 2);
}

/** What a field is called in a list of what is missing. */
function nameMissing(field: string): string {
  if (field === 'target-unit') return 'whether the target is in seconds, minutes or hours';
  const { label } = leapFields[field as keyof typeof leapFields];
  const name = label.replace(/:.*$/, '');
  return `“${name}”`;
}

const SHOWN_MISSING = 3;

function describeMissing(fields: readonly string[]): string {
  const names = fields.slice(0, SHOWN_MISSING).map(nameMissing);
  const more = fields.length - names.length;
  return `Still needed for an answer: ${listOf(more > 0 ? [...names, `${countWord(more)} more`] : names)}.`;
}

/** The result in a few sentences, or what is missing. */
export function describeLeap(answers: LeapAnswers, depth: Depth): string {
  const { backlog, target, conflicts, missing } = answers;
  const height = describeScale(answers);
  if (backlog && target) {
    const verdict = describeVerdict(answers, backlog, target);
    return [height, verdict, describeHeap(backlog)].filter((part) => part !== '').join(' ');
  }
  if (conflicts[0]) return [height, describeConflict(conflicts[0].conflict)].join(' ').trim();
  const isUntouched = Object.values(answers.numbers).every((value) => value === null);
  if (isUntouched && depth.isEmpty) {
    return 'Begin with your customers and the people who may answer them. The result stands here as soon as there is one.';
  }
  return [height, describeMissing(missing)].join(' ').trim();
}

/** Customers for each able person. */
function describeScale({ scale }: LeapAnswers): string {
  if (scale === null) return '';
  if (scale.customersEach === null) {
    return 'Nobody is trained, equipped and empowered, so nobody stands before your customers.';
  }
  const each = customersOf(scale.customersEach);
  return scale.able === 1
    ? `The one person who is trained, equipped and empowered stands before ${each}.`
    : `Each of the ${formatNumber(scale.able)} people who are trained, equipped and empowered stands before ${each}.`;
}

/** Whether the target is kept on an ordinary day, and why; for live work chance has the last word. */
function describeVerdict(answers: LeapAnswers, backlog: BacklogResult, target: Target): string {
  const { backlog: day } = backlog;
  if (day.month === 0) return 'Nobody speaks in a month, so nothing comes in.';
  if (day.able === 0) return 'Your target cannot be kept.';
  const line = answers.isLive ? answers.line : null;
  const live = describeLive(line);
  if (!backlog.isKept) return `${describeShortfall(backlog, target)} ${live}`.trim();
  const found = describeShares(backlog, target);
  const asked = formatGoal(backlog.goal);
  if (answers.isKept) {
    return `They can keep your target: ${found}, and you ask for ${asked}. ${live}`.trim();
  }
  const but = `Leaving chance out, ${found}.`;
  return line?.kind === 'everybody'
    ? `They cannot promise your target. ${live} ${but}`
    : `They cannot keep your target: ${live} ${but}`;
}

/** Why throughput alone does not keep the target. */
function describeShortfall(result: BacklogResult, target: Target): string {
  const { backlog, answers, goal } = result;
  if (!answers.keepsUp) {
    const through = backlog.able * backlog.dutyEach * backlog.rate * backlog.hours;
    const volume = backlog.month / backlog.days;
    return `They cannot keep your target: they get through ${conversationsOf(through)} a day and ${formatAmount(volume)} come in, so what waits grows every day and in the end nobody is answered in time.`;
  }
  if (!result.isManned) {
    const onDuty = backlog.able * backlog.dutyEach;
    return `They cannot promise your target: with ${formatAmount(onDuty)} people on duty on average, nobody is there for ${backlog.able === 1 ? '' : 'at least '}${formatShare(1 - onDuty, 1)} of the time you are open.`;
  }
  return `They do not keep your target: ${describeShares(result, target)}, and you ask for ${formatGoal(goal)} in both.`;
}

function describeShares({ answers, goal }: BacklogResult, target: Target): string {
  const within = `within ${describeTarget(target)}`;
  const busiest = formatInTime(answers.inTimeBusiest ?? 0, goal);
  const day = formatInTime(answers.inTime ?? 0, goal);
  return busiest === day
    ? `${day} of conversations are answered ${within}, in the busiest hour too`
    : `${day} of an ordinary day’s conversations are answered ${within}, and ${busiest} of those of the busiest hour`;
}

/** What Erlang C says where the target is one for live work, which chance decides. */
function describeLive(line: LineResult | null): string {
  if (line?.kind === 'everybody') {
    return 'For live work Erlang C cannot promise 100%: a longer wait always has some chance.';
  }
  if (line?.kind !== 'answers') return '';
  const { people } = line;
  const says = 'Erlang C, which reckons live work with chance,';
  if (people === null) return `${says} takes more people than are reckoned with here.`;
  return `${says} takes ${ablePeople(people)}${line.answers.isKept ? ', which you have' : ''}.`;
}

/** What waits now, and until when; empty where nothing waits beyond what an ordinary day leaves over. */
function describeHeap({ backlog, heap }: BacklogResult): string {
  if (heap === null || heap.waiting <= heap.leftOver) return '';
  const { days, daysMissed } = heap;
  const wait = `${formatNumber(heap.waiting)} ${heap.waiting === 1 ? 'waits' : 'wait'} now`;
  if (days === null) return `${wait}, and ${heap.waiting === 1 ? 'is' : 'are'} never cleared.`;
  const cleared = `${wait}; ${heap.waiting === 1 ? 'it is' : 'they are'} cleared in ${countOf(days, 'day')} open`;
  if (backlog.month === 0 || daysMissed === null) return `${cleared}.`;
  if (daysMissed === 0) return `${cleared}, and your target is kept meanwhile.`;
  return daysMissed >= days
    ? `${cleared}, and until then your target is missed.`
    : `${cleared}, and for the first ${countOf(daysMissed, 'day')} your target is missed.`;
}

/** What the board page prints; `null` while there is no answer, or nothing comes in. */
export function boardText(answers: LeapAnswers, depth: Depth): string | null {
  const { backlog, target, scale, daily, isKept } = answers;
  if (backlog === null || target === null || scale === null || daily === null) return null;
  if (isKept === null) return null;
  return [
    `${ablePeople(scale.able)} before ${countOf(answers.numbers.customers ?? 0, 'customer')};`,
    `${conversationsOf(daily.month)} a month, ${formatAmount(daily.busiest)} in the busiest hour.`,
    describeBoardVerdict(answers, backlog, target),
    ...(depth.isEmpty
      ? []
      : [`Sides of our customers studied: ${depth.studied} of ${depth.sides.length}.`]),
  ].join(' ');
}

function describeBoardVerdict(
  answers: LeapAnswers,
  backlog: BacklogResult,
  target: Target,
): string {
  const { isLive, isKept } = answers;
  const goal = `${formatGoal(backlog.goal)} within ${describeTarget(target)}`;
  const line = isLive ? answers.line : null;
  if (isKept) {
    const { heap } = backlog;
    const days = heap?.daysMissed ?? null;
    if (heap === null || days === 0) return `We can keep our target (${goal}).`;
    return days === null
      ? `We could keep our target (${goal}), but the ${formatNumber(heap.waiting)} who wait now are never cleared.`
      : `We can keep our target (${goal}) once what waits now is cleared: it is missed for ${countOf(days, 'day')} open.`;
  }
  if (line?.kind === 'everybody' && backlog.isKept)
    return `We cannot promise our target (${goal}).`;
  const people = Math.max(
    backlog.levers.people ?? 0,
    line?.kind === 'answers' ? (line.people ?? 0) : 0,
  );
  const takes = people > backlog.backlog.able ? `it takes ${ablePeople(people)}` : '';
  const nobody = !backlog.isManned && backlog.backlog.able > 0 ? 'at times nobody is on duty' : '';
  const why = [nobody, takes].filter((part) => part !== '').join(', and ');
  return `We cannot keep our target (${goal})${why === '' ? '' : `: ${why}`}.`;
}
