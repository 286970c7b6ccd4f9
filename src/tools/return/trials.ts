/** The chance that it pays: many trials, each with a value drawn for every amount. */
import { AMOUNTS, mapAmounts, outcomeOf } from './amounts.ts';
import type { Ranges } from './amounts.ts';
import { makeRandom } from './random.ts';
import { meanOf, valueAt } from './triangular.ts';

/** How many trials a run has: enough that another seed moves the chance by less than half a point. */
export const TRIALS = 100_000;

/** The largest seed. */
export const LARGEST_SEED = 2 ** 32 - 1;

/** What is to be drawn. */
export interface TrialOrder {
  ranges: Ranges;
  /** A whole number from 0 to `LARGEST_SEED`. */
  seed: number;
  trials: number;
}

/** The parts of a hundred of which a summary says where they end. */
export const PARTS = [5, 25, 50, 75, 95] as const;

/** What the trials came to. */
export interface TrialSummary {
  seed: number;
  trials: number;
  /** The part of the trials that pay: 0 to 1. */
  chance: number;
  /** How far the chance may lie from that of endless trials, nineteen times in twenty: 1.96 √(p(1 − p) / n). */
  error: number;
  /** The mean of the yearly results. */
  mean: number;
  /** Where the lowest 5, 25, 50, 75 and 95 in a hundred of the yearly results end, as `PARTS`. */
  ends: number[];
  /** From the lowest of the yearly results drawn to the highest: the part of the trials, 0 to 1, that end at `result` or above. */
  curve: { result: number; part: number }[];
}

/** Trials under way. */
export interface TrialRun {
  /**
   * Does the next trials.
   *
   * @param count at most so many
   * @returns whether all are done
   */
  advance: (count: number) => boolean;
  /** What the trials done so far came to; at least one has to be. */
  summarise: () => TrialSummary;
}

/** Points of the curve. */
const CURVE_POINTS = 61;
/** The curve leaves out as many of a hundred at each end, which are few and far out. */
const CURVE_CUT = 0.005;

/**
 * Begins a run of trials. All amounts are drawn independently and in the same order, known ones too, so that a change of one range leaves
 * what is drawn for the others as it was.
 */
export function startTrials({ ranges, seed, trials }: TrialOrder): TrialRun {
  const random = makeRandom(seed);
  const results = new Float64Array(trials);
  const values = mapAmounts(() => 0);
  let done = 0;
  let paying = 0;
  return {
    advance(count) {
      const end = Math.min(trials, done + count);
      for (; done < end; done++) {
        for (const amount of AMOUNTS) values[amount] = valueAt(ranges[amount], random());
        const { result, pays } = outcomeOf(values);
        results[done] = result;
        if (pays) paying++;
      }
      return done === trials;
    },
    summarise: () => summarise(results.slice(0, done), paying / done, seed),
  };
}

/** Does all trials at once. */
export function runTrials(order: TrialOrder): TrialSummary {
  const run = startTrials(order);
  run.advance(order.trials);
  return run.summarise();
}

/**
 * The mean of the yearly result by formula, which the trials have to come near: amounts are independent, so the mean of a product is the
 * product of the means.
 */
export function meanResultOf(ranges: Ranges): number {
  return outcomeOf(mapAmounts((amount) => meanOf(ranges[amount]))).result;
}

function summarise(results: Float64Array, chance: number, seed: number): TrialSummary {
  const trials = results.length;
  const mean = results.reduce((sum, result) => sum + result / trials, 0);
  results.sort();
  const at = (part: number) => results[Math.min(trials - 1, Math.floor(part * trials))]!;
  const from = at(CURVE_CUT);
  const to = at(1 - CURVE_CUT);
  const steps = Array.from({ length: CURVE_POINTS }, (_, step) => step / (CURVE_POINTS - 1));
  return {
    seed,
    trials,
    chance,
    error: 1.96 * Math.sqrt((chance * (1 - chance)) / trials),
    mean,
    ends: PARTS.map((part) => at(part / 100)),
    curve: steps.map((step) => {
      const result = from + step * (to - from);
      return { result, part: 1 - countBelow(results, result) / trials };
    }),
  };
}

/** How many of some sorted numbers are smaller than a value. */
function countBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
