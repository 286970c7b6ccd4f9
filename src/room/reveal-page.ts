/** One page of a revealed dimension: a single question, so that the Screen shows no more than can be read from the back of a room. */
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
 * @param page 0 for the first; there has to be such a page
 */
export function pageOf(shown: ShownReveal, page: number): ShownReveal {
  const { figures } = shown.reveal;
  if (figures.kind !== 'dimension' || figures.questions.length < 2) return shown;
  const { question } = figures.questions.toSorted((a, b) => widthOf(a) - widthOf(b))[page]!;
  return {
    reveal: keepQuestion(shown.reveal, question),
    before: shown.before && keepQuestion(shown.before, question),
  };
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
