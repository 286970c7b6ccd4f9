/** What a facilitator is told without asking. */
import { positionOf, stepKey } from './deck.ts';
import type { Deck, DeckStep } from './deck.ts';
import type { RoomScreen } from './room.ts';

/** One thing worth knowing now. */
export type Nudge =
  | {
      kind:
        | 'no-screen'
        | 'no-room'
        | 'length'
        | 'nobody-in'
        | 'all-in'
        | 'undecided'
        | 'print'
        | 'timer-over';
    }
  /** The number of the round that is to begin. */
  | { kind: 'new-round'; round: number }
  /** In whole minutes, at least one. */
  | { kind: 'step-over' | 'behind'; minutes: number };

/** What nudges follow from. */
export interface NudgeFacts {
  step: Pick<DeckStep, 'kind'>;
  /** Whether no step comes after it. */
  isLast: boolean;
  hasScreen: boolean;
  /** `null` where this browser holds no room. */
  room: {
    people: number;
    /** Whether any sheet or card is in. */
    hasAnswers: boolean;
    /** `null` where it is not known how many there are. */
    expected: number | null;
    /** Whether the room counts the questions that the session asks. */
    isOfLength: boolean;
    isRevealed: boolean;
    /** Whether a play is chosen, or the group has said that nothing is decided yet. */
    isDecided: boolean;
    /** 1 for the first. */
    round: number;
    /** Whether the next round has to begin before anybody answers. */
    isNewRoundDue: boolean;
  } | null;
  isTimerOver: boolean;
  /** Milliseconds by which the step has outrun its plan; below 0 while it has not. */
  over: number;
  /** Milliseconds by which the session is behind its plan; below 0 where it is ahead. */
  behind: number;
}

const MINUTE = 60_000;

/** A session is not called behind before this many minutes: a clock that nags is not looked at. */
const LEAST_BEHIND = 2;

/** What a facilitator is told now, the most urgent first; lateness is told once, of the session where that is late. */
export function findNudges(facts: NudgeFacts): Nudge[] {
  const nudges: Nudge[] = [];
  if (!facts.hasScreen) nudges.push({ kind: 'no-screen' });
  nudges.push(...findRoomNudges(facts));
  if (facts.isTimerOver) nudges.push({ kind: 'timer-over' });
  const behind = Math.floor(facts.behind / MINUTE);
  const over = Math.floor(facts.over / MINUTE);
  if (behind >= LEAST_BEHIND) nudges.push({ kind: 'behind', minutes: behind });
  else if (over >= 1) nudges.push({ kind: 'step-over', minutes: over });
  return nudges;
}

function findRoomNudges({ step, isLast, room }: NudgeFacts): Nudge[] {
  const wantsRoom = step.kind === 'collect' || step.kind === 'reveal';
  if (!room) return wantsRoom ? [{ kind: 'no-room' }] : [];
  const nudges: Nudge[] = room.isOfLength ? [] : [{ kind: 'length' }];
  if (step.kind === 'decision' && !room.isDecided) nudges.push({ kind: 'undecided' });
  if (isLast) nudges.push({ kind: 'print' });
  // Whoever is in answered in the round before.
  if (room.isNewRoundDue) return [...nudges, { kind: 'new-round', round: room.round + 1 }];
  if (!wantsRoom || room.isRevealed) return nudges;
  if (!room.hasAnswers) nudges.push({ kind: 'nobody-in' });
  else if (room.expected !== null && room.people >= room.expected) nudges.push({ kind: 'all-in' });
  return nudges;
}

/**
 * Whether the room has to begin its next round at a step: the step takes in answers, and not for the first time in its session, while the
 * round in which something was shown before it is still under way.
 *
 * @param room `null` where none is open
 */
export function isNewRoundDue(
  deck: Deck,
  step: DeckStep,
  room: Pick<RoomScreen, 'reveals'> | null,
): boolean {
  const position = positionOf(deck, { step: step.id });
  const before = deck.steps.slice(0, position);
  if (step.kind !== 'collect' || before.every(({ kind }) => kind !== 'collect')) return false;
  const later = deck.steps.slice(position).map((each) => stepKey(deck, each));
  return (
    room?.reveals.some(({ reveal, isEarlier }) => !isEarlier && !later.includes(reveal.step)) ??
    false
  );
}

/** A session or a room that began longer ago than this is taken for a rehearsal's, in milliseconds. */
const LEFT_OVER = 8 * 60 * MINUTE;

/**
 * Whether something that began then was probably left over from another day.
 *
 * @param startedAt ISO date and time; `null` where it has not begun
 * @param now milliseconds since 1970
 */
export function isLeftOver(startedAt: string | null, now: number): boolean {
  return startedAt !== null && now - Date.parse(startedAt) > LEFT_OVER;
}
