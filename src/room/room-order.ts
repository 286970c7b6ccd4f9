/** Which dimension divides a room most. */
import type { Dimension, Model } from '../model/types.ts';
import { agreementOf } from './agreement.ts';
import { countedQuestions } from './given-answers.ts';
import { questionFiguresOf } from './question-figures.ts';
import { findSlice } from './find-slice.ts';
import type { Room, Round } from './room.ts';

/**
 * The ids of all dimensions, the widest disagreement first: of a dimension its question with the lowest agreement counts. Those alike stand in
 * the model's order, those that too few have answered at the end.
 */
export function widestFirst(model: Model, room: Room): string[] {
  return model.dimensions
    .map((dimension) => ({ id: dimension.id, agreement: lowestAgreement(model, room, dimension) }))
    .toSorted((a, b) => a.agreement - b.agreement)
    .map(({ id }) => id);
}

/**
 * The first of them that is not revealed in this round; `null` where all are. After a discussion a group looks first at what it talked
 * about: what was revealed in the round before goes first.
 */
export function nextWidest(model: Model, room: Room): string | null {
  const shownIn = (round: Round | undefined) => new Set(round?.reveals.map(({ target }) => target));
  const revealed = shownIn(room.rounds.at(-1));
  const before = shownIn(room.rounds.at(-2));
  const left = widestFirst(model, room).filter((id) => !revealed.has(id));
  return left.find((id) => before.has(id)) ?? left[0] ?? null;
}

/** 2, which is more than any agreement, where nothing can be shown. */
function lowestAgreement(model: Model, room: Room, dimension: Dimension): number {
  const known = countedQuestions(dimension, room.length).flatMap(({ id }) => {
    const { slices } = questionFiguresOf(model, room, id);
    return agreementOf(findSlice(slices, 'all')?.counts ?? []) ?? [];
  });
  return Math.min(2, ...known);
}
