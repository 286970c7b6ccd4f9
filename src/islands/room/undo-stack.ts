import { nowIso } from '../../browser/clock.ts';
import { readUndoSteps } from '../../browser/room-door.ts';
import type { Model } from '../../model/types.ts';
import { readRoomFile, writeRoom } from '../../room/room-file.ts';
import type { Room } from '../../room/room.ts';
import { goBack, keepSeen, leadsFrom } from '../../room/undo-steps.ts';
import type { UndoStep } from '../../room/undo-steps.ts';

/**
 * The steps of which the last leads back from a room; none where none does.
 *
 * @param own those of this window, for where the store has no room for them
 */
export function findSteps(room: Room | null, own: readonly UndoStep[]): readonly UndoStep[] {
  const isWay = (steps: readonly UndoStep[]) => {
    const last = steps.at(-1);
    return last !== undefined && leadsFrom(last, room);
  };
  return [...readUndoSteps(), own].find(isWay) ?? [];
}

/**
 * The room before the last of the steps, `null` where none was open then; undefined where there is no step that leads back.
 *
 * @param models every edition
 */
export function undoStep(
  models: readonly Model[],
  steps: readonly UndoStep[],
  room: Room | null,
): Room | null | undefined {
  const step = steps.at(-1);
  const before = step && goBack(step, room);
  if (before === undefined || before === null) return before;
  // What was read from the store may have been changed there.
  try {
    const reading = readRoomFile(models, writeRoom(before as Room, nowIso()), Infinity);
    if (!reading.ok) return undefined;
    return room ? keepSeen(reading.room, room) : reading.room;
  } catch {
    return undefined;
  }
}
