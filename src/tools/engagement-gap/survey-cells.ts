/** One cell of a questionnaire's results. */
import { HIGHEST, LOWEST } from './ratings.ts';

/** What a cell says. `text` is the cell, on one line. */
export type CellReading =
  | { kind: 'rating'; value: number }
  | { kind: 'blank' }
  /** The person gave no rating: `n/a`, a dash, "don't know". */
  | { kind: 'no-answer'; text: string }
  /** A number, and not one from 1 to 5. */
  | { kind: 'out-of-range'; text: string; value: number }
  | { kind: 'unreadable'; text: string };

/** What stands in cells that hold no answer, letters and digits alone. */
const NO_ANSWER = new Set([
  'na',
  'nan',
  'null',
  'none',
  'nil',
  'dk',
  'dontknow',
  'donotknow',
  'idontknow',
  'idonotknow',
  'notsure',
  'unsure',
  'noidea',
  'noopinion',
  'noanswer',
  'noresponse',
  'notanswered',
  'unanswered',
  'notapplicable',
  'doesnotapply',
  'prefernottosay',
  'skipped',
]);

/** Three digits after a comma may be thousands. */
const NUMBER = /^[+-]?\d+(?:\.\d+|,\d{1,2})?$/;
const OF_FIVE = /^(\d+(?:[.,]\d+)?) ?(?:\/|out of|of) ?5$/i;
/** `5 - very well`, `5 (very well)`, `5. Very well`, `3 stars`. */
const NUMBER_FIRST = /^(\d+(?:[.,]\d+)?)(?: ?[-–—=:.)|,] ?| ?\(| )["“‘']?\p{L}\P{N}*$/u;
/** `Very well (5)`, `very well = 5`. */
const NUMBER_LAST = /^\p{L}\P{N}*?[([=:–—-] ?(\d+(?:[.,]\d+)?) ?[)\]]?$/u;
/** What a spreadsheet makes of `4-5`. */
const DAY_AND_MONTH =
  /^\d{1,2}[-. /](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$/i;
/** `="4"`: the way of some programs to mark text. */
const MARKED_TEXT = /^="([^"]*)"$/;

/** Letters and digits alone, in one form and small, so that spelling, spacing and punctuation make no difference. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Reads a cell: a number from 1 to 5, alone, with its label before or after it, or out of five. A decimal sign is a point or a comma. */
export function readCell(cell: string): CellReading {
  const text = tidy(cell);
  if (text === '') return { kind: 'blank' };
  const letters = plain(text);
  if (letters === '' || NO_ANSWER.has(letters)) return { kind: 'no-answer', text };
  const digits = findNumber(text);
  if (digits === null) return { kind: 'unreadable', text };
  const value = Number(digits.replace(',', '.'));
  return value >= LOWEST && value <= HIGHEST
    ? { kind: 'rating', value }
    : { kind: 'out-of-range', text, value };
}

/** On one line, in one form, without invisible signs and without the marks with which spreadsheets make a text of a number. */
function tidy(cell: string): string {
  const text = cell
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return (MARKED_TEXT.exec(text)?.[1] ?? text).replace(/^'(?=\d)/, '').trim();
}

function findNumber(text: string): string | null {
  if (NUMBER.test(text)) return text;
  if (DAY_AND_MONTH.test(text)) return null;
  const found = OF_FIVE.exec(text) ?? NUMBER_FIRST.exec(text) ?? NUMBER_LAST.exec(text);
  return found?.[1] ?? null;
}
