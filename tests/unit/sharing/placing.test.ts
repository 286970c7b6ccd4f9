import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NONCE_COUNT } from '../../../src/sharing/code.ts';
import { readFile, writeFile } from '../../../src/sharing/file.ts';
import {
  UNIT_LENGTH,
  blankPlacing,
  cleanText,
  isBlank,
  nameResult,
  textLength,
} from '../../../src/sharing/placing.ts';
import { makeEdition } from './edition.ts';

const model = makeEdition();
const now = '2026-03-01T09:30:00Z';

describe('a blank placing', () => {
  test('has an edition, a nonce, the role with number 0 and two equal dates', () => {
    expect(blankPlacing(model, 42, now)).toEqual({
      edition: '2026.1',
      unit: '',
      role: 'unspecified',
      nonce: 42,
      answers: {},
      notes: {},
      reasons: {},
      startedAt: now,
      changedAt: now,
    });
  });

  test.each([-1, NONCE_COUNT, 1.5, Number.NaN])('is refused the nonce %d', (nonce) => {
    expect(() => blankPlacing(model, nonce, now)).toThrow(
      new RangeError('A nonce is a whole number from 0 to 1048575.'),
    );
  });

  test('is refused a model without a role with number 0', () => {
    const roles = model.roles.filter((role) => role.number > 0);
    expect(() => blankPlacing(makeEdition({ roles }), 42, now)).toThrow(
      new RangeError('Edition 2026.1 has no role with number 0.'),
    );
  });

  test('is blank until its reader puts something there', () => {
    const blank = blankPlacing(model, 42, now);
    expect(isBlank({ ...blank, role: 'manager', changedAt: '2026-03-02T09:30:00Z' })).toBe(true);
    expect(isBlank({ ...blank, unit: 'Acme' })).toBe(false);
    expect(isBlank({ ...blank, answers: { 'pur-1': { kind: 'dont-know' } } })).toBe(false);
    expect(isBlank({ ...blank, notes: { 'pur-1': 'The minutes.' } })).toBe(false);
    expect(isBlank({ ...blank, reasons: { 'pur-3': 'No shops.' } })).toBe(false);
  });
});

describe('the name of a saved result', () => {
  const placing = { ...blankPlacing(model, 42, now), unit: 'Acme' };

  test('is the one asked for as one clean line, cut to its length', () => {
    expect(nameResult(placing, ' In\nMarch\u202E ')).toBe('In March');
    expect(nameResult(placing, 'n'.repeat(61))).toBe('n'.repeat(60));
  });

  test('is the unit’s where none is asked for, and the edition’s where that has none', () => {
    expect(nameResult(placing, ' \u200B')).toBe('Acme');
    expect(nameResult({ ...placing, unit: '' }, '')).toBe('2026.1');
  });

  test('is read back, whatever is asked for', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 150 });
    fc.assert(
      fc.property(anyText, anyText, (asked, typed) => {
        const named = { ...placing, unit: cleanText(typed, UNIT_LENGTH) };
        const history = [{ id: 'a', name: nameResult(named, asked), savedAt: now, placing: named }];
        const reading = readFile([model], writeFile({ history, targets: {} }, now));
        expect(reading.ok && reading.data.history).toEqual(history);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a line of text', () => {
  test.each<[string, string, string]>([
    ['blanks at its ends', '  Acme  ', 'Acme'],
    ['line breaks and tabs', 'Acme\r\n\tNorth\u2028Sea', 'Acme North Sea'],
    ['control characters', 'Ac\u0000me\u001B[31m', 'Ac me [31m'],
    ['marks that turn the reading direction', 'Acme \u202Etxt.exe\u2066', 'Acme txt.exe'],
    ['invisible marks', 'Ac\u200Bme\u00AD\uFEFF', 'Acme'],
    ['half a character', 'Acme \uD83D', 'Acme'],
    ['a letter and its accent apart', 'Cafe\u0301', 'Café'],
  ])('loses %s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test('keeps what other scripts need', () => {
    expect(cleanText('شرکت می\u200Cخواهم 👩\u200D💻 東京')).toBe(
      'شرکت می\u200Cخواهم 👩\u200D💻 東京',
    );
  });

  test('is cut by characters, never within one', () => {
    expect(cleanText('🍋🍋🍋', 2)).toBe('🍋🍋');
    expect(cleanText('one two', 4)).toBe('one');
    expect(textLength('🍋🍋🍋')).toBe(3);
  });

  test('comes out the same when it is cleaned again, and never too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat({ max: 80 }), (text, length) => {
        const clean = cleanText(text, length);
        expect(cleanText(clean, length)).toBe(clean);
        expect(textLength(clean)).toBeLessThanOrEqual(length);
        expect(clean).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      }),
      { numRuns: 1000 },
    );
  });
});
