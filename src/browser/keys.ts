import { read, remove, write } from './storage.ts';

const KEY = 'leap.keys';
const OFF = 'off';
const EVENT = 'leap:keys';

/** What the reader chose on this page, for where nothing can be stored. */
let chosen: boolean | null = null;

/** Whether single-character shortcuts work: yes, unless the reader has switched them off. */
export function keysEnabled(): boolean {
  const stored = read(KEY);
  if (!stored.ok) return chosen ?? true;
  // A choice that could not be written still holds on this page.
  return stored.text === null ? (chosen ?? true) : stored.text !== OFF;
}

/** Switches single-character shortcuts on or off and remembers it; for this page alone where nothing can be stored. */
export function setKeysEnabled(enabled: boolean): void {
  const outcome = enabled ? remove(KEY) : write(KEY, OFF);
  chosen = outcome.ok ? null : enabled;
  window.dispatchEvent(new Event(EVENT));
}

/**
 * Calls a listener whenever shortcuts are switched on or off, in this tab or another.
 *
 * @returns a function that ends it
 */
export function onKeysChange(listener: (enabled: boolean) => void): () => void {
  const tell = () => listener(keysEnabled());
  const tellIfOurs = (event: StorageEvent) => {
    // A null key is a store that was emptied as a whole.
    if (event.key === KEY || event.key === null) tell();
  };
  window.addEventListener(EVENT, tell);
  window.addEventListener('storage', tellIfOurs);
  return () => {
    window.removeEventListener(EVENT, tell);
    window.removeEventListener('storage', tellIfOurs);
  };
}
