import { keysBeginning, remove, write } from './storage.ts';

/** What the keys of texts that could not be read have after the key that they stood under. */
export const UNREADABLE = '.unreadable';

/** Moves a text that could not be read to a key where nothing overwrites it; without room for that it stays where it was. */
export function putAside(key: string, text: string): void {
  const taken = keysBeginning(key + UNREADABLE).length;
  const kept = taken === 0 ? key + UNREADABLE : `${key + UNREADABLE}.${taken + 1}`;
  remove(key);
  if (!write(kept, text).ok) write(key, text);
}
