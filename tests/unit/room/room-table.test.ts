import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { makeRoomTableWords } from '../../../src/interface/workshop/outcome.ts';
import type { DimensionFigures } from '../../../src/room/figures.ts';
import type { VoteNames } from '../../../src/room/outcome.ts';
import { writeRoomTable } from '../../../src/room/room-table.ts';
import type { Reveal, Room } from '../../../src/room/room.ts';
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
    expect(text).toContain(',-0.71\r\n');
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
});
