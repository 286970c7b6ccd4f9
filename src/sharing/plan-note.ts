/** The note of an entry: the one text of the plan that may have several lines. */
import { cleanText } from './clean-text.ts';

const lineEnd = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/**
 * A note from a stranger, made safe to show: each line as `cleanText` leaves it, at most one empty line between two others, none at the
 * ends. Given a length, it is cut to that many code points, line breaks counted.
 */
export function cleanNote(text: string, length = Number.POSITIVE_INFINITY): string {
  const lines = text.split(lineEnd).map((line) => cleanText(line));
  const note = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return Array.from(note).slice(0, length).join('').trimEnd();
}
