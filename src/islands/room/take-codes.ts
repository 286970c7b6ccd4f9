/** From a text that somebody sent to sheets in the room. */
import type { IntakeCounts } from '../../interface/workshop/room-intake.ts';
import type { Model } from '../../model/types.ts';
import { noOutcome } from '../../room/room-actions.ts';
import { readRoomFile } from '../../room/room-file.ts';
import type { Room } from '../../room/room.ts';
import { encodeCode } from '../../sharing/code.ts';
import { readFile } from '../../sharing/file.ts';
import { findCodes } from '../../sharing/find-codes.ts';
import type { DamagedCode } from '../../sharing/find-codes.ts';
import type { RoomHold } from './use-room.ts';

/** Most characters of a text that is looked at. */
export const TEXT_LIMIT = 5_000_000;

/** What became of a text. */
export interface Intake {
  counts: IntakeCounts;
  damaged: readonly DamagedCode[];
  /** Those that were sound and of an edition that this site has. */
  codes: readonly string[];
  /** Whether there was no code in it at all, sound or not. */
  isNone: boolean;
}

/** Takes every code of a text into the room; nothing else of it is kept. */
export function takeText(models: readonly Model[], hold: RoomHold, text: string): Intake {
  const { codes, damaged, foreign } = findCodes(models, text, hold.room ? codesOf(hold.room) : []);
  const texts = codes.map(({ code }) => code);
  const taken =
    codes.length === 0 ? noOutcome : hold.act({ type: 'merge', codes: texts, way: 'code' });
  return {
    counts: { ...taken, foreign: foreign.map(({ number }) => number) },
    damaged,
    codes: texts,
    isNone: codes.length + damaged.length + foreign.length === 0,
  };
}

/** Whether a text looks like the next round's: more of its sheets took the place of some that were in a reveal of this one than are new. */
export function isOfNextRound({
  added,
  replacedAfterReveal,
}: Pick<IntakeCounts, 'added' | 'replacedAfterReveal'>): boolean {
  return replacedAfterReveal > added;
}

/** What a file is, by what it holds: a room, a placing with its code as a text, or a text. */
export type FileKind = { kind: 'room'; room: Room } | { kind: 'text'; text: string };

/**
 * Tells what a file holds. A placing that was saved as a file becomes its code.
 *
 * @param models every edition that this site has
 */
export function readDropped(models: readonly Model[], text: string): FileKind {
  if (!text.trimStart().startsWith('{')) return { kind: 'text', text };
  const room = readRoomFile(models, text);
  if (room.ok) return { kind: 'room', room: room.room };
  const work = readFile(models, text);
  const placing = work.ok ? work.data.current : undefined;
  const model = models.find(({ edition }) => edition === placing?.edition);
  return { kind: 'text', text: placing && model ? encodeCode(model, placing) : text };
}

/** The codes of a room's last round. */
export function codesOf({ rounds }: Room): string[] {
  return (rounds.at(-1)?.submissions ?? []).map(({ code }) => code);
}
