/** What matters most: the yearly result with one amount at an end of its range and all others at their likeliest. */
import { AMOUNTS, farthestValues, likelyValues, outcomeOf } from './amounts.ts';
import type { Amount, Range, Ranges, Values } from './amounts.ts';

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

/** A span for every uncertain amount that moves the yearly result, the widest first; of two as wide, the earlier on the page. */
export function spansOf(ranges: Ranges): Span[] {
  return spansAround(ranges, likelyValues(ranges)).sort(
    (left, right) => widthOf(right) - widthOf(left),
  );
}

/**
 * Whether any uncertain amount can move the yearly result. That is a sum of products, so what does not move it where all other amounts are
 * as far from nothing as they go moves it nowhere.
 */
export function canMove(ranges: Ranges): boolean {
  return spansAround(ranges, farthestValues(ranges)).length > 0;
}

function spansAround(ranges: Ranges, others: Values): Span[] {
  const resultWith = (amount: Amount, value: number) =>
    outcomeOf({ ...others, [amount]: value }).result;
  return uncertainAmounts(ranges)
    .map((amount) => ({
      amount,
      range: ranges[amount],
      atLow: resultWith(amount, ranges[amount].low),
      atHigh: resultWith(amount, ranges[amount].high),
    }))
    .filter((span) => widthOf(span) > 0);
}

/** How far apart the yearly results of the two ends lie. */
function widthOf({ atLow, atHigh }: Span): number {
  return Math.abs(atHigh - atLow);
}
