import { describe, expect, test } from 'vitest';
import { findCodes } from '../../../src/sharing/find-codes.ts';
import { A, C, D } from '../../fixtures/pastes/codes.ts';
import { pastes } from '../../fixtures/pastes/pastes.ts';
import { makeEdition } from './edition.ts';

const models = [makeEdition()];

for (const [kind, list] of Object.entries(pastes)) {
  describe(kind, () => {
    test.each(list)('$name', ({ text, codes, damaged = [], foreign = [] }) => {
      const found = findCodes(models, text);
      expect({
        codes: found.codes.map(({ code }) => code),
        damaged: found.damaged.map(({ line, near }) => [line, near]),
        foreign: found.foreign.map(({ code }) => code),
      }).toEqual({ codes, damaged, foreign });
    });
  });
}

test('the start of a code that came in before is not damaged', () => {
  const log = 'Jo: thanks\nSam: Replying to "LUP17FGRXQKN..."\nLi: LUP1BNK2N0308';
  expect(findCodes(models, log).damaged.map(({ line }) => line)).toEqual([2, 3]);
  const { codes, damaged } = findCodes(models, log, [C, A, D]);
  expect([codes, damaged.map(({ near }) => near)]).toEqual([[], ['LUP1BNK2N0308']]);
});

describe('a paste that was made to be slow', () => {
  const LENGTH = 1_000_000;
  const fill = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
  const time = (text: string) => {
    const from = performance.now();
    findCodes(models, text);
    return performance.now() - from;
  };
  const plain = time(fill(`10:02:11 From Jo to Everyone:\n\t${A}\n`));
  test.each([
    ['prefixes with marks between', `LUP${'.'.repeat(60)}`],
    ['prefixes with digits and marks', `LUP1${'.-'.repeat(20)}2`],
    ['prefixes before blanks and line breaks', `LUP1 ${' '.repeat(70)}\n${' '.repeat(70)}\n`],
  ])('takes little longer than an honest one: %s', (_name, piece) => {
    expect(time(fill(piece))).toBeLessThan(15 * plain);
  });
});

test('the corpus has at least sixty pastes', () => {
  expect(Object.values(pastes).flat().length).toBeGreaterThanOrEqual(60);
});
