/** A place in a page that has an address of its own. */
export interface Anchor {
  /** Name of the element: `h2`. */
  element: string;
  id: string;
  /** Its text; empty where it is left out of the index. */
  text: string;
  /** Position of its first word in the page's words, counted from 0. */
  location: number;
}

/** A run of text, marked where it is a word that was looked for. */
export interface Run {
  text: string;
  isMarked: boolean;
}

/** A piece of a page's text. */
export interface Excerpt {
  /** In order; their texts joined are the excerpt. */
  runs: Run[];
  /** Whether text before it was left out. */
  isCutBefore: boolean;
  /** Whether text after it was left out. */
  isCutAfter: boolean;
}

/** A heading of a page under which words were found. */
export interface Section {
  id: string;
  title: string;
}

/** How far before a word that was found the beginning of its sentence is looked for. */
const REACH = 12;

/** Where no sentence begins in reach, an excerpt begins this many words before. */
const LEAD = 4;

const ENDS_SENTENCE = /[.?!]["”’)]*$/;

/** The words of a page's text, as the index counts them. */
export function splitContent(content: string): string[] {
  return content.split(/\s+/);
}

/**
 * The piece of a page that holds the most of what was found, different words first, from the beginning of a sentence where one is near.
 *
 * @param words of the page
 * @param found positions in them, in any order; without any the piece is the beginning
 * @param length most words of the piece
 */
export function makeExcerpt(
  words: readonly string[],
  found: readonly number[],
  length: number,
): Excerpt {
  const marked = new Set(found);
  // A text that fits is shown whole.
  const places = words.length > length ? [...marked].sort((a, b) => a - b) : [];
  let start = 0;
  let best = 0;
  for (const position of places) {
    const from = beginning(words, position);
    const inside = words.slice(from, from + length).filter((_, index) => marked.has(from + index));
    const kinds = new Set(inside.map(beginningLetters));
    // Different words before many: an excerpt with all that was asked for says more than one word twice.
    const worth = kinds.size * length + inside.length;
    if (worth > best) [start, best] = [from, worth];
  }
  const end = Math.min(words.length, start + length);
  return {
    runs: makeRuns(words.slice(start, end), (index) => marked.has(start + index)),
    isCutBefore: start > 0,
    isCutAfter: end < words.length,
  };
}

/** What a word is told apart by here: `reply` and `replied` are one. */
function beginningLetters(word: string): string {
  return (/[\p{L}\p{N}]+/u.exec(word)?.[0] ?? word).slice(0, 4).toLowerCase();
}

/** Where an excerpt begins that shows the word at a position. */
function beginning(words: readonly string[], position: number): number {
  for (let at = position; at >= 0 && at > position - REACH; at -= 1) {
    if (at === 0 || ENDS_SENTENCE.test(words[at - 1]!)) return at;
  }
  return Math.max(0, position - LEAD);
}

/** The words as text; a mark leaves out the punctuation around a word. */
function makeRuns(words: readonly string[], isFound: (index: number) => boolean): Run[] {
  const runs: Run[] = [];
  const add = (text: string, isMarked: boolean) => {
    const last = runs.at(-1);
    if (text === '') return;
    if (last?.isMarked === isMarked) last.text += text;
    else runs.push({ text, isMarked });
  };
  for (const [index, word] of words.entries()) {
    if (index > 0) add(' ', false);
    const [, before, core, after] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word)!;
    add(before!, false);
    add(core!, isFound(index));
    add(after!, false);
  }
  return runs;
}

/**
 * The headings of a page under which words were found: those with the most, and first of all those that hold one themselves.
 *
 * @param anchors of the page
 * @param found positions in its words
 * @param most how many to give
 * @returns in the order of the page
 */
export function findSections(
  anchors: readonly Anchor[],
  found: readonly number[],
  most: number,
): Section[] {
  const headings = anchors
    .filter(({ element, text }) => /^h[2-6]$/.test(element) && text.trim() !== '')
    .sort((a, b) => a.location - b.location);
  return headings
    .map(({ id, text, location }, index) => {
      const end = headings[index + 1]?.location ?? Infinity;
      const under = found.filter((position) => position >= location && position < end);
      const headingEnd = location + splitContent(text.trim()).length;
      const inHeading = under.filter((position) => position < headingEnd);
      return { id, title: text.trim(), index, count: under.length, inHeading: inHeading.length };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.inHeading - a.inHeading || b.count - a.count || a.index - b.index)
    .slice(0, most)
    .sort((a, b) => a.index - b.index)
    .map(({ id, title }) => ({ id, title }));
}
