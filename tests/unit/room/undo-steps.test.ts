import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeRoom } from '../../../src/room/room-actions.ts';
import {
  STEP_LIMIT,
  applyPatch,
  findPatch,
  goBack,
  keepSeen,
  makeStep,
  trimSteps,
} from '../../../src/room/undo-steps.ts';
import { makeModel } from '../../fixtures/model.ts';
import { at, makeRoom, makeSheets } from '../../fixtures/room.ts';

const model = makeModel();
const room = makeRoom(model);
const codes = makeSheets(model, 'manager', [1, 2, 3]).map(({ code }) => code);
const { room: merged } = changeRoom([model], room, { type: 'merge', codes, way: 'code' }, at(1));

describe('a step', () => {
  test('leads back to the room before it', () => {
    const step = makeStep('merge', room, merged);
    expect(goBack(step, merged)).toEqual(room);
    expect(goBack(makeStep('open', null, room), room)).toBe(null);
    expect(goBack(makeStep('close', merged, null), null)).toEqual(merged);
  });

  test('leads back from no other room', () => {
    const step = makeStep('merge', room, merged);
    expect(goBack(step, room)).toBe(undefined);
    expect(goBack(step, null)).toBe(undefined);
    const { room: other } = changeRoom(
      [model],
      merged,
      { type: 'set', part: { expected: 9 } },
      at(2),
    );
    expect(goBack(step, other)).toBe(undefined);
  });

  test('knows the room whatever order its fields stand in', () => {
    const step = makeStep('merge', room, merged);
    const { id, ...rest } = structuredClone(merged);
    expect(goBack(step, { ...rest, id })).toEqual(room);
  });

  test('holds what changed and little else', () => {
    const { room: one } = changeRoom(
      [model],
      merged,
      { type: 'discard', code: codes[1] ?? '' },
      at(2),
    );
    const text = JSON.stringify(makeStep('discard', merged, one));
    expect(codes.map((code) => text.includes(code))).toEqual([false, true, false]);
  });

  test('holds a field that came or went, and not what stands beside it', () => {
    const { room: none } = changeRoom(
      [model],
      merged,
      { type: 'no-decision', date: '', note: 'in a month' },
      at(2),
    );
    const step = makeStep('no-decision', merged, none);
    expect(goBack(step, none)).toEqual(merged);
    expect(codes.some((code) => JSON.stringify(step).includes(code))).toBe(false);
    expect(applyPatch(merged, findPatch(merged, none))).toEqual(none);
  });

  test('keeps what it takes off the Screen among what has been seen, in its own room', () => {
    const figures = { kind: 'dimension', dimension: 'purpose', people: 3, questions: [] } as const;
    const reveal = { target: 'purpose', step: '', at: at(2), figures };
    const { room: shown } = changeRoom([model], merged, { type: 'reveal', reveal }, at(2));
    const back = keepSeen(merged, shown);
    expect(back.rounds).toEqual([{ ...merged.rounds[0], withdrawn: [reveal] }]);
    expect(goBack(makeStep('merge', room, merged), back)).toEqual({
      ...room,
      rounds: [{ ...room.rounds[0], withdrawn: [reveal] }],
    });
    expect(keepSeen({ ...merged, id: 'other' }, shown)).toEqual({ ...merged, id: 'other' });
  });

  test('that was damaged leads nowhere', () => {
    const step = {
      ...makeStep('merge', room, merged),
      back: { fields: { unit: { at: 1, less: 1, more: [] } } },
    };
    expect(goBack(step, merged)).toBe(undefined);
  });
});

test('the way from any data to any other leads there', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 4 }), (from, to) => {
      const patch = JSON.parse(JSON.stringify(findPatch(from, to))) as ReturnType<typeof findPatch>;
      expect(JSON.parse(JSON.stringify(applyPatch(from, patch)))).toEqual(
        JSON.parse(JSON.stringify(to)),
      );
    }),
    { numRuns: 1000 },
  );
});

test('the way between lists that share their ends leads there', () => {
  const anyList = fc.array(fc.record({ a: fc.nat(2), b: fc.constant([1, 2]) }), { maxLength: 8 });
  fc.assert(
    fc.property(anyList, anyList, (from, to) => {
      expect(applyPatch(from, findPatch(from, to))).toEqual(to);
    }),
    { numRuns: 1000 },
  );
});

test('the newest steps are kept, as many as there is a limit', () => {
  const steps = Array.from({ length: STEP_LIMIT + 5 }, (_, index) => ({
    ...makeStep('set', room, room),
    of: String(index),
  }));
  expect(trimSteps(steps).map(({ of }) => of)).toEqual(steps.slice(5).map(({ of }) => of));
});
