/** Of what answers a place tells more than was shown. */
import type { Model } from '../model/types.ts';
import {
  everyReveal,
  mergeGroups,
  newestFigures,
  showingsOf,
  traceAnswers,
} from './already-shown.ts';
import type { PlaceBasis, PlaceFigures, QuestionFigures } from './figures.ts';
import type { Room } from './room.ts';
import { isShownAlready } from './safe-beside.ts';

/**
 * The groups of which a place tells, question by question. A question is left out where the place repeats what a dimension showed of it, or
 * where nothing has come or changed since it was shown in those groups.
 *
 * @param questions the figures from which the place is worked out
 */
export function basisOfPlace(
  model: Model,
  room: Room,
  questions: readonly QuestionFigures[],
  { without, gaps }: Pick<PlaceFigures, 'without' | 'gaps'>,
): PlaceBasis[] {
  const { rounds } = room;
  return questions.flatMap((figures): PlaceBasis[] => {
    const { question, asOf, slices } = figures;
    if (slices.length === 0 || isRepeated(room, figures)) return [];
    const groups = mergeGroups(model, figures, [
      ...without.map((place) => place.without),
      ...(gaps.some((gap) => gap.question === question) ? model.roleGap : []),
    ]);
    const lists = groups.map(({ roles }) => roles);
    const shown = showingsOf(model, rounds, question);
    const isKnown = isShownAlready(shown, traceAnswers(model, rounds, question), lists);
    return isKnown ? [] : [{ question, ...(asOf !== undefined && { asOf }), groups }];
  });
}

/** Whether figures are the very object that was shown before: those worked out anew never are. */
function isRepeated({ rounds }: Room, figures: QuestionFigures): boolean {
  return rounds.some((round) =>
    everyReveal(round).some((reveal) => {
      const shown = reveal.figures.kind === 'dimension' ? reveal.figures.questions : [];
      return shown.includes(figures) && newestFigures(round, figures.question) === figures;
    }),
  );
}
