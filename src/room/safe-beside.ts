/** Whether another showing of a question would give somebody away beside what was shown before. */
import { crowdOf, crowdOfAll, crowdsByRole } from './already-shown.ts';
import type { Showing } from './already-shown.ts';
import { hidingIn, joinCrowds } from './floor.ts';
import type { Crowd } from './floor.ts';
import type { GivenAnswer } from './given-answers.ts';

/** Lists of role ids; every role is in one of them. */
type Groups = readonly (readonly string[])[];

/** What became of the answers of a showing. */
interface Since {
  /** Of each role, those that were in it. */
  kept: ReadonlyMap<string, Crowd>;
  /** Of each role, those that came later, or in place of others. */
  added: ReadonlyMap<string, Crowd>;
  /** Of each of its groups, how many people have taken their answer back or changed it. */
  gone: readonly number[];
}

/**
 * Whether the answers can be shown in these groups without a sum or a difference of shown groups that holds more than nobody and fewer
 * people than the floor.
 *
 * Beside one showing, every such difference is tried. After several, only answers that came since the newest may be new, in groups that are
 * whole groups of it: those that came are then in every difference that is new.
 *
 * @param showings those that differ, in their order
 */
export function isSafeAfter(
  showings: readonly Showing[],
  answers: readonly GivenAnswer[],
  groups: Groups,
  floor: number,
): boolean {
  const last = showings.at(-1);
  if (!last) return true;
  const histories = last.times.map((time) => compare(last, time, answers, floor));
  // More are there than were shown: an answer came in the very moment of the reveal, and nobody can tell which.
  if (!histories[0]?.gone.every((people) => people >= 0)) return false;
  const isSafe = showings.length === 1 ? isSafeBeside : isOnlyMore;
  return histories
    .filter(({ gone }) => gone.every((people) => people >= 0))
    .every((since) => isSafe(last, since, groups, floor));
}

/** The answers that were in a showing, if it was of that time, and those that were not. */
function compare(
  { groups }: Showing,
  time: string,
  answers: readonly GivenAnswer[],
  floor: number,
): Since {
  const { written, raised } = crowdOfAll(answers.filter(({ at }) => at <= time));
  const isKnown = groups.every(({ people }) => people !== null);
  const shown = groups.reduce((whole, { people }) => whole + (people ?? 0), 0);
  // Sheets too few to be shown beside cards were left out then.
  const isRaisedAlone = written > 0 && raised > 0 && (isKnown ? shown === raised : written < floor);
  const isKept = ({ at, isRaised }: GivenAnswer) => at <= time && (isRaised || !isRaisedAlone);
  const kept = crowdsByRole(answers.filter(isKept));
  return {
    kept,
    added: crowdsByRole(answers.filter((answer) => !isKept(answer))),
    gone: groups.map(({ roles, people }) => {
      const still = joinCrowds(roles.map((role) => crowdOf(kept, role)));
      return people === null ? 0 : people - still.written - still.raised;
    }),
  };
}

/** Whether every group is one of whole groups, to which nobody, or the floor and more, were added. */
function isOnlyMore({ groups: shown }: Showing, since: Since, groups: Groups, floor: number) {
  if (since.gone.some((people) => people > 0)) return false;
  return groups.every((group) => {
    const isWhole = shown.every(({ roles }) => {
      const inside = roles.filter((role) => group.includes(role)).length;
      return inside === 0 || inside === roles.length;
    });
    return isWhole && isHidden(joinCrowds(group.map((role) => crowdOf(since.added, role))), floor);
  });
}

/**
 * Whether no difference between groups of the two showings gives anybody away. Of a difference remain the answers that stood in only one of
 * its sides: those that came or went since, and those of roles that one side holds and the other does not. Every choice of groups on
 * either side is tried. To take each group once is enough: a sum that counts a group several times leaves more over than the choice of
 * those groups alone.
 */
function isSafeBeside(showing: Showing, since: Since, groups: Groups, floor: number): boolean {
  const roles = [...new Set([...since.kept.keys(), ...since.added.keys()])];
  const kept = roles.map((role) => crowdOf(since.kept, role));
  const added = roles.map((role) => crowdOf(since.added, role));
  const shown = showing.groups.map((group) => group.roles);
  const before = choicesOf(shown.length).map((choice) => ({
    holds: roles.map((role) => choice.some((index) => shown[index]?.includes(role))),
    went: choice.reduce((sum, index) => sum + (since.gone[index] ?? 0), 0),
  }));
  const after = choicesOf(groups.length).map((choice) => {
    const holds = roles.map((role) => choice.some((index) => groups[index]?.includes(role)));
    return { holds, came: joinCrowds(added.filter((_, index) => holds[index])) };
  });
  return before.every((left) =>
    after.every((right) => {
      // Whoever changed an answer went and came.
      let written = Math.max(right.came.written, left.went);
      let { raised } = right.came;
      for (const [index, crowd] of kept.entries()) {
        if (left.holds[index] === right.holds[index]) continue;
        written += crowd.written;
        raised += crowd.raised;
      }
      return isHidden({ written, raised }, floor);
    }),
  );
}

/** Whether a crowd is nobody, or people enough to hide one another. */
function isHidden(crowd: Crowd, floor: number): boolean {
  const people = hidingIn(crowd);
  return people === 0 || people >= floor;
}

/** Every choice of some of the first numbers from 0 on, none and all among them. */
function choicesOf(count: number): number[][] {
  return Array.from({ length: 2 ** count }, (_, choice) =>
    Array.from({ length: count }, (_each, index) => index).filter(
      (index) => Math.floor(choice / 2 ** index) % 2 === 1,
    ),
  );
}
