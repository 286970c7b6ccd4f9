import type { LeapAnswers } from './answers.ts';
import type { Depth } from './depth.ts';
import { isStudied } from './depth.ts';
import { gapsOf } from './gaps.ts';

/** A play that the answers ask for, and what asks for it. */
export type LeapMove =
  | { play: 'insight-look'; why: 'not-sounded' }
  | { play: 'people-look'; why: 'nobody-counted' | 'nobody-able' }
  | { play: 'people-leap'; why: 'too-few' | 'gaps' }
  | { play: 'service-look'; why: 'too-many' }
  | { play: 'insight-leap'; why: 'not-asked' }
  | { play: 'service-leap'; why: 'kept' }
  | { play: 'dialogue-leap'; why: 'ready' };

/** Every play that the tool can name. */
export const LEAP_PLAYS: readonly LeapMove['play'][] = [
  'insight-look',
  'people-look',
  'people-leap',
  'service-look',
  'insight-leap',
  'service-leap',
  'dialogue-leap',
];

/**
 * The plays to do next, at most three: first look, then close the gaps of people, then ask for less, then speak. A rule of ours.
 *
 * @returns none where nothing was put in
 */
export function nextPlays(answers: LeapAnswers, depth: Depth): LeapMove[] {
  const { numbers, isKept } = answers;
  const gaps = gapsOf(numbers);
  const { backlog } = answers;
  // What no number of people can promise is not for want of people.
  const isShort = isKept === false && !(answers.line?.kind === 'everybody' && backlog?.isKept);
  const isPublic = isKept === true && (backlog?.heap?.daysMissed ?? (backlog?.heap ? 1 : 0)) === 0;
  const hasGaps = (gaps?.partly ?? 0) > 0;
  const moves: (LeapMove | false)[] = [
    !depth.isEmpty && !depth.isSounded && { play: 'insight-look', why: 'not-sounded' },
    numbers.able === null &&
      (gaps !== null || answers.volume !== null) && { play: 'people-look', why: 'nobody-counted' },
    numbers.able === 0 && { play: 'people-look', why: 'nobody-able' },
    numbers.able !== 0 && isShort && { play: 'people-leap', why: 'too-few' },
    !isShort && hasGaps && { play: 'people-leap', why: 'gaps' },
    isShort && { play: 'service-look', why: 'too-many' },
    depth.isSounded &&
      depth.sides.some(({ known }) => isStudied(known) && known !== 'asked') && {
        play: 'insight-leap',
        why: 'not-asked',
      },
    isPublic && { play: 'service-leap', why: 'kept' },
    isPublic && depth.isSounded && { play: 'dialogue-leap', why: 'ready' },
  ];
  return moves.filter((move): move is LeapMove => move !== false).slice(0, 3);
}
