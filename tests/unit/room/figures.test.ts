import { describe, expect, it } from 'vitest';
import type { ExampleAnswer } from '../../../src/model/types.ts';
import type { DimensionFigures } from '../../../src/room/figures.ts';
import { figuresFor, mayDrawAgain } from '../../../src/room/room-figures.ts';
import type { Reveal, Room, Submission, Tally } from '../../../src/room/room.ts';
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
const purpose = model.dimensions[0]!.id;

function roomOf(submissions: readonly Submission[], part: Partial<Room> = {}): Room {
  return makeRoom(model, { rounds: [makeRound({ submissions })], ...part });
}

/** Sheets of several roles, each with the answers of its people. */
function sheetsOf(
  said: Readonly<Record<string, readonly ExampleAnswer[]>>,
  seconds = 0,
  from = 0,
): Submission[] {
  let person = from;
  return Object.entries(said).flatMap(([role, answers]) => {
    const sheets = makeSheets(model, role, answers, person, seconds);
    person += answers.length;
    return sheets;
  });
}

function firstQuestion(room: Room) {
  return (figuresFor(model, room, purpose) as DimensionFigures).questions[0]!;
}

/** `all 6, executive 3, folded 3` */
function groups(room: Room): string {
  return firstQuestion(room)
    .slices.map(({ group, counts, dontKnow, notApplicable }) => {
      const levels = counts.reduce((sum, count) => sum + count, 0);
      return `${group} ${levels + dontKnow + notApplicable}`;
    })
    .join(', ');
}

function reveal(room: Room, target: string, seconds: number): Room {
  const figures = figuresFor(model, room, target);
  const shown: Reveal = { target, step: '', at: at(seconds), figures };
  return withReveal(room, shown);
}

function addSheets(room: Room, more: readonly Submission[]): Room {
  const last = room.rounds.at(-1)!;
  const round = { ...last, submissions: [...last.submissions, ...more] };
  return { ...room, rounds: [...room.rounds.slice(0, -1), round] };
}

describe('a dimension that is revealed', () => {
  it('shows everybody and each role that meets the floor, with every kind of answer apart', () => {
    const room = roomOf(sheetsOf({ executive: [4, 4, 5, 'dont-know'], 'front-line': [1, 2, 2] }));
    expect(firstQuestion(room)).toEqual({
      question: 'pur-1',
      folded: [],
      slices: [
        { group: 'all', counts: [1, 2, 0, 2, 1], dontKnow: 1, notApplicable: 0 },
        { group: 'executive', counts: [0, 0, 0, 2, 1], dontKnow: 1, notApplicable: 0 },
        { group: 'front-line', counts: [1, 2, 0, 0, 0], dontKnow: 0, notApplicable: 0 },
      ],
    });
  });

  it('folds the roles that are too few, and names every role that is not shown', () => {
    const room = roomOf(sheetsOf({ executive: [4, 4, 5], manager: [2, 2], partner: [1] }));
    expect(groups(room)).toBe('all 6, executive 3, folded 3');
    expect(firstQuestion(room).folded).toEqual([
      'unspecified',
      'manager',
      'front-line',
      'partner',
      'other',
    ]);
  });

  it.each([
    [
      'folds the smallest role that is shown, where those folded are too few',
      { executive: [4, 4, 5, 5], manager: [2, 2, 3], partner: [1], 'front-line': [1, 1, 1, 1, 1] },
      'all 13, executive 4, front-line 5, folded 4',
    ],
    [
      'shows everybody alone, where one group would remain',
      { executive: [4, 4, 5], manager: [2, 2] },
      'all 5',
    ],
    ['shows everybody alone, where there is only one role', { executive: [4, 4, 5] }, 'all 3'],
    ['shows nothing under the floor', { executive: [4], manager: [2] }, ''],
    [
      'counts those who do not know towards the floor, and not those who did not answer',
      { executive: ['dont-know', 'dont-know', 3], manager: [1, 2, null], partner: [2, 2, 2] },
      'all 8, executive 3, folded 5',
    ],
  ] as const)('%s', (_, said, shown) => {
    expect(groups(roomOf(sheetsOf(said)))).toBe(shown);
  });

  it('keeps to the floor that the room has chosen', () => {
    const said = {
      executive: [4, 4, 5, 5, 5],
      manager: [2, 2, 2],
      partner: [1, 1, 1],
    } as const;
    expect(groups(roomOf(sheetsOf(said)))).toBe('all 11, executive 5, manager 3, partner 3');
    expect(groups(roomOf(sheetsOf(said), { floor: 5 }))).toBe('all 11, executive 5, folded 6');
    expect(groups(roomOf(sheetsOf(said), { floor: 8 }))).toBe('all 11');
  });

  it('asks the key question alone in a room of six', () => {
    const room = roomOf(sheetsOf({ executive: [4, 4, 5] }), { length: 'key' });
    const { questions } = figuresFor(model, room, purpose) as DimensionFigures;
    expect(questions.map(({ question }) => question)).toEqual(['pur-1']);
  });

  it('counts people with an answer to any of its questions, on sheets and with cards', () => {
    const silent = makeSheet(model, 9, 'manager', {});
    const room = makeRoom(model, {
      rounds: [
        makeRound({
          submissions: [...sheetsOf({ executive: [4, 4, 5] }), silent],
          tallies: [makeTally(model, 'partner', [0, 2, 1, 0, 0], 1)],
        }),
      ],
    });
    expect(figuresFor(model, room, purpose)).toMatchObject({ people: 7 });
  });

  it('refuses a dimension that the edition does not have', () => {
    expect(() => figuresFor(model, makeRoom(model), 'courage')).toThrow(
      new RangeError('Edition 2026.1 has no dimension courage.'),
    );
  });
});

describe('cards that are raised', () => {
  const withTally = (submissions: readonly Submission[], tallies: readonly Tally[]) =>
    makeRoom(model, { rounds: [makeRound({ submissions, tallies })] });

  it('are counted with the sheets of their role', () => {
    const tally = makeTally(model, 'executive', [0, 0, 0, 2, 0]);
    const room = withTally(sheetsOf({ executive: [4, 4, 5], manager: [1, 1, 1] }), [tally]);
    expect(groups(room)).toBe('all 8, executive 5, manager 3');
  });

  it('hide no sheet, for everybody has seen them', () => {
    const tally = makeTally(model, 'executive', [0, 0, 0, 4, 0]);
    const room = withTally(sheetsOf({ executive: [2], manager: [1, 1, 1] }), [tally]);
    expect(groups(room)).toBe('all 8');
  });

  it('are shown without the sheets, where those are too few to hide one another', () => {
    const tallies = [
      makeTally(model, 'executive', [0, 0, 0, 4, 0]),
      makeTally(model, 'manager', [0, 3, 0, 0, 0]),
    ];
    expect(groups(withTally(sheetsOf({ executive: [2, 1] }), tallies))).toBe(
      'all 7, executive 4, manager 3',
    );
  });
});

describe('drawing again', () => {
  const first = sheetsOf({ executive: [4, 4, 5], manager: [1, 2, 2], partner: [3, 3] });
  const shown = reveal(roomOf(first), purpose, 10);

  it('waits until as many came as the floor asks for', () => {
    expect(groups(shown)).toBe('all 8, executive 3, folded 5');
    const two = addSheets(shown, sheetsOf({ other: [5, 5] }, 20, 20));
    expect([groups(two), mayDrawAgain(model, two, purpose)]).toEqual([
      'all 8, executive 3, folded 5',
      false,
    ]);
    const three = addSheets(shown, sheetsOf({ other: [5, 5, 5] }, 20, 20));
    expect([groups(three), mayDrawAgain(model, three, purpose)]).toEqual([
      'all 11, executive 3, folded 8',
      true,
    ]);
  });

  it('is not offered before a first reveal', () => {
    expect(mayDrawAgain(model, roomOf(first), purpose)).toBe(false);
  });

  it('does not split those who came over roles that stand alone', () => {
    const room = reveal(
      roomOf(sheetsOf({ executive: [4, 4, 5], manager: [1, 2, 2, 2] })),
      purpose,
      10,
    );
    expect(groups(room)).toBe('all 7, executive 3, manager 4');
    const late = addSheets(room, sheetsOf({ executive: [1], manager: [5, 5] }, 20, 20));
    expect(groups(late)).toBe('all 10');
  });

  it('does not take a role out of those folded before, where that would single out the rest of them', () => {
    // Shown as folded: two managers and a partner. Three come, so that managers and partners would each be three.
    const room = reveal(
      roomOf(sheetsOf({ executive: [4, 4, 5], manager: [1, 2], partner: [5] })),
      purpose,
      10,
    );
    expect(groups(room)).toBe('all 6, executive 3, folded 3');
    const late = addSheets(room, sheetsOf({ manager: [3], partner: [3, 3] }, 20, 20));
    expect(groups(late)).toBe('all 9, executive 3, folded 6');
  });

  it('keeps the figures while fewer have changed their sheets than the floor asks for', () => {
    const changed = makeSheets(model, 'executive', [1, 1], 0, 20);
    const two = roomOf([...changed, ...first.slice(2)]);
    const frozen = { ...two, rounds: [{ ...two.rounds[0]!, reveals: shown.rounds[0]!.reveals }] };
    expect(firstQuestion(frozen).slices[0]!.counts).toEqual([1, 2, 2, 2, 1]);
  });
});

describe('a dimension that is revealed after the place', () => {
  it('leaves out sheets that came between, until they are as many as the floor', () => {
    const room = reveal(
      roomOf(sheetsOf({ executive: [4, 4, 5], manager: [1, 2, 2] })),
      'place',
      10,
    );
    const late = sheetsOf({ executive: [1, 1, 1] }, 20, 20);
    expect(groups(addSheets(room, late.slice(0, 1)))).toBe('all 6, executive 3, manager 3');
    expect(groups(addSheets(room, late))).toBe('all 9, executive 6, manager 3');
  });
});

describe('a second round', () => {
  const before = makeRound({
    submissions: sheetsOf({ executive: [4, 4], manager: [1, 2, 2], partner: [3, 3, 3, 3] }),
  });
  const after = makeRound({
    submissions: sheetsOf({
      executive: [4, 4, 3, 3],
      manager: [1, 2, 2],
      partner: [3, 3, 3, 3, 3],
    }),
  });

  it('shows a role alone only where it meets the floor in the round before too', () => {
    expect(groups(makeRoom(model, { rounds: [after] }))).toBe(
      'all 12, executive 4, manager 3, partner 5',
    );
    expect(groups(makeRoom(model, { rounds: [before, after] }))).toBe(
      'all 12, partner 5, folded 7',
    );
  });

  it('shows no role alone that was folded in what was revealed, though more came afterwards', () => {
    const first = reveal(makeRoom(model, { rounds: [before] }), purpose, 10);
    const late = addSheets(first, sheetsOf({ executive: [5, 5, 5] }, 20, 20));
    const room = { ...late, rounds: [...late.rounds, after] };
    expect(groups(room)).toBe('all 12, partner 5, folded 7');
  });

  it('is not held back by a round that nobody could be shown of', () => {
    const few = makeRound({ submissions: sheetsOf({ executive: [4, 4] }) });
    expect(groups(makeRoom(model, { rounds: [few, after] }))).toBe(
      'all 12, executive 4, manager 3, partner 5',
    );
  });
});
