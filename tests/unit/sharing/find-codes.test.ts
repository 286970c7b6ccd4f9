import { describe, expect, test } from 'vitest';
import { findCodes } from '../../../src/sharing/find-codes.ts';
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

test('the corpus has at least sixty pastes', () => {
  expect(Object.values(pastes).flat().length).toBeGreaterThanOrEqual(60);
});
