import type { Model } from '../model/types.ts';
import { nextWidest } from './room-order.ts';
import type { Room } from './room.ts';

/** Stands for the dimension that a room disagrees on most of those not yet revealed. */
export const WIDEST = 'widest';
/** Stands for the room's place. */
export const PLACE = 'place';

/**
 * What a press is to reveal: a dimension's id or `place`. At a step that revealed the widest disagreement in an earlier round it is the same
 * dimension again, so that before and after stand beside each other.
 *
 * @param target a dimension's id, `widest` or `place`
 * @param step `<session id>/<step id>`; empty where it is not at one
 * @returns `null` where nothing is left to reveal: nobody has answered, or it is revealed in this round already
 */
export function findTarget(model: Model, room: Room, target: string, step: string): string | null {
  const round = room.rounds.at(-1);
  if (!round || round.submissions.length + round.tallies.length === 0) return null;
  if (target === WIDEST) {
    const atStep = (reveal: { step: string }) => step !== '' && reveal.step === step;
    if (round.reveals.some(atStep)) return null;
    const before = room.rounds.flatMap(({ reveals }) => reveals).findLast(atStep)?.target;
    const isNew = before !== undefined && round.reveals.every((one) => one.target !== before);
    return isNew ? before : nextWidest(model, room);
  }
  const isKnown = target === PLACE || model.dimensions.some(({ id }) => id === target);
  return isKnown && round.reveals.every((one) => one.target !== target) ? target : null;
}
