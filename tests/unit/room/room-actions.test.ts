import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFreeNonce } from '../../../src/room/merge-codes.ts';
import {
  REVEAL_LIMIT,
  SHEET_LIMIT,
  blankRoom,
  canReveal,
  changeRoom,
  lastRound,
  noOutcome,
} from '../../../src/room/room-actions.ts';
import type { RoomAction } from '../../../src/room/room-actions.ts';
import type { Room } from '../../../src/room/room.ts';
import { answersInOrder } from '../../../src/scoring/answers.ts';
import { decodeCode, encodeCode } from '../../../src/sharing/code.ts';
import { makeModel } from '../../fixtures/model.ts';
import { at, makeRoom, makeRound, makeTally } from '../../fixtures/room.ts';
import { makePlanned } from '../plan/entries.ts';

const model = makeModel();
const next = makeModel({ edition: '2027.1', editionNumber: 2 });
const models = [model, next];
const now = at(60);

/** A person's code: the nonce tells who, the level what they said. */
function code(nonce: number, level: 1 | 2 | 3 | 4 | 5 = 2, of = model): string {
  const answers = answersInOrder(of, { purpose: [level] });
  return encodeCode(of, { role: 'manager', nonce, answers });
}

function nonceOf(text: string): number {
  const decoded = decodeCode(models, text);
  return decoded.ok ? decoded.nonce : -1;
}

function act(room: Room, ...actions: readonly RoomAction[]): Room {
  return actions.reduce((one, action) => changeRoom(models, one, action, now).room, room);
}

function merge(room: Room, codes: readonly string[], time = now) {
  return changeRoom(models, room, { type: 'merge', codes, way: 'code' }, time);
}

const sent = (room: Room) => lastRound(room).submissions.map((one) => one.code);
const empty = makeRoom(model);

describe('a new room', () => {
  test('has one round and nobody in it, its words cleaned', () => {
    const part = { unit: ' Harbour\nBank ', length: 'key', floor: 5, expected: 12 } as const;
    expect(blankRoom(model, part, 'r1', now)).toEqual({
      id: 'r1',
      unit: 'Harbour Bank',
      edition: '2026.1',
      length: 'key',
      floor: 5,
      expected: 12,
      startedAt: now,
      rounds: [{ startedAt: now, submissions: [], discarded: [], tallies: [], reveals: [] }],
      votes: [],
      decision: [],
      earlier: null,
    });
  });

  test.each([0, -1, 2.5, Number.NaN, 2001])('does not expect %s people', (expected) => {
    expect(act(empty, { type: 'set', part: { expected } }).expected).toBe(null);
  });
});

describe('codes that are merged', () => {
  test('come in with their way and time, in their order', () => {
    const { room, outcome } = merge(empty, [code(1), code(2)]);
    expect(lastRound(room).submissions).toEqual([
      { code: code(1), way: 'code', at: now },
      { code: code(2), way: 'code', at: now },
    ]);
    expect(outcome).toEqual({ ...noOutcome, added: 2 });
  });

  test('change nothing the second time, not even the room’s identity', () => {
    const { room } = merge(empty, [code(1), code(2)]);
    const again = merge(room, [code(2), code(1), code(2)], at(90));
    expect(again.outcome).toEqual({ ...noOutcome, known: 2 });
    expect(again.room).toBe(room);
  });

  test('take the place of what the same person sent before', () => {
    const { room } = merge(empty, [code(1, 2), code(2)]);
    const again = merge(room, [code(1, 5)], at(90));
    expect(lastRound(again.room).submissions).toEqual([
      { code: code(2), way: 'code', at: now },
      { code: code(1, 5), way: 'code', at: at(90) },
    ]);
    expect(again.outcome).toEqual({ ...noOutcome, replaced: 1 });
  });

  test('hold the last of one person’s, and a log that is pasted again changes nothing', () => {
    const log = [code(1, 2), code(2), code(1, 5)];
    const first = merge(empty, log);
    expect(sent(first.room)).toEqual([code(1, 5), code(2)]);
    expect(first.outcome).toEqual({ ...noOutcome, added: 2, replaced: 1 });
    expect(merge(first.room, log)).toEqual({
      room: first.room,
      outcome: { ...noOutcome, known: 3 },
    });
    const longer = merge(first.room, [...log, code(1, 3)]);
    expect(sent(longer.room)).toEqual([code(2), code(1, 3)]);
    expect(longer.outcome).toEqual({ ...noOutcome, known: 3, replaced: 1 });
  });

  test('stay replaced when an older log is pasted, and come back alone once their person is out', () => {
    const { room } = merge(merge(empty, [code(1, 2), code(2)]).room, [code(1, 5)]);
    for (const old of [[code(1, 2)], [code(1, 2), code(2)], [code(1, 5), code(1, 2)]]) {
      const again = merge(room, old);
      expect([again.room, again.outcome]).toEqual([room, { ...noOutcome, known: old.length }]);
    }
    const before = merge(room, [code(1, 4), code(1, 5)]);
    expect([sent(before.room), before.outcome.known]).toEqual([[code(2), code(1, 5)], 2]);
    expect(merge(before.room, [code(1, 4)]).outcome).toEqual({ ...noOutcome, known: 1 });
    const newer = merge(room, [code(1, 3), code(1, 2)]);
    expect([sent(newer.room), newer.outcome.replaced]).toEqual([[code(2), code(1, 3)], 1]);
    const out = act(room, { type: 'discard', code: code(1, 5) });
    expect(merge(out, [code(1, 2), code(2)])).toMatchObject({
      room: out,
      outcome: { discarded: 1 },
    });
    const alone = merge(out, [code(1, 2)]).room;
    expect(sent(alone)).toEqual([code(2), code(1, 2)]);
    expect(lastRound(alone).superseded).toEqual([]);
  });

  test('tell how many took the place of another after something was shown', () => {
    const { room } = merge(empty, [code(1, 2), code(2)]);
    const correct = (one: Room) => merge(one, [code(1, 4), code(2, 5), code(3)]).outcome;
    expect(correct(room)).toMatchObject({ replaced: 2, replacedAfterReveal: 0 });
    const figures = { kind: 'dimension', dimension: 'purpose', people: 0, questions: [] } as const;
    const shown = act(room, {
      type: 'reveal',
      reveal: { target: 'purpose', step: '', at: now, figures },
    });
    expect(correct(shown)).toMatchObject({ added: 1, replaced: 2, replacedAfterReveal: 2 });
    expect(correct(act(shown, { type: 'new-round' }))).toMatchObject({ replacedAfterReveal: 0 });
    const withdrawn = {
      ...shown,
      rounds: [{ ...lastRound(shown), reveals: [], withdrawn: lastRound(shown).reveals }],
    };
    expect(correct(withdrawn).replacedAfterReveal).toBe(2);
  });

  test('stay out where they are of another edition, or cannot be read', () => {
    const { room, outcome } = merge(empty, [code(1), code(2, 2, next), 'LUP123', '']);
    expect(sent(room)).toEqual([code(1)]);
    expect(outcome).toEqual({ ...noOutcome, added: 1, otherEdition: 1 });
  });

  test('come into the round that is under way alone, and tell of old ones', () => {
    const { room } = merge(empty, [code(1), code(2)]);
    const second = act(room, { type: 'new-round' });
    const { room: third, outcome } = merge(second, [code(1), code(2, 4), code(3)]);
    expect(third.rounds.map(({ submissions }) => submissions.length)).toEqual([2, 3]);
    expect(outcome).toEqual({ ...noOutcome, added: 3, unchanged: 1 });
  });

  test('find no more room than there is', () => {
    const many = Array.from({ length: SHEET_LIMIT + 2 }, (_, nonce) => code(nonce));
    const { room, outcome } = merge(empty, many);
    expect(lastRound(room).submissions).toHaveLength(SHEET_LIMIT);
    expect(outcome).toEqual({ ...noOutcome, added: SHEET_LIMIT, left: 2 });
    expect(merge(room, [code(0, 5)]).outcome).toEqual({ ...noOutcome, replaced: 1 });
  });

  test('lead to the same people whatever the pieces in which they come', () => {
    const anyCode = fc
      .tuple(fc.nat({ max: 5 }), fc.constantFrom<1 | 2 | 3>(1, 2, 3))
      .map(([nonce, level]) => code(nonce, level));
    fc.assert(
      fc.property(fc.array(fc.array(anyCode, { maxLength: 6 }), { maxLength: 5 }), (pastes) => {
        const apart = pastes.reduce((room, codes) => merge(room, codes).room, empty);
        const last = new Map(pastes.flat().map((one) => [nonceOf(one), one]));
        const people = new Set(sent(apart).map(nonceOf));
        expect(people.size).toBe(last.size);
        const again = merge(apart, sent(apart));
        expect([again.room, again.outcome.known]).toEqual([apart, last.size]);
        const { added, replaced, known } = merge(empty, pastes.flat()).outcome;
        expect(added + replaced + known).toBe(new Set(pastes.flat()).size);
      }),
    );
  });
});

test('a sheet on paper gets a nonce that nobody in the room has', () => {
  const { room } = merge(empty, [code(1), code(2)]);
  const draws = [1, 2, 2, 7];
  expect(findFreeNonce(model, act(room, { type: 'new-round' }), () => draws.shift() ?? 0)).toBe(7);
});

describe('what else is done to a room', () => {
  const { room: two } = merge(empty, [code(1), code(2)]);

  test('a sheet that is discarded is gone', () => {
    expect(sent(act(two, { type: 'discard', code: code(1) }))).toEqual([code(2)]);
    expect(act(two, { type: 'discard', code: code(9) })).toBe(two);
  });

  test('a sheet that is discarded stays out of a log that is pasted again, and comes back alone', () => {
    const one = act(two, { type: 'discard', code: code(1) });
    const again = merge(one, [code(1), code(2), code(3)]);
    expect(sent(again.room)).toEqual([code(2), code(3)]);
    expect(again.outcome).toMatchObject({ added: 1, known: 1, discarded: 1 });
    const alone = merge(again.room, [code(1)]);
    expect(sent(alone.room)).toEqual([code(2), code(3), code(1)]);
    expect(sent(merge(alone.room, [code(1), code(2)]).room)).toEqual(sent(alone.room));
  });

  test('cards are counted once a question and role, and nobody’s cards are no count', () => {
    const first = makeTally(model, 'manager', [1, 2, 0, 0, 0], 1);
    const other = makeTally(model, 'executive', [0, 0, 3, 0, 0]);
    const again = makeTally(model, 'manager', [0, 3, 0, 0, 0], 0, 30);
    const tallied = [first, other, again].reduce(
      (room, tally) => act(room, { type: 'tally', tally }),
      empty,
    );
    expect(lastRound(tallied).tallies).toEqual([other, again]);
    const same = { ...again, at: at(99) };
    expect(act(tallied, { type: 'tally', tally: same })).toBe(tallied);
    const none = { ...again, counts: [0, 0, 0, 0, 0] };
    expect(lastRound(act(tallied, { type: 'tally', tally: none })).tallies).toEqual([other]);
    const { question } = other;
    const dropped = act(tallied, { type: 'drop-tally', question, role: 'executive' });
    expect(lastRound(dropped).tallies).toEqual([again]);
  });

  test('what was miscounted is no number of people', () => {
    const tally = makeTally(model, 'manager', [1, -2, 2.5, Number.NaN], 3);
    expect(lastRound(act(empty, { type: 'tally', tally })).tallies[0]?.counts).toEqual([
      1, 0, 0, 0, 0,
    ]);
  });

  test('a vote is hidden until it is shown, stays shown, and goes with its last hand', () => {
    const subject = 'guess/information';
    const voted = act(empty, { type: 'vote', subject, counts: [1, 0, 0, 2, 0] });
    expect(voted.votes).toEqual([{ subject, counts: [1, 0, 0, 2, 0], isRevealed: false }]);
    const shown = act(
      voted,
      { type: 'show-vote', subject, isRevealed: true },
      { type: 'vote', subject, counts: [2, 0, 0, 2, 0] },
    );
    expect(shown.votes).toEqual([{ subject, counts: [2, 0, 0, 2, 0], isRevealed: true }]);
    expect(act(shown, { type: 'vote', subject, counts: [0, 0, 0, 0, 0] }).votes).toEqual([]);
    expect(act(empty, { type: 'show-vote', subject, isRevealed: true })).toBe(empty);
  });

  test('a round ends only once somebody has answered, and keeps what it has', () => {
    expect(act(empty, { type: 'new-round' })).toBe(empty);
    const second = act(two, { type: 'new-round' });
    expect(second.rounds).toEqual([two.rounds[0], makeRound({ startedAt: now })]);
    expect(act(second, { type: 'new-round' })).toBe(second);
  });

  test('what is set is set, and setting it again is no change', () => {
    const set = act(empty, { type: 'set', part: { floor: 8, unit: ' North  Branch ' } });
    expect([set.floor, set.unit, set.length]).toEqual([8, 'North Branch', 'all']);
    expect(act(set, { type: 'set', part: { floor: 8 } })).toBe(set);
  });

  test('a reveal is added to the round, a room is replaced whole', () => {
    const figures = { kind: 'dimension', dimension: 'purpose', people: 0, questions: [] } as const;
    const reveal = { target: 'purpose', step: 'a/b', at: now, figures };
    expect(lastRound(act(two, { type: 'reveal', reveal })).reveals).toEqual([reveal]);
    expect(act(two, { type: 'replace', room: empty })).toBe(empty);
  });

  test('a round that is full of reveals takes no more, not those that were undone counted out', () => {
    const figures = { kind: 'dimension', dimension: 'purpose', people: 0, questions: [] } as const;
    const reveal = { target: 'purpose', step: '', at: now, figures };
    const list = Array.from({ length: REVEAL_LIMIT - 1 }, () => reveal);
    const nearly = {
      ...two,
      rounds: [{ ...lastRound(two), reveals: list.slice(1), withdrawn: [reveal] }],
    };
    expect(canReveal(nearly)).toBe(true);
    const whole = act(nearly, { type: 'reveal', reveal });
    expect(lastRound(whole).reveals).toHaveLength(REVEAL_LIMIT - 1);
    expect(canReveal(whole)).toBe(false);
    expect(act(whole, { type: 'reveal', reveal })).toBe(whole);
  });

  test('that nothing is decided is noted until a play is, or until it is taken back', () => {
    const none = act(two, { type: 'no-decision', date: '2026-12-01', note: ' With\nAnn ' });
    expect(none.noDecision).toEqual({ date: '2026-12-01', note: 'With Ann' });
    expect(act(none, { type: 'no-decision', date: '2026-02-30', note: '' }).noDecision).toEqual({
      date: '',
      note: '',
    });
    expect(act(none, { type: 'no-decision', date: null })).toEqual(two);
    expect(act(none, { type: 'decide', decision: [] }).noDecision).toEqual(none.noDecision);
    const decided = act(none, { type: 'decide', decision: [makePlanned('insight-look')] });
    expect([decided.decision.length, 'noDecision' in decided]).toEqual([1, false]);
    expect(act(decided, { type: 'no-decision', date: '', note: '' })).toBe(decided);
  });
});
