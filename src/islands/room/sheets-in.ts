/** The sheets of the round under way, as far as their holder may list them: everything but the answers. */
import type { Model } from '../../model/types.ts';
import type { Room, Way } from '../../room/room.ts';
import { decodeCode } from '../../sharing/code.ts';

/** A sheet without its answers. */
export interface SheetIn {
  code: string;
  /** Role id. */
  role: string;
  way: Way;
  /** ISO date and time, UTC. */
  at: string;
}

/**
 * The sheets of the round under way, in the order in which they came.
 *
 * @param model of the room's edition
 */
export function sheetsIn(model: Model, room: Room): SheetIn[] {
  return (room.rounds.at(-1)?.submissions ?? []).flatMap(({ code, way, at }) => {
    const decoded = decodeCode([model], code);
    return decoded.ok ? [{ code, role: decoded.role, way, at }] : [];
  });
}
