/** The strings of the engagement gap that stand around its results. */
import type { Mark, Side, ViewpointNumber } from '../../tools/engagement-gap/form.ts';
import type { Rating } from '../../tools/engagement-gap/gaps.ts';
import { listOf } from '../grammar.ts';
import { NO_NUMBER, countOf, formatNumber, formatSigned } from './numbers.ts';

/** The strings that do not depend on what was put in. */
export const gapText = {
  defaults: { 1: 'What we think', 2: 'What customers told us' },
  name: 'Name of this view',
  nameHint: 'For example the department that rated.',
  sides: {
    matters: 'How much it matters to customers',
    provide: 'How well you provide it',
  },
  short: { matters: 'Matters', provide: 'Provided' },
  scale: {
    matters: '1 not at all, 5 very much',
    provide: '1 very badly, 5 very well',
  },
  dontKnow: 'Don’t know',
  dontKnowShort: '?',
  clear: (name: string) => `Clear the ratings of “${name}”`,
  clearShort: 'Clear',
  wants: {
    title: 'The twelve wants',
    lead: 'Rate each from 1 to 5. “?” stands for “don’t know”, and goes on the list of what to find out.',
  },
  failings: {
    title: 'The seven failings: is this you?',
    lead: 'Mark how often it can be seen at your firm.',
    marks: {
      often: 'Often',
      sometimes: 'Sometimes',
      rarely: 'Rarely',
      'dont-know': 'Don’t know',
    },
  },
  second: {
    title: 'A second view to lay beside it',
    lead: 'Another department, or better: your customers.',
    choice: 'Where does the second view come from?',
    choices: { none: 'No second view', hand: 'Rated by hand', survey: 'From the questionnaire' },
  },
  leader: {
    label: 'Which view puts the wants in order and chooses the plays?',
    hint: 'Unless you choose: the questionnaire where there is one, since customers know best what they want; otherwise your own.',
  },
  gaps: {
    title: 'The gaps, widest first',
    caption: (name: string) => `Ratings and gaps: ${name}`,
    head: ['Want', 'Matters', 'Provided', 'Gap'],
    axis: 'Rating',
    drawn: (name: string) =>
      `What matters and what is provided, by “${name}”: the longer the bar, the wider the gap; where “Provided” stands to the right, more is provided than wanted.`,
  },
  plot: {
    title: 'What matters against what is provided',
    caption: (name: string) => `The wants by their numbers: ${name}`,
    head: ['Want', 'Number', 'Matters', 'Provided'],
    x: 'How well it is provided',
    y: 'How much it matters',
  },
  answers: {
    title: 'What the questionnaire came to',
    caption: (name: string) => `Ratings counted, median and quartiles: ${name}`,
    span: (low: number, high: number) => `${figure(low)} to ${figure(high)}`,
    head: [
      'Want',
      'Matters: n',
      'Matters: median',
      'Matters: quartiles',
      'Provided: n',
      'Provided: median',
      'Provided: quartiles',
    ],
  },
  explain: {
    title: 'What may explain the gaps',
    ours: 'Which failing goes with which want is our own pairing; it stands in no source.',
    caption: 'Each gap, with the failings that we pair with it',
    head: ['Want', 'Gap', 'Failings paired with it that you marked'],
  },
  findOut: {
    title: 'What to find out',
    lead: 'Nothing is filled in for these, and they stand in no chart.',
  },
  differences: {
    title: 'The two views side by side',
    caption: 'Where the two views differ',
    axis: 'Gap',
  },
  how: 'How each number came about',
  numbers: {
    gaps: (name: string) => `Gaps by “${name}”`,
    medians: (name: string) => `Medians of “${name}”`,
    differences: 'Differences between the views',
    asked: (want: string, side: Side) => `${want}: ${side === 'matters' ? 'matters' : 'provided'}`,
  },
  printed: {
    title: 'What was put in',
    views: (names: readonly string[]) =>
      `${names.length === 1 ? 'View' : 'Views'}: ${listOf(names.map((name) => `“${name}”`))}. The ratings stand in the tables.`,
    failing: (name: string, mark: string) => `${name}: ${mark.toLowerCase()}`,
  },
  rules: {
    gap: 'How much it matters, less how well it is provided.',
    median:
      'The middle answer, once all are in order; where the middle falls between two answers, the point half way.',
    difference: 'The gap that the second view sees, less the gap that the first one sees.',
  },
} as const;

/** Under so many answers one person can move a median; our own line. */
export const FEW_ANSWERS = 10;

/** The name of a viewpoint: the reader's, or ours where that is empty. */
export function viewName(given: string | undefined, viewpoint: ViewpointNumber): string {
  return given?.trim() || gapText.defaults[viewpoint];
}

/** A rating or a gap as shown; `–` where there is none. */
export function figure(value: number | null): string {
  return value === null ? NO_NUMBER : formatNumber(value, 2);
}

/** A difference with its sign; `–` where there is none. */
export function signedFigure(value: number | null): string {
  return value === null ? NO_NUMBER : formatSigned(value, 2);
}

/** A rating in a table: its number, `?` where it is not known, `–` where it was not given. */
export function ratingText(rating: Rating): string {
  return rating.kind === 'dont-know'
    ? gapText.dontKnowShort
    : figure(rating.kind === 'known' ? rating.value : null);
}

/** How many ratings are still to be given, of how many; empty where none is. */
export function openText(open: number, all: number): string {
  return open === 0 ? '' : `${countOf(open, 'rating')} of ${all} still open.`;
}

/** The mark on a failing, as it is printed. */
export function markText(mark: Mark | undefined): string {
  return mark ? gapText.failings.marks[mark] : 'Not marked';
}

/** The head of the table of differences. */
export const differenceHead = [
  'Want',
  'Matters',
  'Matters: difference',
  'Provided',
  'Provided: difference',
  'Gap',
  'Gap: difference',
] as const;
