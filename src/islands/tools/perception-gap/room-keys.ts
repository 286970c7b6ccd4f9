/** What a key asks of a room. */
export type RoomDeed = 'forward' | 'back' | 'reveal';

/** What is asked of a key: a part of a keyboard event. */
interface Pressed {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/**
 * What a key asks of a room; `null` where it is left to the browser. The keys of a clicker work everywhere; Space and Enter press what has
 * the focus where something does, and a letter types where it can.
 *
 * @param target what has the focus
 * @param isLetterOn whether single letters may be keys
 */
export function deedOfKey(
  { key, altKey, ctrlKey, metaKey }: Pressed,
  target: Pick<Element, 'closest'>,
  isLetterOn: boolean,
): RoomDeed | null {
  if (altKey || ctrlKey || metaKey) return null;
  if (key === 'PageDown') return 'forward';
  if (key === 'PageUp') return 'back';
  if (target.closest('button, a, input') !== null) return null;
  if (key === ' ' || key === 'Enter') return 'forward';
  return isLetterOn && (key === 'r' || key === 'R') ? 'reveal' : null;
}
