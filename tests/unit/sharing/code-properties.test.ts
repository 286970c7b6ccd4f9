import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Level } from '../../../src/model/types.ts';
import type { Answered, Answers } from '../../../src/scoring/answers.ts';
import {
  CODE_PREFIX,
  CODE_SYMBOLS,
  NONCE_COUNT,
  decodeCode,
  encodeCode,
} from '../../../src/sharing/code.ts';
import { makeEdition } from './edition.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const model = makeEdition();
const questions = model.dimensions.flatMap((dimension) => dimension.questions);

const levels: Answered[] = model.stages.map((stage) => ({ kind: 'level', level: stage.number }));
const anyAnswers = fc.record(
  Object.fromEntries(
    questions.map(({ id, mayNotApply }) => [
      id,
      fc.constantFrom<Answered>(
        ...levels,
        { kind: 'dont-know' },
        ...(mayNotApply ? [{ kind: 'not-applicable' } as const] : []),
      ),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;
const anyFields = fc.record({
  role: fc.constantFrom(...model.roles.map((role) => role.id)),
  nonce: fc.nat({ max: NONCE_COUNT - 1 }),
  answers: anyAnswers,
});
const anyNumber = fc.integer({ min: 1, max: 31 });
const anyCode = fc
  .tuple(anyFields, anyNumber)
  .map(([fields, editionNumber]) => encodeCode(makeEdition({ editionNumber }), fields));
// Codes with many zeros: where a moved or swapped symbol is hardest to see.
const sparseCode = fc
  .tuple(
    fc.nat({ max: NONCE_COUNT - 1 }),
    fc.constantFrom(...questions),
    fc.constantFrom<Level>(1, 2, 3, 4, 5),
  )
  .map(([nonce, { id }, level]) =>
    encodeCode(model, {
      role: 'unspecified',
      nonce,
      answers: { [id]: { kind: 'level', level } },
    }),
  );
const someCode = fc.oneof(anyCode, sparseCode);
const anySymbolPlace = fc.integer({
  min: CODE_PREFIX.length,
  max: CODE_PREFIX.length + CODE_SYMBOLS - 1,
});
const anyPlace = fc.nat({ max: CODE_PREFIX.length + CODE_SYMBOLS - 1 });

// Every edition number is known, so that nothing is refused for its edition alone.
const allModels = Array.from({ length: 31 }, (_, index) =>
  makeEdition({ editionNumber: index + 1 }),
);
const isRead = (text: string): boolean => decodeCode(allModels, text).ok;

function swap(text: string, a: number, b: number): string {
  const characters = Array.from(text);
  [characters[a], characters[b]] = [characters[b] ?? '', characters[a] ?? ''];
  return characters.join('');
}

function move(text: string, from: number, to: number): string {
  const without = text.slice(0, from) + text.slice(from + 1);
  return without.slice(0, to) + text.charAt(from) + without.slice(to);
}

describe('a code', () => {
  test('gives back what was put in, whatever it was', () => {
    fc.assert(
      fc.property(anyFields, anyNumber, (fields, editionNumber) => {
        const edition = makeEdition({ editionNumber });
        const code = encodeCode(edition, fields);
        expect(decodeCode([edition], code)).toEqual({
          ok: true,
          edition: '2026.1',
          ...fields,
          code,
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('uses the prefix and Crockford’s alphabet alone, always at the same length', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(code).toMatch(/^LUP[1-9A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z]{21}$/);
      }),
    );
  });

  test('differs for different content', () => {
    fc.assert(
      fc.property(anyFields, anyFields, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        const isSame = encodeCode(model, one) === encodeCode(model, other);
        expect(isSame).toBe(
          one.role === other.role &&
            one.nonce === other.nonce &&
            questions.every(
              ({ id }) => JSON.stringify(one.answers[id]) === JSON.stringify(other.answers[id]),
            ),
        );
      }),
    );
  });

  test('is refused after a change of one symbol, each place and symbol tried', () => {
    fc.assert(
      fc.property(someCode, (code) => {
        for (let at = CODE_PREFIX.length; at < code.length; at += 1) {
          for (const symbol of ALPHABET) {
            const changed = code.slice(0, at) + symbol + code.slice(at + 1);
            if (changed !== code && isRead(changed)) expect.fail(`${code} read as ${changed}`);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('is refused after a change of two to five symbols', () => {
    const anyChange = fc.tuple(anySymbolPlace, fc.integer({ min: 1, max: 31 }));
    fc.assert(
      fc.property(
        someCode,
        fc.uniqueArray(anyChange, { minLength: 2, maxLength: 5, selector: ([at]) => at }),
        (code, changes) => {
          const characters = Array.from(code);
          for (const [at, by] of changes) {
            characters[at] = ALPHABET.charAt((ALPHABET.indexOf(code.charAt(at)) + by) % 32);
          }
          expect(isRead(characters.join(''))).toBe(false);
        },
      ),
      { numRuns: 5000 },
    );
  });

  test('is refused after a swap of any two different symbols, wherever they stand', () => {
    fc.assert(
      fc.property(someCode, (code) => {
        for (let a = 0; a < code.length; a += 1) {
          for (let b = a + 1; b < code.length; b += 1) {
            const swapped = swap(code, a, b);
            if (swapped !== code && isRead(swapped)) expect.fail(`${code} read as ${swapped}`);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test('is refused after two swaps of different symbols', () => {
    fc.assert(
      fc.property(someCode, anyPlace, anyPlace, anyPlace, anyPlace, (code, a, b, c, d) => {
        const swapped = swap(swap(code, a, b), c, d);
        fc.pre(swapped !== code);
        expect(isRead(swapped)).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  test('is refused when a symbol has moved by up to five places, each tried', () => {
    fc.assert(
      fc.property(someCode, (code) => {
        for (let from = CODE_PREFIX.length; from < code.length; from += 1) {
          const first = Math.max(CODE_PREFIX.length, from - 5);
          for (let to = first; to <= Math.min(code.length - 1, from + 5); to += 1) {
            const moved = move(code, from, to);
            if (moved !== code && isRead(moved)) expect.fail(`${code} read as ${moved}`);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test('is damaged when a zero from its end stands at its front', () => {
    const first = CODE_PREFIX.length;
    const last = first + CODE_SYMBOLS - 1;
    const codeWithZero = someCode.filter((code) => code.endsWith('0'));
    fc.assert(
      fc.property(codeWithZero, (code) => {
        expect(decodeCode(allModels, move(code, last, first))).toMatchObject({ reason: 'damaged' });
      }),
      { numRuns: 200 },
    );
  });

  test('is refused when a zero has moved, however far', () => {
    fc.assert(
      fc.property(sparseCode, (code) => {
        for (let from = CODE_PREFIX.length; from < code.length; from += 1) {
          if (code.charAt(from) !== '0') continue;
          for (let to = CODE_PREFIX.length; to < code.length; to += 1) {
            const moved = move(code, from, to);
            if (moved !== code && isRead(moved)) expect.fail(`${code} read as ${moved}`);
          }
        }
      }),
      // Seeded: a symbol that moves far passes once in 2^25 times or so, which is chance and no
      // fault.
      { numRuns: 50, seed: 20260101 },
    );
  });

  test('is refused at any other length', () => {
    const anySymbols = fc
      .array(fc.constantFrom(...ALPHABET), { minLength: 1, maxLength: 25 })
      .map((symbols) => symbols.join(''));
    fc.assert(
      fc.property(someCode, anyPlace, anySymbols, (code, place, more) => {
        const at = Math.max(place, CODE_PREFIX.length);
        const longer = code.slice(0, at) + more + code.slice(at);
        const shorter = code.slice(0, at) + code.slice(at + more.length);
        for (const text of [longer, shorter]) {
          expect(decodeCode(allModels, text)).toMatchObject({ ok: false, reason: 'wrong-length' });
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('is refused when its prefix is damaged', () => {
    fc.assert(
      fc.property(
        someCode,
        fc.nat({ max: CODE_PREFIX.length - 1 }),
        fc.constantFrom('', ...ALPHABET, 'U', 'I', 'L', 'O', 'é', '?'),
        (code, at, put) => {
          fc.pre(put !== code.charAt(at));
          const damaged = code.slice(0, at) + put + code.slice(at + 1);
          // A prefix that lost its last letter is whole again where the first symbol is that letter.
          const reason = damaged.startsWith(CODE_PREFIX) ? 'wrong-length' : 'no-code';
          expect(decodeCode(allModels, damaged)).toMatchObject({ ok: false, reason });
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('is read through any marks and blanks between its symbols', () => {
    const anyMark = fc.constantFrom(
      ...['', '', ' ', '-', '–', '*', '_', '~', '`', '"', '’', '\n', '\u200B', '\u00AD', '\u00A0'],
    );
    const disguise = (symbol: string, asAlias: boolean): string => {
      if (!asAlias) return symbol;
      return { '0': 'o', '1': 'l' }[symbol] ?? symbol.toLowerCase();
    };
    fc.assert(
      fc.property(
        anyCode,
        fc.array(fc.tuple(anyMark, fc.boolean()), { minLength: 25, maxLength: 25 }),
        (code, dress) => {
          const text = Array.from(code, (symbol, at) => {
            const [mark = '', asAlias = false] = dress[at] ?? [];
            return mark + disguise(symbol, asAlias);
          }).join('');
          expect(decodeCode(allModels, text)).toMatchObject({ ok: true, code });
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('never makes reading throw, whatever the text', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...'LUPlup10-* \n\u200B'), maxLength: 60 }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const decoded = decodeCode(allModels, text);
        expect(decoded.ok || decoded.message.length > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
