/** The amounts that a return is worked out from, and what they come to for one set of values. */

/** What the work costs. */
export const COST = [
  'people',
  'hours-each',
  'weeks',
  'hour-cost',
  'person-cost',
  'tools-cost',
] as const;

/** What one kept customer brings in. */
export const WORTH = ['value', 'margin', 'years'] as const;

/** Who complains. */
export const COMPLAINTS = ['customers', 'complain'] as const;

/** Who stays or comes, by the reader's own guess. */
export const GUESS = ['kept-share', 'others'] as const;

/** In the order of the page, which is also the order in which a trial draws them. */
export const AMOUNTS = [...COST, ...WORTH, ...COMPLAINTS, ...GUESS] as const;

/** One amount: the id of its field. */
export type Amount = (typeof AMOUNTS)[number];

/**
 * One value for every amount.
 *
 * - `people`; `hours-each` a week; `weeks` a year; `hour-cost` of one hour; `person-cost` of one person a year; `tools-cost` a year
 * - `value`: what a kept customer pays in a year; `margin`: the part of that which remains after the cost of serving them, at most 100; `years` counted
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
  /** What one kept customer brings in over the years counted, after the cost of serving them. */
  worth: number;
  /** Customers kept or won; a number of people on average, so not always whole. */
  kept: number;
  /** What all of them bring in, less the cost. */
  result: number;
  pays: boolean;
}

/** How far apart two sums may lie by rounding alone, as a part of them. */
export const ROUNDING = 1e-12;

/** An amount that is known. */
export function exactly(value: number): Range {
  return { low: value, likely: value, high: value };
}

/** The likeliest value of every amount. */
export function likelyValues(ranges: Ranges): Values {
  return mapAmounts((amount) => ranges[amount].likely);
}

/** For every amount the end of its range that is farther from nothing. */
export function farthestValues(ranges: Ranges): Values {
  return mapAmounts((amount) => {
    const { low, high } = ranges[amount];
    return Math.abs(low) > Math.abs(high) ? low : high;
  });
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

/** What one kept customer brings in: value × margin × years. Later years count in full. */
export function worthOf(values: Values): number {
  return values.value * (values.margin / 100) * values.years;
}

/** Customers who complain in a year. */
export function complainersOf(values: Values): number {
  return values.customers * (values.complain / 100);
}

/** What is brought in, less the cost; nothing where they differ by rounding alone. */
export function resultOf(brought: number, cost: number): number {
  const result = brought - cost;
  return Math.abs(result) <= cost * ROUNDING ? 0 : result;
}

/** What a set of values comes to. It pays when what is brought in is no less than the cost. */
export function outcomeOf(values: Values): Outcome {
  const cost = costOf(values);
  const worth = worthOf(values);
  const kept = complainersOf(values) * (values['kept-share'] / 100) + values.others;
  const result = resultOf(kept * worth, cost);
  return { cost, worth, kept, result, pays: result >= 0 };
}
