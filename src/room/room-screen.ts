/** The part of a room that is public. */
import type { Model } from '../model/types.ts';
import { raisedByRole, readSubmission } from './given-answers.ts';
import type { Reveal, Room, RoomScreen, Round } from './room.ts';

/**
 * How many people are in, in the round under way: in all, and by role in the model's order, those with nobody left out. Sheets count, and
 * cards as often as the most of a role were raised for one question.
 */
export function peopleIn(model: Model, room: Room): Pick<RoomScreen, 'people' | 'byRole'> {
  const round = room.rounds.at(-1);
  const roles = round?.submissions.map((submission) => readSubmission(model, submission)?.role);
  const raised = round && raisedByRole(round);
  return {
    people: countPeople(round),
    byRole: model.roles
      .map(({ id }) => {
        const sheets = roles?.filter((role) => role === id).length ?? 0;
        return { role: id, people: sheets + (raised?.get(id) ?? 0) };
      })
      .filter(({ people }) => people > 0),
  };
}

function countPeople(round: Round | undefined): number {
  return round ? round.submissions.length + sum([...raisedByRole(round).values()]) : 0;
}

/** Whether any sheet or card is in, in the round under way. */
export function hasAnswers({ rounds }: Room): boolean {
  const last = rounds.at(-1);
  return (last?.submissions.length ?? 0) + (last?.tallies.length ?? 0) > 0;
}

/** How many of those expected have neither sent a sheet nor raised a card in this round; 0 where it is not known how many are expected. */
export function missingPeople(room: Room): number {
  return Math.max(0, (room.expected ?? 0) - countPeople(room.rounds.at(-1)));
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
    hasAnswers: hasAnswers(room),
    expected,
    reveals: listReveals(rounds),
    asked,
    votes: votes.filter(({ isRevealed, counts }) => isRevealed && sum(counts) >= floor),
    decision,
    ...(room.noDecision && { noDecision: room.noDecision }),
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/**
 * Of each round, the first one first, and in it of each target the newest reveal, at the place of its first, beside the newest of the round
 * before: whoever goes back to a step sees what it revealed.
 */
function listReveals(rounds: readonly Round[]): RoomScreen['reveals'] {
  return rounds.flatMap((round, index) => {
    const targets = [...new Set(round.reveals.map(({ target }) => target))];
    const isEarlier = index < rounds.length - 1;
    return targets.map((target) => ({
      reveal: hideBasis(newestReveal(round, target)!),
      before: hideBasis(newestReveal(rounds[index - 1], target)),
      ...(isEarlier && { isEarlier }),
    }));
  });
}

const withoutBasis = new WeakMap<Reveal, Reveal>();

/** A reveal without what the room alone is to know; the very same one for the same reveal. */
function hideBasis<Found extends Reveal | null>(reveal: Found): Found | Reveal {
  if (reveal?.figures.kind !== 'place') return reveal;
  const { basis: _, ...figures } = reveal.figures;
  const known = withoutBasis.get(reveal) ?? { ...reveal, figures };
  withoutBasis.set(reveal, known);
  return known;
}

/** The newest reveal of a target in a round; `null` where it has none. */
export function newestReveal(round: Round | undefined, target: string): Reveal | null {
  return round?.reveals.findLast((reveal) => reveal.target === target) ?? null;
}
