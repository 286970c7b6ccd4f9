/** The strings of the return tool: its inputs. What it comes to in words stands in `return-result.ts` and `return-numbers.ts`; how numbers are written, in `return-figures.ts`. */
import type { Amount } from '../../tools/return/amounts.ts';
import type { RangeFault } from '../../tools/return/read-amounts.ts';
import { capital } from '../grammar.ts';
import { formatNumber, NO_NUMBER } from './numbers.ts';
import { typedNumber } from './return-figures.ts';

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
    title: 'What a kept customer brings in, after the cost of serving them',
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
    hint: 'Low and high are limits: nothing beyond them is drawn. An empty end is the likeliest number itself.',
  },
  seed: {
    label: 'Number of the draw',
    hint: (largest: number) =>
      `Any whole number up to ${formatNumber(largest)}. Empty is 1. The same number and inputs give the same draws.`,
    again: 'Draw again with another number',
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
    hint: 'Empty is 52: holidays are paid for too.',
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
    hint: 'The percentage of that which remains after what serving the customer costs. It may be below zero.',
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
  switch (fault.reason) {
    case 'low-above-high':
      return `The low end, ${typedNumber(fault.low)}, is above the high end, ${typedNumber(fault.high)}. Swap them.`;
    case 'low-above-likely':
      return `The low end, ${typedNumber(fault.low)}, is above the likely number, ${typedNumber(fault.likely)}. Lower the one or raise the other.`;
    case 'high-below-likely':
      return `The high end, ${typedNumber(fault.high)}, is below the likely number, ${typedNumber(fault.likely)}. Raise the one or lower the other.`;
    case 'no-likely':
      return 'This range has no likely number. Type the one that you expect most.';
    case 'unreadable':
      return 'One number of this range cannot be read.';
  }
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
  'hour-cost': 'Hourly cost',
  'person-cost': 'Person’s cost',
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
