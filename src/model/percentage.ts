/** How a percentage stands to the point that is printed: at it, somewhere above it, somewhere below it, or near it. */
export type Bound = 'exactly' | 'more' | 'less' | 'about';

/** A percentage that can be drawn as one point on a scale from 0 to 100. */
export interface Percentage {
  /** 0 to 100. */
  percent: number;
  bound: Bound;
}

const PERCENTAGE = /^(?:(?<words>[a-z]+(?: [a-z]+)?) )?(?<number>\d{1,3}(?:\.\d+)?)%$/i;

/** The words that may stand before a percentage. A bound counts as open whether or not it takes in its own end. */
const BOUNDS: ReadonlyMap<string, Bound> = new Map([
  ['above', 'more'],
  ['at least', 'more'],
  ['more than', 'more'],
  ['over', 'more'],
  ['at most', 'less'],
  ['below', 'less'],
  ['fewer than', 'less'],
  ['less than', 'less'],
  ['under', 'less'],
  ['up to', 'less'],
  ['about', 'about'],
  ['almost', 'about'],
  ['nearly', 'about'],
  ['roughly', 'about'],
]);

/**
 * How a number stands to what was found, by the words before it; `undefined` for words that say nothing of that.
 *
 * @param words without the space behind them; `undefined` where there are none
 */
export function readBound(words: string | undefined): Bound | undefined {
  return words === undefined ? 'exactly' : BOUNDS.get(words.toLowerCase());
}

/**
 * Reads a figure's value as one point from 0 to 100.
 *
 * Null for what names no such point: a range (`60 to 65%`), a rank, a ratio (`1 in 4`), a share in words (`over half`), a change (`+25%`), a count, more than 100%.
 *
 * @param value as printed: `70%`, `49.8%`, `more than 60%`, `under 4%`, `about 60%`
 */
export function readPercentage(value: string): Percentage | null {
  const { words, number } = PERCENTAGE.exec(value.trim().replace(/\s+/g, ' '))?.groups ?? {};
  if (number === undefined) return null;
  const bound = readBound(words);
  const percent = Number(number);
  return bound === undefined || percent > 100 ? null : { percent, bound };
}
