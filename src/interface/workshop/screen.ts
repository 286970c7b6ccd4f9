/** The strings of the Screen, the window that is projected or shared. */
import { capital, countWord, listOf } from '../grammar.ts';

const people = (count: number) => (count === 1 ? 'person' : 'people');

/** The frame: what stands around every step. */
export const screenText = {
  title: (session: string) => `Screen: ${session}`,
  description: (session: string) =>
    `What is projected or shared in the session “${session}”, one step at a time.`,
  position: (number: number, of: number) => `${number} / ${of}`,
  positionSaid: (number: number, of: number) => `Step ${number} of ${of}`,
  goingTo: (typed: string) => `Step ${typed} …`,
  blank: 'The Screen is black.',
  largest: 'As large as fits.',
} as const;

/** The buttons that come with the pointer and go with it. */
export const barText = {
  label: 'Controls',
  previous: 'Back',
  next: 'Next',
  reveal: 'Reveal',
  blank: 'Black',
  join: 'Join',
  timer: 'Timer',
  smaller: 'Smaller text',
  larger: 'Larger text',
  look: (name: string) => `Look: ${name}`,
  looks: { light: 'light', dark: 'dark', black: 'black' },
  fullScreen: 'Full screen',
  help: 'Keys',
} as const;

/** A question and its statements. */
export const questionText = {
  kicker: (dimension: string) => `A question about ${dimension}`,
  dontKnow: 'Or say: I don’t know.',
  rule: 'Choose the last one that you could show, provided those before it are true too.',
} as const;

/** A share that is guessed. */
export const guessText = {
  kicker: 'Your guess, before you see it',
  opened: 'What the survey found',
  cards: 'Raise the card of your guess',
  consumers: (value: string) => `Consumers ${value}`,
  executives: (value: string) => `Executives ${value}`,
  votes: (count: number) => `${count} of our cards`,
} as const;

/** Where an idea's figures come from. */
export const sourceText = {
  many: (rows: readonly string[]) =>
    `Rows ${rows.join(', ')}: sources and cautions are on the page of sources.`,
} as const;

/** How many are in, and how to join. */
export const arrivalText = {
  of: (people: number, expected: number) => `${people} of ${expected}`,
  in: (count: number) => `${people(count)} in`,
  all: 'All answers are in',
  roles: 'By role',
  noRoom: 'The count appears here once the facilitator has opened the room.',
  join: 'You can still join',
  here: 'Join here',
  joinTitle: 'Place us, on your own phone',
  scan: 'Scan the square, or open',
  loopback:
    'This address opens on this computer alone: use paper sheets, or serve the site where phones reach it.',
  qr: 'QR image of the link to the placing',
  qrFailed: 'The square could not be drawn. Open the address instead.',
} as const;

/** What the room answered. */
export const revealText = {
  /** Stands behind the step's title: `(Service)`, `(Service, question 1 of 3)`. */
  dimension: (name: string, number: number, of: number) =>
    of === 1 ? `(${name})` : `(${name}, question ${number} of ${of})`,
  waiting: 'Nothing is drawn before the reveal.',
  asked: 'Not everybody is in yet. Reveal again to show it all the same.',
  nobody: 'No window of this browser holds a room. Open one, then reveal again.',
  failed: 'The figures could not be drawn. Check the connection and reveal again.',
} as const;

/** How far the room's place is from the next one. */
export const stepsText = {
  /** `of`: dimensions that are assessed. */
  ahead: (names: readonly string[], of: number, stage: string) =>
    names.length === 0
      ? `None of ${countWord(of)} has reached ${stage}.`
      : `${capital(countWord(names.length))} of ${countWord(of)} already at ${stage} or beyond: ${listOf(names)}.`,
  holding: (names: readonly string[]) => `What holds it back: ${listOf(names)}.`,
} as const;

/** The cards on what customers want. */
export const wantsText = {
  title: 'The room’s cards, the widest gap first',
  want: 'Care',
  given: 'How well',
  /** `median`: `null` where no card was raised. */
  said: (side: string, median: number | null, counts: readonly number[]) =>
    `${side}: median ${median ?? 'none'}; cards 1 to 5: ${counts.join(', ')}.`,
} as const;

/** The decision. */
export const decisionText = {
  play: 'Play',
  owner: 'Who',
  date: 'By when',
  open: 'not yet said',
  noDate: 'no date yet',
  none: 'Nothing is decided yet.',
  again: (day: string) => `We come back to it on ${day}.`,
} as const;

/** A day of the calendar, short enough to stand beside a name: `1 Mar 2026`. */
export function shortDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}
