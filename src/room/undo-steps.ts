/** Undoing what was done to a room: each step knows the way back, and the room that it leads back from. */
import { isSame } from '../sharing/same.ts';
import type { RoomAction } from './room-actions.ts';
import { writeRoom } from './room-file.ts';
import type { Room } from './room.ts';

/** What can be undone. */
export type StepType = RoomAction['type'] | 'open' | 'close';

/** The way from one piece of plain data to another. */
export type Patch =
  | { put: unknown }
  /** Some fields change or come, and others go. */
  | { fields: Readonly<Record<string, Patch>>; without?: readonly string[] }
  /** In a list: the place, how many items go, and those that come. */
  | { at: number; less: number; more: readonly unknown[] }
  /** In a list: one item changes. */
  | { at: number; item: Patch };

/** Something that was done. */
export interface UndoStep {
  type: StepType;
  /** From the room after it to the room before it. */
  back: Patch;
  /** The fingerprint of the room after it: undone is only what nothing has changed since. */
  of: string;
}

/** Most steps that are kept. */
export const STEP_LIMIT = 30;

/** The newest steps, as many as are kept. */
export function trimSteps(steps: readonly UndoStep[]): readonly UndoStep[] {
  return steps.slice(-STEP_LIMIT);
}

/** @param before `null` where no room was open @param after `null` where none is */
export function makeStep(type: StepType, before: Room | null, after: Room | null): UndoStep {
  return { type, back: findPatch(after, before), of: fingerprintOf(after) };
}

/**
 * What stood before a step; undefined where the step does not lead back from this room. The result is as sound as the step: one that was
 * read from a store has still to be checked.
 */
export function goBack(step: UndoStep, room: Room | null): unknown {
  if (!leadsFrom(step, room)) return undefined;
  try {
    return applyPatch(room, step.back);
  } catch {
    return undefined;
  }
}

/** Whether a step leads back from a room. A round of which something has been seen is never forgotten. */
export function leadsFrom({ type, of }: UndoStep, room: Room | null): boolean {
  const seen = room?.rounds.at(-1)?.withdrawn ?? [];
  return of === fingerprintOf(room) && (type !== 'new-round' || seen.length === 0);
}

/**
 * The room before a step, with what the step had revealed among the reveals that were undone: it is shown no more, and has been seen.
 *
 * @param after the room after the step
 */
export function keepSeen(before: Room, after: Room): Room {
  if (before.id !== after.id) return before;
  const rounds = before.rounds.map((round, index) => {
    const shown = after.rounds[index]?.reveals ?? [];
    const gone = shown.filter((one) => !round.reveals.some((other) => isSame(one, other)));
    return gone.length === 0
      ? round
      : { ...round, withdrawn: [...(round.withdrawn ?? []), ...gone] };
  });
  return { ...before, rounds };
}

/**
 * A short text that differs, but for a chance of one in 2^53 or so, where two rooms differ in more than the reveals that were undone: the
 * steps before such a reveal still lead back.
 */
export function fingerprintOf(room: Room | null): string {
  const known = room && fingerprints.get(room);
  if (known) return known;
  const found = makeFingerprint(room);
  if (room) fingerprints.set(room, found);
  return found;
}

const fingerprints = new WeakMap<Room, string>();

function makeFingerprint(room: Room | null): string {
  // As a file has it: in memory the same fields may stand in another order.
  const text = room === null ? '' : writeRoom(withoutSeen(room), '');
  let [high, low] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low + unit, 0x85ebca6b) ^ (low >>> 13);
  }
  return `${text.length.toString(36)}-${(high >>> 0).toString(36)}-${(low >>> 0).toString(36)}`;
}

function withoutSeen(room: Room): Room {
  const rounds = room.rounds.map(({ withdrawn: _seen, ...round }) => round);
  return { ...room, rounds };
}

/** The way from one piece of plain data to another: what is alike on both sides is not in it. */
export function findPatch(from: unknown, to: unknown): Patch {
  if (Array.isArray(from) && Array.isArray(to)) return findListPatch(from, to);
  if (!isFields(from) || !isFields(to)) return { put: to };
  const has = (key: string) => Object.hasOwn(from, key);
  const changed = Object.keys(to).filter((key) => !has(key) || !isSame(from[key], to[key]));
  const way = (key: string): Patch => (has(key) ? findPatch(from[key], to[key]) : { put: to[key] });
  const gone = Object.keys(from).filter((key) => !Object.hasOwn(to, key));
  return {
    fields: Object.fromEntries(changed.map((key) => [key, way(key)])),
    ...(gone.length > 0 && { without: gone }),
  };
}

function findListPatch(from: readonly unknown[], to: readonly unknown[]): Patch {
  const shorter = Math.min(from.length, to.length);
  let at = 0;
  while (at < shorter && isSame(from[at], to[at])) at += 1;
  let end = 0;
  while (end < shorter - at && isSame(from.at(-1 - end), to.at(-1 - end))) end += 1;
  const less = from.length - end - at;
  const more = to.slice(at, to.length - end);
  if (less === 1 && more.length === 1) return { at, item: findPatch(from[at], more[0]) };
  return { at, less, more };
}

/** @throws TypeError where the patch does not fit the data */
export function applyPatch(data: unknown, patch: Patch): unknown {
  if ('put' in patch) return patch.put;
  if ('fields' in patch) {
    if (!isFields(data)) throw new TypeError('There are no fields to change.');
    const changed = Object.entries(patch.fields).map(([key, part]) => [
      key,
      applyPatch(Object.hasOwn(data, key) ? data[key] : undefined, part),
    ]);
    const kept = Object.entries(data).filter(([key]) => !patch.without?.includes(key));
    return { ...Object.fromEntries(kept), ...Object.fromEntries(changed) };
  }
  if (!Array.isArray(data)) throw new TypeError('There is no list to change.');
  const list: unknown[] = data;
  if ('item' in patch) return list.with(patch.at, applyPatch(list[patch.at], patch.item));
  return list.toSpliced(patch.at, patch.less, ...patch.more);
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
