import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { makeRoomTableWords } from '../../../src/interface/workshop/outcome.ts';
import type { DimensionFigures, PlaceFigures, RoomPlace } from '../../../src/room/figures.ts';
import type { VoteNames } from '../../../src/room/outcome.ts';
import { writeRoomTable } from '../../../src/room/room-table.ts';
import type { Reveal, Room } from '../../../src/room/room.ts';
import type { PlanEntry } from '../../../src/sharing/plan.ts';
import { makeModel } from '../../fixtures/model.ts';
import { at, makeRoom, makeRound, makeSheets } from '../../fixtures/room.ts';

const model = makeModel();
const words = makeRoomTableWords((group, folded) =>
  group === 'folded' ? folded.join(' + ') : group,
);
const votes: VoteNames = {
  findings: [
    {
      id: 'advocacy',
      name: '=SUM(A1)',
      about: 'of consumers',
      share: '38%',
      row: 'e110',
      source: 'S.',
    },
  ],
  wants: [{ id: 'speed', name: 'Speed' }],
};

const nothingElse = { Stage: '', 'Stage name': '', Play: '', Owner: '', Date: '', Note: '' };

const figures: DimensionFigures = {
  kind: 'dimension',
  dimension: 'purpose',
  people: 8,
  questions: [
    {
      question: 'pur-1',
      slices: [
        { group: 'all', counts: [3, 0, 0, 0, 4], dontKnow: 1, notApplicable: 0 },
        { group: 'executive', counts: [0, 0, 0, 0, 4], dontKnow: 0, notApplicable: 0 },
        { group: 'folded', counts: [3, 0, 0, 0, 0], dontKnow: 1, notApplicable: 0 },
      ],
      folded: ['manager', 'partner'],
    },
    { question: 'pur-2', slices: [], folded: [] },
  ],
};

function makeReveal(part: Partial<Reveal> = {}): Reveal {
  return { target: 'purpose', step: '', at: at(60), figures, ...part };
}

function read(room: Room): Record<string, string>[] {
  const text = writeRoomTable(model, room, votes, words);
  expect(text.startsWith('\uFEFF')).toBe(true);
  return Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true })
    .data;
}

describe('the table of a room', () => {
  test('has a row for each question and group that was shown, with counts, quartiles and agreement', () => {
    const rows = read(makeRoom(model, { rounds: [makeRound({ reveals: [makeReveal()] })] }));
    expect(rows.map(({ Group }) => Group)).toEqual(['all', 'executive', 'manager + partner']);
    expect(rows[0]).toEqual({
      What: 'Answers',
      Round: '1',
      'Revealed on': '2026-03-03',
      Dimension: 'Purpose',
      Id: 'pur-1',
      Question: 'What does purpose show in question 1?',
      Group: 'all',
      Answers: '8',
      1: '3',
      2: '0',
      3: '0',
      4: '0',
      5: '4',
      'Don’t know': '1',
      'Does not apply': '0',
      'Lower quartile': '1',
      'Median (lower)': '5',
      'Upper quartile': '5',
      'Agreement A': '-0.71',
      ...nothingElse,
    });
  });

  test('holds of each round what was revealed last, and nothing of what was not', () => {
    const emptied = { ...figures, questions: [{ ...figures.questions[1]! }] };
    const submissions = makeSheets(model, 'manager', [1, 2, 3, 4]);
    const rows = read(
      makeRoom(model, {
        rounds: [
          makeRound({ submissions, reveals: [makeReveal(), makeReveal({ figures: emptied })] }),
          makeRound({ submissions, reveals: [makeReveal()] }),
          makeRound({ submissions }),
        ],
      }),
    );
    expect([...new Set(rows.map(({ Round }) => Round))]).toEqual(['2']);
  });

  test('holds no code and no row of a person', () => {
    const submissions = makeSheets(model, 'manager', [1, 2, 3, 4]);
    const room = makeRoom(model, { rounds: [makeRound({ submissions })] });
    expect(read(room)).toEqual([]);
    expect(writeRoomTable(model, room, votes, words)).not.toContain('LUP');
  });

  test('takes a text that begins like a formula for text, and a negative number for a number', () => {
    const room = makeRoom(model, {
      rounds: [makeRound({ reveals: [makeReveal()] })],
      votes: [{ subject: 'guess/advocacy', counts: [0, 3, 0, 0, 0], isRevealed: true }],
    });
    const text = writeRoomTable(model, room, votes, words);
    expect(text).toContain(`"'=SUM(A1)"`);
    expect(text).toContain(',-0.71,,,,,,\r\n');
    expect(read(room).at(-1)).toMatchObject({ What: 'Guess', Answers: '3', 'Median (lower)': '2' });
  });

  test('leaves out votes that are not revealed, and those of too few people', () => {
    const room = makeRoom(model, {
      floor: 5,
      votes: [
        { subject: 'want/speed', counts: [9, 0, 0, 0, 0], isRevealed: false },
        { subject: 'given/speed', counts: [4, 0, 0, 0, 0], isRevealed: true },
      ],
    });
    expect(read(room)).toEqual([]);
  });

  test.each(['=', '+', '-', '@', '\t', '\r'])('guards a text that begins with %j', (sign) => {
    const note = `${sign}1`;
    const room = makeRoom(model, { noDecision: { date: '', note } });
    expect(writeRoomTable(model, room, votes, words)).toContain(`'${note}`);
  });

  test('has a row for the place of everybody and of everybody but a role, and for each stage in it', () => {
    const stages: RoomPlace['stages'] = Object.fromEntries(
      model.dimensions.map(({ id }) => [id, id === 'proof' ? null : 2]),
    );
    const place: RoomPlace = { without: 'all', place: 2, stages, holding: [], ahead: [] };
    const shown: PlaceFigures = {
      ...{ kind: 'place', people: 8, all: place, gaps: [], agreement: [], prompts: [] },
      without: [{ ...place, without: 'executive', place: null }],
    };
    const reveals = [makeReveal({ target: 'place', figures: shown })];
    const rows = read(makeRoom(model, { rounds: [makeRound({ reveals })] }));
    expect(rows.map((row) => [row['What'], row['Group'], row['Dimension'], row['Stage']])).toEqual([
      ['Place', 'all', '', '2'],
      ...model.dimensions.map(({ id, name }) => [
        ...['Stage of a dimension', 'all', name],
        id === 'proof' ? '' : '2',
      ]),
      ['Place', 'Without executives', '', ''],
      ...model.dimensions.map(({ id, name }) => [
        ...['Stage of a dimension', 'Without executives', name],
        id === 'proof' ? '' : '2',
      ]),
    ]);
    expect(rows[0]).toMatchObject({
      Round: '1',
      'Revealed on': '2026-03-03',
      'Stage name': 'Listening',
    });
  });

  test('has a row for each play that is decided, or one where none is yet', () => {
    const play: PlanEntry = {
      play: 'purpose-leap',
      title: 'Agree the mix',
      owner: 'Ada',
      date: '2026-04-01',
      state: 'to-do',
      note: 'With sales',
      addedAt: at(90),
    };
    expect(read(makeRoom(model, { decision: [play] }))).toMatchObject([
      {
        What: 'Decision',
        Play: 'Agree the mix',
        Owner: 'Ada',
        Date: '2026-04-01',
        Note: 'With sales',
      },
    ]);
    const noDecision = { date: '2026-05-01', note: 'Ask the bank' };
    expect(read(makeRoom(model, { noDecision }))).toMatchObject([
      { What: 'No decision yet', Play: '', Date: '2026-05-01', Note: 'Ask the bank' },
    ]);
  });
});
