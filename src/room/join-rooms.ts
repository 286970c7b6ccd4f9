/** Two windows of one room that changed it at once, neither knowing of the other. */
import type { Model } from '../model/types.ts';
import { isSame } from '../sharing/same.ts';
import { readSubmission } from './given-answers.ts';
import { REVEAL_LIMIT } from './room-actions.ts';
import type { Reveal, Room, Round, Submission, Tally } from './room.ts';
import { fingerprintOf } from './undo-steps.ts';

/**
 * One room of two: every sheet, count and reveal of both. Of what both have set, one holds. Whichever of the two comes first, the result
 * is the same, so that both windows end with it. Of two rooms that are not the same one, the one that was opened later holds.
 *
 * @param model of the rooms' edition
 */
export function joinRooms(model: Model, one: Room, other: Room): Room {
  const [first, second] = [one, other].toSorted(
    (a, b) =>
      compare(a.startedAt, b.startedAt) ||
      a.rounds.length - b.rounds.length ||
      compare(fingerprintOf(a), fingerprintOf(b)),
  ) as [Room, Room];
  if (first.id !== second.id || first.edition !== second.edition) return second;
  const rounds = second.rounds.map((round, index) => {
    const same = first.rounds[index];
    return same ? joinRounds(model, same, round) : round;
  });
  return { ...second, rounds };
}

function joinRounds(model: Model, one: Round, other: Round): Round {
  const discarded = union(one.discarded, other.discarded);
  const reveals = joinReveals(one.reveals, other.reveals);
  const withdrawn = joinReveals(one.withdrawn ?? [], other.withdrawn ?? []);
  const sheets = [...one.submissions, ...other.submissions].filter(
    ({ code }) => !discarded.includes(code),
  );
  const submissions = newest(sheets, (sheet) => String(readSubmission(model, sheet)?.nonce));
  const codes = new Set(submissions.map(({ code }) => code));
  const replaced = sheets.map(({ code }) => code).filter((code) => !codes.has(code));
  const superseded = union(union(one.superseded, other.superseded), replaced);
  const isShown = (reveal: Reveal) => !withdrawn.some((seen) => isSame(seen, reveal));
  return {
    ...other,
    submissions,
    tallies: newest<Tally>([...one.tallies, ...other.tallies], ({ question, role }) =>
      JSON.stringify([question, role]),
    ),
    reveals: reveals.filter(isShown).slice(0, REVEAL_LIMIT - withdrawn.length),
    ...(discarded.length > 0 && { discarded }),
    ...(superseded.length > 0 && { superseded }),
    ...(withdrawn.length > 0 && { withdrawn }),
  };
}

/** Of those with one name the newest, all in the order of their times. */
function newest<Item extends Submission | Tally>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): Item[] {
  const inOrder = items.toSorted(
    (a, b) => compare(a.at, b.at) || compare(JSON.stringify(a), JSON.stringify(b)),
  );
  const found = new Map<string, Item>();
  for (const item of inOrder) {
    const name = nameOf(item);
    found.delete(name);
    found.set(name, item);
  }
  return [...found.values()];
}

function joinReveals(one: readonly Reveal[], other: readonly Reveal[]): Reveal[] {
  const all = [...one, ...other.filter((reveal) => !one.some((same) => isSame(same, reveal)))];
  return all.toSorted((a, b) => compare(a.at, b.at) || compare(a.target, b.target));
}

function union(one: readonly string[] = [], other: readonly string[] = []): string[] {
  return [...new Set([...one, ...other])].toSorted();
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
