import { describe, expect, test } from 'vitest';
import { findTarget } from '../../../src/room/reveal-target.ts';
import type { Reveal, Room } from '../../../src/room/room.ts';
import { answersInOrder } from '../../../src/scoring/answers.ts';
import { makeModel } from '../../fixtures/model.ts';
import { at, makeRoom, makeRound, makeSheet, withReveal } from '../../fixtures/room.ts';

const model = makeModel();
const step = '90-minutes/widest';

/** People who agree on everything but on service, and less so on people. */
function makeSplit(): Room['rounds'][number] {
  const submissions = [1, 1, 1, 5, 5, 5].map((level, person) =>
    makeSheet(
      model,
      person,
      'manager',
      answersInOrder(model, {
        purpose: [3],
        insight: [3],
        dialogue: [3],
        proof: [3],
        service: [level as 1 | 5],
        people: [level === 1 ? 2 : 4],
      }),
    ),
  );
  return makeRound({ submissions });
}

const room = makeRoom(model, { length: 'key', rounds: [makeSplit()] });
const figures = { kind: 'dimension', dimension: 'x', people: 0, questions: [] } as const;
const revealed = (target: string, at_ = ''): Reveal => ({ target, step: at_, at: at(9), figures });
const find = (one: Room, target: string, at_ = step) => findTarget(model, one, target, at_);

describe('a press', () => {
  test('reveals what it names, once a round', () => {
    expect([find(room, 'purpose'), find(room, 'place')]).toEqual(['purpose', 'place']);
    expect(find(withReveal(room, revealed('purpose')), 'purpose')).toBe(null);
  });

  test('reveals nothing where nobody has answered, or there is no such dimension', () => {
    expect([find(makeRoom(model), 'purpose'), find(makeRoom(model), 'widest')]).toEqual([
      null,
      null,
    ]);
    expect(find(room, 'profit')).toBe(null);
  });

  test('reveals the widest disagreement, then the next, at each step once', () => {
    expect(find(room, 'widest')).toBe('service');
    const shown = withReveal(room, revealed('service', step));
    expect([
      find(shown, 'widest'),
      find(shown, 'widest', 'a/b'),
      find(shown, 'widest', ''),
    ]).toEqual([null, 'people', 'people']);
  });

  test('reveals the same dimension at the same step of a later round, and at any other what was talked about', () => {
    const first = withReveal(room, revealed('people', step)).rounds[0]!;
    const second = { ...room, rounds: [first, makeSplit()] };
    expect([find(second, 'widest'), find(second, 'widest', 'a/b')]).toEqual(['people', 'people']);
    const shown = withReveal(second, revealed('people'));
    expect(find(shown, 'widest')).toBe('service');
  });
});
