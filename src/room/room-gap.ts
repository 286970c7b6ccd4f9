import type { Model } from '../model/types.ts';
import type { QuestionFigures, QuestionGap } from './figures.ts';
import { medianOf } from './quartiles.ts';
import { findSlice } from './find-slice.ts';

/**
 * The lower medians of the two roles of the model's `roleGap`, for each question in which both stand alone: the widest gap first, those
 * alike in the order of the questions.
 */
export function gapsOf(model: Model, questions: readonly QuestionFigures[]): QuestionGap[] {
  const [first, second] = model.roleGap;
  return questions
    .flatMap(({ question, slices }): QuestionGap[] => {
      const one = medianOf(findSlice(slices, first)?.counts ?? []);
      const other = medianOf(findSlice(slices, second)?.counts ?? []);
      return one === null || other === null ? [] : [{ question, medians: [one, other] }];
    })
    .toSorted((a, b) => gapWidth(b) - gapWidth(a));
}

/** How many levels lie between the two medians. */
export function gapWidth({ medians: [one, other] }: QuestionGap): number {
  return Math.abs(one - other);
}
