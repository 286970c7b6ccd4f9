import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, estimateWidth } from '../../../../src/charts/static/text-width.ts';

describe('the width of a text', () => {
  test('is less for narrow letters than for wide ones', () => {
    expect(estimateWidth('illi')).toBeLessThan(estimateWidth('noon'));
    expect(estimateWidth('noon')).toBeLessThan(estimateWidth('mwWM'));
  });

  test('is nothing for nothing', () => {
    expect(estimateWidth('')).toBe(0);
  });
});

describe('a text broken into lines', () => {
  test('breaks between words, as late as the width allows', () => {
    expect(breakLines('Follow to feel connected', 7)).toEqual(['Follow to feel', 'connected']);
    expect(breakLines('Follow to feel connected', 30)).toEqual(['Follow to feel connected']);
  });

  test('gives a word that is too wide a line of its own', () => {
    expect(breakLines('an uncharacteristically long word', 5)).toEqual([
      'an',
      'uncharacteristically',
      'long word',
    ]);
  });

  test('has no line for nothing', () => {
    expect(breakLines('', 7)).toEqual([]);
  });

  test('keeps every word in order, and no line of several words is wider than asked', () => {
    const words = fc.array(fc.stringMatching(/^[a-zA-Z%]{1,12}$/), { maxLength: 12 });
    fc.assert(
      fc.property(words, fc.double({ min: 1, max: 20, noNaN: true }), (list, widest) => {
        const lines = breakLines(list.join(' '), widest);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines.filter((each) => each.includes(' '))) {
          expect(estimateWidth(line)).toBeLessThanOrEqual(widest);
        }
      }),
    );
  });
});
