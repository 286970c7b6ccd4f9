/** The strings of the leap tool’s form, and how it writes amounts, shares and times. */
import type { LeapNumber } from '../../tools/leap/form.ts';
import type { Conflict } from '../../tools/leap/conflicts.ts';
import type { Gaps } from '../../tools/leap/gaps.ts';
import { countOf, formatNumber } from './numbers.ts';

/** What a number field says. */
export interface NumberWords {
  label: string;
  hint?: string;
  unit?: string;
}

/** The number fields. */
export const leapFields: Readonly<Record<LeapNumber, NumberWords>> = {
  customers: { label: 'Customers' },
  prospects: {
    label: 'Prospects who may write too (optional)',
    hint: 'Left empty, there are none.',
  },
  speak: {
    label: 'Share of them who speak to you in a month',
    hint: 'Last month’s conversations divided by the people above. One person is one conversation.',
    unit: '%',
  },
  minutes: {
    label: 'Minutes that one conversation takes',
    hint: 'Reading and all replies together.',
    unit: 'minutes',
  },
  hours: { label: 'Hours open a day', unit: 'hours' },
  days: {
    label: 'Days open a week',
    hint: 'A month is reckoned as a twelfth of 52 weeks.',
    unit: 'days',
  },
  peak: {
    label: 'The busiest hour’s share of a day',
    hint: 'An even day of eight hours has 12.5% in each.',
    unit: '%',
  },
  waiting: {
    label: 'Conversations waiting now (optional)',
    hint: 'When you open next, once. Left empty, it is what an ordinary day leaves over.',
  },
  trained: { label: 'People who are trained' },
  equipped: { label: 'People who are equipped', hint: 'With the tools and the logins.' },
  empowered: { label: 'People who are empowered', hint: 'To decide without asking.' },
  able: {
    label: 'People who are all three',
    hint: 'Only they count; below they are called able. The three counts cannot tell how many they are, so without this number nobody counts.',
  },
  'week-hours': { label: 'Hours a week that each able person gives to this', unit: 'hours' },
  absence: {
    label: 'Hours lost: leave, sickness, breaks, meetings, training (share)',
    hint: 'Count nothing twice that you took off above.',
    unit: '%',
  },
  busy: {
    label: 'Most of their time that they may spend in conversations (optional)',
    hint: 'The rest is slack for days when more comes in. Left empty, all of it.',
    unit: '%',
  },
  target: {
    label: 'Answered within',
    hint: 'Answered means that somebody starts on it. Under one hour it counts as live work, from one hour on as work that can wait; the two are reckoned in different ways.',
  },
  share: { label: 'Share to be answered in that time', unit: '%' },
};

/** Everything of the form that is not a number field. */
export const leapForm = {
  height: {
    title: 'The height of the cliff',
    speak: 'Who may speak',
    open: 'When you are open',
    people: 'Who may answer',
    target: 'Your own target',
  },
  depth: {
    title: 'The depth of the water',
    lead: 'How well do you know these four sides of your customers?',
  },
  unit: {
    label: 'Counted in',
    hint: 'The clock stops while you are closed.',
    choices: { seconds: 'seconds', minutes: 'minutes', hours: 'hours' },
  },
  chats: {
    label: 'Live chats that one person holds at once',
    hint: 'Counts for live work alone. Left open, one at a time.',
    /** `most`: as its row prints it. */
    known: (most: string) =>
      `More at once gets more done, though not as many times more; ${most} are the most.`,
    rows: ['e209', 'e212'],
    choices: ['one', 'two', 'three', 'four', 'five'],
  },
  lost: {
    /** The usual shares, as their row prints them. */
    known: (hired: string, own: string) =>
      `One vendor gives ${hired} as usual for hired service firms, and ${own} for teams of one’s own.`,
    rows: ['e215'],
  },
  known: {
    guessed: 'we guess',
    scraps: 'what lands in front of us',
    studied: 'studied, in a dated note',
    asked: 'studied, and customers asked',
    'dont-know': 'I don’t know',
  },
  monitoring: {
    label: 'Does anybody read what is said of you elsewhere?',
    choices: {
      nobody: 'nobody',
      chance: 'whoever comes across it',
      regular: 'somebody, regularly',
      'dont-know': 'I don’t know',
    },
  },
  suggested: {
    /** `unit`: the firm, brand or market of the placing; empty where it has no name. */
    note: (unit: string) =>
      `Where you have chosen nothing yet, this is chosen from your answers on Insight${unit === '' ? '' : ` for ${unit}`}, as you placed yourself. That is our reading of them: change what does not fit.`,
    open: 'They are in no link and no file until you use them or change something.',
    use: 'Use them',
  },
} as const;

const TESTS: Readonly<Record<Gaps['fewest']['test'], string>> = {
  trained: 'trained',
  equipped: 'equipped',
  empowered: 'empowered',
};

/** What two inputs that cannot both hold say of each other. */
export function describeConflict(conflict: Conflict): string {
  switch (conflict.kind) {
    case 'more-able-than':
      return `${countOf(conflict.able, 'person', 'people')} cannot be all three when ${countOf(conflict.fewest, 'is', 'are')} ${TESTS[conflict.of]}. Change one of the two.`;
    case 'peak-below-even':
      return `With your hours an even day has ${formatNumber(conflict.even, 1)}% in each hour, and the busiest hour cannot have less than that.`;
    case 'all-absent':
      return 'With all hours lost nobody answers. The share lost is less than 100%.';
  }
}

/** An amount that need not be whole: fewer decimals the larger it is, and never 0 for something. */
export function formatAmount(value: number): string {
  if (value > 0 && value < 0.01) return 'under 0.01';
  return formatNumber(value, value < 10 ? 2 : value < 100 ? 1 : 0);
}

/** To so many digits that the next step can be worked out by hand: four after the point, and more for what is small. */
export function formatFine(value: number): string {
  const small = value > 0 && value < 1 ? Math.ceil(-Math.log10(value)) : 0;
  return formatNumber(value, Math.min(20, 4 + small));
}

/** A share that was asked for, 0 to 1, as it was typed. */
export function formatGoal(share: number): string {
  return `${formatNumber(share * 100, 8)}%`;
}

/**
 * A share answered in time, 0 to 1, rounded down: 79.96% is not yet 80%.
 *
 * @param goal the share asked for, where it stands beside this one: both to as many decimals
 */
export function formatInTime(share: number, goal = 0): string {
  const decimals = Math.max(1, formatGoal(goal).split('.')[1]?.replace('%', '').length ?? 0);
  const scale = 10 ** decimals;
  if (share > 0 && share * 100 * scale < 1) return `under ${formatNumber(1 / scale, decimals)}%`;
  return `${formatNumber(Math.floor(share * 100 * scale + 1e-6) / scale, decimals)}%`;
}

/** A length of time in whole seconds, to the second: `2 hours 5 minutes`. */
export function formatTime(seconds: number): string {
  if (seconds > 0 && seconds < 1) return 'under a second';
  const whole = Math.round(seconds);
  const parts = [
    [Math.floor(whole / 3600), 'hour'],
    [Math.floor(whole / 60) % 60, 'minute'],
    [whole % 60, 'second'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => countOf(count, unit));
  return said.length > 0 ? said.join(' ') : '0 seconds';
}

/** A wait in seconds, no finer than people reckon: from ten minutes on in whole minutes. */
export function formatWait(seconds: number): string {
  return formatTime(seconds < 600 ? seconds : Math.round(seconds / 60) * 60);
}

/** `1 customer`, `11,429 customers`, `0.5 customers`. */
export const customersOf = (count: number): string => {
  const text = formatAmount(count);
  return `${text} ${text === '1' ? 'customer' : 'customers'}`;
};

/** `1 able person`, `6 able people`. */
export const ablePeople = (count: number): string => countOf(count, 'able person', 'able people');

/** `1 conversation`, `1,920 conversations`, `17.7 conversations`. */
export const conversationsOf = (count: number): string => {
  const text = formatAmount(count);
  return `${text} ${text === '1' ? 'conversation' : 'conversations'}`;
};
