import { readBound } from '../../model/percentage.ts';

/** How a number stands to what was found; `other` is said of what is no number, such as a rank. */
export type Qualifier = 'exactly' | 'more than' | 'less than' | 'about' | 'range' | 'other';

/** A figure's value in parts that can be reckoned with. */
export interface SplitValue {
  /** Of a range its lower end; `null` where there is none. */
  number: number | null;
  /** The upper end of a range; `null` for all else. */
  numberTo: number | null;
  /** `%`, `times`, `hours`; empty for a plain count. */
  unit: string;
  qualifier: Qualifier;
}

const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const UNIT = String.raw`%| [a-z]+`;
const SHARE = /^(\d+) in (\d+)$/;
const RANGE = new RegExp(`^(${NUMBER}) to (${NUMBER})(${UNIT})?$`);
const ONE = new RegExp(`^(?:([a-z]+(?: [a-z]+)?) )?(${NUMBER})(${UNIT})?$`, 'i');

const QUALIFIERS = {
  exactly: 'exactly',
  more: 'more than',
  less: 'less than',
  about: 'about',
} as const;

/**
 * Splits a figure's value: `more than 50 feet` is 50, in feet, more than; `60 to 65%` a range; `1 in 4` 25%, exactly. A share in words
 * (`two thirds`), a rank (`first`) and two numbers (`3 and 5`) are `other`, without a number.
 *
 * @param value as printed
 */
export function splitValue(value: string): SplitValue {
  const share = SHARE.exec(value);
  if (share) return made((100 * Number(share[1])) / Number(share[2]), '%', 'exactly');
  const range = RANGE.exec(value);
  if (range) {
    const [, from, to, unit] = range;
    return { ...made(toNumber(from), unit, 'range'), numberTo: toNumber(to) };
  }
  const [, words, number, unit] = ONE.exec(value) ?? [];
  const bound = number === undefined ? undefined : readBound(words);
  return bound === undefined
    ? { number: null, numberTo: null, unit: '', qualifier: 'other' }
    : made(toNumber(number), unit, QUALIFIERS[bound]);
}

function made(number: number, unit: string | undefined, qualifier: Qualifier): SplitValue {
  return { number, numberTo: null, unit: unit?.trim() ?? '', qualifier };
}

function toNumber(text: string | undefined): number {
  return Number(text?.replaceAll(',', ''));
}
