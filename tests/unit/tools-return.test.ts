import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  AMOUNTS,
  exactly,
  likelyValues,
  mapAmounts,
  outcomeOf,
} from '../../src/tools/return/amounts.ts';
import type { Amount, Ranges, Values } from '../../src/tools/return/amounts.ts';
import { breakEvenOf } from '../../src/tools/return/break-even.ts';
import { chooseNext } from '../../src/tools/return/choose-plays.ts';
import { claimNeedOf } from '../../src/tools/return/claims.ts';
import { markExample } from '../../src/tools/form.ts';
import { AMOUNT_RULES } from '../../src/tools/return/form.ts';
import { readAmounts } from '../../src/tools/return/read-amounts.ts';
import { ownStaffOf } from '../../src/tools/return/from-leap.ts';
import { canMove, spansOf } from '../../src/tools/return/spans.ts';
import { runTrials } from '../../src/tools/return/trials.ts';
import { workOut } from '../../src/tools/return/work-out.ts';
import { form, typed, values } from '../fixtures/return-tool.ts';

const known = { customers: true, complain: true };
const without = (...fields: string[]) =>
  Object.fromEntries(Object.entries(typed).filter(([field]) => !fields.includes(field)));
const resultOf = (inputs: Record<string, string>) => workOut(form, inputs);

describe('the yearly result', () => {
  test('is what kept customers leave, less the cost of people and tools', () => {
    // 10,000 × 5 % × 30 % + 70 = 220 customers; 220 × 320 = 70,400.
    expect(outcomeOf(values)).toEqual({
      cost: 64_000,
      worth: 320,
      kept: 220,
      result: 6400,
      pays: true,
    });
    expect(resultOf(typed).outcome).toEqual(outcomeOf(values));
  });

  test('takes a yearly cost for each person in place of hours', () => {
    const inputs = { ...typed, 'cost-by': 'year', 'person-cost': '45,000' };
    expect(resultOf(inputs).outcome?.cost).toBe(94_000);
    expect(resultOf({ ...inputs, 'cost-by': 'hours' }).outcome?.cost).toBe(64_000);
  });

  test('pays where it brings exactly the cost, whatever the rounding of decimals', () => {
    const exact: Values = { ...values, 'tools-cost': 4000 + 6400 };
    expect(outcomeOf(exact)).toMatchObject({ result: 0, pays: true });
    // 11 × 0.03 is 0.32999999999999996 to a computer.
    const decimals: Values = {
      ...mapAmounts(() => 0),
      'tools-cost': 0.33,
      value: 1,
      margin: 3,
      years: 1,
      others: 11,
    };
    expect(outcomeOf(decimals).pays).toBe(true);
  });

  test('counts 52 weeks and one year where none are given, and no tools', () => {
    expect(resultOf(without('weeks', 'years', 'tools-cost')).outcome).toMatchObject({
      cost: 62_400,
      worth: 160,
    });
  });

  test('needs a guess of who stays, or of others won, and says what of it is missing', () => {
    expect(resultOf(without('kept-share', 'others'))).toMatchObject({
      outcome: null,
      reading: { missingGuess: ['kept-share'] },
    });
    expect(resultOf(without('customers', 'complain'))).toMatchObject({
      outcome: null,
      reading: { missingGuess: ['customers', 'complain'] },
    });
    expect(resultOf(without('kept-share')).outcome?.kept).toBe(70);
    expect(resultOf({ ...typed, others: 'some' })).toMatchObject({
      outcome: null,
      reading: { missingGuess: ['others'] },
    });
  });
});

describe('the break-even', () => {
  test('is the cost over what a kept customer leaves, rounded up, and its part of complainers and customers', () => {
    expect(resultOf(typed).breakEven).toEqual({
      kind: 'customers',
      customers: 200,
      cost: 64_000,
      worth: 320,
      complainers: 500,
      ofComplainers: 0.4,
      ofCustomers: 0.02,
      beyond: null,
    });
    expect(resultOf({ ...typed, 'tools-cost': '4001' }).breakEven).toMatchObject({
      customers: 201,
    });
  });

  test('is pushed up by what is more than rounding', () => {
    for (const more of [1e-3, 1e-6, 1e-9]) {
      const amounts = {
        ...mapAmounts(() => 0),
        'tools-cost': 12 + more,
        value: 1,
        margin: 100,
        years: 1,
      };
      expect(breakEvenOf(amounts, known)).toMatchObject({ customers: 13 });
      expect(outcomeOf({ ...amounts, others: 12 }).pays).toBe(false);
    }
  });

  test('is rounded by no more than a customer, however many there are', () => {
    const amounts = {
      ...mapAmounts(() => 0),
      'tools-cost': 4e12,
      value: 0.3,
      margin: 100,
      years: 1,
    };
    expect(breakEvenOf(amounts, known)).toMatchObject({ customers: 13_333_333_333_334 });
  });

  test('is not pushed up by the rounding of decimals', () => {
    // 0.07 / 0.01 is 7.000000000000001 to a computer.
    for (const [cost, margin, customers] of [
      [0.3, 10, 3],
      [0.7, 7, 10],
      [0.07, 1, 7],
      [0.27, 9, 3],
      [0.54, 3, 18],
      [4.35, 5, 87],
    ] as const) {
      const decimals = { ...mapAmounts(() => 0), 'tools-cost': cost, value: 1, margin, years: 1 };
      expect(breakEvenOf(decimals, known)).toMatchObject({ customers });
    }
  });

  test.each([
    ['a margin of nothing', { margin: '0' }, 0],
    ['a negative margin', { margin: '-5%' }, -40],
    ['a value of nothing', { value: '0' }, 0],
    ['no years', { years: '0' }, 0],
  ])('is out of reach for any number of customers with %s', (_, part, worth) => {
    expect(resultOf({ ...typed, ...part }).breakEven).toEqual({ kind: 'never', worth });
  });

  test('is no question where nothing is spent', () => {
    expect(resultOf({ ...typed, people: '0', 'tools-cost': '0' }).breakEven).toEqual({
      kind: 'free',
    });
  });

  test('says when it takes more than everybody who complains, or more than all customers', () => {
    expect(resultOf({ ...typed, complain: '1' }).breakEven).toMatchObject({
      beyond: 'complainers',
      ofComplainers: 2,
    });
    expect(resultOf({ ...typed, complain: '0' }).breakEven).toMatchObject({
      beyond: 'complainers',
      complainers: 0,
      ofComplainers: null,
    });
    expect(resultOf({ ...typed, customers: '199' }).breakEven).toMatchObject({
      beyond: 'customers',
    });
    expect(resultOf({ ...typed, customers: '200', complain: '100' }).breakEven).toMatchObject({
      beyond: null,
      ofComplainers: 1,
    });
  });

  test('leaves a part out where its group is not known', () => {
    expect(resultOf(without('complain')).breakEven).toMatchObject({
      complainers: null,
      ofComplainers: null,
      ofCustomers: 0.02,
    });
    expect(resultOf(without('customers')).breakEven).toMatchObject({
      ofComplainers: null,
      ofCustomers: null,
      beyond: null,
    });
  });

  test('says what it lacks, and takes no misread number for an empty one', () => {
    expect(resultOf({}).reading.missing).toEqual([
      'people',
      'hours-each',
      'hour-cost',
      'value',
      'margin',
    ]);
    expect(resultOf({ 'cost-by': 'year' }).reading.missing).toEqual([
      'people',
      'person-cost',
      'value',
      'margin',
    ]);
    expect(resultOf({ ...typed, years: 'three' }).reading.missing).toEqual(['years']);
    expect(resultOf({ ...typed, people: '-2' }).reading.missing).toEqual(['people']);
    // People who cannot be read are not people who were left out.
    const tools = { 'tools-cost': '960', value: '400', margin: '40' };
    expect(resultOf({ ...tools, 'hour-cost': 'thirty' }).reading.missing).toEqual([
      'people',
      'hours-each',
      'hour-cost',
    ]);
  });

  test('does with tools alone', () => {
    const tools = { 'tools-cost': '960', value: '400', margin: '40' };
    expect(resultOf(tools).breakEven).toMatchObject({ cost: 960, worth: 160, customers: 6 });
  });

  test('is the smallest whole number of customers that pays', () => {
    const money = fc.integer({ min: 1, max: 1e7 });
    fc.assert(
      fc.property(money, money, fc.integer({ min: 1, max: 100 }), (cost, value, margin) => {
        const amounts = { ...values, people: 0, 'tools-cost': cost, value, margin };
        const found = breakEvenOf(amounts, known);
        if (found.kind !== 'customers') throw new Error('A cost and a worth have a break-even.');
        const withCustomers = (others: number) =>
          outcomeOf({ ...amounts, 'kept-share': 0, others }).pays;
        expect(withCustomers(found.customers)).toBe(true);
        expect(withCustomers(found.customers - 1)).toBe(false);
      }),
    );
  });
});

describe('a claimed effect', () => {
  test('is asked for in the part that the break-even takes of its largest size', () => {
    const { breakEven } = resultOf(typed);
    expect(claimNeedOf(breakEven, 50)).toEqual({ claimed: 50, needed: 0.4, part: 0.8 });
    expect(claimNeedOf(breakEven, 25)).toEqual({ claimed: 25, needed: 0.4, part: 1.6 });
  });

  test('is left alone where nobody is known to complain, nothing pays or nothing is claimed', () => {
    expect(claimNeedOf(resultOf(without('complain')).breakEven, 25)).toBeNull();
    expect(claimNeedOf(resultOf({ ...typed, complain: '0' }).breakEven, 25)).toBeNull();
    expect(claimNeedOf(resultOf({ ...typed, margin: '0' }).breakEven, 25)).toBeNull();
    expect(claimNeedOf(resultOf(typed).breakEven, 0)).toBeNull();
    expect(claimNeedOf(null, 25)).toBeNull();
  });
});

describe('a range', () => {
  const ranged = { ...typed, ranges: 'yes' };
  const faultsOf = (part: Record<string, string>) =>
    readAmounts(form, { ...ranged, ...part }).rangeFaults;

  test('has an end at the likeliest value where that end is not given', () => {
    const { ranges } = readAmounts(form, { ...ranged, 'margin-low': '30' });
    expect(ranges?.margin).toEqual({ low: 30, likely: 40, high: 40 });
    expect(ranges?.value).toEqual(exactly(400));
  });

  test('is left aside until ranges are asked for', () => {
    const { ranges, rangeFaults } = readAmounts(form, { ...typed, 'margin-low': '90' });
    expect(ranges?.margin).toEqual(exactly(40));
    expect(rangeFaults).toEqual({});
  });

  test('is told what is wrong with it, and stops the trials alone', () => {
    expect(faultsOf({ 'margin-low': '50', 'margin-high': '20' })).toEqual({
      margin: { reason: 'low-above-high', low: 50, high: 20 },
    });
    expect(faultsOf({ 'margin-low': '50' })).toEqual({
      margin: { reason: 'low-above-likely', low: 50, likely: 40 },
    });
    expect(faultsOf({ 'margin-high': '20' })).toEqual({
      margin: { reason: 'high-below-likely', high: 20, likely: 40 },
    });
    expect(faultsOf({ 'margin-high': 'lots' })).toEqual({ margin: { reason: 'unreadable' } });
    const noLikely = { ...without('tools-cost'), ranges: 'yes', 'tools-cost-low': '5' };
    expect(readAmounts(form, noLikely).rangeFaults).toEqual({
      'tools-cost': { reason: 'no-likely' },
    });
    expect(workOut(form, { ...ranged, 'value-low': '300', 'margin-low': '50' })).toMatchObject({
      breakEven: { customers: 200 },
      outcome: { result: 6400 },
      spans: [],
      order: null,
    });
  });

  test('of an amount that the chosen cost does not use is not looked at', () => {
    expect(faultsOf({ 'person-cost-low': '9', 'person-cost-high': '1' })).toEqual({});
  });
});

describe('what matters most', () => {
  const ranged = {
    ...typed,
    ranges: 'yes',
    'margin-low': '30',
    'margin-high': '50',
    'tools-cost-high': '5,000',
    'kept-share-low': '0',
  };

  test('is the yearly result at both ends of each range, the widest first', () => {
    expect(resultOf(ranged).spans).toEqual([
      // 70 customers leave 22,400.
      {
        amount: 'kept-share',
        range: { low: 0, likely: 30, high: 30 },
        atLow: -41_600,
        atHigh: 6400,
      },
      // 220 × 400 × 2 × 30 % = 52,800, and × 50 % = 88,000.
      {
        amount: 'margin',
        range: { low: 30, likely: 40, high: 50 },
        atLow: -11_200,
        atHigh: 24_000,
      },
      {
        amount: 'tools-cost',
        range: { low: 4000, likely: 4000, high: 5000 },
        atLow: 6400,
        atHigh: 5400,
      },
    ]);
  });

  test('is nothing where everything is known', () => {
    expect(resultOf({ ...typed, ranges: 'yes' })).toMatchObject({
      spans: [],
      order: null,
      withheld: 'no-range',
    });
  });

  test('is nothing where the ranges move nothing, and then nothing is tried', () => {
    const none = { ...typed, 'kept-share': '0', ranges: 'yes', 'complain-high': '20' };
    expect(resultOf(none)).toMatchObject({ spans: [], order: null, withheld: 'no-effect' });
    expect(resultOf({ ...none, 'margin-low': '30' })).toMatchObject({
      spans: [{ amount: 'margin' }],
      withheld: null,
    });
  });

  test('is tried where two ranges together move what neither moves alone', () => {
    const { spans, order } = resultOf({
      ...typed,
      ranges: 'yes',
      complain: '0',
      'complain-high': '20',
      'kept-share': '0',
      'kept-share-high': '50',
    });
    expect(spans).toEqual([]);
    const { ends } = runTrials({ ...order!, trials: 50 });
    expect(ends[0]).toBeLessThan(ends[4]!);
  });

  test('is tried exactly where trials differ', () => {
    const zero = { low: 0, likely: 0, high: 0 };
    const sometimesZero = arbitraryRanges().chain((ranges) =>
      fc
        .subarray([...AMOUNTS])
        .map((zeros) => ({ ...ranges, ...Object.fromEntries(zeros.map((one) => [one, zero])) })),
    );
    fc.assert(
      fc.property(sometimesZero, (ranges) => {
        const { ends } = runTrials({ ranges, seed: 1, trials: 40 });
        const isSpread = ends.at(-1)! - ends[0]! > 1e-6 * (1 + Math.abs(ends[0]!));
        if (isSpread) expect(canMove(ranges)).toBe(true);
        if (!canMove(ranges)) expect(new Set(ends).size).toBe(1);
        for (const { atLow, atHigh } of spansOf(ranges)) expect(atLow).not.toBe(atHigh);
      }),
    );
  });

  test('is no question where nothing is spent', () => {
    const free = { ...typed, people: '0', 'tools-cost': '0', ranges: 'yes', 'margin-low': '30' };
    expect(resultOf(free)).toMatchObject({ spans: [], order: null, withheld: 'free' });
  });

  test('takes in the likeliest result and falls from the widest to the narrowest', () => {
    fc.assert(
      fc.property(arbitraryRanges(), (ranges) => {
        const base = outcomeOf(likelyValues(ranges)).result;
        const spans = spansOf(ranges);
        const widths = spans.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow));
        expect(widths).toEqual([...widths].sort((left, right) => right - left));
        const slack = 1e-9 * (1 + Math.abs(base) + Math.max(0, ...widths));
        for (const { atLow, atHigh } of spans) {
          expect(Math.min(atLow, atHigh)).toBeLessThanOrEqual(base + slack);
          expect(Math.max(atLow, atHigh)).toBeGreaterThanOrEqual(base - slack);
        }
      }),
    );
  });
});

describe('what to do next', () => {
  test('is nothing before there is a break-even, and never more than three plays', () => {
    expect(chooseNext(resultOf({}))).toEqual([]);
    const free = { ...typed, people: '0', 'tools-cost': '0' };
    expect(chooseNext(resultOf(free))).toEqual([]);
    expect(chooseNext(resultOf(typed))).toEqual(['write-down', 'compare', 'join-records']);
  });

  test('looks to what else the work does where complaints cannot pay, and to a count where there is none', () => {
    expect(chooseNext(resultOf({ ...typed, complain: '1' }))[1]).toBe('beyond-complaints');
    expect(chooseNext(resultOf(without('complain')))[1]).toBe('count-complaints');
  });

  test('looks to the records first where a kept customer is a loss, whatever else is uncertain', () => {
    const loss = { ...typed, margin: '-5', ranges: 'yes', 'hour-cost-high': '900' };
    expect(chooseNext(resultOf(loss))).toEqual(['join-records', 'beyond-complaints']);
  });

  test.each([
    ['kept-share-high', '90', 'compare'],
    ['others-high', '900', 'compare'],
    ['value-high', '900', 'join-records'],
    ['hour-cost-high', '900', 'count-people'],
    ['complain-high', '90', 'count-complaints'],
  ])('goes by what matters most: %s', (field, text, reason) => {
    expect(chooseNext(resultOf({ ...typed, ranges: 'yes', [field]: text }))[1]).toBe(reason);
  });
});

test('numbers beyond any firm have no result, whether likely or at the end of a range', () => {
  const huge = { isBeyondAnyFirm: true, breakEven: null, outcome: null, order: null };
  expect(resultOf({ ...typed, people: '1m', 'hour-cost': '1bn' })).toMatchObject(huge);
  expect(resultOf({ ...typed, margin: '0.0000000001', value: '0.0001' })).toMatchObject(huge);
  expect(resultOf({ ...typed, complain: '0.0000000000001' })).toMatchObject(huge);
  expect(
    resultOf({ ...typed, ranges: 'yes', 'value-high': '1bn', 'others-high': '10bn' }),
  ).toMatchObject(huge);
  expect(resultOf(typed).isBeyondAnyFirm).toBe(false);
});

test('people and hours of the leap tool are the reader’s own, and never those of its example', () => {
  const leap = { able: '2', 'week-hours': '20' };
  expect(ownStaffOf(leap)).toEqual({ people: 2, hoursEach: 20 });
  expect(ownStaffOf(markExample(leap))).toBeNull();
  expect(ownStaffOf(null)).toBeNull();
});

test('nothing that is typed brings a number that is none, or customers below nought', () => {
  const numberish = fc.oneof(
    fc.constantFrom(
      '0',
      '-1',
      '1e9',
      '1.2k',
      '15%',
      '1bn',
      '999999999999',
      '0,0001',
      '1.200',
      '£5',
    ),
    fc.integer({ min: -1e13, max: 1e13 }).map(String),
    fc.double().map(String),
    fc.string({ unit: 'grapheme' }),
  );
  const anything = fc.record(
    Object.fromEntries([
      ...form.fields.map(({ id }) => [id, numberish]),
      ['cost-by', fc.constantFrom('hours', 'year', 'x')],
      ['ranges', fc.constantFrom('yes', 'no', 'x')],
    ]),
    { requiredKeys: [] },
  );
  const plausible = fc.record(
    Object.fromEntries(
      form.fields.map(({ id }) => [id, fc.constantFrom('0', '1', '2', '40', '99', '1e12', '1bn')]),
    ),
    { requiredKeys: Object.keys(typed) as never[] },
  );
  fc.assert(
    fc.property(fc.oneof(anything, plausible), fc.boolean(), (inputs, hasRanges) => {
      const result = workOut(form, hasRanges ? { ...inputs, ranges: 'yes' } : inputs);
      const tried = result.order ? runTrials({ ...result.order, trials: 50 }) : null;
      expect(badNumbers({ ...result, tried })).toEqual([]);
      if (result.breakEven?.kind === 'customers') {
        expect(result.breakEven.customers).toBeGreaterThanOrEqual(1);
      }
      if (result.outcome) expect(result.outcome.kept).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 500 },
  );
});

/** The paths of numbers that are not finite. */
function badNumbers(value: unknown, path = 'result'): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (value === null || typeof value !== 'object' || value instanceof Set) return [];
  return Object.entries(value).flatMap(([key, part]) => badNumbers(part, `${path}.${key}`));
}

/** Ranges within what the form takes, up to a million. */
function arbitraryRanges(): fc.Arbitrary<Ranges> {
  const range = (amount: Amount) =>
    fc
      .array(
        fc.double({ min: 0, max: Math.min(AMOUNT_RULES[amount].max ?? 1e6, 1e6), noNaN: true }),
        {
          minLength: 3,
          maxLength: 3,
        },
      )
      .map((ends) => {
        const [low = 0, likely = 0, high = 0] = ends.sort((left, right) => left - right);
        return { low, likely, high };
      });
  return fc.record(
    Object.fromEntries(AMOUNTS.map((amount) => [amount, range(amount)])) as Record<
      Amount,
      ReturnType<typeof range>
    >,
  );
}
