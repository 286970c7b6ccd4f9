import { expect, test } from 'vitest';
import { boardLengths, cleanAsk, emptyAsk } from '../../../src/sharing/board-ask.ts';

test('what is typed for the board is kept as clean lines, cut to their length', () => {
  expect(
    cleanAsk({ owner: ' Ann\tAdams ', time: '', cost: '£5,000', decision: 'Yes? '.repeat(99) }),
  ).toEqual({
    owner: 'Ann Adams',
    time: '',
    cost: '£5,000',
    decision: 'Yes? '.repeat(99).slice(0, boardLengths.decision).trim(),
  });
});

test('nothing typed for the board is nothing to keep', () => {
  expect(cleanAsk(emptyAsk)).toBeNull();
  expect(cleanAsk({ ...emptyAsk, cost: ' \n' })).toBeNull();
});
