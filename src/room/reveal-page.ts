/**
 * The pages of a revealed dimension: one for each question, so that the Screen shows no more than can be read from the back of a room, and a
 * last one with all of them.
 */
import type { Model } from '../model/types.ts';
import { agreementOf } from './agreement.ts';
import type { ShownReveal } from './deck.ts';
import type { QuestionFigures } from './figures.ts';
import type { Reveal } from './room.ts';

/** More than any agreement, for a question of which nothing is shown. */
const NOTHING = 2;

/**
 * A revealed dimension with one of its questions, the widest disagreement first, and the same question before. What has one page is left as
 * it is.
 *
 * @param page 0 for the first; beyond the last question it is the last one
 */
export function pageOf(shown: ShownReveal, page: number): ShownReveal {
  const { figures } = shown.reveal;
  if (figures.kind !== 'dimension' || figures.questions.length < 2) return shown;
  const { question } = figures.questions
    .toSorted((a, b) => widthOf(a) - widthOf(b))
    .at(Math.min(page, figures.questions.length - 1))!;
  return {
    reveal: keepQuestion(shown.reveal, question),
    before: shown.before && keepQuestion(shown.before, question),
  };
}

/** The questions of a revealed dimension in the model's order, numbered as on the paper forms: 1 to 18. */
export function togetherOf(
  { dimensions }: Model,
  { reveal: { figures } }: ShownReveal,
): { id: string; number: number; stem: string }[] {
  const shown = figures.kind === 'dimension' ? figures.questions : [];
  return dimensions
    .flatMap(({ questions }) => questions)
    .map(({ id, stem }, index) => ({ id, number: index + 1, stem }))
    .filter(({ id }) => shown.some(({ question }) => question === id));
}

/** The lower, the wider the disagreement. */
function widthOf({ slices }: QuestionFigures): number {
  const all = slices.find(({ group }) => group === 'all');
  return (all && agreementOf(all.counts)) ?? NOTHING;
}

function keepQuestion(reveal: Reveal, question: string): Reveal {
  const { figures } = reveal;
  if (figures.kind !== 'dimension') return reveal;
  const questions = figures.questions.filter((each) => each.question === question);
  return { ...reveal, figures: { ...figures, questions } };
}
