/** Whether another showing of a question would give somebody away beside what was shown before. */
import { crowdOf, crowdsByRole } from './already-shown.ts';
import type { Moment, Showing, TracedAnswer } from './already-shown.ts';
import { hidingIn, joinCrowds } from './floor.ts';
import type { Crowd } from './floor.ts';

/** Lists of role ids; every role is in one of them. */
type Groups = readonly (readonly string[])[];

/** What became of the answers of a showing. */
interface Since {
  /** Of each role, those that were in it. */
  kept: ReadonlyMap<string, Crowd>;
  /** Of each role, those that came later, or in place of others. */
  added: ReadonlyMap<string, Crowd>;
  /** Of each of its groups, how many people are no longer in it: they have taken their answer back or changed it, and cards are counted anew. */
  gone: readonly Crowd[];
}

/**
 * Whether the answers can be shown in these groups without a sum or a difference of shown groups that holds more than nobody and fewer
 * people than the floor, unless it is known already.
 *
 * Where in every group as many as the floor asks for were never shown, they are in every difference. Beside one showing, every other
 * difference is tried. After several, a group in which fewer are new must be the very same as groups of the newest.
 *
 * @param showings those that differ, in their order
 * @param parts the groups, those with nobody in them too
 */
export function isSafeAfter(
  showings: readonly Showing[],
  answers: readonly TracedAnswer[],
  parts: Groups,
  floor: number,
): boolean {
  const last = showings.at(-1);
  if (!last) return true;
  const everybody = crowdsByRole(answers);
  const groups = parts.filter((group) => !isNobody(crowdIn(everybody, group)));
  const isUnseen = (answer: TracedAnswer) =>
    showings.every(({ moments }) => moments.every((moment) => !isIn(answer, moment)));
  const unseen = crowdsByRole(answers.filter(isUnseen));
  const isNew = (group: readonly string[]) => crowdIn(unseen, group).written >= floor;
  if (groups.every(isNew)) return true;
  const histories = last.moments.map((moment) => compare(last, moment, answers));
  // More are there than were shown: an answer came in the very moment of the reveal, and nobody can tell which.
  if (!histories[0] || !isPossible(histories[0])) return false;
  return histories
    .filter(isPossible)
    .every((since) =>
      showings.length === 1
        ? isSafeBeside(last, since, groups, floor)
        : groups.every((group) => isNew(group) || isSame(last, since, group, floor)),
    );
}

/** Whether an answer was there at a moment. */
function isIn({ since }: TracedAnswer, { round, time }: Moment): boolean {
  const came = since[round] ?? null;
  return came !== null && came <= time;
}

/** The answers that were in a showing, if it was of that moment, and those that were not. */
function compare(showing: Showing, moment: Moment, answers: readonly TracedAnswer[]): Since {
  // Sheets too few to be shown beside cards were left out then.
  const isRaisedAlone = showing.groups.every(({ written }) => written === 0);
  const isKept = (answer: TracedAnswer) =>
    isIn(answer, moment) && (answer.isRaised || !isRaisedAlone);
  const kept = crowdsByRole(answers.filter(isKept));
  return {
    kept,
    added: crowdsByRole(answers.filter((answer) => !isKept(answer))),
    gone: showing.groups.map(({ roles, written, raised }) => {
      const still = crowdIn(kept, roles);
      return { written: written - still.written, raised: raised - still.raised };
    }),
  };
}

function isPossible({ gone }: Since): boolean {
  return gone.every(({ written, raised }) => written >= 0 && raised >= 0);
}

/** Whether a group is one of whole groups of a showing, without a sheet more or less. */
function isSame(
  { groups }: Showing,
  { gone, added }: Since,
  group: readonly string[],
  floor: number,
): boolean {
  const more = crowdIn(added, group);
  const isWhole = groups.every(({ roles }, index) => {
    const inside = roles.filter((role) => group.includes(role)).length;
    return inside === 0 || (inside === roles.length && gone[index]?.written === 0);
  });
  return isWhole && more.written === 0 && isHidden(more, floor);
}

/**
 * Whether no difference between groups of the two showings gives anybody away. Of a difference remain the answers that stood in only one of
 * its sides: those that came or went since, and those of roles that one side holds and the other does not. Every choice of groups on
 * either side is tried, but those that are the very same as groups shown before: they add nothing. To take each group once is enough: a
 * sum that counts a group several times leaves more over than the choice of those groups alone.
 */
function isSafeBeside(showing: Showing, since: Since, groups: Groups, floor: number): boolean {
  const roles = [...new Set([...since.kept.keys(), ...since.added.keys()])];
  const kept = roles.map((role) => crowdOf(since.kept, role));
  const shown = showing.groups.map((group) => group.roles);
  const before = choicesOf(shown.length).map((choice) => ({
    holds: roles.map((role) => choice.some((index) => shown[index]?.includes(role))),
    went: joinCrowds(choice.map((index) => since.gone[index] ?? nobody)),
  }));
  const after = choicesOf(groups.length).map((choice) => ({
    holds: roles.map((role) => choice.some((index) => groups[index]?.includes(role))),
    came: joinCrowds(choice.map((index) => crowdIn(since.added, groups[index] ?? []))),
  }));
  /** Those of roles that one side holds and the other does not. */
  const between = (left: readonly boolean[], right: readonly boolean[]) =>
    joinCrowds(kept.filter((_, index) => left[index] !== right[index]));
  return after.every(({ holds, came }) => {
    const differences = before.map((left) => ({ ...left, rest: between(left.holds, holds) }));
    const isKnown = differences.some(({ rest, went }) => isNobody(joinCrowds([rest, went, came])));
    return (
      isKnown ||
      differences.every(({ rest, went }) =>
        isHidden(
          {
            // Whoever changed an answer went and came.
            written: Math.max(came.written, went.written) + rest.written,
            raised: came.raised + rest.raised,
          },
          floor,
        ),
      )
    );
  });
}

const nobody: Crowd = { written: 0, raised: 0 };

function isNobody({ written, raised }: Crowd): boolean {
  return written === 0 && raised === 0;
}

/** Whether a crowd is nobody, or people enough to hide one another. */
function isHidden(crowd: Crowd, floor: number): boolean {
  return isNobody(crowd) || hidingIn(crowd) >= floor;
}

function crowdIn(crowds: ReadonlyMap<string, Crowd>, roles: readonly string[]): Crowd {
  return joinCrowds(roles.map((role) => crowdOf(crowds, role)));
}

/** Every choice of some of the first numbers from 0 on, none and all among them. */
function choicesOf(count: number): number[][] {
  return Array.from({ length: 2 ** count }, (_, choice) =>
    Array.from({ length: count }, (_each, index) => index).filter(
      (index) => Math.floor(choice / 2 ** index) % 2 === 1,
    ),
  );
}

/** Whether nothing has come, gone or changed since the newest showing, of which these groups are whole groups. */
export function isShownAlready(
  showings: readonly Showing[],
  answers: readonly TracedAnswer[],
  groups: Groups,
): boolean {
  const last = showings.at(-1);
  const moment = last?.moments.at(-1);
  if (!last || !moment) return false;
  const since = compare(last, moment, answers);
  if (since.added.size > 0 || !since.gone.every(isNobody)) return false;
  return groups.every((group) => isSame(last, since, group, 1));
}
