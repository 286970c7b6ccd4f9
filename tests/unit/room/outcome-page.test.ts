import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawColumns, drawing, groundAt } from '../../../src/room/outcome-drawing.ts';
import { escapeHtml, writeOutcomePage } from '../../../src/room/outcome-page.ts';
import { sheetColumns } from '../../../src/room/outcome-sheet.ts';
import type { OutcomeSheet } from '../../../src/room/outcome-sheet.ts';

/** A sheet in which every text is the same. */
function makeSheet(text: string): OutcomeSheet {
  const list = { kind: 'wants' as const, title: text, lines: [text] };
  return {
    language: 'en-GB',
    source: text,
    title: text,
    facts: [{ term: text, text }],
    place: {
      title: text,
      stage: { level: 2, name: text },
      none: '',
      sentences: [text],
      stages: [
        { dimension: text, level: 3, name: text },
        { dimension: text, level: null, name: text },
      ],
    },
    prompts: list,
    answers: {
      title: text,
      how: text,
      dimensions: [
        {
          id: 'purpose',
          name: text,
          questions: [
            {
              id: 'pur-1',
              stem: text,
              columns: sheetColumns([0, 2, 4, 0, 1], 3),
              label: text,
              summary: text,
              table: { caption: text, head: [text, text], rows: [[text, text]] },
            },
            { id: 'pur-2', stem: text, columns: [], label: '', summary: text, table: null },
          ],
        },
      ],
    },
    votes: [list],
    decision: {
      title: text,
      none: '',
      noneNote: '',
      terms: { owner: text, date: text, doneWhen: text, note: text },
      moves: [
        { id: 'purpose-look', title: text, owner: text, date: text, doneWhen: text, note: text },
      ],
    },
    notes: [text],
  };
}

/** The names of the tags in a document, and those of their attributes, in the order of the text. */
function skeleton(html: string): string[] {
  return Array.from(
    html.matchAll(/<(!?\/?[a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi),
    ([, tag = '', rest = '']) =>
      [tag, ...Array.from(rest.matchAll(/([a-z-]+)="[^"]*"/gi), ([, name]) => name)].join(' '),
  );
}

describe('the page that opens by itself', () => {
  test('fetches nothing, runs nothing, and says so to the browser', () => {
    const html = writeOutcomePage(makeSheet('Text'));
    expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">/);
    expect(html).toContain(
      'content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;;',
    );
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object|embed|form|a)\b/i);
    expect(html).not.toMatch(/\b(?:href|src|on\w+|style)=/i);
    expect(html).not.toMatch(/url\(|@import|https?:/i);
  });

  test('writes whatever is typed as text: no text opens a tag or an attribute of its own', () => {
    const plain = skeleton(writeOutcomePage(makeSheet('Text')));
    const hostile = fc
      .array(
        fc.constantFrom(
          '<script>',
          '</title>',
          '"',
          "'",
          '&',
          '<!--',
          '-->',
          '<b onclick=1>',
          'x',
          ' ',
          '</style>',
        ),
      )
      .map((parts) => `x${parts.join('')}`);
    fc.assert(
      fc.property(hostile, (text) => {
        const html = writeOutcomePage(makeSheet(text));
        expect(skeleton(html)).toEqual(plain);
        expect(html).toContain(`<title>${escapeHtml(text)}</title>`);
      }),
    );
  });

  test('shows a question that too few answered without a drawing', () => {
    const html = writeOutcomePage(makeSheet('Text'));
    expect(html.match(/<svg /g)).toHaveLength(1);
  });

  test('says what is open where nothing is decided, and leaves out what is not there', () => {
    const full = makeSheet('Text');
    const html = writeOutcomePage({
      ...full,
      place: null,
      prompts: null,
      answers: null,
      votes: [],
      decision: { ...full.decision, none: 'Nothing yet.', noneNote: '<Ask>', moves: [] },
    });
    expect(html).toContain('<p>Nothing yet.</p><p><b>Text:</b> &lt;Ask&gt;</p>');
    expect(html.match(/<section/g)).toHaveLength(1);
  });
});

describe('the columns of a question', () => {
  test('have heights as the counts have, and the one with the median is marked', () => {
    expect(sheetColumns([0, 2, 4, 0, 1], 3)).toEqual([
      { level: 1, count: 0, height: 0, isMedian: false },
      { level: 2, count: 2, height: 0.5, isMedian: false },
      { level: 3, count: 4, height: 1, isMedian: true },
      { level: 4, count: 0, height: 0, isMedian: false },
      { level: 5, count: 1, height: 0.25, isMedian: false },
    ]);
    expect(sheetColumns([0, 0, 0, 0, 0], null).map(({ height }) => height)).toEqual([
      0, 0, 0, 0, 0,
    ]);
  });

  test('stand on one line, inside the box, side by side', () => {
    const drawn = drawColumns(sheetColumns([0, 2, 4, 0, 1], 3));
    for (const { y, height, x, width, countAt, levelAt } of drawn) {
      expect(y + height).toBeCloseTo(groundAt);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(drawing.width);
      expect(countAt).toBeGreaterThanOrEqual(drawing.text);
      expect(levelAt).toBeLessThanOrEqual(drawing.height);
    }
    expect(drawn.map(({ middle }) => middle)).toEqual([10, 30, 50, 70, 90]);
  });
});
