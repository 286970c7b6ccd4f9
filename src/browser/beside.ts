/**
 * What the reader has gathered of others' results: those that stand side by side in this tab, and the codes that somebody else has given
 * them. The only module that knows under which keys.
 */
import type { Model } from '../model/types.ts';
import { readFile, writeFile } from '../sharing/file.ts';
import type { SavedResult } from '../sharing/placing.ts';
import { nowIso } from './clock.ts';
import { read, remove, write } from './storage.ts';
import type { StorageOutcome } from './storage.ts';

const BESIDE = 'leap.beside';
const RECEIVED = 'leap.received';

/** The results that stand side by side in this tab; none where they cannot be read. */
export function readBeside(models: readonly Model[]): SavedResult[] {
  const stored = read(BESIDE, 'session');
  if (!stored.ok || stored.text === null) return [];
  const reading = readFile(models, stored.text);
  return reading.ok ? reading.data.history : [];
}

/** Keeps the results that stand side by side until this tab is closed. */
export function writeBeside(results: SavedResult[]): StorageOutcome {
  if (results.length === 0) return remove(BESIDE, 'session');
  return write(BESIDE, writeFile({ history: results, targets: {} }, nowIso()), 'session');
}

/** The codes that were received, as written; some may be of editions that this site lacks. */
export function readReceived(): string[] {
  const stored = read(RECEIVED);
  if (!stored.ok || stored.text === null) return [];
  return stored.text.split('\n').filter((line) => line !== '');
}

/** Keeps the codes that were received. */
export function writeReceived(codes: readonly string[]): StorageOutcome {
  if (codes.length === 0) return remove(RECEIVED);
  return write(RECEIVED, codes.join('\n'));
}

/**
 * Calls a listener when another tab has changed which codes were received.
 *
 * @returns a function that ends it
 */
export function onReceivedChange(listener: () => void): () => void {
  const tell = ({ key }: StorageEvent) => {
    // A null key is a store that was emptied as a whole.
    if (key === null || key === RECEIVED) listener();
  };
  window.addEventListener('storage', tell);
  return () => window.removeEventListener('storage', tell);
}
