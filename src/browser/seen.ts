/** Which of the texts that could not be read the reader has been told of. */
import { UNREADABLE } from './put-aside.ts';
import { keysBeginning, read, remove, write } from './storage.ts';

/** What the key of a text that could not be read ends in once the reader has seen it. */
const SEEN = '.seen';

/** Whether the reader has seen the text under a key. */
export function isSeen(key: string): boolean {
  return key.endsWith(SEEN);
}

/** The keys of the texts of a part that could not be read and that the reader has not yet seen. */
export function unseenKeys(key: string): string[] {
  return keysBeginning(key + UNREADABLE).filter((each) => !isSeen(each));
}

/** Notes that the reader has seen an unreadable text: it stays stored and is told of no more. */
export function markSeen(key: string): void {
  const stored = read(key);
  if (!stored.ok || stored.text === null) return;
  if (write(key + SEEN, stored.text).ok) remove(key);
}
