/** What the forward key will do, so that nobody presses in the dark. */
import { pagesOf, positionOf, revealAt, stepKey, stepOf } from './deck.ts';
import type { Deck } from './deck.ts';
import type { RoomScreen } from './room.ts';
import { pressNext } from './show-actions.ts';
import type { Show } from './show.ts';

/** What the forward key does. */
export type NextPress =
  /** Takes away what lies over the step, and does no more. */
  | { kind: 'uncover'; what: 'blank' | 'join' }
  /** Asks, because people are missing; the press after that reveals. */
  | { kind: 'ask'; target: string; missing: number }
  /** Reveals although people are missing, because it has asked. */
  | { kind: 'insist'; target: string; missing: number }
  | { kind: 'reveal'; target: string }
  /** Shows the published figure. */
  | { kind: 'open' }
  /** Shows another page of what is revealed, counted from 1. */
  | { kind: 'page'; number: number; of: number }
  /** Goes to a step, counted from 0. */
  | { kind: 'step'; index: number }
  | { kind: 'end' };

/**
 * What the forward key does where the session stands.
 *
 * @param room `null` where this browser holds none
 */
export function findNextPress(deck: Deck, show: Show, room: RoomScreen | null): NextPress {
  if (show.isBlank) return { kind: 'uncover', what: 'blank' };
  if (show.overlay !== 'none') return { kind: 'uncover', what: show.overlay };
  const press = pressNext(deck, show, room);
  if (press.kind === 'reveal') return describeReveal(press.target, askedAt(deck, show, room), room);
  if (press.action.type === 'open-guess') return { kind: 'open' };
  if (press.action.type === 'page') {
    const of = pagesOf(revealAt(deck, stepOf(deck, show), room));
    return { kind: 'page', number: press.action.to + 1, of };
  }
  const index = positionOf(deck, show) + 1;
  return index < deck.steps.length ? { kind: 'step', index } : { kind: 'end' };
}

/** How many people are missing, as a first press at this step has said; `null` where none has asked. */
export function askedAt(deck: Deck, show: Show, room: RoomScreen | null): number | null {
  const isHere = room?.asked?.step === stepKey(deck, stepOf(deck, show));
  return isHere ? (room?.asked?.missing ?? null) : null;
}

function describeReveal(
  target: string,
  asked: number | null,
  room: RoomScreen | null,
): Extract<NextPress, { target: string }> {
  if (asked !== null) return { kind: 'insist', target, missing: asked };
  const missing = room ? missingFrom(room) : 0;
  return missing > 0 ? { kind: 'ask', target, missing } : { kind: 'reveal', target };
}

/** How many of those expected have no sheet in; 0 where nobody knows how many to expect. */
export function missingFrom({ people, expected }: Pick<RoomScreen, 'people' | 'expected'>): number {
  return Math.max(0, (expected ?? people) - people);
}
