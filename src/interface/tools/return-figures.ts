/** How the return tool writes sums, parts, customers, years and chances. */
import { countWord } from '../grammar.ts';
import { formatNumber } from './numbers.ts';

/** As many digits as a typed number can have. */
const TYPED_DIGITS = 15;

/** As many digits of what is worked out as the errors of reckoning leave. */
const WORKED_DIGITS = 12;

/** A sum as a result, pence only where it is small: `£1,200`, `EUR 1,200`, `−£40`, `12.50`, `£0.0042`. */
export function formatMoney(value: number, currency: string): string {
  const size = Math.abs(value);
  if (size > 0 && size < 0.01) return withCurrency(value, digits(size, 2), currency);
  const isSmall = size < 1000 && !Number.isInteger(Math.round(size * 1e6) / 1e6);
  return withCurrency(value, isSmall ? pence(size) : formatNumber(size), currency);
}

/** A sum as it was typed, with its pence: `£1,234.50`, `£0.125`. */
export function typedMoney(value: number, currency: string): string {
  return fullMoney(value, currency, TYPED_DIGITS);
}

/** A sum with all the digits that were worked out, to go on reckoning with: `£987.648`. */
export function workedMoney(value: number, currency: string): string {
  return fullMoney(value, currency, WORKED_DIGITS);
}

function fullMoney(value: number, currency: string, most: number): string {
  const size = Math.abs(value);
  // One digit after the point is tenths, and pence are hundredths.
  return withCurrency(value, digits(size, most).replace(/(\.\d)$/, '$10'), currency);
}

function pence(size: number): string {
  return new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(size);
}

/** @param figures of its size, without a sign */
function withCurrency(value: number, figures: string, currency: string): string {
  const label = currency.trim();
  const gap = /[\p{L}\p{N}.]$/u.test(label) ? '\u00A0' : '';
  // A line may end between a minus and a sign of currency, unless something joins them.
  const sign = value < 0 && /[1-9]/.test(figures) ? '−\u2060' : '';
  return `${sign}${label}${gap}${figures}`;
}

/** A number as it was typed: `2.125`. */
export function typedNumber(value: number): string {
  return digits(value, TYPED_DIGITS);
}

/** A number with all the digits that were worked out, to go on reckoning with: `31.25`. */
export function workedNumber(value: number): string {
  return digits(value, WORKED_DIGITS);
}

/**
 * What one number divided by another comes to, before it is rounded up to a whole number: with as many decimals as it takes not to look
 * whole where it is not.
 *
 * @param whole that it is rounded up to
 */
export function quotientText(quotient: number, whole: number): string {
  // What lies above the whole number does so by rounding alone.
  const isWhole = quotient >= whole || workedNumber(quotient) === workedNumber(whole);
  if (isWhole) return formatNumber(whole);
  const ways = [formatNumber(quotient, 2), workedNumber(quotient), typedNumber(quotient)];
  return ways.find((text) => text.includes('.')) ?? ways[0]!;
}

/** A part with more digits than it is shown with, to go on reckoning with: `30.2326%`. */
export function workedPart(part: number): string {
  return `${digits(part * 100, 6)}%`;
}

/** At most so many digits, none of them a 0 at the end behind the point. */
function digits(value: number, most: number): string {
  const text = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: most }).format(value);
  return text === '-0' ? '0' : text.replace('-', '−');
}

/** A part for reading, with more decimals the smaller it is: 0.32 as `32%`, 0.0192 as `1.9%`, 0.0004 as `0.04%`. */
export function formatPart(part: number): string {
  const percent = part * 100;
  if (percent > 0 && percent < 0.01) return 'less than 0.01%';
  const decimals = percent >= 10 ? 0 : percent >= 1 ? 1 : 2;
  // What is under a hundred does not become a hundred by rounding, or the other way round.
  if (percent < 100 && percent > 99) return `${formatNumber(Math.floor(percent * 10) / 10, 1)}%`;
  if (percent > 100 && percent < 101) return `${formatNumber(Math.ceil(percent * 10) / 10, 1)}%`;
  return `${formatNumber(percent, decimals)}%`;
}

/** Customers with their noun: `768 customers`. */
export function customersText(customers: number): string {
  return `${formatNumber(customers)} ${customers === 1 ? 'customer' : 'customers'}`;
}

/** A number of years: `one year`, `three years`, `2.5 years`, `0 years`. */
export function yearsText(years: number): string {
  const isWord = Number.isInteger(years) && years > 0;
  return `${isWord ? countWord(years) : typedNumber(years)} ${years === 1 ? 'year' : 'years'}`;
}

/** A chance in draws: 0.381 as `38 draws of 100`; never all or none unless it is. */
export function chanceText(chance: number): string {
  if (chance === 0) return 'none of the draws';
  if (chance === 1) return 'all of the draws';
  if (chance < 0.005) return 'fewer than 1 draw of 100';
  if (chance >= 0.995) return 'more than 99 draws of 100';
  const draws = Math.round(chance * 100);
  return `${draws} ${draws === 1 ? 'draw' : 'draws'} of 100`;
}

/** The same for the legend of a chart: `38 of 100`. */
export function chanceMark(chance: number): string {
  if (chance === 0 || chance === 1) return chance === 0 ? 'in none' : 'in all';
  if (chance < 0.005) return 'under 1 of 100';
  if (chance >= 0.995) return 'over 99 of 100';
  return `${Math.round(chance * 100)} of 100`;
}
