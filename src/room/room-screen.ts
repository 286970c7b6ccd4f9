/** The part of a room that is public. */
import type { Model } from '../model/types.ts';
import { readSubmission } from './given-answers.ts';
import type { Reveal, Room, RoomScreen, Round } from './room.ts';

/** How many sheets are in, in the round under way: in all, and by role in the model's order, those with nobody left out. */
export function peopleIn(model: Model, room: Room): Pick<RoomScreen, 'people' | 'byRole'> {
  const submissions = room.rounds.at(-1)?.submissions ?? [];
  const roles = submissions.map((submission) => readSubmission(model, submission)?.role);
  return {
    people: submissions.length,
    byRole: model.roles
      .map(({ id }) => ({ role: id, people: roles.filter((role) => role === id).length }))
      .filter(({ people }) => people > 0),
  };
}

/** How many of those expected have sent no sheet in this round; 0 where it is not known how many are expected. */
export function missingPeople(room: Room): number {
  return Math.max(0, (room.expected ?? 0) - (room.rounds.at(-1)?.submissions.length ?? 0));
}

/**
 * What the Screen may know of the room: how many are in, what is revealed, what is decided.
 *
 * @param asked what a first press has asked for; `null` where none waits
 */
export function toScreen(model: Model, room: Room, asked: RoomScreen['asked']): RoomScreen {
  const { id, unit, edition, length, floor, expected, votes, decision, rounds } = room;
  return {
    room: id,
    unit,
    edition,
    length,
    floor,
    round: rounds.length,
    ...peopleIn(model, room),
    expected,
    reveals: listReveals(rounds),
    asked,
    votes: votes.filter(({ isRevealed, counts }) => isRevealed && sum(counts) >= floor),
    decision,
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** Of each target the newest reveal of this round, at the place of its first, beside the newest of the round before. */
function listReveals(rounds: readonly Round[]): RoomScreen['reveals'] {
  const reveals = rounds.at(-1)?.reveals ?? [];
  const targets = [...new Set(reveals.map(({ target }) => target))];
  return targets.flatMap((target) => {
    const reveal = newestReveal(rounds.at(-1), target);
    return reveal ? [{ reveal, before: newestReveal(rounds.at(-2), target) }] : [];
  });
}

/** The newest reveal of a target in a round; `null` where it has none. */
export function newestReveal(round: Round | undefined, target: string): Reveal | null {
  return round?.reveals.findLast((reveal) => reveal.target === target) ?? null;
}
