import { describe, expect, test } from 'vitest';
import {
  NO_MOVE,
  OTHER_PLACING,
  askFor,
  boardLengths,
  cleanAsk,
  emptyWords,
  sortAsk,
} from '../../../src/sharing/board-ask.ts';

const play = 'insight-look';

test('what is typed for the board is kept as clean lines, cut to their length', () => {
  expect(
    cleanAsk({
      play,
      owner: ' Ann\tAdams ',
      time: '',
      cost: '£5,000',
      decision: 'Yes? '.repeat(99),
    }),
  ).toEqual({
    play,
    owner: 'Ann Adams',
    time: '',
    cost: '£5,000',
    decision: 'Yes? '.repeat(99).slice(0, boardLengths.decision).trim(),
  });
});

test('nothing typed for the board is nothing to keep', () => {
  expect(cleanAsk({ play, ...emptyWords })).toBeNull();
  expect(cleanAsk({ play, ...emptyWords, cost: ' \n' })).toBeNull();
});

describe('what was typed for the board', () => {
  const ask = { ...emptyWords, play, decision: 'May two people read for a week?' };

  test('is for the move that was first then', () => {
    expect(sortAsk(ask, play)).toEqual({ words: ask, others: null });
  });

  test('says nothing of another move, nor of a result without one', () => {
    for (const other of ['people-leap', NO_MOVE]) {
      expect(sortAsk(ask, other)).toEqual({ words: emptyWords, others: ask });
    }
  });

  test('is for no move that is known, where it does not say for which', () => {
    const unknown = { ...ask, play: '' };
    for (const first of [play, NO_MOVE]) {
      expect(sortAsk(unknown, first)).toEqual({ words: emptyWords, others: unknown });
    }
  });

  test('may be nothing', () => {
    expect(sortAsk(null, play)).toEqual({ words: emptyWords, others: null });
  });
});

describe('what was typed for one placing', () => {
  const ask = { ...emptyWords, play, placing: 7, owner: 'Ann' };

  test('stays with it, and is for no move of another placing that begins with the same', () => {
    expect(askFor(ask, 7)).toBe(ask);
    const other = askFor(ask, 8);
    expect(other).toEqual({ ...ask, play: OTHER_PLACING });
    for (const first of [play, NO_MOVE]) expect(sortAsk(other, first).words).toBe(emptyWords);
    expect(askFor(null, 8)).toBeNull();
  });

  test('goes by its move where its placing is not known', () => {
    const unknown = { ...emptyWords, play, owner: 'Ann' };
    expect(askFor(unknown, 8)).toBe(unknown);
  });

  test('is kept with its placing', () => {
    expect(cleanAsk({ ...ask, placing: 0 })).toEqual({ ...ask, placing: 0 });
  });
});
