import { describe, expect, it } from 'vitest';
import type { ExampleAnswer } from '../../../src/model/types.ts';
import type { DimensionFigures, PlaceFigures } from '../../../src/room/figures.ts';
import { earlierReveal, isSameWorkshop } from '../../../src/room/room-earlier.ts';
import { figuresFor, mayDrawAgain } from '../../../src/room/room-figures.ts';
import type { EarlierRoom, Room, Round, Submission } from '../../../src/room/room.ts';
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
const purpose = model.dimensions[0]!.id;

/** Somebody who answers every question with one level. */
function sheet(person: number, role: string, level: ExampleAnswer, seconds = 0): Submission {
  const said = model.dimensions.map(({ id }) => [id, [level, level, level]] as const);
  return makeSheet(model, person, role, answersInOrder(model, Object.fromEntries(said)), seconds);
}

const nine = [
  ...[0, 1, 2, 3, 4].map((person) => sheet(person, 'executive', 2)),
  ...[10, 11, 12, 13].map((person) => sheet(person, 'front-line', 1)),
];

function roomOf(part: Partial<Round>, more: Partial<Room> = {}): Room {
  return makeRoom(model, { rounds: [makeRound(part)], ...more });
}

function reveal(room: Room, target: string, seconds: number): Room {
  const figures = figuresFor(model, room, target);
  return withReveal(room, { target, step: '', at: at(seconds), figures });
}

function change(room: Room, part: (round: Round) => Partial<Round>): Room {
  const last = room.rounds.at(-1)!;
  return { ...room, rounds: [...room.rounds.slice(0, -1), { ...last, ...part(last) }] };
}

const add = (room: Room, ...sheets: readonly Submission[]) =>
  change(room, ({ submissions }) => ({ submissions: [...submissions, ...sheets] }));

/** `executive 0,5,0,0,0` for each group of the first question. */
function shown(room: Room, target = purpose): string[] {
  const { questions } = figuresFor(model, room, target) as DimensionFigures;
  return questions[0]!.slices.map(({ group, counts }) => `${group} ${counts.join()}`);
}

const everybody = ['all 4,5,0,0,0', 'executive 0,5,0,0,0', 'front-line 4,0,0,0,0'];

describe('what was shown before', () => {
  it('is not made new by a place that repeats it', () => {
    const late = add(
      reveal(roomOf({ submissions: nine }), purpose, 10),
      sheet(20, 'executive', 5, 12),
    );
    const placed = reveal(late, 'place', 15);
    expect([shown(placed), mayDrawAgain(model, placed, purpose)]).toEqual([everybody, false]);
  });

  it('may be drawn again after the place as after the dimension alone, where nothing came between', () => {
    const both = reveal(reveal(roomOf({ submissions: nine }), purpose, 10), 'place', 15);
    const changed = change(both, ({ submissions }) => ({
      submissions: [
        ...[0, 1, 2].map((person) => sheet(person, 'executive', 4, 20)),
        ...submissions.slice(3),
      ],
    }));
    expect(shown(changed)[1]).toBe('executive 0,2,0,3,0');
  });

  it('is drawn again in the end, where a sheet came between the place and the dimension', () => {
    const placed = reveal(roomOf({ submissions: nine }), 'place', 10);
    const drawn = reveal(add(placed, sheet(20, 'executive', 5, 12)), purpose, 15);
    expect(shown(drawn)).toEqual(everybody);
    const more = [21, 22, 23].map((person) => sheet(person, 'executive', 4, 20));
    expect(shown(add(drawn, ...more))[1]).toBe('executive 0,5,0,3,1');
  });

  it('stays so after it was undone', () => {
    const room = reveal(
      roomOf({ submissions: makeSheets(model, 'manager', [2, 2, 2]) }),
      purpose,
      10,
    );
    const undone = change(room, ({ reveals }) => ({ reveals: [], withdrawn: reveals }));
    const late = add(undone, ...makeSheets(model, 'manager', [5], 9, 20));
    expect(shown(late)).toEqual(['all 0,3,0,0,0']);
    expect(shown(reveal(late, purpose, 30))).toEqual(['all 0,3,0,0,0']);
  });

  it('hides nobody behind cards that were counted anew', () => {
    const room = reveal(
      roomOf({
        submissions: makeSheets(model, 'executive', [1, 1, 2, 2]),
        tallies: [makeTally(model, 'front-line', [0, 0, 2, 0, 0])],
      }),
      purpose,
      5,
    );
    const after = change(room, ({ submissions }) => ({
      submissions: [...submissions.slice(1), ...makeSheets(model, 'executive', [5], 0, 6)],
      tallies: [makeTally(model, 'front-line', [0, 0, 1, 1, 0], 0, 7)],
    }));
    expect(shown(after)).toEqual(['all 2,2,2,0,0']);
  });

  it('is known by how many it held, where the clock was set back', () => {
    const placed = reveal(roomOf({ submissions: nine }), 'place', 100);
    const late = add(placed, sheet(20, 'executive', 5, 50));
    expect(shown(late)).toEqual([]);
  });

  it('is known by how many it held, where a sheet came in the very moment', () => {
    const late = add(
      reveal(roomOf({ submissions: nine }), purpose, 10),
      sheet(20, 'partner', 5, 10),
    );
    expect(shown(late)).toEqual(everybody);
  });

  it('keeps the sheets that were left out beside cards out of the count', () => {
    const cards = makeTally(model, 'executive', [0, 0, 0, 4, 0]);
    const few = roomOf({ submissions: makeSheets(model, 'executive', [2, 1]), tallies: [cards] });
    for (const target of [purpose, 'place']) {
      const room = reveal(few, target, 10);
      expect(shown(add(room, ...makeSheets(model, 'manager', [3], 9, 20)))).toEqual([
        'all 1,1,1,4,0',
      ]);
    }
  });

  it('holds the groups that a place tells of', () => {
    // Executives and front line were told apart, and three of the five executives change: two are left.
    const placed = reveal(roomOf({ submissions: nine }), 'place', 10);
    const { basis } = placed.rounds[0]!.reveals[0]!.figures as PlaceFigures;
    expect(basis![0]!.groups.map(({ roles, written }) => [roles[0], written])).toEqual([
      ['executive', 5],
      ['front-line', 4],
      ['unspecified', 0],
    ]);
    const late = add(
      placed,
      sheet(20, 'executive', 5, 20),
      ...[21, 22].map((p) => sheet(p, 'front-line', 3, 20)),
    );
    expect(shown(late)).toEqual(['all 4,5,2,0,1']);
  });
});

describe('a floor that is raised', () => {
  it.each(['place', purpose])('leaves what adds nothing to the %s shown', (target) => {
    const raised = { ...reveal(roomOf({ submissions: nine }), target, 10), floor: 8 as const };
    expect(shown(raised)).toEqual(['all 4,5,0,0,0']);
    expect(shown(raised, 'insight')).toEqual(['all 4,5,0,0,0']);
  });
});

describe('a round before, of which sheets still stand', () => {
  const first = reveal(
    roomOf({ submissions: makeSheets(model, 'manager', [1, 1, 1, 2, 2]) }),
    purpose,
    10,
  );
  const again = (...more: Submission[]) => ({
    ...first,
    rounds: [
      ...first.rounds,
      makeRound({
        startedAt: at(20),
        submissions: [...makeSheets(model, 'manager', [1, 1, 1, 2, 2], 0, 30), ...more],
      }),
    ],
  });

  it('stands as it was while fewer than the floor are new', () => {
    const one = again(...makeSheets(model, 'manager', [5], 9, 30));
    expect(shown(one)).toEqual(['all 3,2,0,0,0']);
    expect(shown(reveal(one, purpose, 40))).toEqual(['all 3,2,0,0,0']);
  });

  it('stands beside the next where as many as the floor are new, and where nothing is', () => {
    expect(shown(again(...makeSheets(model, 'manager', [5, 5, 5], 9, 30)))).toEqual([
      'all 3,2,0,0,3',
    ]);
    expect(shown(again())).toEqual(['all 3,2,0,0,0']);
  });

  it('is compared with as far as it could be shown: sheets too few beside cards are left out', () => {
    const cards = makeTally(model, 'manager', [0, 4, 0, 0, 0]);
    const before = makeRound({
      submissions: makeSheets(model, 'executive', [1, 1]),
      tallies: [cards],
    });
    const sheets = [
      ...makeSheets(model, 'manager', [2, 2, 2], 20, 30),
      ...makeSheets(model, 'executive', [3, 3, 3], 30, 30),
    ];
    const rounds = [before, makeRound({ submissions: sheets })];
    expect(shown(makeRoom(model, { rounds }))).toEqual([
      'all 0,3,3,0,0',
      'manager 0,3,0,0,0',
      'folded 0,0,3,0,0',
    ]);
  });
});

describe('an earlier workshop', () => {
  const sheets = makeSheets(model, 'manager', [1, 1, 1, 2, 2]);
  const earlier: EarlierRoom = {
    unit: '',
    edition: model.edition,
    length: 'all',
    startedAt: at(-900),
    floor: 3,
    round: makeRound({ submissions: sheets }),
  };
  const before = (room: Room) =>
    (earlierReveal(model, room, purpose)!.figures as DimensionFigures).questions[0]!.slices;

  it('is not set beside this one where fewer than the floor tell them apart', () => {
    const more = (...levels: ExampleAnswer[]) =>
      reveal(
        roomOf(
          { submissions: [...sheets, ...makeSheets(model, 'manager', levels, 9)] },
          { earlier },
        ),
        purpose,
        10,
      );
    expect(before(more(5))).toEqual([]);
    expect(before(more(5, 5, 5))[0]!.counts).toEqual([3, 2, 0, 0, 0]);
  });

  it('is shown by the stricter of the two floors', () => {
    const strict: EarlierRoom = { ...earlier, floor: 8 };
    expect(before(roomOf({}, { earlier: strict }))).toEqual([]);
    expect(before(roomOf({}, { earlier }))).toHaveLength(1);
  });

  it('is not this one', () => {
    const room = makeRoom(model);
    expect(isSameWorkshop(room, { id: room.id, startedAt: room.startedAt })).toBe(true);
    expect(isSameWorkshop(room, { ...room, id: 'another' })).toBe(false);
    expect(isSameWorkshop(room, { ...room, startedAt: at(5) })).toBe(false);
  });
});
