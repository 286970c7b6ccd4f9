import { describe, expect, it } from 'vitest';
import type { DimensionFigures } from '../../../src/room/figures.ts';
import { alignDimensions } from '../../../src/room/room-change.ts';
import { earlierReveal } from '../../../src/room/room-earlier.ts';
import { figuresFor } from '../../../src/room/room-figures.ts';
import { nextWidest, widestFirst } from '../../../src/room/room-order.ts';
import { missingPeople, peopleIn, toScreen } from '../../../src/room/room-screen.ts';
import type { Reveal } from '../../../src/room/room.ts';
import { answersInOrder } from '../../../src/scoring/answers.ts';
import { makeModel } from '../../fixtures/model.ts';
import {
  at,
  makeRoom,
  makeRound,
  makeSheet,
  makeSheets,
  makeTally,
  withReveal,
} from '../../fixtures/room.ts';

const model = makeModel();

/** Six managers: divided over dialogue, less over people, at one on purpose. */
const six = [1, 1, 1, 5, 5, 5].map((said, person) =>
  makeSheet(
    model,
    person,
    'manager',
    answersInOrder(model, {
      purpose: [3],
      dialogue: [3, said === 1 ? 1 : 5],
      people: [said === 1 ? 2 : 3],
    }),
  ),
);
const room = makeRoom(model, { expected: 8, rounds: [makeRound({ submissions: six })] });

function revealOf(target: string, seconds: number, part = room): Reveal {
  return { target, step: '', at: at(seconds), figures: figuresFor(model, part, target) };
}

describe('who is in', () => {
  it('is counted by role, in the model’s order, those with nobody left out', () => {
    const sheets = [
      ...makeSheets(model, 'other', [1]),
      ...makeSheets(model, 'executive', [1, 2], 5),
    ];
    expect(
      peopleIn(model, makeRoom(model, { rounds: [makeRound({ submissions: sheets })] })),
    ).toEqual({
      people: 3,
      byRole: [
        { role: 'executive', people: 2 },
        { role: 'other', people: 1 },
      ],
    });
  });

  it('counts cards as often as the most of a role were raised for one question', () => {
    const submissions = makeSheets(model, 'executive', [1]);
    const tallies = [
      makeTally(model, 'executive', [0, 2, 0, 0, 0], 1),
      makeTally(model, 'manager', [4, 0, 0, 0, 0]),
      { ...makeTally(model, 'manager', [0, 3, 0, 0, 0]), question: 'pur-2' },
    ];
    const mixed = makeRoom(model, { expected: 10, rounds: [makeRound({ submissions, tallies })] });
    expect(peopleIn(model, mixed)).toEqual({
      people: 8,
      byRole: [
        { role: 'executive', people: 4 },
        { role: 'manager', people: 4 },
      ],
    });
    expect(missingPeople(mixed)).toBe(2);
    const cards = makeRoom(model, { rounds: [makeRound({ tallies })] });
    expect(toScreen(model, cards, null)).toMatchObject({ people: 7, hasAnswers: true });
    expect(toScreen(model, makeRoom(model), null)).toMatchObject({ people: 0, hasAnswers: false });
  });

  it.each([
    [8, 2],
    [6, 0],
    [4, 0],
    [null, 0],
  ])('of %s expected, misses %s', (expected, missing) => {
    expect(missingPeople({ ...room, expected })).toBe(missing);
  });
});

describe('the order of the dimensions', () => {
  it('begins with the widest disagreement in any question, and ends with those that nobody answered', () => {
    expect(widestFirst(model, room)).toEqual([
      'dialogue',
      'people',
      'purpose',
      'insight',
      'service',
      'proof',
    ]);
  });

  it('counts the key question alone in a room of six', () => {
    expect(widestFirst(model, { ...room, length: 'key' }).slice(0, 2)).toEqual([
      'people',
      'purpose',
    ]);
  });

  it('goes on with the widest of those not yet revealed in this round', () => {
    const one = withReveal(room, revealOf('dialogue', 10));
    expect(nextWidest(model, one)).toBe('people');
    const round = makeRound({ submissions: six });
    expect(nextWidest(model, { ...one, rounds: [...one.rounds, round] })).toBe('dialogue');
    const every = model.dimensions.reduce((so, { id }) => withReveal(so, revealOf(id, 10)), room);
    expect(nextWidest(model, every)).toBeNull();
  });
});

describe('what the Screen may know', () => {
  it('holds no answer before a reveal: neither codes nor counts', () => {
    const text = JSON.stringify(toScreen(model, room, null));
    expect(text).not.toMatch(/LUP|counts|submissions|tallies/);
    expect(JSON.parse(text)).toMatchObject({ people: 6, expected: 8, round: 1, reveals: [] });
  });

  it('holds nothing of how many stood behind a place', () => {
    const placed = withReveal(room, revealOf('place', 10));
    expect(JSON.stringify(placed.rounds)).toContain('basis');
    expect(JSON.stringify(toScreen(model, placed, null))).not.toContain('basis');
    expect(toScreen(model, placed, null).reveals[0]!.reveal).toBe(
      toScreen(model, placed, null).reveals[0]!.reveal,
    );
  });

  it('holds of each target the newest reveal, in the order in which they were first revealed', () => {
    const reveals = [revealOf('purpose', 10), revealOf('people', 20), revealOf('purpose', 30)];
    const screen = toScreen(model, reveals.reduce(withReveal, room), null);
    expect(screen.reveals.map(({ reveal, before }) => [reveal.target, reveal.at, before])).toEqual([
      ['purpose', at(30), null],
      ['people', at(20), null],
    ]);
  });

  it('holds beside it the newest of the round before', () => {
    const first = [revealOf('purpose', 10), revealOf('purpose', 20)].reduce(withReveal, room);
    const second = { ...first, rounds: [...first.rounds, makeRound({ submissions: six })] };
    const screen = toScreen(model, withReveal(second, revealOf('purpose', 40)), null);
    const now = screen.reveals.filter(({ isEarlier }) => !isEarlier);
    expect(now.map(({ before }) => before?.at)).toEqual([at(20)]);
    expect(screen.round).toBe(2);
  });

  it('holds what the rounds before revealed, apart from what this one has', () => {
    const first = [revealOf('purpose', 10), revealOf('people', 20)].reduce(withReveal, room);
    const second = { ...first, rounds: [...first.rounds, makeRound({ submissions: six })] };
    const shown = (part: typeof room) =>
      toScreen(model, part, null).reveals.map(({ reveal, isEarlier }) => [reveal.at, isEarlier]);
    expect(shown(second)).toEqual([
      [at(10), true],
      [at(20), true],
    ]);
    expect(shown(withReveal(second, revealOf('purpose', 40)))).toEqual([
      [at(10), true],
      [at(20), true],
      [at(40), undefined],
    ]);
  });

  it('holds only the votes that are revealed, and what a first press asked', () => {
    const votes = [
      { subject: 'guess/a', counts: [1, 0, 0, 0, 2], isRevealed: false },
      { subject: 'guess/b', counts: [0, 3, 0, 0, 0], isRevealed: true },
    ];
    const asked = { target: 'purpose', step: '45-minutes/one', missing: 2 };
    expect(toScreen(model, { ...room, votes }, asked)).toMatchObject({ votes: [votes[1]], asked });
  });
});

describe('two moments side by side', () => {
  const sheets = {
    three: [
      ...makeSheets(model, 'executive', [4, 4, 4], 0),
      ...makeSheets(model, 'manager', [2, 2, 2], 10),
      ...makeSheets(model, 'partner', [1, 1, 1], 20),
    ],
    two: [
      ...makeSheets(model, 'executive', [3, 3, 3], 0),
      ...makeSheets(model, 'manager', [3, 3], 10),
      ...makeSheets(model, 'partner', [2], 20),
    ],
  };
  const roomWith = (submissions: typeof sheets.two) =>
    makeRoom(model, { rounds: [makeRound({ submissions })] });
  const shown = (submissions: typeof sheets.two) =>
    figuresFor(model, roomWith(submissions), 'purpose') as DimensionFigures;

  it('stand in the groups that both have, the others summed up', () => {
    const { 'pur-1': change } = alignDimensions(shown(sheets.three), shown(sheets.two));
    const names = (slices: readonly { group: string }[]) => slices.map(({ group }) => group);
    expect(names(change!.before.slices)).toEqual(['all', 'executive', 'folded']);
    expect(names(change!.after.slices)).toEqual(['all', 'executive', 'folded']);
    expect(change!.before.slices[2]!.counts).toEqual([3, 3, 0, 0, 0]);
    expect(change!.before.folded).toEqual(['manager', 'partner']);
  });

  it('leave out a question that either has nothing to show of', () => {
    const few = shown(sheets.two.slice(0, 2));
    expect(alignDimensions(few, shown(sheets.two))).toEqual({});
  });

  it('may come from an earlier workshop, by the stricter floor', () => {
    const earlier = {
      unit: 'Harbour Bank',
      edition: model.edition,
      length: 'all' as const,
      startedAt: at(-900),
      floor: 5 as const,
      round: makeRound({ submissions: sheets.three }),
    };
    const now = { ...roomWith(sheets.two), earlier };
    const before = earlierReveal(model, now, 'purpose')!.figures as DimensionFigures;
    expect(before.questions[0]!.slices.map(({ group }) => group)).toEqual(['all']);
    expect(earlierReveal(model, { ...now, earlier: null }, 'purpose')).toBeNull();
    const other = { ...now, earlier: { ...earlier, edition: '2024.1' } };
    expect(earlierReveal(model, other, 'purpose')).toBeNull();
  });
});
