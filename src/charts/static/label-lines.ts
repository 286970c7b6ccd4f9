import type { Mark } from './figure-book.ts';
import { breakLines } from './text-width.ts';

/** The height of a line of a label, in em. */
export const LINE = 1.25;

/** A line of a label: plain words, then a value in bold; either may be empty. */
export interface LabelLine {
  text: string;
  value: string;
}

/**
 * The label of a mark: its name and value, then on lines of their own the words of doubt.
 *
 * @param widest of a line, in em
 */
export function toLabelLines(name: string, { value, doubt }: Mark, widest: number): LabelLine[] {
  const isOneLine = breakLines(`${name} ${value}`, widest).length === 1;
  const named = isOneLine
    ? [{ text: name, value }]
    : [...toPlainLines(name, widest), ...toValueLines(value, widest)];
  return [...named, ...toPlainLines(doubt, widest)];
}

/** A value on lines of its own. */
export function toValueLines(value: string, widest: number): LabelLine[] {
  return breakLines(value, widest).map((line) => ({ text: '', value: line }));
}

/** Words on lines of their own. */
export function toPlainLines(text: string, widest: number): LabelLine[] {
  return breakLines(text, widest).map((line) => ({ text: line, value: '' }));
}
