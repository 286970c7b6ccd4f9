/** Widths of characters in em, a little generously, for a humanist sans in a half-bold weight. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[ijlI.,:;'’|!]/, 0.29],
  [/[frt()\-/ ]/, 0.36],
  [/[mwMW%@]/, 0.86],
  [/\p{Lu}/u, 0.64],
];
const OTHER = 0.54;

/** About how wide a line of text is, in em of its own size; on the generous side. */
export function estimateWidth(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? OTHER),
    0,
  );
}

/**
 * Breaks a text between words into lines that are no wider than asked; a word that is wider than that has a line of its own.
 *
 * @param widest in em
 */
export function breakLines(text: string, widest: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && estimateWidth(`${last} ${word}`) <= widest) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
