/** Where a workshop is kept, for those who only delete it. */
import { keysBeginning, remove } from './storage.ts';
import type { StorageOutcome } from './storage.ts';

/** What all keys of a workshop begin with: rooms, what the Screen may know of them, and where sessions stand. */
const BEGINNINGS = ['leap.room', 'leap.show.'];

/** Deletes every room and where every session stands from this browser. */
export function clearWorkshop(): StorageOutcome {
  const outcomes = BEGINNINGS.flatMap((beginning) => {
    for (const key of keysBeginning(beginning, 'session')) remove(key, 'session');
    return keysBeginning(beginning).map((key) => remove(key));
  });
  return outcomes.find((outcome) => !outcome.ok) ?? { ok: true };
}
