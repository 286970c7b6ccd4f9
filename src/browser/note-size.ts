import { read, remove, write } from './storage.ts';

const KEY = 'leap.note-size';

/** Fewest and most steps of the text size of the Console's notes; 0 is the designed size. */
export const NOTE_SIZES = { least: -1, most: 4 } as const;

/** The text size of the Console's notes that was chosen in this browser; 0 where none was. */
export function readNoteSize(): number {
  const stored = read(KEY);
  const size = stored.ok ? Number(stored.text ?? 0) : 0;
  return Number.isInteger(size) && size >= NOTE_SIZES.least && size <= NOTE_SIZES.most ? size : 0;
}

/** Remembers the text size of the Console's notes, where this browser keeps anything. */
export function keepNoteSize(size: number): void {
  if (size === 0) remove(KEY);
  else write(KEY, String(size));
}
