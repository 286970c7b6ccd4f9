/** The time now, in UTC: `2026-03-01T09:30:00.000Z`. */
export function nowIso(): string {
  return new Date().toISOString();
}

/** A placing's nonce: a random whole number of 20 bits. */
export function randomNonce(): number {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  return word >>> 12;
}

/** An id for an entry of the history, new on every call. */
export function newId(): string {
  const [left = 0, right = 0] = crypto.getRandomValues(new Uint32Array(2));
  return left.toString(36) + right.toString(36);
}
