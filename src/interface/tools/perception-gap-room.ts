import type { Band, RoomTally } from '../../tools/perception-gap/room.ts';
import type { NumberFault } from '../../tools/typed-number.ts';
import { capital, countWord, listOf } from '../grammar.ts';
import { formatNumber } from './numbers.ts';
import type { Study } from './perception-gap.ts';

/** The strings of the room: what is projected, and what its facilitator presses. */
export const roomText = {
  label: 'Perception gap with a room',
  kicker: (number: number, of: number) => `Question ${number} of ${of}`,
  start: {
    title: 'Guess before you see',
    text: (findings: number, asked: string) =>
      `${capital(countWord(findings))} findings of a survey of ${asked}. For each: write your number, then raise your hand once, when your band is called.`,
    asked: (asked: string) => `Asked: ${asked}.`,
    begin: 'First question',
  },
  band: ({ from, to }: Band) =>
    from === 0 ? 'Under 20%' : to === 100 ? '80% or more' : `${from} to ${to}%`,
  hands: (band: string) => `Hands for ${lower(band)}`,
  more: (band: string) => `One more hand for ${lower(band)}`,
  fewer: (band: string) => `One hand fewer for ${lower(band)}`,
  counted: (count: number) => (count === 0 ? 'No hands counted' : hands(count)),
  back: 'Back',
  reveal: 'Reveal',
  revealAnyway: 'Reveal anyway',
  noHands: 'No hands are counted yet. Press again to reveal all the same.',
  unreadable:
    'A count cannot be read, and would be none. Mend it, or press again to reveal all the same.',
  next: 'Next question',
  finish: 'See all six',
  leave: 'Leave',
  again: 'Start again',
  againSure: 'Delete the counts?',
  againYes: 'Delete',
  againNo: 'Keep',
  keys: 'Space, Enter or Page Down: on. Page Up: back.',
  keysReveal: 'Space, Enter or Page Down: on. Page Up: back. R: reveal.',
  consumers: (value: string) => `Consumers ${value}`,
  executives: (value: string) => `Executives ${value}`,
  notSeen: 'Executives’ figure not seen',
  end: {
    title: 'All six',
    caption: 'The room beside the survey',
    head: ['Finding', 'Hands', 'Middle of the room', 'Consumers', 'Executives'],
    noHands: '–',
    notSeen: 'not seen',
    rule: 'Middle of the room: the band of the middle hand, counted from the lowest band up.',
    talk: 'Where was the room furthest away, and what had made you so sure?',
  },
  noOwn: 'No guess of your own is set yet.',
  kept: 'The counts stay in this browser, and a reload comes back to where you were; a file that you save holds them too.',
} as const;

function hands(count: number): string {
  return count === 1 ? '1 hand' : `${count} hands`;
}

function lower(band: string): string {
  return band.charAt(0).toLowerCase() + band.slice(1);
}

/** The band or bands in the middle of a room: `60 to 79%`; empty without hands. */
export function describeMiddle({ middle }: RoomTally, bands: readonly Band[]): string {
  if (!middle) return '';
  const names = [...new Set([middle.from, middle.to])].map((band) => roomText.band(bands[band]!));
  return names.length === 1 ? names[0]! : `between ${lower(names[0]!)} and ${lower(names[1]!)}`;
}

/** What is wrong with a count of hands as typed, and what to do. */
export function handsFaultText(fault: NumberFault): string {
  return fault.reason === 'too-large'
    ? `This can be ${formatNumber(fault.max)} hands at most.`
    : 'Count hands in whole numbers, such as 12.';
}

/**
 * What a room guessed, in a few sentences and for the board page: how many findings, and where its middle lay.
 *
 * @param tallies with hands, of answers that were revealed
 * @param total how many findings there are
 * @returns `null` where there are none
 */
export function describeRoom(
  tallies: readonly RoomTally[],
  total: number,
  { asked, status }: Study,
): string | null {
  if (tallies.length === 0) return null;
  const share = tallies.length === total ? 'all' : `${countWord(tallies.length)} of`;
  const sides = tallies.map(({ middle, answer }) =>
    middle === null || (middle.from <= answer && answer <= middle.to)
      ? 'in'
      : middle.from > answer
        ? 'above'
        : 'below',
  );
  const parts = (['above', 'in', 'below'] as const).flatMap((side) => {
    const count = sides.filter((one) => one === side).length;
    return count === 0 ? [] : [`${side} the consumers’ band for ${countWord(count)}`];
  });
  return `A room guessed before seeing ${share} ${countWord(total)} findings of a survey of ${asked} (${status}). Its middle lay ${listOf(parts)}.`;
}

/** Where a room's hands lie from the band of what consumers said. */
export function describeTally({ total, below, within, above }: RoomTally): string {
  if (total === 0) return 'No hands were counted.';
  const parts = [
    within > 0 && `${within} in the band of the consumers’ figure`,
    above > 0 && `${above} above it`,
    below > 0 && `${below} below it`,
  ].filter((part) => part !== false);
  if (within === 0 && parts.length > 0) {
    const sides = [above > 0 && `${above} above`, below > 0 && `${below} below`].filter(
      (part) => part !== false,
    );
    return `Of ${hands(total)}: none in the band of the consumers’ figure, ${listOf(sides)}.`;
  }
  return `Of ${hands(total)}: ${listOf(parts)}.`;
}
