/** Everything that follows from the inputs at once; the trials alone take longer, and are run elsewhere. */
import type { ToolForm, ToolInputs } from '../form.ts';
import { likelyValues, outcomeOf } from './amounts.ts';
import type { Outcome } from './amounts.ts';
import { breakEvenOf } from './break-even.ts';
import type { BreakEven } from './break-even.ts';
import { readAmounts } from './read-amounts.ts';
import type { ReturnReading } from './read-amounts.ts';
import { spansOf } from './spans.ts';
import type { Span } from './spans.ts';
import { TRIALS } from './trials.ts';
import type { TrialOrder } from './trials.ts';

/** What the inputs come to. */
export interface ReturnResult {
  reading: ReturnReading;
  /** At the likeliest values; `null` while something that it needs is missing. */
  breakEven: BreakEven | null;
  /** By the reader's own guess, at the likeliest values; `null` without a break-even or a complete guess. */
  outcome: Outcome | null;
  /** What matters most; empty without an outcome, without an uncertain amount or with a faulty range. */
  spans: Span[];
  /** The trials to run; `null` where there are no spans. */
  order: TrialOrder | null;
}

/** Works out the return. */
export function workOut(form: ToolForm, inputs: ToolInputs): ReturnResult {
  const reading = readAmounts(form, inputs);
  const { ranges, known, missingGuess, rangeFaults, seed } = reading;
  if (ranges === null) {
    return { reading, breakEven: null, outcome: null, spans: [], order: null };
  }
  const values = likelyValues(ranges);
  const hasGuess = missingGuess.length === 0;
  const canTry = hasGuess && Object.keys(rangeFaults).length === 0;
  const spans = canTry ? spansOf(ranges) : [];
  return {
    reading,
    breakEven: breakEvenOf(values, known),
    outcome: hasGuess ? outcomeOf(values) : null,
    spans,
    order: spans.length > 0 ? { ranges, seed, trials: TRIALS } : null,
  };
}
