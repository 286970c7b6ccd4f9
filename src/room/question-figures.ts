/** What may be shown of the answers to one question. */
import type { Model } from '../model/types.ts';
import {
  crowdOf,
  crowdOfAll,
  crowdsByRole,
  groupsOf,
  newestFigures,
  showingsOf,
  standingAlone,
  traceAnswers,
} from './already-shown.ts';
import type { Showing, TracedAnswer } from './already-shown.ts';
import type { QuestionFigures } from './figures.ts';
import { hidingIn, splitsOf } from './floor.ts';
import type { RoleCrowd, Split } from './floor.ts';
import { answersTo, countSlice, sizeOf } from './given-answers.ts';
import type { GivenAnswer } from './given-answers.ts';
import type { Room, Round } from './room.ts';
import { isSafeAfter } from './safe-beside.ts';

/**
 * The answers to a question in the round under way, in the groups that keep to the floor.
 *
 * Where the question has been shown, the figures are the newest ones that give nobody away beside those shown, in this round or in one
 * before of which sheets still stand. Where the answers that came since do, the figures stay as they were shown.
 */
export function questionFiguresOf(model: Model, room: Room, question: string): QuestionFigures {
  const { rounds, floor } = room;
  const round = rounds.at(-1);
  const none = { question, slices: [], folded: [] };
  if (!round) return none;
  const answers = traceAnswers(model, rounds, question);
  const shown = showingsOf(model, rounds, question);
  const find = (some: readonly TracedAnswer[]) => {
    const usable = leaveOutFew(some, floor);
    const split = findSplit(model, room, question, usable, shown);
    return split ? makeFigures(model, question, usable, split) : null;
  };
  const found = find(answers) ?? newestFigures(round, question);
  if (found) return found;
  const before = rounds.at(-2);
  const isEnough = hidingIn(crowdOfAll(leaveOutFew(answers, floor))) >= floor;
  return (
    findAsShown(rounds, answers, shown, find) ??
    (isEnough && before ? newestFigures(before, question) : null) ??
    none
  );
}

/** The answers that were in the newest showing of this round, where others came since. */
function findAsShown(
  { length }: readonly Round[],
  answers: readonly TracedAnswer[],
  shown: readonly Showing[],
  find: (some: readonly TracedAnswer[]) => QuestionFigures | null,
): QuestionFigures | null {
  const last = shown.at(-1)?.moments.at(-1);
  if (last?.round !== length - 1) return null;
  const found = find(answers.filter(({ at }) => at <= last.time));
  return found && { ...found, asOf: last.time };
}

/** Cards are raised for everybody to see. Sheets that are too few to hide one another would stand out beside them, and are left out. */
function leaveOutFew<Answer extends GivenAnswer>(
  answers: readonly Answer[],
  floor: number,
): readonly Answer[] {
  const { written, raised } = crowdOfAll(answers);
  const isTooFew = written > 0 && written < floor && raised >= floor;
  return isTooFew ? answers.filter(({ isRaised }) => isRaised) : answers;
}

/** The finest split that keeps to the floor, in this round, in the one before and beside what was shown; `null` where there is none. */
function findSplit(
  model: Model,
  room: Room,
  question: string,
  answers: readonly TracedAnswer[],
  shown: readonly Showing[],
): Split | null {
  const roles = crowdsOf(model, room, question, answers);
  const split = splitsOf(roles, room.floor).find((each) =>
    isSafeAfter(shown, answers, groupsOf(model, each), room.floor),
  );
  return split ?? null;
}

function crowdsOf(
  model: Model,
  room: Room,
  question: string,
  answers: readonly GivenAnswer[],
): RoleCrowd[] {
  const now = crowdsByRole(answers);
  const before = compareWith(model, room, question);
  return model.roles.map(({ id }) => ({
    role: id,
    now: crowdOf(now, id),
    before: before ? [crowdOf(before.crowds, id)] : [],
    mayStandAlone: before?.alone === undefined || before.alone.includes(id),
  }));
}

/** The round before, as far as it has been or could have been shown; `null` where nothing of it can stand beside this one. */
function compareWith(model: Model, { rounds, floor }: Room, question: string) {
  const round: Round | undefined = rounds.at(-2);
  if (!round) return null;
  const answers = leaveOutFew(answersTo(model, round, question), floor);
  const figures = newestFigures(round, question);
  const alone = figures && figures.slices.length > 0 ? standingAlone(figures) : undefined;
  const isShowable = hidingIn(crowdOfAll(answers)) >= floor;
  return isShowable || alone ? { crowds: crowdsByRole(answers), alone } : null;
}

function makeFigures(
  model: Model,
  question: string,
  answers: readonly GivenAnswer[],
  { alone, folded }: Split,
): QuestionFigures {
  const of = (roles: readonly string[]) => answers.filter(({ role }) => roles.includes(role));
  const rest = countSlice('folded', of(folded));
  const hasRest = sizeOf(rest) > 0;
  return {
    question,
    slices: [
      countSlice('all', of(model.roles.map(({ id }) => id))),
      ...alone.map((role) => countSlice(role, of([role]))),
      ...(hasRest ? [rest] : []),
    ],
    folded: hasRest ? folded : [],
  };
}
