import { nowIso } from '../../browser/clock.ts';
import { offerDownload } from '../../browser/download.ts';
import { storeText as words } from '../../interface/workshop/room.ts';
import { writeRoom } from '../../room/room-file.ts';
import type { Room } from '../../room/room.ts';

/**
 * Hands the reader the room's own file, with everything that is in the room.
 *
 * @returns the file's name
 */
export function saveRoom(room: Room): string {
  const now = nowIso();
  const name = words.fileName(now.slice(0, 10));
  offerDownload(name, 'application/json', writeRoom(room, now));
  return name;
}
