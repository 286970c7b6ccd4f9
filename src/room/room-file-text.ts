/** The sentences for what can be wrong with the file of a room beyond what any file can have wrong. */
import { showText } from '../sharing/problem-text.ts';

/** Most sentences that are collected. */
const COLLECTED = 50;
/** Most characters of a path, and of what a stranger wrote, that are shown. */
const SHOWN = 60;

/** Collects what is wrong with a file. */
export class ProblemList {
  readonly problems: string[] = [];

  /** @param place path in the data, list items counted from 0; empty for the whole file */
  add(place: string, sentence: string): undefined {
    if (this.problems.length >= COLLECTED) return undefined;
    this.problems.push(place === '' ? sentence : `${showText(place, SHOWN)}: ${sentence}`);
    return undefined;
  }
}

export const ownFileText =
  'This file holds somebody’s own results and no room. Choose the file that was saved from a room.';

/** @param edition whatever stands in the file */
export function editionText(edition: unknown): string {
  const name = showText(String(edition), SHOWN);
  return `This room used edition “${name}” of the questions, which this site does not have. Open it on the site where it was saved.`;
}

/** Completes what a number counts. */
export function countText(limit: number): string {
  return `a whole number up to ${limit}. Mend it, or save the file again.`;
}

export function tooManyText(what: string, found: number, limit: number): string {
  return `There are ${found} ${what} here; at most ${limit} are read. Remove some.`;
}

export const nonceTwiceText =
  'Another sheet of this round comes from the same person. Remove one of the two.';

export const revealText =
  'What was revealed here cannot be read: it was changed after it was saved. Save the file again, or remove this reveal.';

export const countsText =
  'A count is five whole numbers, of those who chose 1 to 5, and none is negative. Mend it.';

export const subjectText =
  'A vote is on guess/, want/ or given/ and an id, each once. Mend it or remove it.';

export const bothDecidedText =
  'A play is decided on, and this says that nothing is. Remove one of the two.';

export const flagText = 'This must be true or false. Mend it.';
