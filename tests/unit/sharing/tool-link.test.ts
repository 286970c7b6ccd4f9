import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toolLinkText } from '../../../src/interface/tools/frame.ts';
import { cleanText } from '../../../src/sharing/clean-text.ts';
import { readToolFragment, writeToolFragment } from '../../../src/sharing/tool-link.ts';

describe('a link to a tool', () => {
  test('carries the version and the inputs after the mark', () => {
    expect(writeToolFragment(1, { people: '1.2k', share: '5%', name: 'You & us' })).toBe(
      'inputs=1&people=1.2k&share=5%25&name=You+%26+us',
    );
  });

  test('is read back as it was written', () => {
    const field = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,39}$/).filter((id) => id !== 'inputs');
    const text = fc
      .string({ unit: 'grapheme', maxLength: 80 })
      .map((typed) => cleanText(typed))
      .filter((typed) => typed !== '');
    const inputs = fc.dictionary(field, text, { minKeys: 1, maxKeys: 40, noNullPrototype: true });
    fc.assert(
      fc.property(inputs, (given) => {
        expect(readToolFragment(writeToolFragment(1, given), 1)).toEqual({
          kind: 'inputs',
          inputs: given,
        });
      }),
    );
  });

  test.each(['', 'tool-about', 'room', '%E4%'])('%j is none', (fragment) => {
    expect(readToolFragment(fragment, 1)).toEqual({ kind: 'none' });
  });

  test.each(['inputs%3D1%26people%3D3', 'Inputs=1&people=3', 'INPUTS=1&people=3'])(
    'is read where it was changed on its way: %s',
    (fragment) => {
      expect(readToolFragment(fragment, 1)).toEqual({ kind: 'inputs', inputs: { people: '3' } });
    },
  );

  test.each([
    ['people=3', 'not-readable'],
    ['input=1&people=3', 'not-readable'],
    ['inputs=2&people=3', 'newer-version'],
    ['inputs=0&people=3', 'bad-version'],
    ['inputs=one&people=3', 'bad-version'],
    ['inputs=1', 'empty'],
    ['inputs=1&people=', 'empty'],
    ['inputs=1&people=3&people=4', 'twice'],
    ['inputs=1&__proto__=3', 'bad-field'],
    ['inputs=1&<b>=3', 'bad-field'],
    [`inputs=1&people=${'1'.repeat(201)}`, 'too-long-input'],
    [`inputs=1&${Array.from({ length: 121 }, (_, index) => `f${index}=1`).join('&')}`, 'too-many'],
    [`inputs=1&people=${'1'.repeat(30_000)}`, 'too-long'],
  ])('%j is refused: %s', (fragment, reason) => {
    const read = readToolFragment(fragment, 1);
    expect(read).toMatchObject({ kind: 'problem', reason });
    if (read.kind === 'problem') expect(toolLinkText(read)).toMatch(/\.$/);
  });

  test('loses control characters and marks that turn the reading direction', () => {
    expect(readToolFragment('inputs=1&name=%E2%80%AEevil%0A%00x', 1)).toEqual({
      kind: 'inputs',
      inputs: { name: 'evil x' },
    });
  });

  test('whatever stands after the mark is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tail) => {
        expect(['inputs', 'problem']).toContain(readToolFragment(`inputs=${tail}`, 1).kind);
      }),
    );
  });
});
