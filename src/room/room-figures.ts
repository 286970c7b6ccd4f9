/** What one press reveals: a dimension's answers or the room's place, as far as the floor lets them be shown. */
import type { Model } from '../model/types.ts';
import { agreementOf } from './agreement.ts';
import { basisOfPlace } from './place-basis.ts';
import type {
  DimensionFigures,
  PlaceFigures,
  QuestionFigures,
  RevealedFigures,
} from './figures.ts';
import { countedQuestions, sizeOf } from './given-answers.ts';
import { promptsOf } from './prompts.ts';
import { questionFiguresOf } from './question-figures.ts';
import { gapsOf } from './room-gap.ts';
import { findSlice } from './find-slice.ts';
import { placeOfAll, placeWithout } from './room-place.ts';
import type { Room } from './room.ts';

/** Finds what may be shown of a question. */
export type FindFigures = (model: Model, room: Room, question: string) => QuestionFigures;

/**
 * What a reveal shows of the round under way.
 *
 * @param target a dimension's id, or `place`
 * @throws RangeError where the model has no such dimension
 */
export function figuresFor(
  model: Model,
  room: Room,
  target: string,
  find: FindFigures = questionFiguresOf,
): RevealedFigures {
  return target === 'place'
    ? placeFigures(model, room, find)
    : dimensionFigures(model, room, target, find);
}

/**
 * Whether drawing the target again would show anything new: it has been revealed in this round, and enough has come or changed since for
 * nobody to be found out beside what was shown.
 */
export function mayDrawAgain(model: Model, room: Room, target: string): boolean {
  const round = room.rounds.at(-1);
  const last = round?.reveals.findLast((reveal) => reveal.target === target);
  return (
    last !== undefined && nameShown(figuresFor(model, room, target)) !== nameShown(last.figures)
  );
}

/** What people see of figures, as text. */
function nameShown(figures: RevealedFigures): string {
  const unseen = ['people', 'raised', 'asOf', 'basis'];
  return JSON.stringify(figures, (key, value: unknown) =>
    unseen.includes(key) ? undefined : value,
  );
}

function dimensionFigures(
  model: Model,
  room: Room,
  target: string,
  find: FindFigures,
): DimensionFigures {
  const dimension = model.dimensions.find(({ id }) => id === target);
  if (!dimension) throw new RangeError(`Edition ${model.edition} has no dimension ${target}.`);
  const questions = countedQuestions(dimension, room.length).map(({ id }) => find(model, room, id));
  return { kind: 'dimension', dimension: target, people: countDrawn(questions), questions };
}

function placeFigures(model: Model, room: Room, find: FindFigures): PlaceFigures {
  const ids = model.dimensions.flatMap((dimension) =>
    countedQuestions(dimension, room.length).map(({ id }) => id),
  );
  const questions = ids.map((id) => find(model, room, id));
  const gaps = gapsOf(model, questions);
  const agreement = listAgreement(questions);
  const without = model.roleGap.flatMap((role) => placeWithout(model, role, questions) ?? []);
  return {
    kind: 'place',
    people: countDrawn(questions),
    all: placeOfAll(model, questions),
    without,
    gaps,
    agreement: agreement.map((each) => ({ ...each, agreement: round(each.agreement) })),
    prompts: promptsOf({ gaps, agreement }, questions),
    basis: basisOfPlace(model, room, questions, { without, gaps }),
  };
}

/** The most people who stand in the figures of any of the questions. */
function countDrawn(questions: readonly QuestionFigures[]): number {
  return Math.max(0, ...questions.map(({ slices }) => (slices[0] ? sizeOf(slices[0]) : 0)));
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
