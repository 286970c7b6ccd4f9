/** The amounts that a return is worked out from, and what they come to for one set of values. */

/** In the order of the page, which is also the order in which a trial draws them. */
export const AMOUNTS = [
  'people',
  'hours-each',
  'weeks',
  'hour-cost',
  'person-cost',
  'tools-cost',
  'value',
  'margin',
  'years',
  'customers',
  'complain',
  'kept-share',
  'others',
] as const;

/** One amount: the id of its field. */
export type Amount = (typeof AMOUNTS)[number];

/**
 * One value for every amount.
 *
 * - `people`; `hours-each` a week; `weeks` a year; `hour-cost` of one hour; `person-cost` of one person a year; `tools-cost` a year
 * - `value`: what a kept customer pays in a year; `margin`: how much of that is left, 0 to 100; `years` counted
 * - `customers`; `complain`: of them in a year, 0 to 100; `kept-share`: of those who complain, 0 to 100; `others`: customers a year
 */
export type Values = Readonly<Record<Amount, number>>;

/** The least, the likeliest and the most that an amount may come to. */
export interface Range {
  low: number;
  likely: number;
  high: number;
}

/** A range for every amount. */
export type Ranges = Readonly<Record<Amount, Range>>;

/** What one set of values comes to in a year. */
export interface Outcome {
  /** Of people and tools. */
  cost: number;
  /** Left of what one kept customer pays over the years counted. */
  worth: number;
  /** Customers kept or won; a number of people on average, so not always whole. */
  kept: number;
  /** What is left of what all of them pay, less the cost. */
  result: number;
  pays: boolean;
}

/** How far below its cost what is brought may fall by rounding alone, as a part of the cost. */
const ROUNDING = 1e-12;

/** An amount that is known. */
export function exactly(value: number): Range {
  return { low: value, likely: value, high: value };
}

/** The likeliest value of every amount. */
export function likelyValues(ranges: Ranges): Values {
  return mapAmounts((amount) => ranges[amount].likely);
}

/** Something for every amount. */
export function mapAmounts<Each>(make: (amount: Amount) => Each): Record<Amount, Each> {
  return Object.fromEntries(AMOUNTS.map((amount) => [amount, make(amount)])) as Record<
    Amount,
    Each
  >;
}

/** Yearly cost: people, each with their hours or their yearly cost, and tools. The way that is not used is zero. */
export function costOf(values: Values): number {
  const hours = values['hours-each'] * values.weeks * values['hour-cost'];
  return values.people * (hours + values['person-cost']) + values['tools-cost'];
}

/** What is left of what one kept customer pays: value × margin × years. Later years count in full. */
export function worthOf(values: Values): number {
  return values.value * (values.margin / 100) * values.years;
}

/** Customers who complain in a year. */
export function complainersOf(values: Values): number {
  return values.customers * (values.complain / 100);
}

/** What a set of values comes to. It pays when what is brought is no less than the cost. */
export function outcomeOf(values: Values): Outcome {
  const cost = costOf(values);
  const worth = worthOf(values);
  const kept = complainersOf(values) * (values['kept-share'] / 100) + values.others;
  const brought = kept * worth;
  return { cost, worth, kept, result: brought - cost, pays: brought >= cost * (1 - ROUNDING) };
}
