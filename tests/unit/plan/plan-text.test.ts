import fc from 'fast-check';
import { markdownToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { makePlanTextWords } from '../../../src/interface/plan.ts';
import { cleanText } from '../../../src/sharing/clean-text.ts';
import { escapeMarkdown, writePlanText } from '../../../src/sharing/plan-text.ts';
import { cleanNote } from '../../../src/sharing/plan-note.ts';
import { anyLine, anyNote, makeLine, makePlanned } from './entries.ts';

const words = makePlanTextWords('Acme', '1 March 2026 at 09:30');

interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

function parse(markdown: string): Node {
  return markdownToHast(markdown, { features: { gfm: true, math: true } }) as unknown as Node;
}

function textOf({ value = '', children = [] }: Node): string {
  return value + children.map(textOf).join('');
}

function findAll(node: Node, tag: string): Node[] {
  const { tagName, children = [] } = node;
  return [...(tagName === tag ? [node] : []), ...children.flatMap((child) => findAll(child, tag))];
}

describe('the plan as Markdown', () => {
  test('is a numbered list that leaves out what is empty', () => {
    const bare = makePlanned('people-leap', { owner: '', date: '', note: '', state: 'to-do' });
    const lines = [
      makeLine(makePlanned('insight-look', { note: 'Ask the desk:\n- first\n\n2. then' }), {
        waits: [{ title: 'Name *who*', address: '/', isBelow: true }],
      }),
      makeLine(bare, {
        title: 'Close the gaps',
        dimension: '',
        leap: '',
        doneWhen: '',
        address: '',
      }),
    ];
    expect(writePlanText(lines, words)).toBe(`# The plan of Acme

As of 1 March 2026 at 09:30. Made with The Leap, a social strategy playbook.

1. [Do insight-look](https://example.org/plays/insight-look/)
   - Dimension and leap: Insight, Look
   - State: Doing
   - Owner: Ann
   - Date: 2026-09-01
   - Done when: A dated note lies on the table.
   - Waits for: “Name \\*who\\*”, which stands below
   - Note: Ask the desk:\\
     \\- first

     2\\. then

2. Close the gaps (no longer in the playbook)
   - State: To do
`);
  });

  test('shows typed text as it is', () => {
    const note = '*not* _so_ [x](javascript:1) <b>bold</b> `code` &amp; a|b ~~c~~ $x$ 5^2 ==d== \\';
    const tree = parse(writePlanText([makeLine(makePlanned('a', { note }))], words));
    expect(textOf(tree)).toContain(`Note: ${note}`);
    expect(
      ['em', 'strong', 'code', 'del', 'b', 'table'].flatMap((tag) => findAll(tree, tag)),
    ).toEqual([]);
  });

  test.each([
    '# x',
    '- x',
    '+ x',
    '* x',
    '2. x',
    '2) x',
    '  x',
    '    x',
    '\tx',
    '> x',
    '---',
    ': x',
  ])('shows the title %j of a play that is gone', (title) => {
    const line = makeLine(makePlanned('a', { owner: '', date: '', note: '' }), {
      title,
      address: '',
    });
    const tree = parse(writePlanText([line, makeLine(makePlanned('b'))], words));
    const [list, ...others] = findAll(tree, 'ol');
    expect(others).toEqual([]);
    const [item] = list!.children!.filter(({ tagName }) => tagName === 'li');
    expect(textOf(item!).trim().split('\n')[0]).toBe(`${title.trim()} (no longer in the playbook)`);
    expect(['h1', 'pre', 'blockquote', 'hr', 'dl'].flatMap((tag) => findAll(item!, tag))).toEqual(
      [],
    );
  });

  test('stays one list with one link for each play, whatever is typed', () => {
    const anyMark = fc
      .array(fc.constantFrom(...'\\`*_{}[]()#+-.!|<>~&$^=:/ 1a\u00E9'.split('')), { maxLength: 24 })
      .map((marks) => cleanText(marks.join('')));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyMark, anyLine(30)), { minLength: 1, maxLength: 4 }),
        (notes) => {
          const lines = notes.map((note, index) =>
            makeLine(makePlanned(`play-${index}`, { title: note || 'x', owner: note, note })),
          );
          lines.push(makeLine(makePlanned('gone', { title: notes[0] || 'x' }), { address: '' }));
          const tree = parse(writePlanText(lines, words));
          const [list, ...others] = findAll(tree, 'ol');
          expect(others).toEqual([]);
          const items = (list?.children ?? []).filter(({ tagName }) => tagName === 'li');
          expect(items).toHaveLength(lines.length);
          const gone = textOf(items.pop()!).trim();
          expect(gone.startsWith(`${notes[0] || 'x'} (no longer in the playbook)\n`)).toBe(true);
          for (const [index, item] of items.entries()) {
            const note = notes[index]!;
            const facts = findAll(item, 'li').slice(1).map(textOf);
            expect(facts.map((fact) => fact.trim())).toEqual(
              [
                'Dimension and leap: Insight, Look',
                'State: Doing',
                `Owner: ${note}`,
                'Date: 2026-09-01',
                'Done when: A dated note lies on the table.',
                `Note: ${note}`,
              ].filter((fact) => !fact.endsWith(': ')),
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('a note keeps its lines and begins no block of its own', () => {
  const anyMarks = fc
    .array(fc.constantFrom(...'\\`*_{}[]()#+-.!|<>~&$^=:/ 12a\n'.split('')), { maxLength: 30 })
    .map((marks) => cleanNote(marks.join('')));
  fc.assert(
    fc.property(fc.oneof(anyMarks, anyNote), (note) => {
      const lines = [
        makeLine(makePlanned('a', { owner: '', date: '', note })),
        makeLine(makePlanned('b')),
      ];
      const tree = parse(writePlanText(lines, words));
      expect(findAll(tree, 'ol')).toHaveLength(1);
      const [first] = findAll(tree, 'ol')[0]!.children!.filter(({ tagName }) => tagName === 'li');
      const facts = findAll(first!, 'li').slice(1);
      if (note === '') return;
      expect(facts).toHaveLength(4);
      const shown = textOf(facts.at(-1)!)
        .trim()
        .replace(/^Note: /, '');
      expect(shown.split('\n').filter(Boolean)).toEqual(note.split('\n').filter(Boolean));
      const breaks = note.split('\n\n').map((part) => part.split('\n').length - 1);
      expect(findAll(facts.at(-1)!, 'br')).toHaveLength(breaks.reduce((sum, one) => sum + one, 0));
    }),
    { numRuns: 500 },
  );
});

test('escaping leaves ordinary words alone', () => {
  const text = 'Ann’s list: 3 of 4 (see page 2), e.g. #1 - done!';
  expect(escapeMarkdown(text)).toBe(text);
});
