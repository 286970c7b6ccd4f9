/** The keys of both windows, and of the clickers that send the same. */

/** What is asked of a key: a part of a keyboard event, and where it was pressed. */
export interface PressedKey {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  /** Whether a field has the focus, so that the key types. */
  isTyping: boolean;
  /** Whether a button, a link or a disclosure has the focus, which Space presses. */
  isOnControl: boolean;
}

/** What a key asks for. */
export type DeckCommand =
  | 'next'
  | 'previous'
  | 'blank'
  | 'full-screen'
  | 'join'
  | 'reveal'
  | 'timer'
  | 'larger'
  | 'smaller'
  | 'help'
  | 'escape'
  | { digit: number };

const STEADY = new Map<string, DeckCommand>([
  ['PageDown', 'next'],
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageUp', 'previous'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['Escape', 'escape'],
]);

const SINGLE = new Map<string, DeckCommand>([
  [' ', 'next'],
  ['b', 'blank'],
  ['.', 'blank'],
  ['f', 'full-screen'],
  ['q', 'join'],
  ['r', 'reveal'],
  ['t', 'timer'],
  ['+', 'larger'],
  ['-', 'smaller'],
  ['?', 'help'],
]);

/**
 * What a key asks for; `null` where it is left to the browser: while typing, with a modifier, and single characters where they are
 * switched off. Arrows move inside a group of radio buttons or a slider, which count as fields.
 *
 * @param isSingleOn whether single characters are keys
 */
export function commandOf(pressed: PressedKey, isSingleOn: boolean): DeckCommand | null {
  const { key } = pressed;
  if (pressed.altKey || pressed.ctrlKey || pressed.metaKey || pressed.isTyping) return null;
  const steady = STEADY.get(key);
  if (steady) return steady;
  if (!isSingleOn || (key === ' ' && pressed.isOnControl)) return null;
  if (/^[0-9]$/.test(key)) return { digit: Number(key) };
  return SINGLE.get(key.toLowerCase()) ?? null;
}

/** Milliseconds within which digits make one number. */
export const DIGITS_WITHIN = 1000;

/** Digits that were typed, and when the last one was. */
export interface TypedDigits {
  text: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** One more digit: added to those before where it came within a second. */
export function addDigit(before: TypedDigits | null, digit: number, now: number): TypedDigits {
  const isLate = !before || now - before.at > DIGITS_WITHIN;
  return { text: (isLate ? '' : before.text) + String(digit), at: now };
}

/** The position that typed digits mean, 1 for the first step; `null` where there is no such step. */
export function readPosition({ text }: TypedDigits, steps: number): number | null {
  const number = Number(text);
  return number >= 1 && number <= steps ? number : null;
}

/** Whether one more digit could still mean a step. */
export function mayGoOn({ text }: TypedDigits, steps: number): boolean {
  return Number(text) * 10 <= steps;
}
