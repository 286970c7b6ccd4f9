import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSections, makeExcerpt, splitContent } from '../../../src/search/excerpt.ts';

/** An excerpt as one line: marks in square brackets, cuts as three dots. */
function show(content: string, found: readonly number[], length: number): string {
  const { runs, isCutBefore, isCutAfter } = makeExcerpt(splitContent(content), found, length);
  const text = runs.map((run) => (run.isMarked ? `[${run.text}]` : run.text)).join('');
  return `${isCutBefore ? '... ' : ''}${text}${isCutAfter ? ' ...' : ''}`;
}

const text =
  'We post our news. Nobody reads it. A bell rings and we answer the bell. Then we answer fast, and go home.';

describe('an excerpt', () => {
  test('begins where the sentence of what was found begins', () => {
    expect(show(text, [9], 9)).toBe('... A bell [rings] and we answer the bell. Then ...');
  });

  test('begins shortly before, where no sentence begins near', () => {
    const long = Array.from({ length: 40 }, (_, index) => `w${index}`).join(' ');
    expect(show(long, [30], 7)).toBe('... w26 w27 w28 w29 [w30] w31 w32 ...');
  });

  test('prefers a piece with different words to one with a word twice', () => {
    const content = `Reply and reply again. ${'So it goes. '.repeat(9)}They reply fast here.`;
    const words = splitContent(content);
    const found = words.flatMap((word, at) => (/^(?:reply|fast)$/i.test(word) ? [at] : []));
    expect(show(content, found, 8)).toBe('... They [reply] [fast] here.');
  });

  test('is the whole text where that is short', () => {
    expect(show('Reading what people say. It is monitoring.', [6], 20)).toBe(
      'Reading what people say. It is [monitoring].',
    );
  });

  test('is the beginning where nothing was found in the text', () => {
    expect(show(text, [], 4)).toBe('We post our news. ...');
  });

  test('marks a word without the punctuation around it', () => {
    expect(show('They call it “risk averse”, and mean it.', [3, 4], 20)).toBe(
      'They call it “[risk] [averse]”, and mean it.',
    );
  });

  test('keeps what looks like markup as text', () => {
    expect(show('a <b>bold</b> &amp; claim', [1], 20)).toBe('a <[b>bold</b]> &amp; claim');
  });

  const content = fc
    .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 60,
    })
    .map((parts) => parts.join(' ').trim())
    .filter((joined) => joined !== '');

  test('is a piece of the text, never longer than asked, and shows a word that was found', () => {
    fc.assert(
      fc.property(content, fc.nat(), fc.integer({ min: 12, max: 40 }), (joined, at, length) => {
        const words = splitContent(joined);
        const position = at % words.length;
        const { runs } = makeExcerpt(words, [position], length);
        const shown = runs.map((run) => run.text).join('');
        expect(words.join(' ')).toContain(shown);
        expect(splitContent(shown).length).toBeLessThanOrEqual(length);
        expect(shown).toContain(words[position]);
      }),
    );
  });
});

describe('sections of a result', () => {
  const anchors = [
    { element: 'h1', id: 'top', text: 'People', location: 0 },
    { element: 'h2', id: 'why', text: 'Why it matters', location: 10 },
    { element: 'section', id: 'frame', text: '', location: 10 },
    { element: 'h2', id: 'questions', text: 'The three questions', location: 50 },
    { element: 'h3', id: 'peo-1', text: ' Who answers customers? ', location: 53 },
    { element: 'h3', id: 'peo-2', text: 'Who has agreed?', location: 80 },
  ];

  test('are the headings under which words were found, in the order of the page', () => {
    expect(findSections(anchors, [90, 12, 60], 3)).toEqual([
      { id: 'why', title: 'Why it matters' },
      { id: 'peo-1', title: 'Who answers customers?' },
      { id: 'peo-2', title: 'Who has agreed?' },
    ]);
  });

  test('are those with the words in the heading first, then those with the most', () => {
    expect(findSections(anchors, [15, 16, 17, 54, 90], 1)).toEqual([
      { id: 'peo-1', title: 'Who answers customers?' },
    ]);
    expect(findSections(anchors, [15, 16, 17, 60, 90], 1)).toEqual([
      { id: 'why', title: 'Why it matters' },
    ]);
  });

  test('are none where the words stand before every heading', () => {
    expect(findSections(anchors, [2, 5], 3)).toEqual([]);
  });
});
