/** What can be done to a room. Everything that changes one goes through `changeRoom`. */
import type { Model } from '../model/types.ts';
import { isDay } from '../sharing/day.ts';
import { isSame } from '../sharing/same.ts';
import { UNIT_LENGTH, cleanText } from '../sharing/placing.ts';
import type { Plan } from '../sharing/plan.ts';
import { SHEET_LIMIT, mergeCodes, noOutcome } from './merge-codes.ts';
import type { MergeOutcome } from './merge-codes.ts';
import type { EarlierRoom, NoDecision, Reveal, Room, Round, Tally, Way } from './room.ts';

export { SHEET_LIMIT, noOutcome };
export type { MergeOutcome };

/** What a facilitator sets. */
export type RoomPart = Pick<Room, 'unit' | 'length' | 'floor' | 'expected'>;

export type RoomAction =
  | { type: 'set'; part: Partial<RoomPart> }
  /** Codes as `encodeCode` writes them; what cannot be read is passed over. */
  | { type: 'merge'; codes: readonly string[]; way: Way }
  | { type: 'discard'; code: string }
  /** Takes the place of what was counted for the same question and role. */
  | { type: 'tally'; tally: Tally }
  | { type: 'drop-tally'; question: string; role: string }
  /** How many raised 1 to 5 on a subject; nobody at all takes the vote away. */
  | { type: 'vote'; subject: string; counts: readonly number[] }
  | { type: 'show-vote'; subject: string; isRevealed: boolean }
  /** Nothing happens where the round is full of reveals: see `canReveal`. */
  | { type: 'reveal'; reveal: Reveal }
  /** Nothing happens where nobody has answered in this round. */
  | { type: 'new-round' }
  /** A play that is decided on takes away the note that nothing is. */
  | { type: 'decide'; decision: Plan }
  /** Notes that nothing is decided yet; the date `null` takes that back. Nothing happens where a play is decided on. */
  | ({ type: 'no-decision' } & (NoDecision | { date: null }))
  | { type: 'compare'; earlier: EarlierRoom | null }
  | { type: 'replace'; room: Room };

/** Most rounds of a room. */
export const ROUND_LIMIT = 20;
/** Most reveals in a round. */
export const REVEAL_LIMIT = 200;
/** Most people that a room expects, and most hands that are counted at once. */
export const PEOPLE_LIMIT = 2000;
/** Most characters of a note that nothing is decided. */
export const NOTE_LENGTH = 200;
/** Most plays that a room decides on. */
export const DECISION_LIMIT = 3;

/**
 * A room with nobody in it.
 *
 * @param id new on every call
 * @param now ISO date and time, UTC
 */
export function blankRoom(model: Model, part: RoomPart, id: string, now: string): Room {
  return {
    id,
    ...cleanPart(part),
    edition: model.edition,
    startedAt: now,
    rounds: [startRound(now)],
    votes: [],
    decision: [],
    earlier: null,
  };
}

/**
 * The room after an action: the very same room where the action changes nothing.
 *
 * @param models every edition that this site has
 * @param now ISO date and time, UTC
 */
export function changeRoom(
  models: readonly Model[],
  room: Room,
  action: RoomAction,
  now: string,
): { room: Room; outcome: MergeOutcome } {
  if (action.type === 'merge') {
    const { part, outcome } = mergeCodes(models, room, action.codes, action.way, now);
    return { room: changeRound(room, part), outcome };
  }
  const changed = change(room, action, now);
  return { room: isSame(changed, room) ? room : changed, outcome: noOutcome };
}

function change(room: Room, action: Exclude<RoomAction, { type: 'merge' }>, now: string): Room {
  const { submissions, discarded = [], tallies, reveals } = lastRound(room);
  switch (action.type) {
    case 'set':
      return { ...room, ...cleanPart(action.part) };
    case 'discard':
      if (submissions.every(({ code }) => code !== action.code)) return room;
      return changeRound(room, {
        submissions: submissions.filter(({ code }) => code !== action.code),
        discarded: [...discarded, action.code].slice(-SHEET_LIMIT),
      });
    case 'tally':
      return changeRound(room, { tallies: putTally(tallies, action.tally) });
    case 'drop-tally':
      return changeRound(room, { tallies: dropTally(tallies, action) });
    case 'vote':
      return putVote(room, action.subject, action.counts);
    case 'show-vote':
      return showVote(room, action.subject, action.isRevealed);
    case 'reveal':
      return canReveal(room) ? changeRound(room, { reveals: [...reveals, action.reveal] }) : room;
    case 'new-round':
      return startNextRound(room, now);
    case 'decide': {
      const decided = { ...room, decision: action.decision.slice(0, DECISION_LIMIT) };
      return action.decision.length > 0 ? withoutNote(decided) : decided;
    }
    case 'no-decision':
      if (room.decision.length > 0) return room;
      return action.date === null ? withoutNote(room) : { ...room, noDecision: cleanNone(action) };
    case 'compare':
      return { ...room, earlier: action.earlier };
    case 'replace':
      return action.room;
  }
}

/** Whether the round under way takes another reveal: what was undone counts, for it has been seen. */
export function canReveal(room: Room): boolean {
  const { reveals, withdrawn = [] } = lastRound(room);
  return reveals.length + withdrawn.length < REVEAL_LIMIT;
}

/** The round that is under way. */
export function lastRound({ rounds, startedAt }: Room): Round {
  return rounds.at(-1) ?? startRound(startedAt);
}

function startRound(startedAt: string): Round {
  return { startedAt, submissions: [], discarded: [], tallies: [], reveals: [] };
}

function startNextRound(room: Room, now: string): Room {
  const { submissions, tallies } = lastRound(room);
  const isEmpty = submissions.length === 0 && tallies.length === 0;
  if (isEmpty || room.rounds.length >= ROUND_LIMIT) return room;
  return { ...room, rounds: [...room.rounds, startRound(now)] };
}

function changeRound(room: Room, part: Partial<Round>): Room {
  const last = lastRound(room);
  const changed = { ...last, ...part };
  if (isSame(changed, last)) return room;
  return { ...room, rounds: [...room.rounds.slice(0, -1), changed] };
}

function withoutNote(room: Room): Room {
  const { noDecision: _dropped, ...rest } = room;
  return rest;
}

function cleanNone({ date, note }: NoDecision): NoDecision {
  return { date: isDay(date) ? date : '', note: cleanText(note, NOTE_LENGTH) };
}

function cleanPart<Part extends Partial<RoomPart>>(part: Part): Part {
  const { unit, expected } = part;
  return {
    ...part,
    ...(unit !== undefined && { unit: cleanText(unit, UNIT_LENGTH) }),
    ...(expected !== undefined && { expected: cleanExpected(expected) }),
  };
}

/** Nobody can expect nobody: the number is not known then. */
function cleanExpected(expected: number | null): number | null {
  return isPeople(expected ?? 0) && expected ? expected : null;
}

function isPeople(count: number): boolean {
  return Number.isInteger(count) && count >= 0 && count <= PEOPLE_LIMIT;
}

/** Five whole numbers, whatever was counted. */
function cleanCounts(counts: readonly number[]): number[] {
  return [0, 1, 2, 3, 4].map((index) => {
    const count = counts[index] ?? 0;
    return isPeople(count) ? count : 0;
  });
}

function dropTally(
  tallies: readonly Tally[],
  { question, role }: Pick<Tally, 'question' | 'role'>,
): Tally[] {
  return tallies.filter((tally) => tally.question !== question || tally.role !== role);
}

/** A count of nobody is no count. */
function putTally(tallies: readonly Tally[], tally: Tally): readonly Tally[] {
  const counts = cleanCounts(tally.counts);
  const dontKnow = isPeople(tally.dontKnow) ? tally.dontKnow : 0;
  const others = dropTally(tallies, tally);
  if (dontKnow === 0 && counts.every((count) => count === 0)) return others;
  const known = tallies.find((one) => one.question === tally.question && one.role === tally.role);
  // When it was counted tells it from what came later; what is counted alike again is no news.
  if (known && isSame(known, { ...tally, counts, dontKnow, at: known.at })) return tallies;
  return [...others, { ...tally, counts, dontKnow }];
}

function putVote(room: Room, subject: string, asked: readonly number[]): Room {
  const counts = cleanCounts(asked);
  const known = room.votes.find((vote) => vote.subject === subject);
  if (counts.every((count) => count === 0)) {
    return { ...room, votes: room.votes.filter((vote) => vote !== known) };
  }
  const vote = { subject, counts, isRevealed: known?.isRevealed ?? false };
  const votes = known
    ? room.votes.map((one) => (one === known ? vote : one))
    : [...room.votes, vote];
  return { ...room, votes };
}

function showVote(room: Room, subject: string, isRevealed: boolean): Room {
  const show = (vote: Room['votes'][number]) =>
    vote.subject === subject ? { ...vote, isRevealed } : vote;
  return { ...room, votes: room.votes.map(show) };
}
