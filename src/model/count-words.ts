/**
 * How many words a text has: runs of anything but white space that hold a letter or a digit, so a hyphenated word is one
 * and a dash between spaces is none.
 */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}
