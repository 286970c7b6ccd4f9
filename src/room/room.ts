/** A room: what a facilitator has gathered. It is private; what the Screen may know of it is a `RoomScreen`. */
import type { RoomLength } from '../model/workshop-types.ts';
import type { Plan } from '../sharing/plan.ts';
import type { RevealedFigures } from './figures.ts';

/** The fewest people whose answers are shown as a group of their own. */
export type Floor = 3 | 5 | 8;

/** How an answer sheet came in. */
export type Way = 'code' | 'paper';

/** One person's answers. */
export interface Submission {
  /** As `encodeCode` writes it: it holds the edition, the role, the nonce and the answers. One nonce stands once in a round. */
  code: string;
  way: Way;
  /** ISO date and time, UTC. */
  at: string;
}

/** Numbered cards raised together, counted: one question and one role. */
export interface Tally {
  /** Question id. */
  question: string;
  /** Role id. */
  role: string;
  /** How many raised 1, 2, 3, 4 and 5. */
  counts: readonly number[];
  dontKnow: number;
  /** ISO date and time, UTC. */
  at: string;
}

/**
 * Numbered cards raised on something that is not a question of the model, counted over the whole room. Its subject is
 * `guess/<finding id>` (card 1 is a share of 0 to 20 in a hundred, card 5 one of 80 to 100), `want/<want id>` (how much customers care)
 * or `given/<want id>` (how well we do).
 */
export interface Vote {
  subject: string;
  /** How many raised 1, 2, 3, 4 and 5. */
  counts: readonly number[];
  /** Whether the Screen may show it. */
  isRevealed: boolean;
}

/** What was shown, as it was when it was revealed: later answers change nothing in it. */
export interface Reveal {
  /** A dimension's id, or `place`. */
  target: string;
  /** `<session id>/<step id>` of the step at which it was revealed; empty where that was not at one. */
  step: string;
  /** ISO date and time, UTC. */
  at: string;
  figures: RevealedFigures;
}

/** Answers given before, or after, a discussion. */
export interface Round {
  /** ISO date and time, UTC. */
  startedAt: string;
  /** In the order in which they came. */
  submissions: readonly Submission[];
  /** Codes that the facilitator has discarded: a chat that is pasted again does not bring them back. Absent where none was. */
  discarded?: readonly string[];
  /** Codes that a later code of the same person has replaced. Absent where none was. */
  superseded?: readonly string[];
  tallies: readonly Tally[];
  reveals: readonly Reveal[];
  /** Reveals that were undone: they are shown nowhere, and have been seen. Absent where none was. */
  withdrawn?: readonly Reveal[];
}

/** That nothing is decided yet, and when the group comes back to it. */
export interface NoDecision {
  /** YYYY-MM-DD; empty where none is set. */
  date: string;
  note: string;
}

/** What an earlier workshop's file says, for a comparison. */
export interface EarlierRoom {
  unit: string;
  /** Edition id. */
  edition: string;
  length: RoomLength;
  /** ISO date and time, UTC. */
  startedAt: string;
  floor: Floor;
  /** Its last round with answers. */
  round: Round;
}

/** Everything that is gathered in one workshop. */
export interface Room {
  id: string;
  /** The firm, brand or market that is placed; empty until it is named. */
  unit: string;
  /** Edition id. */
  edition: string;
  length: RoomLength;
  floor: Floor;
  /** How many people are in the room; `null` where it is not known. */
  expected: number | null;
  /** ISO date and time, UTC. */
  startedAt: string;
  /** At least one, the last of which is under way. */
  rounds: readonly Round[];
  votes: readonly Vote[];
  /** One to three moves with owner and date, once decided. */
  decision: Plan;
  /** Absent where a play is decided, or nothing was said of it. */
  noDecision?: NoDecision;
  earlier: EarlierRoom | null;
}

/** What the Screen may know of a room: counts, and what is revealed. It is written by the Console and the room, and read by the Screen. */
export interface RoomScreen {
  /** The room's id. */
  room: string;
  unit: string;
  /** Edition id. */
  edition: string;
  length: RoomLength;
  floor: Floor;
  /** 1 for the first. */
  round: number;
  /** Sheets that are in, in this round. */
  people: number;
  /** Whether any sheet or card is in, in this round. */
  hasAnswers: boolean;
  expected: number | null;
  /** In the model's order of roles, those with nobody left out. */
  byRole: readonly { role: string; people: number }[];
  /**
   * In the order in which they were revealed. Of each round and target the newest, and the newest of the round before it. `isEarlier` stands
   * with those of the rounds before this one.
   */
  reveals: readonly { reveal: Reveal; before: Reveal | null; isEarlier?: boolean }[];
  /** What a first press has asked for while people are missing; a second press reveals it. */
  asked: { target: string; step: string; missing: number } | null;
  /** Those that are revealed. */
  votes: readonly Vote[];
  decision: Plan;
  noDecision?: NoDecision;
}
