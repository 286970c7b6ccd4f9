/** What one press reveals: a dimension's answers or the room's place, as far as the floor lets them be shown. */
import type { Model } from '../model/types.ts';
import { agreementOf } from './agreement.ts';
import type {
  DimensionFigures,
  PlaceFigures,
  QuestionFigures,
  RevealedFigures,
} from './figures.ts';
import { countPeople, countedQuestions } from './given-answers.ts';
import { promptsOf } from './prompts.ts';
import { questionFiguresOf } from './question-figures.ts';
import { gapsOf } from './room-gap.ts';
import { findSlice, placeOfAll, placeWithout } from './room-place.ts';
import type { Room } from './room.ts';

/**
 * What a reveal shows of the round under way.
 *
 * @param target a dimension's id, or `place`
 * @throws RangeError where the model has no such dimension
 */
export function figuresFor(model: Model, room: Room, target: string): RevealedFigures {
  return target === 'place' ? placeFigures(model, room) : dimensionFigures(model, room, target);
}

/**
 * Whether drawing the target again would show anything new: it has been revealed in this round, and enough has come or changed since for
 * nobody to be found out beside what was shown.
 */
export function mayDrawAgain(model: Model, room: Room, target: string): boolean {
  const round = room.rounds.at(-1);
  const last = round?.reveals.findLast((reveal) => reveal.target === target);
  if (!last) return false;
  const fresh = figuresFor(model, room, target);
  return JSON.stringify({ ...fresh, people: 0 }) !== JSON.stringify({ ...last.figures, people: 0 });
}

function dimensionFigures(model: Model, room: Room, target: string): DimensionFigures {
  const dimension = model.dimensions.find(({ id }) => id === target);
  if (!dimension) throw new RangeError(`Edition ${model.edition} has no dimension ${target}.`);
  const ids = countedQuestions(dimension, room.length).map(({ id }) => id);
  return {
    kind: 'dimension',
    dimension: target,
    people: peopleFor(model, room, ids),
    questions: ids.map((id) => questionFiguresOf(model, room, id)),
  };
}

function placeFigures(model: Model, room: Room): PlaceFigures {
  const ids = model.dimensions.flatMap((dimension) =>
    countedQuestions(dimension, room.length).map(({ id }) => id),
  );
  const questions = ids.map((id) => questionFiguresOf(model, room, id));
  const gaps = gapsOf(model, questions);
  const agreement = listAgreement(questions);
  return {
    kind: 'place',
    people: peopleFor(model, room, ids),
    all: placeOfAll(model, questions),
    without: model.roleGap.flatMap((role) => placeWithout(model, role, questions) ?? []),
    gaps,
    agreement: agreement.map((each) => ({ ...each, agreement: round(each.agreement) })),
    prompts: promptsOf({ gaps, agreement }, questions),
  };
}

function peopleFor(model: Model, room: Room, questions: readonly string[]): number {
  const round = room.rounds.at(-1);
  return round ? countPeople(model, round, questions) : 0;
}

function listAgreement(questions: readonly QuestionFigures[]): PlaceFigures['agreement'] {
  return questions
    .flatMap(({ question, slices }) => {
      const agreement = agreementOf(findSlice(slices, 'all')?.counts ?? []);
      return agreement === null ? [] : [{ question, agreement }];
    })
    .toSorted((a, b) => a.agreement - b.agreement);
}

/** To one place: in a small group the places after it would tell how each answer fell. */
function round(agreement: number): number {
  return Math.round(agreement * 10) / 10 + 0;
}
