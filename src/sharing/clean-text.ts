/**
 * One line of text from a stranger, made safe to show: control characters and line breaks become
 * spaces, invisible marks and those that turn the reading direction go, runs of spaces become one,
 * the ends are trimmed. Given a length, it is cut to that many code points.
 */
export function cleanText(text: string, length = Number.POSITIVE_INFINITY): string {
  const line = text
    .replace(/[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\p{Cs}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .normalize('NFC')
    .trim();
  return Array.from(line).slice(0, length).join('').trimEnd();
}

/** The length of a text in code points, as every limit on a text counts it. */
export function textLength(text: string): number {
  return Array.from(text).length;
}
