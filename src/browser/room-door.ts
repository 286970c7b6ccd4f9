/**
 * The room that this browser keeps: private to the windows that hold it, and never read by the Screen. The only module that knows under
 * which keys.
 */
import type { Model } from '../model/types.ts';
import { isNewerRoom, readRoomFile, writeRoom } from '../room/room-file.ts';
import type { Room } from '../room/room.ts';
import { trimSteps } from '../room/undo-steps.ts';
import type { UndoStep } from '../room/undo-steps.ts';
import { nowIso } from './clock.ts';
import { forgetAnswered } from './lead-window.ts';
import { UNREADABLE, putAside } from './put-aside.ts';
import { ROOM_SCREEN_KEY, publishRoomScreen } from './room-screen-door.ts';
import { markSeen, unseenKeys } from './seen.ts';
import { keysBeginning, read, remove, write } from './storage.ts';
import type { StorageReason } from './storage.ts';

/** The key and the channel of the room. */
export const ROOM_KEY = 'leap.room';
const UNDO_KEY = 'leap.room-undo';
const VERSION = 1;

/** Why a room is not kept; `newer`: what a newer version of this site has kept stands there, and is left as it is. */
export type AheadReason = StorageReason | 'newer';

/** What was found where the room is kept. */
export type RoomFound =
  | { ok: true; room: Room | null }
  /** `full`: a text that cannot be read stands there, and there is no room to put it aside. */
  | { ok: false; reason: AheadReason };

/** Whether the room was kept. */
export type RoomOutcome = { ok: true } | { ok: false; reason: AheadReason };

/** A window's end of the door. */
export interface RoomDoor {
  /** What is kept; the very same room as long as nothing in it has changed. */
  readRoom(): RoomFound;
  /** Keeps a room in place of the one that was kept; `null` deletes it. To keep a room, what could be undone is given up. */
  writeRoom(room: Room | null): RoomOutcome;
  /** Tells the other windows that what is kept has changed. */
  tellOfChange(): void;
  /**
   * Hands a room that could not be kept to the other windows.
   *
   * @param base fingerprint of the room that it was made from
   */
  sendRoom(room: Room | null, base: string): void;
  /** The texts that could not be read and that the facilitator has not yet seen; the first of them, `null` where there is none. */
  readDamaged(): string | null;
  dismissDamaged(): void;
  close(): void;
}

/** What a window hears from the others. */
export interface RoomListener {
  /** What is kept has changed. */
  onChange: () => void;
  /** Another window has a room that it could not keep. */
  onRoom: (room: Room | null, base: string) => void;
  /** Another window has come: who has a room that could not be kept is to send it. */
  onHello: () => void;
}

type Message =
  { type: 'changed' } | { type: 'hello' } | { type: 'room'; text: string | null; base: string };

/**
 * Opens the door, and hears the other windows until it is closed.
 *
 * @param models every edition that this site has
 */
export function openRoomDoor(models: readonly Model[], listener: RoomListener): RoomDoor {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(ROOM_KEY);
  const say = (message: Message) => channel?.postMessage(message);
  let last: { text: string; room: Room } | null = null;
  const parse = (text: string): Room | null => {
    if (text === last?.text) return last.room;
    const reading = readRoomFile(models, text, Infinity);
    if (!reading.ok) return null;
    last = { text, room: reading.room };
    return reading.room;
  };
  const leave = listen(channel, parse, listener);
  say({ type: 'hello' });
  return {
    readRoom: () => readKept(parse),
    writeRoom(room) {
      // Where a text that cannot be read has to stay, nothing is written.
      const kept = readKept(parse);
      if (!kept.ok) return kept;
      const text = room && writeRoom(room, nowIso());
      const outcome = text === null ? remove(ROOM_KEY) : writeFirst(text);
      if (!outcome.ok) return outcome;
      last = room && text ? { text, room } : null;
      return outcome;
    },
    tellOfChange: () => say({ type: 'changed' }),
    sendRoom: (room, base) => say({ type: 'room', text: room && writeRoom(room, nowIso()), base }),
    readDamaged: () => damagedTexts()[0] ?? null,
    dismissDamaged() {
      for (const key of unseenKeys(ROOM_KEY)) markSeen(key);
    },
    close() {
      leave();
      channel?.close();
    },
  };
}

function readKept(parse: (text: string) => Room | null): RoomFound {
  const stored = read(ROOM_KEY);
  if (!stored.ok) return stored;
  if (stored.text === null) return { ok: true, room: null };
  const room = parse(stored.text);
  if (room) return { ok: true, room };
  if (isNewerRoom(stored.text)) return { ok: false, reason: 'newer' };
  putAside(ROOM_KEY, stored.text);
  const left = read(ROOM_KEY);
  // Nothing may be written over it.
  if (left.ok && left.text !== null) return { ok: false, reason: 'full' };
  return { ok: true, room: null };
}

/** Keeps the room before anything else of it: what could be undone makes way. */
function writeFirst(text: string): RoomOutcome {
  const outcome = write(ROOM_KEY, text);
  if (outcome.ok || outcome.reason === 'blocked') return outcome;
  remove(UNDO_KEY);
  return write(ROOM_KEY, text);
}

function damagedTexts(): string[] {
  return unseenKeys(ROOM_KEY).flatMap((key) => {
    const stored = read(key);
    return stored.ok && stored.text !== null ? [stored.text] : [];
  });
}

function listen(
  channel: BroadcastChannel | null,
  parse: (text: string) => Room | null,
  listener: RoomListener,
): () => void {
  const hear = ({ data }: MessageEvent<Message>) => {
    if (data.type === 'changed') listener.onChange();
    if (data.type === 'hello') listener.onHello();
    if (data.type !== 'room') return;
    const room = data.text === null ? null : parse(data.text);
    if (room !== null || data.text === null) listener.onRoom(room, data.base);
  };
  const tellOfKey = ({ key }: StorageEvent) => {
    // A null key is a store that was emptied as a whole.
    if (key === null || key === ROOM_KEY || key === UNDO_KEY) listener.onChange();
  };
  const tellOfReturn = ({ persisted }: PageTransitionEvent) => {
    if (persisted) listener.onChange();
  };
  const tellOfSight = () => {
    if (document.visibilityState === 'visible') listener.onChange();
  };
  channel?.addEventListener('message', hear);
  window.addEventListener('storage', tellOfKey);
  window.addEventListener('pageshow', tellOfReturn);
  document.addEventListener('visibilitychange', tellOfSight);
  return () => {
    window.removeEventListener('storage', tellOfKey);
    window.removeEventListener('pageshow', tellOfReturn);
    document.removeEventListener('visibilitychange', tellOfSight);
  };
}

/** What can be undone, the last step at the end: in every window of this room, and in this tab alone. None where it cannot be read. */
export function readUndoSteps(): [everywhere: UndoStep[], here: UndoStep[]] {
  return [readSteps('local'), readSteps('session')];
}

/**
 * Keeps what can be undone, the oldest steps given up until it fits. A room that was closed is kept until this tab is closed, and no
 * longer: whoever closes a room wants it gone.
 */
export function writeUndoSteps(steps: readonly UndoStep[]): void {
  const closed = steps.filter(({ type }) => type === 'close');
  if (closed.length > 0) {
    remove(UNDO_KEY);
    write(UNDO_KEY, toText(closed), 'session');
    return;
  }
  remove(UNDO_KEY, 'session');
  let kept = trimSteps(steps);
  while (kept.length > 0 && !write(UNDO_KEY, toText(kept)).ok) kept = kept.slice(1);
  if (kept.length === 0) remove(UNDO_KEY);
}

function toText(steps: readonly UndoStep[]): string {
  return JSON.stringify({ version: VERSION, steps });
}

function readSteps(area: 'local' | 'session'): UndoStep[] {
  const stored = read(UNDO_KEY, area);
  try {
    const kept = JSON.parse((stored.ok && stored.text) || 'null') as {
      version: number;
      steps: UndoStep[];
    } | null;
    return kept?.version === VERSION && Array.isArray(kept.steps) ? kept.steps : [];
  } catch {
    return [];
  }
}

/** Deletes the room from this browser, with all that could be undone, all that could not be read and what the Screen was told. */
export function clearRoom(): void {
  for (const key of [ROOM_KEY, UNDO_KEY, ...keysBeginning(ROOM_KEY + UNREADABLE)]) remove(key);
  remove(UNDO_KEY, 'session');
  publishRoomScreen(null);
  forgetAnswered(ROOM_SCREEN_KEY);
}
