/** Numbers in words and figures, for all tools. */
import type { NumberFault, NumberUnit } from '../../tools/typed-number.ts';

/** What stands where a number cannot be worked out. */
export const NO_NUMBER = '–';

/**
 * A number for reading: thousands grouped by a comma, at most so many decimals, none that are 0.
 *
 * @param decimals most digits after the point
 */
export function formatNumber(value: number, decimals = 0): string {
  const text = new Intl.NumberFormat('en-GB', { maximumFractionDigits: decimals }).format(value);
  return text === '-0' ? '0' : text.replace('-', '−');
}

/** A share for reading: 0.123 as `12%`, or `12.3%` with one decimal. */
export function formatShare(share: number, decimals = 0): string {
  return `${formatNumber(share * 100, decimals)}%`;
}

/** A difference with its sign: `+3`, `−3`, `0`. */
export function formatSigned(value: number, decimals = 0): string {
  const text = formatNumber(value, decimals);
  return value > 0 && text !== '0' ? `+${text}` : text;
}

/** A number with its noun: `1 person`, `3 people`. */
export function countOf(value: number, one: string, more = `${one}s`, decimals = 0): string {
  const text = formatNumber(value, decimals);
  return `${text} ${text === '1' ? one : more}`;
}

const NOUNS: Record<NumberUnit, string> = {
  count: 'a number',
  percent: 'a percentage',
  minutes: 'a number of minutes',
  seconds: 'a number of seconds',
  hours: 'a number of hours',
  days: 'a number of days',
  money: 'a sum',
  points: 'a number of points',
  number: 'a number',
};

const EXAMPLES: Record<NumberUnit, string> = {
  count: '1,200, 1 200 or 1.2k',
  percent: '15 or 15%',
  minutes: '4 or 4.5',
  seconds: '20 or 90',
  hours: '8 or 7.5',
  days: '5 or 22',
  money: '1,200 or 1.2k',
  points: '25',
  number: '3 or 2.5',
};

/** What is wrong with a number as typed, and what to do. */
export function numberFaultText(fault: NumberFault, unit: NumberUnit): string {
  switch (fault.reason) {
    case 'empty':
      return `Type ${NOUNS[unit]}.`;
    case 'no-number':
      return `This cannot be read as ${NOUNS[unit]}. Write it like ${EXAMPLES[unit]}.`;
    case 'other-unit':
      return `“${fault.sign}” does not belong here: this field takes ${NOUNS[unit]}, like ${EXAMPLES[unit]}.`;
    case 'ambiguous':
      return `This could be ${formatNumber(Number(fault.readings[0]))} or ${fault.readings[1]}. Write ${fault.readings[0]} for the first${unit === 'money' ? `, ${Number(fault.readings[1]).toFixed(2)} for the second` : '; here only whole numbers count'}.`;
    case 'too-small':
      return fault.min === 0
        ? 'This cannot be less than zero.'
        : `This must be at least ${formatNumber(fault.min, 4)}${unit === 'percent' ? '%' : ''}.`;
    case 'too-large':
      return `This can be ${formatNumber(fault.max, 4)}${unit === 'percent' ? '%' : ''} at most.`;
    case 'not-whole':
      return 'Only whole numbers count here.';
  }
}
