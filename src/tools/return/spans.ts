/** What matters most: the yearly result with one amount at an end of its range and all others at their likeliest. */
import { AMOUNTS, likelyValues, outcomeOf } from './amounts.ts';
import type { Amount, Range, Ranges } from './amounts.ts';

/** What one uncertain amount does to the yearly result. */
export interface Span {
  amount: Amount;
  range: Range;
  /** The yearly result with the amount at the low end of its range. */
  atLow: number;
  /** The same at the high end. */
  atHigh: number;
}

/** The amounts that are not known exactly, in the order of the page. */
export function uncertainAmounts(ranges: Ranges): Amount[] {
  return AMOUNTS.filter((amount) => ranges[amount].low < ranges[amount].high);
}

/** A span for every uncertain amount, the widest first; of two as wide, the earlier on the page. */
export function spansOf(ranges: Ranges): Span[] {
  const likely = likelyValues(ranges);
  const resultWith = (amount: Amount, value: number) =>
    outcomeOf({ ...likely, [amount]: value }).result;
  return uncertainAmounts(ranges)
    .map((amount) => ({
      amount,
      range: ranges[amount],
      atLow: resultWith(amount, ranges[amount].low),
      atHigh: resultWith(amount, ranges[amount].high),
    }))
    .sort((left, right) => widthOf(right) - widthOf(left));
}

/** How far apart the yearly results of the two ends lie. */
export function widthOf({ atLow, atHigh }: Span): number {
  return Math.abs(atHigh - atLow);
}
