/** Everything that follows from the inputs at once; the trials alone take longer, and are run elsewhere. */
import type { ToolForm, ToolInputs } from '../form.ts';
import { farthestValues, likelyValues, outcomeOf } from './amounts.ts';
import type { Outcome, Ranges } from './amounts.ts';
import { breakEvenOf } from './break-even.ts';
import type { BreakEven } from './break-even.ts';
import { readAmounts } from './read-amounts.ts';
import type { ReturnReading } from './read-amounts.ts';
import { canMove, spansOf, uncertainAmounts } from './spans.ts';
import type { Span } from './spans.ts';
import { TRIALS } from './trials.ts';
import type { TrialOrder } from './trials.ts';

/** Why there is nothing to try. */
export type Withheld =
  /** Nothing is spent. */
  | 'free'
  /** The reader's own guess is not complete. */
  | 'no-guess'
  /** Ranges are not asked for. */
  | 'one-number'
  | 'faulty-range'
  /** No range has two ends. */
  | 'no-range'
  /** The ranges bear on nothing, such as a range of complainers of whom none stay. */
  | 'no-effect';

/** What the inputs come to. */
export interface ReturnResult {
  reading: ReturnReading;
  /** Whether the inputs come to more than any firm has; nothing follows from them then. */
  isBeyondAnyFirm: boolean;
  /** At the likeliest values; `null` while something that it needs is missing. */
  breakEven: BreakEven | null;
  /** By the reader's own guess, at the likeliest values; `null` without a break-even or a complete guess. */
  outcome: Outcome | null;
  /** What matters most; empty where nothing is tried. */
  spans: Span[];
  /** The trials to run; `null` without a break-even, or where they are withheld. */
  order: TrialOrder | null;
  /** Why nothing is tried; `null` where something is, and without a break-even. */
  withheld: Withheld | null;
}

/** From here a sum, a count or a percentage is more than any firm has. */
const BEYOND_ANY_FIRM = 1e15;

/** Works out the return. */
export function workOut(form: ToolForm, inputs: ToolInputs): ReturnResult {
  const reading = readAmounts(form, inputs);
  const { ranges, known, missingGuess, seed } = reading;
  if (ranges === null) return withoutResult(reading, false);
  const values = likelyValues(ranges);
  const breakEven = breakEvenOf(values, known);
  if (isBeyond(breakEven, ranges)) return withoutResult(reading, true);
  const withheld = findWithheld(reading, breakEven, ranges);
  return {
    reading,
    isBeyondAnyFirm: false,
    breakEven,
    outcome: missingGuess.length === 0 ? outcomeOf(values) : null,
    spans: withheld === null ? spansOf(ranges) : [],
    order: withheld === null ? { ranges, seed, trials: TRIALS } : null,
    withheld,
  };
}

function withoutResult(reading: ReturnReading, isBeyondAnyFirm: boolean): ReturnResult {
  return {
    reading,
    isBeyondAnyFirm,
    breakEven: null,
    outcome: null,
    spans: [],
    order: null,
    withheld: null,
  };
}

/** Whether anything that may be shown is more than any firm has, at the likeliest values or at the ends of the ranges. */
function isBeyond(breakEven: BreakEven, ranges: Ranges): boolean {
  const { cost, worth, kept } = outcomeOf(farthestValues(ranges));
  const sizes = [cost, worth, kept * worth];
  if (breakEven.kind === 'customers') {
    const { customers, ofComplainers, ofCustomers } = breakEven;
    sizes.push(customers, (ofComplainers ?? 0) * 100, (ofCustomers ?? 0) * 100);
  }
  return sizes.some((size) => !(Math.abs(size) < BEYOND_ANY_FIRM));
}

function findWithheld(
  { missingGuess, hasRanges, rangeFaults }: ReturnReading,
  { kind }: BreakEven,
  ranges: Ranges,
): Withheld | null {
  if (kind === 'free') return 'free';
  if (missingGuess.length > 0) return 'no-guess';
  if (!hasRanges) return 'one-number';
  if (Object.keys(rangeFaults).length > 0) return 'faulty-range';
  if (uncertainAmounts(ranges).length === 0) return 'no-range';
  return canMove(ranges) ? null : 'no-effect';
}
