/** The room's place, and the place without one of the two roles that are set against each other. */
import type { Level, Model } from '../model/types.ts';
import { withAnswer } from '../scoring/answers.ts';
import type { Answers } from '../scoring/answers.ts';
import { placeResult } from '../scoring/place.ts';
import { findSlice } from './find-slice.ts';
import type { QuestionFigures, RoomPlace } from './figures.ts';
import { medianOf } from './quartiles.ts';

/** The model's rule over the lower median of everybody's answers to each question. */
export function placeOfAll(model: Model, questions: readonly QuestionFigures[]): RoomPlace {
  return placeOf(model, 'all', questions, ({ slices }) => findSlice(slices, 'all')?.counts);
}

/**
 * The same without one role.
 *
 * @returns `null` where a question is shown in which the role does not stand alone: what is left would tell its answers
 */
export function placeWithout(
  model: Model,
  role: string,
  questions: readonly QuestionFigures[],
): RoomPlace | null {
  const shown = questions.filter(({ slices }) => slices.length > 0);
  if (shown.length === 0 || shown.some(({ slices }) => !findSlice(slices, role))) return null;
  return placeOf(model, role, shown, ({ slices }) => {
    const all = findSlice(slices, 'all')?.counts;
    const own = findSlice(slices, role)?.counts;
    return all?.map((count, index) => count - (own?.[index] ?? 0));
  });
}

function placeOf(
  model: Model,
  without: string,
  questions: readonly QuestionFigures[],
  countsOf: (figures: QuestionFigures) => readonly number[] | undefined,
): RoomPlace {
  const answers = questions.reduce<Answers>((known, figures) => {
    const level = medianOf(countsOf(figures) ?? []);
    return withAnswer(known, figures.question, level === null ? null : { kind: 'level', level });
  }, {});
  const { place, dimensions, holding, ahead } = placeResult(model, answers);
  const stages: Record<string, Level | null> = Object.fromEntries(
    dimensions.map(({ dimension, stage }) => [dimension, stage]),
  );
  return { without, place, stages, holding, ahead };
}
