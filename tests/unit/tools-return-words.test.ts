import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { powerFor, scaleFor } from '../../src/charts/tools/return-axis.ts';
import { drawBreakEven, drawSpans, drawTrials } from '../../src/charts/tools/return.ts';
import {
  chanceMark,
  chanceText,
  formatMoney,
  formatPart,
  quotientText,
  typedMoney,
  yearsText,
} from '../../src/interface/tools/return-figures.ts';
import { rangeFaultText } from '../../src/interface/tools/return.ts';
import {
  claimNumber,
  resultNumbers,
  trialNumbers,
} from '../../src/interface/tools/return-numbers.ts';
import {
  boardText,
  claimSentence,
  conditionSentences,
  nextTexts,
  noTrialsText,
  resultSentence,
  resultText,
  trialsSentence,
} from '../../src/interface/tools/return-result.ts';
import { chooseNext } from '../../src/tools/return/choose-plays.ts';
import { claimNeedOf } from '../../src/tools/return/claims.ts';
import { meanResultOf, runTrials } from '../../src/tools/return/trials.ts';
import { workOut } from '../../src/tools/return/work-out.ts';
import { form, typed } from '../fixtures/return-tool.ts';

const ranged = { ...typed, ranges: 'yes', 'kept-share-low': '10', 'kept-share-high': '50' };
const work = (part: Record<string, string> = {}) => workOut(form, { ...typed, ...part });
const say = (inputs: Record<string, string>, currency = '£') =>
  resultSentence(workOut(form, inputs), null, currency);

describe('the result in words', () => {
  test('says the break-even, its shares and the guess', () => {
    expect(say(typed)).toBe(
      'It pays if at least 200 customers a year stay or come because of the work: 40% of those who complain, 2% of all customers. By your own guess it keeps or wins 220 a year and brings in £6,400 more than it costs.',
    );
    expect(say({ ...typed, others: '0' })).toMatch(
      /By your own guess it keeps or wins 150 a year and falls £16,000 short\.$/,
    );
    expect(say({ ...typed, others: '50' })).toMatch(/keeps or wins 200 a year and breaks even\.$/);
    for (const tools of ['3,999.996', '4,000.004']) {
      expect(say({ ...typed, others: '50', 'tools-cost': tools })).toMatch(/and breaks even\.$/);
    }
  });

  test('explains what cannot pay, and why', () => {
    expect(say({ ...typed, margin: '0' })).toBe(
      'It cannot pay at these numbers: a kept customer brings in nothing after the cost of serving them, so no number of customers is enough.',
    );
    expect(say({ ...typed, margin: '-5' })).toContain('a kept customer costs you £40, so');
    expect(say({ ...typed, complain: '1' })).toContain(
      'at least 200 customers a year stay or come because of the work: 200% of those who complain, 2% of all customers. That is more than everybody who complains, 100 a year: complaints alone cannot pay for it.',
    );
    expect(say({ ...typed, complain: '0' })).toContain('Nobody complains, so answering');
    expect(say({ ...typed, customers: '150' })).toContain('more than all the customers you have');
    expect(say({ ...typed, people: '0', 'tools-cost': '0' })).toBe(
      'Nothing is spent, so there is nothing to earn back.',
    );
  });

  test('says that numbers are beyond any firm in place of a result', () => {
    expect(say({ ...typed, people: '1m', 'hour-cost': '1bn' })).toBe(resultText.beyondAnyFirm);
  });

  test('says what is missing, and nothing before anything is typed', () => {
    expect(say({})).toBe('');
    expect(say({ people: '2', value: '400' })).toBe(
      'Still needed for the break-even: hours a week each, cost of an hour and contribution margin.',
    );
  });

  test('adds the chance once the trials are done, in few characters for the board', () => {
    const result = workOut(form, ranged);
    const summary = runTrials({ ...result.order!, trials: 20_000 });
    // A share of 26 % or more of complainers, with 70 others: 1 − (26 − 10)² / (40 × 20).
    expect(Math.abs(summary.chance - 0.68)).toBeLessThan(0.01);
    expect(resultSentence(result, summary, '£')).toMatch(
      /Drawn at random from your ranges, it pays in 6[789] draws of 100\.$/,
    );
    const board = boardText(result, summary, '£')!;
    expect(board).toMatch(
      /^To earn back £64,000 a year, the work has to keep or win 200 customers a year: 40% of those who complain, 2% of all customers\. Drawn at random from our ranges, it pays in 6[789] draws of 100\. No claimed effect is assumed\.$/,
    );
    expect(boardText(workOut(form, {}), null, '£')).toBeNull();
    const [chance, mean] = trialNumbers(summary, meanResultOf(result.order!.ranges), '£');
    expect(chance!.worked).toMatch(
      /^13,\d{3} ÷ 20,000 = 6[789](\.\d+)?%, with 1 as the number of the draw$/,
    );
    expect(mean!.worked).toMatch(/^Draws: £6,\d{3}\. Formula: £6,400$/);
  });

  test('owns the ranges to the reader where every draw pays, or none', () => {
    const result = workOut(form, ranged);
    const summary = runTrials({ ...result.order!, trials: 100 });
    const at = (chance: number) => resultSentence(result, { ...summary, chance }, '£');
    expect(at(1)).toMatch(/ In every draw from your ranges it pays; the ranges are yours\.$/);
    expect(at(0)).toMatch(/ In no draw from your ranges does it pay; the ranges are yours\.$/);
    expect(boardText(result, { ...summary, chance: 1 }, '£')).toContain(
      ' In every draw from our ranges it pays; the ranges are ours. ',
    );
    expect(trialsSentence({ ...summary, chance: 1 }, '£')).toMatch(
      / These are 100 draws, under the number 1\.$/,
    );
  });

  test('gives three sentences of what must be true', () => {
    expect(conditionSentences(work(), '£')).toEqual([
      'At least 200 customers a year have to stay or come who otherwise would not: 40% of those who complain, 2% of all customers.',
      'Each of them has to pay £400 a year for two years, of which 40% has to remain after the cost of serving them.',
      'People and tools may cost no more than £64,000 a year, and somebody has to be able to tell who stayed because of the work from who would have stayed anyway.',
    ]);
    expect(conditionSentences(work({ margin: '-5' }), '')).toEqual([
      'A kept customer has to bring something in, after the cost of serving them; at present each costs you 40.',
      'For that, the contribution margin (−5%) has to be above zero.',
      'Until then every customer who is kept adds to the loss.',
    ]);
    expect(
      conditionSentences(work({ value: '1,234.56', margin: '0.125', years: '2.5' }), '£')[1],
    ).toBe(
      'Each of them has to pay £1,234.56 a year for 2.5 years, of which 0.125% has to remain after the cost of serving them.',
    );
    expect(conditionSentences(workOut(form, {}), '')).toEqual([]);
  });

  test('names every factor that keeps a customer from bringing anything in', () => {
    const named = (part: Record<string, string>) => conditionSentences(work(part), '£')[1];
    expect(named({ years: '0' })).toBe(
      'For that, the years a kept customer stays (0) have to be above zero.',
    );
    expect(named({ years: '0', value: '0' })).toBe(
      'For that, what a customer pays in a year (£0) and the years a kept customer stays (0) have to be above zero.',
    );
    expect(say({ ...typed, years: '0' })).toContain('brings in nothing');
  });

  test('says why there is no chance to show', () => {
    expect(noTrialsText(work({ people: '0', 'tools-cost': '0' }))).toMatch(/^Nothing is spent/);
    expect(noTrialsText(work({ ranges: 'yes', 'kept-share': '0', 'complain-high': '9' }))).toMatch(
      /^Your ranges change nothing/,
    );
    expect(noTrialsText(work({ 'kept-share': '', others: '' }))).toMatch(/your own guess/);
    expect(noTrialsText(work())).toMatch(/^Choose ranges/);
    expect(noTrialsText(work({ ranges: 'yes' }))).toMatch(/No input has a range yet/);
    expect(noTrialsText(work({ ranges: 'yes', 'margin-low': '90' }))).toMatch(/has to be mended/);
    expect(noTrialsText(workOut(form, ranged))).toBe('');
  });

  test('has a reason for every play', () => {
    for (const reason of chooseNext(work({ complain: '1' }))) {
      expect(nextTexts[reason].length).toBeGreaterThan(40);
    }
  });
});

describe('a claim in words', () => {
  const claim = { id: 'answered', name: 'An answered complaint', size: 'up to 25%' };

  test('is supposed and never asserted', () => {
    const kept = claimNeedOf(work({ margin: '80' }).breakEven, 25)!;
    expect(claimSentence(kept, 'kept')).toBe(
      'If every point of the rise were a customer kept, which no source says, it would take 80% of the claimed size.',
    );
    const lost = claimNeedOf(work({ margin: '20' }).breakEven, 50)!;
    expect(claimSentence(lost, 'lost')).toBe(
      'Even if every point of the fall were a customer lost, and the work prevented all of it, which no source says, the claim at its largest would not do: it would take 160% of it.',
    );
  });

  test('opens to how its part came about', () => {
    expect(claimNumber(claim, claimNeedOf(work().breakEven, 25)!)).toMatchObject({
      label: 'An answered complaint, up to 25%: the part needed',
      value: '160%',
      worked: '40% ÷ 25% = 160%',
    });
    // 148 of 500 who complain: 29.6 %.
    const need = claimNeedOf(work({ margin: '54.1' }).breakEven, 25)!;
    expect(claimNumber(claim, need)).toMatchObject({
      value: '118%',
      worked: '29.6% ÷ 25% = 118.4%',
    });
  });

  test('has no year and no status that its row does not give', () => {
    expect(resultText.claims.lead).not.toMatch(/\d|found/);
    expect(resultText.claims.told('unverified', 'probably 2016', 'The size was not found.')).toBe(
      'Unverified; probably 2016. The size was not found.',
    );
  });
});

test('every number opens to its formula with the reader’s own inputs', () => {
  expect(resultNumbers(work(), '£').map(({ id, worked }) => [id, worked])).toEqual([
    ['cost', '2 × 20 × 50 × £30 + £4,000 = £64,000'],
    ['worth', '£400 × 40% × 2 = £320'],
    ['break-even', '£64,000 ÷ £320 = 200'],
    ['of-complainers', '200 ÷ (10,000 × 5%) = 200 ÷ 500 = 40%'],
    ['of-customers', '200 ÷ 10,000 = 2%'],
    ['kept', '10,000 × 5% × 30% + 70 = 220'],
    ['result', '220 × £320 − £64,000 = £6,400'],
  ]);
  const yearly = work({ 'cost-by': 'year', 'person-cost': '45k' });
  expect(resultNumbers(yearly, 'EUR')[0]!.worked).toBe(
    '2 × EUR\u00A045,000 + EUR\u00A04,000 = EUR\u00A094,000',
  );
  expect(resultNumbers(work({ margin: '0' }), '').map(({ id }) => id)).toEqual(['worth']);
});

describe('numbers as they are written', () => {
  test('sums carry their label before them, and pence only where they are small', () => {
    expect(formatMoney(1234.5, '£')).toBe('£1,235');
    expect(formatMoney(-40, '£')).toBe('−\u2060£40');
    expect(formatMoney(12.5, '£')).toBe('£12.50');
    expect(formatMoney(189.333, '£')).toBe('£189.33');
    expect(formatMoney(1200, 'EUR')).toBe('EUR\u00A01,200');
    expect(formatMoney(1200, ' kr. ')).toBe('kr.\u00A01,200');
    expect(formatMoney(1200, '')).toBe('1,200');
    expect(formatMoney(-0.001, '£')).toBe('−\u2060£0.001');
    expect(formatMoney(0.004218, '£')).toBe('£0.0042');
    expect(formatMoney(0, '£')).toBe('£0');
    expect([1234.5, 0.125, 64_000].map((sum) => typedMoney(sum, '£'))).toEqual([
      '£1,234.50',
      '£0.125',
      '£64,000',
    ]);
  });

  test('parts keep the digits that tell, and never round to all or to none', () => {
    const written = [0.32, 0.0192, 0.0004, 0.00000001, 0.9996, 1, 1.0001, 12.5].map(formatPart);
    expect(written).toEqual([
      '32%',
      '1.9%',
      '0.04%',
      'less than 0.01%',
      '99.9%',
      '100%',
      '100.1%',
      '1,250%',
    ]);
    const chances = [0, 0.0001, 0.005, 0.5, 0.9949, 0.995, 0.999, 1];
    expect(chances.map(chanceText)).toEqual([
      'none of the draws',
      'fewer than 1 draw of 100',
      '1 draw of 100',
      '50 draws of 100',
      '99 draws of 100',
      'more than 99 draws of 100',
      'more than 99 draws of 100',
      'all of the draws',
    ]);
    // Short enough for the legend of a narrow chart.
    expect(chances.map(chanceMark).every((mark) => mark.length <= 14)).toBe(true);
    expect(chanceMark(0.995)).toBe('over 99 of 100');
    expect([1, 3, 0.5, 2.125, 0].map(yearsText)).toEqual([
      'one year',
      'three years',
      '0.5 years',
      '2.125 years',
      '0 years',
    ]);
  });

  test('a quotient that is not whole does not look whole', () => {
    expect(quotientText(12.001, 13)).toBe('12.001');
    expect(quotientText(64.80041, 65)).toBe('64.8');
    expect(quotientText(0.0002, 1)).toBe('0.0002');
    expect(quotientText(12 + 3e-9, 13)).toBe('12.000000003');
    expect(quotientText(7.000000000000001, 7)).toBe('7');
  });

  test('what is wrong with a range is told with its numbers', () => {
    expect(rangeFaultText({ reason: 'low-above-high', low: 1200, high: 300 })).toBe(
      'The low end, 1,200, is above the high end, 300. Swap them.',
    );
  });
});

describe('the charts', () => {
  test('show the cost met at the break-even, and the guess as a point', () => {
    const { breakEven, outcome } = work();
    if (breakEven?.kind !== 'customers') throw new Error('It has a break-even.');
    const { chart, sentence, table } = drawBreakEven(breakEven, outcome, '£');
    expect(chart).toMatchObject({
      x: { title: 'Customers kept or won in a year', min: 0, max: 400 },
      y: { title: 'In a year, thousand £', min: 0, max: 150, step: 50 },
      lines: [
        {
          points: [
            { x: 0, y: 0 },
            { x: 400, y: 128 },
          ],
        },
        { points: [{ x: 200 }, { x: 200, y: 64 }] },
      ],
      marks: [{ x: 220, y: 70.4 }],
      level: { y: 64 },
    });
    expect(sentence).toBe(
      'What kept customers bring in meets the cost of £64,000 at 200 customers a year. Your guess of 220 brings in £6,400 more than it costs.',
    );
    expect(table.rows.map((row) => row.join(' | '))).toEqual([
      'Nobody | 0 | £0 | −\u2060£64,000',
      'Half of the break-even | 100 | £32,000 | −\u2060£32,000',
      'Break-even | 200 | £64,000 | £0',
      'Twice that | 400 | £128,000 | £64,000',
      'Your guess | 220 | £70,400 | £6,400',
    ]);
  });

  test('show where the trials ended and what matters most', () => {
    const { order, spans, outcome } = workOut(form, { ...ranged, 'margin-low': '35' });
    const summary = runTrials({ ...order!, trials: 5000 });
    const drawn = drawTrials(summary, '£');
    expect(drawn.sentence).toMatch(
      /^Drawn at random from your ranges, it pays in \d\d draws of 100\. Half of the draws end between (?:−\u2060)?£[\d,]+ and £[\d,]+, the middle one at (?:−\u2060)?£[\d,]+\. These are 5,000 draws, under the number 1; another number would move the chance by \d\.\d points or so\.$/,
    );
    expect(drawn.table.rows).toHaveLength(5);
    expect(drawn.chart).toMatchObject({ marks: [{ x: 0, y: summary.chance * 100 }] });
    const tornado = drawSpans(spans, outcome!.result, '£');
    expect(tornado.chart).toMatchObject({
      base: 6.4,
      baseLabel: 'All likely: £6,400',
      rows: [
        { label: 'Who stay', low: -25.6, high: 38.4 },
        { label: 'Margin', high: 6.4 },
      ],
    });
    expect(tornado.sentence).toBe(
      '“Share of complainers who stay because of the work” matters most: over its range the yearly result goes from −\u2060£25,600 to £38,400, with everything else at its likely number.',
    );
    expect(tornado.table.rows[0]).toEqual([
      'Share of complainers who stay because of it',
      '10%',
      '50%',
      '−\u2060£25,600',
      '£38,400',
    ]);
  });

  test('have round axes that hold every number and zero', () => {
    expect(scaleFor([0, 128])).toEqual({ min: 0, max: 150, step: 50 });
    expect(scaleFor([-0.3, 0.1])).toEqual({ min: -0.3, max: 0.1, step: 0.1 });
    expect(scaleFor([])).toEqual({ min: 0, max: 1, step: 1 });
    expect([9999, 10_000, -2e6, 3e20].map((number) => powerFor([number]))).toEqual([0, 1, 2, 4]);
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e15, max: 1e15, noNaN: true })), (numbers) => {
        const { min, max, step } = scaleFor(numbers);
        const slack = 1e-9 * (max - min);
        expect(min).toBeLessThanOrEqual(Math.min(0, ...numbers) + slack);
        expect(max).toBeGreaterThanOrEqual(Math.max(0, ...numbers) - slack);
        expect((max - min) / step).toBeLessThan(8);
      }),
    );
  });
});

test('no sentence or number that is shown ever reads NaN or Infinity', () => {
  const text = fc.oneof(
    fc.constantFrom('0', '1', '2', '0.0001', '40', '100', '-5', '1e12', '1bn', '900bn', 'x'),
    fc.string({ unit: 'grapheme' }),
  );
  const inputs = fc.record(
    Object.fromEntries([
      ...form.fields.map(({ id }) => [id, text]),
      ['cost-by', fc.constantFrom('hours', 'year')],
      ['ranges', fc.constantFrom('yes', 'no')],
    ]),
    { requiredKeys: Object.keys(typed) as never[] },
  );
  fc.assert(
    fc.property(inputs, (some) => {
      const result = workOut(form, some);
      const { breakEven, outcome, spans, order } = result;
      const summary = order ? runTrials({ ...order, trials: 30 }) : null;
      const need = claimNeedOf(breakEven, 25);
      const shown = JSON.stringify([
        resultSentence(result, summary, '£'),
        conditionSentences(result, '£'),
        boardText(result, summary, '£'),
        resultNumbers(result, '£'),
        need && [claimSentence(need, 'kept'), claimNumber({ id: 'a', name: 'A', size: 'b' }, need)],
        breakEven?.kind === 'customers' && drawBreakEven(breakEven, outcome, '£'),
        summary && [
          drawTrials(summary, '£'),
          trialNumbers(summary, meanResultOf(order!.ranges), '£'),
        ],
        outcome && drawSpans(spans, outcome.result, '£'),
      ]);
      // JSON writes null for a number that is none.
      expect(shown).not.toMatch(
        /NaN|Infinity|undefined|:null,"y"|"[xy]":null|"min":null|"max":null/,
      );
      expect((boardText(result, summary, 'EUR') ?? '').length).toBeLessThanOrEqual(280);
      expect(boardText(result, summary, 'EUR') ?? '').not.toMatch(/[\u2060\u00A0]/);
    }),
    { numRuns: 400 },
  );
});
