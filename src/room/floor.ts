/** Which roles stand alone, so that nobody can work out the answers of fewer people than the floor. */
import type { RevealedFigures } from './figures.ts';
import { sizeOf } from './given-answers.ts';
import type { Floor } from './room.ts';

/** How many people of a group gave answers to one question. */
export interface Crowd {
  /** On sheets, which nobody else sees. */
  written: number;
  /** With cards, which everybody sees: they can be taken away from a sum, and so hide nobody. */
  raised: number;
}

/** The answers of a role to one question, in the round that is shown and in each that it is compared with. */
export interface RoleCrowd {
  /** Role id. */
  role: string;
  now: Crowd;
  before: readonly Crowd[];
  /** Whether it stood alone in what it is compared with, where that has been shown. */
  mayStandAlone: boolean;
}

/** How a question's answers are shown. */
export interface Split {
  /** Ids of the roles that stand alone, in the model's order. */
  alone: readonly string[];
  /** Ids of all other roles, whether anybody has them or not; none where only everybody together is shown. */
  folded: readonly string[];
}

/** Everybody together and nothing else. */
export const undivided: Split = { alone: [], folded: [] };

/** How many people hide one another in a crowd. */
export function hidingIn({ written, raised }: Crowd): number {
  return written > 0 ? written : raised;
}

/** Two crowds as one. */
export function joinCrowds(crowds: readonly Crowd[]): Crowd {
  return {
    written: crowds.reduce((whole, { written }) => whole + written, 0),
    raised: crowds.reduce((whole, { raised }) => whole + raised, 0),
  };
}

/**
 * The splits that keep to the floor, the finest first and everybody together last.
 *
 * In the first, a role stands alone where its answers reach the floor in every round; the others are folded together. Where those folded
 * are fewer than the floor in any round, and more than none, the smallest role that stands alone is folded too, until they reach it. Each
 * further split folds one role more.
 *
 * @param roles every role of the model, in its order
 * @returns empty where all together are fewer than the floor
 */
export function splitsOf(roles: readonly RoleCrowd[], floor: number): Split[] {
  if (hidingIn(joinCrowds(roles.map(({ now }) => now))) < floor) return [];
  const splits: Split[] = [];
  let alone = roles.filter(
    (role) => role.mayStandAlone && crowdsOf(role).every((crowd) => hidingIn(crowd) >= floor),
  );
  while (alone.length > 0) {
    const folded = roles.filter((role) => !alone.includes(role));
    const isWhole = alone.length === 1 && folded.every(({ now }) => hidingIn(now) === 0);
    if (!isWhole && isFoldedEnough(folded, floor)) splits.push(nameSplit(alone, folded));
    const smallest = findSmallest(alone);
    alone = alone.filter((role) => role !== smallest);
  }
  return [...splits, undivided];
}

function isFoldedEnough(folded: readonly RoleCrowd[], floor: number): boolean {
  const rounds = folded[0] ? crowdsOf(folded[0]).length : 0;
  return Array.from({ length: rounds }, (_, round) =>
    joinCrowds(folded.map((role) => crowdsOf(role)[round] ?? { written: 0, raised: 0 })),
  ).every((crowd) => {
    const people = hidingIn(crowd);
    return people === 0 || people >= floor;
  });
}

function crowdsOf({ now, before }: RoleCrowd): Crowd[] {
  return [now, ...before];
}

/** Of roles alike the last. */
function findSmallest(roles: readonly RoleCrowd[]): RoleCrowd | undefined {
  const size = ({ now }: RoleCrowd) => now.written + now.raised;
  return roles.toReversed().toSorted((a, b) => size(a) - size(b))[0];
}

function nameSplit(alone: readonly RoleCrowd[], folded: readonly RoleCrowd[]): Split {
  return { alone: alone.map(({ role }) => role), folded: folded.map(({ role }) => role) };
}

/** The smallest floor that a group which was shown tells of: the room's own, unless it was raised after a smaller group was shown. */
export function floorShown(shown: readonly RevealedFigures[], floor: Floor): Floor {
  const sizes = shown.flatMap((figures) =>
    figures.kind === 'dimension'
      ? figures.questions.flatMap(({ slices }) => slices.map(sizeOf))
      : (figures.basis ?? []).flatMap(({ groups }) =>
          groups.map(({ written, raised }) => written + raised),
        ),
  );
  const smallest = Math.min(floor, ...sizes.filter((size) => size > 0));
  return floors.findLast((each) => each <= smallest) ?? floor;
}

/** The fewest first. */
const floors: readonly Floor[] = [3, 5, 8];
