/** Why the browser's store cannot be used: it is closed to this page, or it holds no more. */
export type StorageReason = 'blocked' | 'full';

/** Whether something was kept. */
export type StorageOutcome = { ok: true } | { ok: false; reason: StorageReason };

/** What is kept under a key, `null` where nothing is. */
export type StoredText = { ok: true; text: string | null } | { ok: false; reason: StorageReason };

/** `local` lasts until it is deleted and is shared by every tab; `session` ends with its tab. */
export type StorageArea = 'local' | 'session';

/** @throws whatever the browser throws where the page may not store anything */
function open(area: StorageArea): Storage {
  return area === 'local' ? window.localStorage : window.sessionStorage;
}

function reasonOf(error: unknown): StorageReason {
  const name = error instanceof DOMException ? error.name : '';
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED'
    ? 'full'
    : 'blocked';
}

/** The text kept under a key. */
export function read(key: string, area: StorageArea = 'local'): StoredText {
  try {
    return { ok: true, text: open(area).getItem(key) };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/** Keeps a text under a key, in place of what was there. */
export function write(key: string, text: string, area: StorageArea = 'local'): StorageOutcome {
  try {
    open(area).setItem(key, text);
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/** Deletes what is kept under a key. */
export function remove(key: string, area: StorageArea = 'local'): StorageOutcome {
  try {
    open(area).removeItem(key);
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/** The keys in use that begin with a text, in no particular order; none where the store is closed. */
export function keysBeginning(beginning: string, area: StorageArea = 'local'): string[] {
  try {
    return Object.keys(open(area)).filter((key) => key.startsWith(beginning));
  } catch {
    return [];
  }
}
