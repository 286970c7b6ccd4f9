import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../src/tools/typed-number.ts';
import type { NumberRule } from '../../src/tools/typed-number.ts';

const anyNumber: NumberRule = { unit: 'number' };
const people: NumberRule = { unit: 'count', isWhole: true };
const share: NumberRule = { unit: 'percent', max: 100 };
const money: NumberRule = { unit: 'money' };

const value = (text: string, rule = anyNumber) => {
  const reading = readNumber(text, rule);
  return reading.ok ? reading.value : reading.fault.reason;
};

describe('a number as people type it', () => {
  test.each([
    ['1200', 1200],
    ['1,200', 1200],
    ['1 200', 1200],
    ['1\u00A0200', 1200],
    ['1\u202F200', 1200],
    ['1’200', 1200],
    ["1'200", 1200],
    ['1_200', 1200],
    ['1.2k', 1200],
    ['1.2 k', 1200],
    ['1,2k', 1200],
    ['1.2K', 1200],
    ['3m', 3_000_000],
    ['2 bn', 2_000_000_000],
    ['2b', 2_000_000_000],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1.200,50', 1200.5],
    ['1,200.50', 1200.5],
    ['1 234,5', 1234.5],
    ['1.200', 1.2],
    ['0.5', 0.5],
    ['0,5', 0.5],
    ['.5', 0.5],
    [',5', 0.5],
    ['12.', 12],
    ['1,25', 1.25],
    ['1,2345', 1.2345],
    ['0,125', 0.125],
    ['+7', 7],
    ['  7 ', 7],
    ['１２００', 1200],
    ['7\u200B', 7],
    ['007', 7],
    ['4.1m', 4_100_000],
    ['2.01k', 2010],
    ['1,00,000', 100_000],
    ['12,34,567.5', 1_234_567.5],
    ['2 million', 2_000_000],
    ['5 Mio', 5_000_000],
    ['1.5 billion', 1_500_000_000],
    ['-0', 0],
    ['0', 0],
  ])('%j is %d', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  test.each([
    ['15%', share, 15],
    ['15 %', share, 15],
    ['15', share, 15],
    ['0.5%', share, 0.5],
    ['0,5 %', share, 0.5],
    ['£1,200', money, 1200],
    ['1.200,50 €', money, 1200.5],
    ['EUR 40', money, 40],
    ['1.2k', people, 1200],
    ['12,000', people, 12_000],
    ['%15', share, 15],
    ['15 percent', share, 15],
    ['8h', { unit: 'hours' }, 8],
    ['7.5 hours', { unit: 'hours' }, 7.5],
    ['4 min', { unit: 'minutes' }, 4],
    ['90s', { unit: 'seconds' }, 90],
    ['1 day', { unit: 'days' }, 1],
    ['25 points', { unit: 'points' }, 25],
    ['1.2K €', money, 1200],
    ['1.2K€', money, 1200],
    ['US$40', money, 40],
    ['40 kr', money, 40],
    ['CHF 1’200.-', money, 1200],
    ['₹1,00,000', money, 100_000],
    ['1.20', money, 1.2],
    ['0.125', money, 0.125],
  ] as const)('%j is read in its unit', (text, rule, expected) => {
    expect(value(text, rule)).toBe(expected);
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['about 20', 'no-number'],
    ['20 people', 'no-number'],
    ['twelve', 'no-number'],
    ['1-2', 'no-number'],
    ['1,2,3', 'no-number'],
    ['1,20,00', 'no-number'],
    ['1 20', 'no-number'],
    ['1..2', 'no-number'],
    ['1.2.3', 'no-number'],
    ['1,200,50', 'no-number'],
    ['1e3', 'no-number'],
    ['0x10', 'no-number'],
    ['NaN', 'no-number'],
    ['Infinity', 'no-number'],
    ['∞', 'no-number'],
    ['½', 'no-number'],
    ['k', 'no-number'],
    ['%', 'no-number'],
    ['15%', 'other-unit'],
    ['£5', 'other-unit'],
    ['-5', 'too-small'],
    ['−5', 'too-small'],
    ['9'.repeat(30), 'too-large'],
    ['5000bn', 'too-large'],
  ])('%j is refused: %s', (text, reason) => {
    expect(value(text)).toBe(reason);
  });

  test.each(['9.000', '€1.200', '9.000 EUR'])(
    'money with one point before three digits is asked about: %s',
    (text) => {
      expect(value(text, money)).toBe('ambiguous');
    },
  );

  test('a word of another unit is refused', () => {
    expect(value('8h', share)).toBe('no-number');
    expect(value('8 hours', people)).toBe('no-number');
  });

  test('where whole things are counted, one point before three digits is asked about', () => {
    expect(readNumber('1.200', people)).toEqual({
      ok: false,
      fault: { reason: 'ambiguous', readings: ['1200', '1.2'] },
    });
    expect(value('2.5', people)).toBe('not-whole');
    expect(value('0.200', people)).toBe('not-whole');
  });

  test('the bounds of the field are named', () => {
    expect(readNumber('101%', share)).toEqual({
      ok: false,
      fault: { reason: 'too-large', max: 100 },
    });
    expect(readNumber('0', { unit: 'minutes', min: 1 })).toEqual({
      ok: false,
      fault: { reason: 'too-small', min: 1 },
    });
    expect(readNumber('-3', { unit: 'points', min: -5 })).toEqual({ ok: true, value: -3 });
  });

  test('every whole number is read back from the ways of grouping it', () => {
    const whole = fc.integer({ min: 0, max: 1_000_000_000 });
    const locales = fc.constantFrom('en-GB', 'de-DE', 'fr-FR', 'de-CH', 'sv-SE');
    fc.assert(
      fc.property(whole, locales, (number, locale) => {
        const text = new Intl.NumberFormat(locale).format(number);
        // One point before three digits is a decimal sign.
        fc.pre(!/^\d{1,3}\.\d{3}$/.test(text));
        expect(value(text)).toBe(number);
      }),
    );
  });

  test('whatever is typed gives a finite number within the bounds or a reason, and never throws', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'0123456789.,- kKmb%£’_'.split('')) }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(anyNumber, people, share, money), (typed, rule) => {
        const reading = readNumber(typed, rule);
        if (!reading.ok) return;
        expect(reading.value).toBeGreaterThanOrEqual(0);
        expect(reading.value).toBeLessThanOrEqual(rule.max ?? 1e12);
        expect(Object.is(reading.value, -0)).toBe(false);
        if (rule.isWhole) expect(Number.isInteger(reading.value)).toBe(true);
      }),
    );
  });
});
