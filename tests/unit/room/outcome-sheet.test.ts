import { describe, expect, test } from 'vitest';
import { makeOutcomeSheet } from '../../../src/charts/outcome-sheet.ts';
import { placeFigure } from '../../../src/charts/place-figure.ts';
import type { SheetParts } from '../../../src/charts/outcome-sheet.ts';
import type { DimensionFigures, PlaceFigures } from '../../../src/room/figures.ts';
import type { Outcome } from '../../../src/room/outcome.ts';
import { makeModel } from '../../fixtures/model.ts';
import { at } from '../../fixtures/room.ts';

const model = makeModel();

const votes: SheetParts['votes'] = {
  findings: [
    {
      id: 'advocacy',
      name: 'Speaking up',
      about: 'of consumers',
      share: '38%',
      row: 'e110',
      source: 'Consumers who agreed.',
    },
  ],
  wants: [{ id: 'speed', name: 'Speed' }],
};

const parts: SheetParts = {
  plays: [{ id: 'insight-look', title: 'Read before you write', doneWhen: 'A note says it.' }],
  votes,
  started: '3 March 2026 at 09:00',
  written: '3 March 2026 at 12:00',
  earlier: null,
};

const bare: Outcome = {
  room: {
    unit: 'Harbour Bank',
    edition: '2026.1',
    length: 'key',
    floor: 3,
    startedAt: at(0),
    expected: 16,
  },
  rounds: [
    {
      round: 1,
      people: 14,
      byRole: [
        { role: 'executive', people: 5 },
        { role: 'front-line', people: 9 },
      ],
    },
  ],
  place: null,
  dimensions: [],
  hidden: model.dimensions.map(({ id }) => id),
  guesses: [],
  wants: [],
  decision: [],
  noDecision: null,
};

const insight: DimensionFigures = {
  kind: 'dimension',
  dimension: 'insight',
  people: 14,
  questions: [
    {
      question: 'ins-1',
      slices: [
        { group: 'all', counts: [0, 7, 0, 5, 0], dontKnow: 2, notApplicable: 0 },
        { group: 'executive', counts: [0, 0, 0, 5, 0], dontKnow: 0, notApplicable: 0 },
        { group: 'folded', counts: [0, 7, 0, 0, 0], dontKnow: 2, notApplicable: 0 },
      ],
      folded: ['front-line', 'other'],
    },
    { question: 'ins-2', slices: [], folded: [] },
  ],
};

const place: PlaceFigures = {
  kind: 'place',
  people: 14,
  all: {
    without: 'all',
    place: 2,
    stages: { purpose: 3, insight: 2, dialogue: 2, service: 3, people: 2, proof: null },
    holding: ['insight', 'dialogue', 'people'],
    ahead: ['purpose', 'service'],
  },
  without: [
    { without: 'executive', place: 1, stages: {}, holding: [], ahead: [] },
    { without: 'front-line', place: 2, stages: {}, holding: [], ahead: [] },
  ],
  gaps: [{ question: 'ins-1', medians: [4, 2] }],
  agreement: [{ question: 'ins-1', agreement: 0.1 }],
  prompts: [
    { kind: 'gap', question: 'ins-1' },
    { kind: 'dont-know', question: 'peo-1' },
  ],
};

describe('the sheet of a room', () => {
  test('says who was there, what was asked and who is not shown alone, before anything is revealed', () => {
    const sheet = makeOutcomeSheet(model, bare, parts);
    expect(sheet.title).toBe('What the room found about Harbour Bank');
    expect(sheet.facts).toEqual([
      { term: 'Date', text: '3 March 2026 at 09:00' },
      { term: 'People', text: '14 of 16 people: Executives 5, Front line 9' },
      { term: 'Questions', text: 'Six, one for each dimension (edition 2026.1)' },
      { term: 'Smallest group shown', text: '3 people' },
    ]);
    expect([sheet.place, sheet.prompts, sheet.answers, sheet.votes]).toEqual([
      null,
      null,
      null,
      [],
    ]);
    expect(sheet.decision).toMatchObject({
      none: 'No play has been chosen yet.',
      noneNote: '',
      moves: [],
    });
    expect(sheet.notes[0]).toBe(
      'Not revealed: Purpose, Insight, Dialogue, Service, People and Proof.',
    );
  });

  test('says the place, what it depends on, and what is worth the time', () => {
    const sheet = makeOutcomeSheet(
      model,
      {
        ...bare,
        place: {
          round: 2,
          figures: place,
          before: { round: 1, figures: { ...place, all: { ...place.all, place: 1 } } },
        },
      },
      parts,
    );
    expect(sheet.place).toMatchObject({
      stage: { level: 2, name: 'Listening' },
      none: '',
      sentences: [
        'Already Conversing or beyond: Purpose and Service.',
        'What holds it back: Insight, Dialogue and People.',
        placeFigure(model, model.roles, place, null).more,
        'In round 1 it was Reactive.',
      ],
    });
    expect(sheet.place?.stages.at(-1)).toEqual({
      dimension: 'Proof',
      level: null,
      name: 'Not assessed',
    });
    expect(sheet.prompts?.lines).toEqual([
      'The widest gap: “What does insight show in question 1?” Executives 4, front line 2.',
      'Most often not known: “What does people show in question 1?”',
    ]);
  });

  test('says of each question the median, the groups and what was not known, and names no one who is folded away', () => {
    const before = {
      ...insight,
      questions: [
        {
          ...insight.questions[0]!,
          slices: [{ group: 'all', counts: [9, 0, 0, 0, 0], dontKnow: 0, notApplicable: 0 }],
        },
      ],
    };
    const sheet = makeOutcomeSheet(
      model,
      {
        ...bare,
        dimensions: [{ round: 2, figures: insight, before: { round: null, figures: before } }],
      },
      parts,
    );
    const [first, second] = sheet.answers!.dimensions[0]!.questions;
    expect(first?.summary).toBe(
      'Median 2 of 12 answers (in the earlier workshop: 1); Executives 4; 2 did not know.',
    );
    expect(first?.columns.map(({ count, isMedian }) => [count, isMedian])).toEqual([
      [0, false],
      [7, true],
      [0, false],
      [5, false],
      [0, false],
    ]);
    expect(first?.table).toEqual({
      caption: 'What does insight show in question 1?',
      head: [
        'Group',
        '1',
        '2',
        '3',
        '4',
        '5',
        'Don’t know',
        'Lower quartile',
        'Median',
        'Upper quartile',
      ],
      rows: [
        ['Everybody', '0', '7', '0', '5', '0', '2', '2', '2', '4'],
        ['Executives', '0', '0', '0', '5', '0', '0', '4', '4', '4'],
        ['The others together', '0', '7', '0', '0', '0', '2', '2', '2', '2'],
      ],
    });
    expect(second).toMatchObject({
      columns: [],
      summary: 'Fewer than three people answered: nothing is shown.',
      table: null,
    });
  });

  test('prints a published share with all that must stand beside it', () => {
    const vote = { counts: [0, 3, 0, 0, 0], people: 3, median: 2 };
    const sheet = makeOutcomeSheet(
      model,
      {
        ...bare,
        guesses: [{ finding: 'advocacy', ...vote }],
        wants: [{ want: 'speed', care: vote, given: null }],
      },
      parts,
    );
    expect(sheet.votes.map(({ lines }) => lines)).toEqual([
      ['Speaking up. The middle guess of 3 people: 20 to 40%. Found: 38%. Consumers who agreed.'],
      ['Speed: they care 2 (of 3).'],
    ]);
  });

  test('says that nothing is decided yet, and when the group comes back to it', () => {
    const say = (date: string) =>
      makeOutcomeSheet(
        model,
        { ...bare, noDecision: { date, note: 'Ask the branches first.' } },
        parts,
      ).decision;
    expect(say('2026-05-04')).toMatchObject({
      none: 'No decision yet. The group comes back to it on 4 May 2026.',
      noneNote: 'Ask the branches first.',
      moves: [],
    });
    expect(say('').none).toBe('No decision yet: the group has talked and leaves it open.');
  });

  test('says that questions come with the place where their dimensions are not revealed', () => {
    const sheet = makeOutcomeSheet(
      model,
      { ...bare, place: { round: 1, figures: place, before: null } },
      parts,
    );
    expect(sheet.notes[1]).toMatch(/^With the room’s place come up to three questions/);
    expect(makeOutcomeSheet(model, bare, parts).notes[1]).not.toMatch(/^With the room’s place/);
  });

  test('leaves a line to write on where no owner and no date are named', () => {
    const entry = {
      play: 'insight-look',
      title: 'Read before you write',
      owner: '',
      date: '',
      state: 'to-do' as const,
      note: '',
      addedAt: at(0),
    };
    const sheet = makeOutcomeSheet(
      model,
      {
        ...bare,
        decision: [
          entry,
          { ...entry, play: 'gone', title: 'Gone', owner: 'Ann', date: '2026-05-04' },
        ],
      },
      parts,
    );
    expect(sheet.decision.moves).toEqual([
      {
        id: 'insight-look',
        title: 'Read before you write',
        owner: '',
        date: '',
        doneWhen: 'A note says it.',
        note: '',
      },
      { id: 'gone', title: 'Gone', owner: 'Ann', date: '4 May 2026', doneWhen: '', note: '' },
    ]);
  });
});
