/** The strings of the return tool: its inputs. What it comes to in words stands in `return-result.ts` and `return-numbers.ts`. */
import type { Amount } from '../../tools/return/amounts.ts';
import type { RangeFault } from '../../tools/return/read-amounts.ts';
import { capital, countWord } from '../grammar.ts';
import { formatNumber, NO_NUMBER } from './numbers.ts';

/** The inputs in their groups. */
export const returnText = {
  currency: {
    label: 'Currency',
    hint: 'A label and nothing more, such as £ or EUR.',
  },
  cost: {
    title: 'What it costs in a year',
    by: {
      label: 'How people’s cost is known',
      choices: [
        { value: 'hours', label: 'By the hour' },
        { value: 'year', label: 'By the year' },
      ],
    },
  },
  customer: {
    title: 'What a kept customer leaves',
  },
  complaints: {
    title: 'Who complains',
    hint: 'These turn the break-even into a share.',
  },
  guess: {
    title: 'Your own guess',
    hint: 'No figure that we know tells you this. Leave it empty, and you see what it would take.',
  },
  sure: {
    title: 'How sure you are',
    label: 'What you give for each input',
    choices: [
      { value: 'no', label: 'One number' },
      { value: 'yes', label: 'A range, where you are unsure' },
    ],
    hint: 'Low and high are limits: nothing beyond them is tried. An empty end is the likeliest number itself.',
  },
  seed: {
    label: 'Seed',
    hint: (largest: number) =>
      `Any whole number up to ${formatNumber(largest)}. Empty is 1. The same seed and inputs give the same trials.`,
    again: 'Draw again with another seed',
  },
  ends: {
    low: 'Low',
    likely: 'Likely',
    high: 'High',
  },
  fromLeap: {
    offer: (people: string, hours: string) =>
      `Your leap tool: ${people} trained, equipped and empowered, ${hours} hours a week each.`,
    use: 'Use them here',
    used: 'People and hours stand as in the leap tool.',
  },
} as const;

/** The label and the hint of an amount. */
export interface AmountText {
  label: string;
  /** Short, for a row of a table, a chart or a list in a sentence; without capital. */
  short: string;
  hint?: string;
}

export const amountTexts: Readonly<Record<Amount, AmountText>> = {
  people: {
    label: 'People who do the work',
    short: 'people',
    hint: 'Part of a person counts: 2.5.',
  },
  'hours-each': { label: 'Hours a week each', short: 'hours a week each' },
  weeks: {
    label: 'Weeks a year',
    short: 'weeks a year',
    hint: 'Empty is 52: leave is paid for too.',
  },
  'hour-cost': {
    label: 'Cost of an hour',
    short: 'cost of an hour',
    hint: 'Pay with all that comes on top.',
  },
  'person-cost': {
    label: 'Yearly cost of one person',
    short: 'yearly cost of one person',
    hint: 'Only the part of the year that goes into this.',
  },
  'tools-cost': {
    label: 'Tools a year',
    short: 'tools a year',
    hint: 'Licences, training, outside help. Empty is nothing.',
  },
  value: { label: 'What a customer pays in a year', short: 'what a customer pays in a year' },
  margin: {
    label: 'Contribution margin',
    short: 'contribution margin',
    hint: 'The percentage of that left after what serving the customer costs. It may be below zero.',
  },
  years: {
    label: 'Years a kept customer stays',
    short: 'years a kept customer stays',
    hint: 'Empty counts one year. Later years count in full.',
  },
  customers: { label: 'Customers', short: 'customers' },
  complain: {
    label: 'Share who complain in a year',
    short: 'share who complain',
    hint: 'Wherever these people answer.',
  },
  'kept-share': {
    label: 'Share of complainers who stay because of the work',
    short: 'share of complainers who stay because of it',
    hint: 'Not those who would have stayed anyway.',
  },
  others: {
    label: 'Other customers kept or won in a year',
    short: 'others kept or won',
    hint: 'Because of the work. Empty is none.',
  },
};

/** What is wrong with a range, and what to do. */
export function rangeFaultText(fault: RangeFault): string {
  const number = (value: number) => formatNumber(value, 4);
  switch (fault.reason) {
    case 'low-above-high':
      return `The low end, ${number(fault.low)}, is above the high end, ${number(fault.high)}. Swap them.`;
    case 'low-above-likely':
      return `The low end, ${number(fault.low)}, is above the likely number, ${number(fault.likely)}. Lower the one or raise the other.`;
    case 'high-below-likely':
      return `The high end, ${number(fault.high)}, is below the likely number, ${number(fault.likely)}. Raise the one or lower the other.`;
    case 'no-likely':
      return 'This range has no likely number. Type the one that you expect most.';
    case 'unreadable':
      return 'One number of this range cannot be read.';
  }
}

/** A sum with its currency: `£1,200`, `EUR 1,200`, `−£40`, `12.50`. */
export function formatMoney(value: number, currency: string): string {
  const label = currency.trim();
  const size = Math.abs(value);
  const isSmall = size < 1000 && !Number.isInteger(Math.round(size * 1e6) / 1e6);
  const figures = isSmall
    ? new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
        size,
      )
    : size < HUGE
      ? formatNumber(size)
      : HUGE_TEXT;
  const gap = /[\p{L}\p{N}.]$/u.test(label) ? '\u00A0' : '';
  // A line may end between a minus and a sign of currency, unless something joins them.
  const sign = value < 0 && /[1-9]/.test(figures) ? '−\u2060' : '';
  return `${size < HUGE ? '' : beyond(value)}${sign}${label}${gap}${figures}`;
}

/** From here a number is told by its size. */
const HUGE = 1e15;

const HUGE_TEXT = '1,000,000\u00A0bn';

/** A number grouped by thousands; of one beyond any firm only that it is. */
export function formatLarge(value: number, decimals = 0): string {
  if (Math.abs(value) < HUGE) return formatNumber(value, decimals);
  return `${beyond(value)}${value < 0 ? '−' : ''}${HUGE_TEXT}`;
}

function beyond(value: number): string {
  return value < 0 ? 'less than ' : 'more than ';
}

/** A part for reading, with more decimals the smaller it is: 0.32 as `32%`, 0.0192 as `1.9%`, 0.0004 as `0.04%`. */
export function formatPart(part: number): string {
  const percent = part * 100;
  if (percent > 0 && percent < 0.01) return 'less than 0.01%';
  const decimals = percent >= 10 ? 0 : percent >= 1 ? 1 : 2;
  // What is under a hundred does not become a hundred by rounding, or the other way round.
  if (percent < 100 && percent > 99) return `${formatNumber(Math.floor(percent * 10) / 10, 1)}%`;
  if (percent > 100 && percent < 101) return `${formatNumber(Math.ceil(percent * 10) / 10, 1)}%`;
  return `${formatLarge(percent, decimals)}%`;
}

/** Customers with their noun: `768 customers`. */
export function customersText(customers: number): string {
  return `${formatLarge(customers)} ${customers === 1 ? 'customer' : 'customers'}`;
}

/** A number of years: `one year`, `three years`, `2.5 years`. */
export function yearsText(years: number): string {
  const count = Number.isInteger(years) ? countWord(years) : formatNumber(years, 2);
  return `${count} ${years === 1 ? 'year' : 'years'}`;
}

/** A chance in trials: 0.381 as `38 of 100 trials`; never all or none unless it is. */
export function chanceText(chance: number): string {
  if (chance === 0) return 'none of the trials';
  if (chance === 1) return 'all of the trials';
  if (chance < 0.005) return 'fewer than 1 of 100 trials';
  if (chance > 0.995) return 'more than 99 of 100 trials';
  return `${Math.round(chance * 100)} of 100 trials`;
}

/** The short name of an amount at the start of a line. */
export function amountName(amount: Amount): string {
  return capital(amountTexts[amount].short);
}

/** The name of an amount where there is room for three words. */
export const amountMarks: Readonly<Record<Amount, string>> = {
  people: 'People',
  'hours-each': 'Hours each',
  weeks: 'Weeks',
  'hour-cost': 'Cost of an hour',
  'person-cost': 'Cost of a person',
  'tools-cost': 'Tools',
  value: 'Yearly payment',
  margin: 'Margin',
  years: 'Years',
  customers: 'Customers',
  complain: 'Who complain',
  'kept-share': 'Who stay',
  others: 'Others',
};

/** The inputs as a table. */
export const inputsTable: {
  caption: string;
  captionIn: (currency: string) => string;
  head: readonly string[];
  headOfRanges: readonly string[];
  standIns: Partial<Record<Amount, string>>;
  none: string;
} = {
  caption: 'What was put in',
  captionIn: (currency) => `What was put in; sums in ${currency}`,
  head: ['Input', 'As typed'],
  headOfRanges: ['Input', 'Low', 'Likely', 'High'],
  standIns: { weeks: '52, as nothing was typed', years: '1, as nothing was typed' },
  none: NO_NUMBER,
};
