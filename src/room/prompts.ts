import type { PlaceFigures, Prompt, QuestionFigures } from './figures.ts';
import { gapWidth } from './room-gap.ts';
import { findSlice } from './find-slice.ts';

/**
 * What is worth the room's time, at most one of each kind and no question twice: the widest gap between the two roles, of a level at least;
 * the widest disagreement, where not all agree; and the question that most people could not answer, one at least. Of questions alike the
 * first in the model's order.
 */
export function promptsOf(
  { gaps, agreement }: Pick<PlaceFigures, 'gaps' | 'agreement'>,
  questions: readonly QuestionFigures[],
): Prompt[] {
  const widest = gaps.filter((gap) => gapWidth(gap) > 0).map(({ question }) => question);
  const disputed = agreement.filter((each) => each.agreement < 1).map(({ question }) => question);
  const unknown = questions
    .map(({ question, slices }) => ({
      question,
      people: findSlice(slices, 'all')?.dontKnow ?? 0,
    }))
    .filter(({ people }) => people > 0)
    .toSorted((a, b) => b.people - a.people)
    .map(({ question }) => question);
  const prompts: Prompt[] = [];
  const add = (kind: Prompt['kind'], candidates: readonly string[]) => {
    const question = candidates.find((id) => prompts.every((prompt) => prompt.question !== id));
    if (question !== undefined) prompts.push({ kind, question });
  };
  add('gap', widest);
  add('disagreement', disputed);
  add('dont-know', unknown);
  return prompts;
}
