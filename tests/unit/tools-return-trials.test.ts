import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AMOUNTS, exactly, mapAmounts, outcomeOf } from '../../src/tools/return/amounts.ts';
import type { Amount, Range, Ranges } from '../../src/tools/return/amounts.ts';
import { makeRandom } from '../../src/tools/return/random.ts';
import {
  meanResultOf,
  PARTS,
  runTrials,
  startTrials,
  TRIALS,
} from '../../src/tools/return/trials.ts';
import { chanceUpTo, meanOf, valueAt } from '../../src/tools/return/triangular.ts';
import { values } from '../fixtures/return-tool.ts';

const range = (low: number, likely: number, high: number): Range => ({ low, likely, high });

/** A cost of 64,000; 500 complainers, of whom 40 % pay for it at 320 each. */
const base: Record<Amount, number> = { ...values, others: 0 };

const rangesWith = (part: Partial<Record<Amount, Range>>): Ranges => ({
  ...mapAmounts((amount) => exactly(base[amount])),
  ...part,
});

/** A number for every amount, asked for in the order in which trials draw them. */
const mapDrawn = (draw: (amount: Amount) => number) =>
  Object.fromEntries(AMOUNTS.map((amount) => [amount, draw(amount)])) as Record<Amount, number>;

/** Four standard errors of a share: a right program fails once in 16,000 seeds, and the seeds here are fixed. */
const tolerance = (chance: number, trials: number) =>
  4 * Math.sqrt((chance * (1 - chance)) / trials);

describe('the random numbers', () => {
  test('are those of sfc32 as others have published them for the same seed', () => {
    // https://github.com/maloquacious/prng, sfc32_test.go: state 0, 12345, 0, 1 after 12 rounds.
    const published = [
      235160590, 2967261163, 116171463, 2882324903, 362604721, 4227106926, 1933307004, 1608300071,
      2256615412, 2701957640,
    ];
    const random = makeRandom(12_345);
    expect(published.map(() => random() * 2 ** 32)).toEqual(published);
  });

  test('are even over ten bins and uncorrelated with the one before', () => {
    const random = makeRandom(7);
    const drawn = Array.from({ length: 100_000 }, random);
    const bins = drawn.reduce((counts, number) => {
      counts[Math.floor(number * 10)]! += 1;
      return counts;
    }, Array<number>(10).fill(0));
    const chiSquare = bins.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    // The upper thousandth of chi-square with nine degrees of freedom.
    expect(chiSquare).toBeLessThan(27.88);
    const products = drawn.slice(1).map((number, index) => (number - 0.5) * (drawn[index]! - 0.5));
    const correlation =
      products.reduce((sum, product) => sum + product, 0) / products.length / (1 / 12);
    expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(products.length));
  });
});

describe('the triangular distribution', () => {
  test('has the published chances and mean', () => {
    // For 0, 1, 4: F(1) = (1 − 0)² / (4 × 1), F(2) = 1 − 2² / (4 × 3); mean 5 / 3.
    const triangle = range(0, 1, 4);
    expect(chanceUpTo(triangle, 1)).toBeCloseTo(1 / 4, 12);
    expect(chanceUpTo(triangle, 2)).toBeCloseTo(2 / 3, 12);
    expect(meanOf(triangle)).toBeCloseTo(5 / 3, 12);
    expect([chanceUpTo(triangle, -1), chanceUpTo(triangle, 4)]).toEqual([0, 1]);
  });

  test('turns chances into values and back, with the likeliest value at an end too', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        fc.tuple(value, value, value),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (ends, chance) => {
          const [low = 0, likely = 0, high = 0] = [...ends].sort((left, right) => left - right);
          fc.pre(high - low > 1e-3);
          const triangle = range(low, likely, high);
          const found = valueAt(triangle, chance);
          expect(found).toBeGreaterThanOrEqual(low);
          expect(found).toBeLessThanOrEqual(high);
          expect(chanceUpTo(triangle, found)).toBeCloseTo(chance, 5);
        },
      ),
    );
  });

  test('of a known number is that number', () => {
    expect([0, 0.5, 0.999].map((chance) => valueAt(exactly(3), chance))).toEqual([3, 3, 3]);
    expect([chanceUpTo(exactly(3), 2.9), chanceUpTo(exactly(3), 3)]).toEqual([0, 1]);
  });
});

describe('the trials', () => {
  const uncertain = rangesWith({
    'kept-share': range(10, 30, 70),
    margin: range(20, 40, 50),
    value: range(300, 400, 600),
    'hour-cost': range(25, 30, 45),
    others: range(0, 20, 100),
  });

  test('come again with their seed, and not with another', () => {
    const first = runTrials({ ranges: uncertain, seed: 5, trials: 2000 });
    expect(runTrials({ ranges: uncertain, seed: 5, trials: 2000 })).toEqual(first);
    expect(runTrials({ ranges: uncertain, seed: 6, trials: 2000 }).mean).not.toBe(first.mean);
  });

  test('come to the same in pieces as at once', () => {
    const run = startTrials({ ranges: uncertain, seed: 5, trials: 2000 });
    const answers = [run.advance(1), run.advance(1500), run.advance(10_000)];
    expect(answers).toEqual([false, false, true]);
    expect(run.summarise()).toEqual(runTrials({ ranges: uncertain, seed: 5, trials: 2000 }));
  });

  test('pay as often as the distribution says where one amount is uncertain', () => {
    // Of those who complain, 40 % are the break-even: the chance is that of a share of 40 or more.
    for (const share of [
      range(20, 30, 60),
      range(0, 40, 40),
      range(35, 60, 90),
      range(39, 39, 50),
    ]) {
      const chance = 1 - chanceUpTo(share, 40);
      const ranges = rangesWith({ 'kept-share': share });
      const summary = runTrials({ ranges, seed: 1, trials: TRIALS });
      expect(Math.abs(summary.chance - chance)).toBeLessThanOrEqual(
        tolerance(chance, TRIALS) + Number.EPSILON,
      );
    }
    // The same from the side of the cost: it pays where tools cost no more than what is brought above the people, 6,400 with 220 kept.
    const tools = range(0, 8000, 15_000);
    const summary = runTrials({
      ranges: rangesWith({ 'tools-cost': tools, others: exactly(70) }),
      seed: 2,
      trials: TRIALS,
    });
    const chance = chanceUpTo(tools, 10_400);
    expect(Math.abs(summary.chance - chance)).toBeLessThan(tolerance(chance, TRIALS));
  });

  test('end where the distribution says they do', () => {
    const share = range(20, 30, 60);
    const { ends, curve } = runTrials({
      ranges: rangesWith({ 'kept-share': share }),
      seed: 3,
      trials: TRIALS,
    });
    const resultFor = (keptShare: number) => outcomeOf({ ...base, 'kept-share': keptShare }).result;
    const width = resultFor(60) - resultFor(20);
    PARTS.forEach((part, index) => {
      const expected = resultFor(valueAt(share, part / 100));
      expect(Math.abs(ends[index]! - expected) / width).toBeLessThan(0.01);
    });
    for (const { result, part } of curve) {
      const keptShare = ((result + 64_000) / 320 / 500) * 100;
      expect(Math.abs(part - (1 - chanceUpTo(share, keptShare)))).toBeLessThan(0.01);
    }
  });

  test('say where each part of a hundred ends, and how far the chance may lie from that of endless trials', () => {
    // Ten trials: below the one in fifth place lie 50 of a hundred, counted from 0, and 5 of a hundred are no whole trial.
    const order = { ranges: uncertain, seed: 5, trials: 10 };
    const random = makeRandom(order.seed);
    const drawn = Array.from(
      { length: order.trials },
      () => outcomeOf(mapDrawn((amount) => valueAt(uncertain[amount], random()))).result,
    ).sort((left, right) => left - right);
    const { ends, chance, error } = runTrials(order);
    expect(ends).toEqual([0, 2, 5, 7, 9].map((place) => drawn[place]));
    expect(chance).toBe(drawn.filter((result) => result >= 0).length / 10);
    expect(chance * (1 - chance)).toBeGreaterThan(0);
    expect(error).toBeCloseTo(1.96 * Math.sqrt((chance * (1 - chance)) / 10), 12);
  });

  test('have the mean that the formula gives, whatever is uncertain', () => {
    // Standard error of the mean, from the width of what was drawn: the middle 90 in a hundred hold more than 2.5 deviations of any one hump.
    const { mean, ends } = runTrials({ ranges: uncertain, seed: 4, trials: TRIALS });
    const deviation = (ends[4]! - ends[0]!) / 2.5;
    expect(Math.abs(mean - meanResultOf(uncertain))).toBeLessThan(
      (4 * deviation) / Math.sqrt(TRIALS),
    );
  });

  test('with ends that meet are the break-even without chance', () => {
    for (const [keptShare, chance] of [
      [39.99, 0],
      [40, 1],
      [40.01, 1],
    ] as const) {
      const summary = runTrials({
        ranges: rangesWith({ 'kept-share': exactly(keptShare) }),
        seed: 9,
        trials: 200,
      });
      const { result } = outcomeOf({ ...base, 'kept-share': keptShare });
      expect(summary).toMatchObject({ chance, error: 0 });
      expect(summary.ends).toEqual(PARTS.map(() => result));
      expect(summary.mean).toBeCloseTo(result, 6);
    }
  });

  test('pay no less often when a customer leaves more, and no more often when the work costs more', () => {
    const chanceOf = (part: Partial<Record<Amount, Range>>) =>
      runTrials({ ranges: { ...uncertain, ...part }, seed: 8, trials: 500 }).chance;
    const percent = fc.double({ min: 1, max: 40, noNaN: true });
    fc.assert(
      fc.property(
        percent,
        percent,
        percent,
        fc.double({ min: 1, max: 50, noNaN: true }),
        (...ends) => {
          const [low = 0, likely = 0, high = 0] = ends
            .slice(0, 3)
            .sort((left, right) => left - right);
          const more = ends[3];
          for (const amount of ['kept-share', 'margin'] as const) {
            expect(
              chanceOf({ [amount]: range(low + more, likely + more, high + more) }),
            ).toBeGreaterThanOrEqual(chanceOf({ [amount]: range(low, likely, high) }));
          }
          expect(
            chanceOf({ 'hour-cost': range(low + more, likely + more, high + more) }),
          ).toBeLessThanOrEqual(chanceOf({ 'hour-cost': range(low, likely, high) }));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('are so many that another seed moves the chance by less than half a point', () => {
    const chances = [1, 2, 3, 4, 5].map(
      (seed) => runTrials({ ranges: uncertain, seed, trials: TRIALS }).chance,
    );
    expect(Math.max(...chances) - Math.min(...chances)).toBeLessThan(0.005);
    expect(1.96 * Math.sqrt(0.25 / TRIALS)).toBeLessThan(0.005);
  });

  test('draw a falling curve from all trials to almost none', () => {
    const { curve } = runTrials({ ranges: uncertain, seed: 1, trials: 5000 });
    const parts = curve.map(({ part }) => part);
    expect(parts).toEqual([...parts].sort((left, right) => right - left));
    expect(parts[0]).toBeGreaterThan(0.99);
    expect(parts.at(-1)).toBeLessThan(0.01);
  });
});
