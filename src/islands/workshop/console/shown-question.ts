import type { Model, Question } from '../../../model/types.ts';
import type { SessionStep } from '../../../model/workshop-types.ts';
import type { ShownReveal } from '../../../room/deck.ts';
import { pageOf } from '../../../room/reveal-page.ts';

/**
 * The question that stands on the Screen: the step's own, or the one of a revealed dimension that is shown; `null` where none does.
 *
 * @param shown what the step has revealed
 * @param page of the Screen, 0 for the first
 * @param model of the room; of the current edition where none is open
 */
export function questionShown(
  step: SessionStep,
  shown: ShownReveal | null,
  page: number,
  model: Model,
): Question | null {
  const id = step.kind === 'question' ? step.question : shown && idOf(shown, page);
  if (id === null) return null;
  const questions = model.dimensions.flatMap((dimension) => dimension.questions);
  return questions.find((question) => question.id === id) ?? null;
}

function idOf(shown: ShownReveal, page: number): string | null {
  const { figures } = shown.reveal;
  if (figures.kind !== 'dimension' || page >= figures.questions.length) return null;
  const { figures: paged } = pageOf(shown, page).reveal;
  return paged.kind === 'dimension' ? (paged.questions[0]?.question ?? null) : null;
}
