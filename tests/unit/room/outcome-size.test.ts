import { describe, expect, test } from 'vitest';
import { chooseOutcomeSize, hasMany } from '../../../src/room/outcome-size.ts';
import type { OutcomeSheet, SheetMove, SheetQuestion } from '../../../src/room/outcome-sheet.ts';

const question: SheetQuestion = {
  id: 'pur-1',
  stem: 'What shows why we are there, and what shows it best?',
  columns: [],
  label: '',
  summary: 'Median 3 of 14 answers (in round 1: 2); Executive 4, Front line 2; 1 did not know.',
  table: null,
};

const move: SheetMove = {
  id: 'insight-look',
  title: 'Read before you write',
  owner: 'Head of customer service',
  date: '15 January 2027',
  doneWhen: 'A dated note says what customers need, and every point links to posts. '.repeat(3),
  note: '',
};

function makeSheet(questions: number, moves: SheetMove[]): OutcomeSheet {
  const dimensions = Array.from({ length: 6 }, (_, index) => ({
    id: `${index}`,
    name: 'Purpose',
    questions: Array.from({ length: questions }, () => question),
  }));
  return {
    language: 'en-GB',
    source: 'Source',
    title: 'What the room found',
    facts: [{ term: 'Date', text: '22 November 2026' }],
    place: null,
    prompts: null,
    answers: questions === 0 ? null : { title: 'Answers', how: 'How.', dimensions },
    votes: [],
    decision: {
      title: 'Decided',
      none: '',
      noneNote: '',
      moves,
      terms: { owner: 'Owner', date: 'Date', doneWhen: 'Done when', note: 'Note' },
    },
    notes: ['A note.'],
  };
}

describe('the size of the printed outcome', () => {
  test('is the largest where there is little to print', () => {
    expect(chooseOutcomeSize(makeSheet(0, []))).toBe(10.25);
  });

  test('falls as more is revealed and decided, and has an end', () => {
    const sizes = [
      makeSheet(1, [move]),
      makeSheet(3, [move]),
      makeSheet(3, [move, move, move]),
      makeSheet(
        3,
        Array.from({ length: 30 }, () => move),
      ),
    ].map(chooseOutcomeSize);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes.at(-1)).toBe(6.5);
    expect(sizes[0]).toBeGreaterThan(sizes[2]!);
  });
});

test('questions stand in three columns from the seventh on', () => {
  expect([0, 1, 2].map((questions) => hasMany(makeSheet(questions, [])))).toEqual([
    false,
    false,
    true,
  ]);
});
