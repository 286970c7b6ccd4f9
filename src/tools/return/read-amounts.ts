/** From what was typed to amounts with their ranges. */
import { readNumbers } from '../form.ts';
import type { NumbersRead, ToolForm, ToolInputs } from '../form.ts';
import { AMOUNTS, exactly, mapAmounts } from './amounts.ts';
import type { Amount, Range, Ranges } from './amounts.ts';
import type { Known } from './break-even.ts';
import { highField, lowField, RANGED } from './form.ts';

/** The seed where none is given. */
export const FIRST_SEED = 1;

/** The weeks of a year where none are given. */
export const ALL_WEEKS = 52;

/** The years that a kept customer counts for where none are given. */
export const ONE_YEAR = 1;

/** Why a range is none. */
export type RangeFault =
  | { reason: 'low-above-high'; low: number; high: number }
  | { reason: 'low-above-likely'; low: number; likely: number }
  | { reason: 'high-below-likely'; high: number; likely: number }
  /** Ends without a likeliest value. */
  | { reason: 'no-likely' }
  /** An end that is no number. */
  | { reason: 'unreadable' };

/** How the cost of people is given. */
export type CostBy = 'hours' | 'year';

/** What the inputs say. */
export interface ReturnReading {
  costBy: CostBy;
  /** Whether ranges are asked for; without, every amount is taken as known. */
  hasRanges: boolean;
  /** Every amount, those that are not given at what stands in for them; `null` while an amount of `missing` is. */
  ranges: Ranges | null;
  /** What the break-even needs and does not have, in the order of the page. */
  missing: Amount[];
  known: Known;
  /** What the reader's own guess of customers kept needs and does not have; empty where the guess is complete. */
  missingGuess: Amount[];
  /** The amounts that were typed and could be read. */
  given: ReadonlySet<Amount>;
  /** What is wrong with the ranges; empty where none are asked for. */
  rangeFaults: Partial<Record<Amount, RangeFault>>;
  seed: number;
}

/** The amounts that people cost by, for each way to give it. */
export const PEOPLE_COST: Readonly<Record<CostBy, readonly Amount[]>> = {
  hours: ['people', 'hours-each', 'hour-cost'],
  year: ['people', 'person-cost'],
};

/** What stands in for an amount that was left empty. */
const STAND_INS: Partial<Record<Amount, number>> = { weeks: ALL_WEEKS, years: ONE_YEAR };

/** Reads the inputs of the return tool. */
export function readAmounts(form: ToolForm, inputs: ToolInputs): ReturnReading {
  const numbers = readNumbers(form, inputs);
  const costBy: CostBy = inputs['cost-by'] === 'year' ? 'year' : 'hours';
  const hasRanges = inputs['ranges'] === 'yes';
  const isUsed = (amount: Amount) => amountsUsed(costBy).includes(amount);
  const given = new Set(AMOUNTS.filter((amount) => numbers.values[amount] !== undefined));
  const missing = findMissing(given, numbers, costBy);
  const rangeFaults = hasRanges ? findRangeFaults(numbers, isUsed) : {};
  return {
    costBy,
    hasRanges,
    ranges:
      missing.length > 0
        ? null
        : mapAmounts((amount) => {
            if (!isUsed(amount)) return exactly(0);
            const likely = numbers.values[amount] ?? STAND_INS[amount] ?? 0;
            if (!hasRanges || rangeFaults[amount]) return exactly(likely);
            return readRange(numbers, amount, likely);
          }),
    missing,
    known: { customers: given.has('customers'), complain: given.has('complain') },
    missingGuess: findMissingGuess(given, numbers),
    given,
    rangeFaults,
    seed: numbers.values['seed'] ?? FIRST_SEED,
  };
}

/** The amounts that a way to give the cost leaves in use. */
export function amountsUsed(costBy: CostBy): Amount[] {
  const unused: readonly Amount[] =
    costBy === 'hours' ? ['person-cost'] : ['hours-each', 'weeks', 'hour-cost'];
  return AMOUNTS.filter((amount) => !unused.includes(amount));
}

function findMissing(given: ReadonlySet<Amount>, numbers: NumbersRead, costBy: CostBy): Amount[] {
  const people = PEOPLE_COST[costBy];
  const isTouched = (amount: Amount) => given.has(amount) || numbers.faults[amount] !== undefined;
  // Tools alone are a cost as well.
  const isToolsAlone = given.has('tools-cost') && !people.some(isTouched);
  const needed: readonly Amount[] = [...(isToolsAlone ? [] : people), 'value', 'margin'];
  // What may be left empty may not be misread.
  const optional: readonly Amount[] = [
    'tools-cost',
    'years',
    ...(costBy === 'hours' ? (['weeks'] as const) : []),
  ];
  return AMOUNTS.filter(
    (amount) =>
      (needed.includes(amount) && !given.has(amount)) ||
      (optional.includes(amount) && numbers.faults[amount] !== undefined),
  );
}

function findMissingGuess(given: ReadonlySet<Amount>, numbers: NumbersRead): Amount[] {
  const misread = (['kept-share', 'others'] as const).filter(
    (amount) => numbers.faults[amount] !== undefined,
  );
  if (misread.length > 0) return misread;
  if (!given.has('kept-share')) return given.has('others') ? [] : ['kept-share'];
  return (['customers', 'complain'] as const).filter((amount) => !given.has(amount));
}

function findRangeFaults(
  numbers: NumbersRead,
  isUsed: (amount: Amount) => boolean,
): Partial<Record<Amount, RangeFault>> {
  const faults: Partial<Record<Amount, RangeFault>> = {};
  for (const amount of RANGED.filter(isUsed)) {
    const fault = findRangeFault(numbers, amount);
    if (fault) faults[amount] = fault;
  }
  return faults;
}

function findRangeFault({ values, faults }: NumbersRead, amount: Amount): RangeFault | null {
  const [low, likely, high] = [values[lowField(amount)], values[amount], values[highField(amount)]];
  if (faults[lowField(amount)] ?? faults[highField(amount)]) return { reason: 'unreadable' };
  if (low !== undefined && high !== undefined && low > high) {
    return { reason: 'low-above-high', low, high };
  }
  if (low === undefined && high === undefined) return null;
  if (likely === undefined) return { reason: faults[amount] ? 'unreadable' : 'no-likely' };
  if (low !== undefined && low > likely) return { reason: 'low-above-likely', low, likely };
  if (high !== undefined && high < likely) return { reason: 'high-below-likely', high, likely };
  return null;
}

/** An end that is not given is the likeliest value. */
function readRange({ values }: NumbersRead, amount: Amount, likely: number): Range {
  return {
    low: values[lowField(amount)] ?? likely,
    likely,
    high: values[highField(amount)] ?? likely,
  };
}
