import type { Model } from '../model/types.ts';
import { figuresFor } from './room-figures.ts';
import type { EarlierRoom, Reveal, Room } from './room.ts';

/**
 * What an earlier workshop answered, to stand before a reveal of this one: as it was revealed then, and otherwise as it may be shown by the
 * stricter of the two floors.
 *
 * @param model of the edition of this room
 * @param target a dimension's id, or `place`
 * @returns `null` where there is no earlier workshop, or it used another edition
 */
export function earlierReveal(model: Model, room: Room, target: string): Reveal | null {
  const { earlier } = room;
  if (!earlier || earlier.edition !== model.edition) return null;
  return {
    target,
    step: '',
    at: earlier.startedAt,
    figures: figuresFor(model, asRoom(room, earlier), target),
  };
}

/** The earlier workshop as a room, asked the questions of this one. */
function asRoom(room: Room, { unit, startedAt, floor, round }: EarlierRoom): Room {
  return {
    ...room,
    unit,
    startedAt,
    floor: Math.max(room.floor, floor) === room.floor ? room.floor : floor,
    rounds: [round],
    earlier: null,
  };
}
