/** What a facilitator is told without asking. */
import type { SessionStep } from '../model/workshop-types.ts';

/** One thing worth knowing now. */
export type Nudge =
  | { kind: 'no-screen' | 'no-room' | 'length' | 'nobody-in' | 'all-in' | 'timer-over' }
  /** In whole minutes, at least one. */
  | { kind: 'step-over' | 'behind'; minutes: number };

/** What nudges follow from. */
export interface NudgeFacts {
  step: Pick<SessionStep, 'kind'>;
  hasScreen: boolean;
  /** `null` where this browser holds no room. */
  room: {
    people: number;
    /** `null` where it is not known how many there are. */
    expected: number | null;
    /** Whether the room counts the questions that the session asks. */
    isOfLength: boolean;
    isRevealed: boolean;
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

function findRoomNudges({ step, room }: NudgeFacts): Nudge[] {
  const wantsRoom = step.kind === 'collect' || step.kind === 'reveal';
  if (!room) return wantsRoom ? [{ kind: 'no-room' }] : [];
  const nudges: Nudge[] = room.isOfLength ? [] : [{ kind: 'length' }];
  if (!wantsRoom || room.isRevealed) return nudges;
  if (room.people === 0) nudges.push({ kind: 'nobody-in' });
  else if (room.expected !== null && room.people >= room.expected) nudges.push({ kind: 'all-in' });
  return nudges;
}
