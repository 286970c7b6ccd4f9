import { describe, expect, test } from 'vitest';
import { SHEET_LIMIT, changeRoom } from '../../../src/room/room-actions.ts';
import { figuresFor } from '../../../src/room/room-figures.ts';
import { earlierOf, readRoomFile, writeRoom } from '../../../src/room/room-file.ts';
import type { Room } from '../../../src/room/room.ts';
import { answersInOrder } from '../../../src/scoring/answers.ts';
import { makeModel } from '../../fixtures/model.ts';
import { at, makeRoom, makeRound, makeSheet, makeTally } from '../../fixtures/room.ts';
import { makePlanned } from '../plan/entries.ts';

const model = makeModel();
const next = makeModel({ edition: '2027.1', editionNumber: 2 });
const models = [model, next];
const now = at(90);

function sheets(count: number, level: 1 | 2 | 3 | 4 | 5 = 2) {
  const lists = Object.fromEntries(
    model.dimensions.map(({ id }, index) => [id, index % 2 ? [level, 5] : [level, 'dont-know']]),
  ) as Parameters<typeof answersInOrder>[1];
  const roles = ['executive', 'front-line', 'manager'];
  return Array.from({ length: count }, (_, person) =>
    makeSheet(model, person, roles[person % 3] ?? '', answersInOrder(model, lists)),
  );
}

/** A room with something in every field. */
function makeFull(): Room {
  const first = makeRoom(model, {
    expected: 12,
    rounds: [
      makeRound({
        submissions: sheets(12),
        tallies: [makeTally(model, 'partner', [1, 2, 0, 3, 0], 1)],
      }),
    ],
  });
  const reveals = ['purpose', 'service', 'place'].map((target) => ({
    target,
    step: target === 'place' ? '' : '45-minutes/reveal',
    at: at(30),
    figures: figuresFor(model, first, target),
  }));
  const round = { ...first.rounds[0]!, reveals };
  const paper = sheets(4, 4).map((sheet) => ({ ...sheet, way: 'paper' as const }));
  return {
    ...first,
    rounds: [round, makeRound({ startedAt: at(60), submissions: paper })],
    votes: [
      { subject: 'guess/information', counts: [1, 2, 3, 0, 0], isRevealed: true },
      { subject: 'want/speed', counts: [0, 0, 0, 0, 4], isRevealed: false },
    ],
    decision: [makePlanned('insight-look', { owner: 'Ann Lee', date: '2026-12-01' })],
    earlier: earlierOf({ ...first, rounds: [round] }),
  };
}

const full = makeFull();

/** A file with something changed in it. */
function changed(change: (room: Record<string, never>) => void): string {
  const file = JSON.parse(writeRoom(full, now)) as { room: Record<string, never> };
  change(file.room);
  return JSON.stringify(file);
}

function problems(text: string): readonly string[] {
  const reading = readRoomFile(models, text);
  return reading.ok ? [] : reading.problems;
}

describe('a room', () => {
  test.each([
    ['with something in every field', full],
    [
      'that has decided on nothing, with codes replaced and a reveal undone',
      {
        ...full,
        decision: [],
        noDecision: { date: '2026-12-01', note: 'With Ann' },
        rounds: [
          {
            ...full.rounds[0]!,
            discarded: [makeSheet(model, 70, 'manager', {}).code],
            superseded: [1, 2].map(
              (person) =>
                makeSheet(
                  model,
                  71,
                  'manager',
                  answersInOrder(model, { purpose: [person as 1 | 2] }),
                ).code,
            ),
            reveals: full.rounds[0]!.reveals.slice(1),
            withdrawn: full.rounds[0]!.reveals.slice(0, 1),
          },
        ],
      } satisfies Room,
    ],
    ['that is new', makeRoom(model, { length: 'key', floor: 8, unit: '' })],
  ])('%s comes back from its file as it was', (_name, room) => {
    expect(readRoomFile(models, writeRoom(room, now))).toEqual({ ok: true, room });
  });

  test('is written without anything that is none of its fields', () => {
    const more = { ...full, secret: 1, votes: full.votes.map((vote) => ({ ...vote, who: 'Jo' })) };
    expect(writeRoom(more as Room, now)).toBe(writeRoom(full, now));
  });

  test('as full as a room gets is read, and takes less than a browser’s store', () => {
    const codes = Array.from(
      { length: SHEET_LIMIT },
      (_, nonce) => makeSheet(model, nonce, 'manager', {}).code,
    );
    const { room } = changeRoom(
      models,
      makeRoom(model),
      { type: 'merge', codes, way: 'code' },
      now,
    );
    const text = writeRoom(room, now);
    expect(text.length).toBeLessThan(400_000);
    expect(readRoomFile(models, text)).toEqual({ ok: true, room });
  });
});

describe('a file that is no room', () => {
  test.each([
    ['nothing', '', /^This file cannot be read as JSON/],
    [
      'a file that was cut short',
      writeRoom(full, now).slice(0, -40),
      /^This file cannot be read as JSON/,
    ],
    ['another program’s', '{"format":"board"}', /^This file comes from somewhere else/],
    ['a list', '[]', /^This file comes from somewhere else/],
    [
      'somebody’s results',
      '{"format":"the-leap"}',
      /^This file holds somebody’s own results and no room/,
    ],
    [
      'a newer site’s',
      '{"format":"the-leap-room","version":2}',
      /^version: This file has version 2; this site reads up to version 1/,
    ],
    [
      'one without a version',
      '{"format":"the-leap-room"}',
      /^version: The version must be a whole number/,
    ],
    ['one that is too large', ' '.repeat(6_000_001), /^This file is larger than 6 MB/],
  ])('%s is refused', (_name, text, sentence) => {
    expect(problems(text)).toEqual([expect.stringMatching(sentence)]);
  });
});

describe('a room’s file that was changed', () => {
  type Change = (room: Record<string, never>) => void;
  const set = (path: string, value: unknown): Change => {
    return (room) => {
      const keys = path.split('.');
      const last = keys.pop() ?? '';
      const holder = keys.reduce<Record<string, unknown>>(
        (one, key) => one[key] as Record<string, unknown>,
        room,
      );
      if (value === undefined) delete holder[last];
      else holder[last] = value;
    };
  };
  test.each([
    ['id', 'a b', 'room.id: An id is letters'],
    ['unit', 7, 'room.unit: A text, in quotation marks'],
    ['unit', undefined, 'room: The field “unit” is missing'],
    ['more', 1, 'room: There is no field called “more” here'],
    ['edition', '2031.9', 'room.edition: This room used edition “2031.9” of the questions'],
    ['edition', undefined, 'room: The field “edition” is missing'],
    ['noDecision', { date: '', note: '' }, 'room.noDecision: A play is decided on, and this says'],
    ['rounds.0.superseded', ['LUP123'], 'room.rounds.0.superseded.0.code: A code has 22 letters'],
    ['rounds.0.withdrawn', {}, 'room.rounds.0.withdrawn: A list, in square brackets'],
    ['length', 'half', 'room.length: This must be one of key, all'],
    ['floor', 2, 'room.floor: This must be one of 3, 5, 8'],
    ['expected', 0, 'room.expected: How many are expected is a whole number up to 2000'],
    ['startedAt', 'yesterday', 'room.startedAt: A date must be written in UTC'],
    ['rounds', [], 'room.rounds: A room has at least one round'],
    ['rounds', {}, 'room.rounds: A list, in square brackets'],
    [
      'rounds.0.submissions.1.code',
      'LUP123',
      'room.rounds.0.submissions.1.code: A code has 22 letters',
    ],
    [
      'rounds.0.submissions.1.code',
      full.rounds[0]?.submissions[0]?.code,
      'room.rounds.0.submissions.1.code: Another sheet of this round comes from the same person',
    ],
    [
      'rounds.0.submissions.1.code',
      makeSheet(next, 1, 'manager', {}).code,
      'room.rounds.0.submissions.1.code: This room used edition “2”',
    ],
    [
      'rounds.0.submissions.1.way',
      'voice',
      'room.rounds.0.submissions.1.way: A way is code or paper',
    ],
    [
      'rounds.0.tallies.0.question',
      'pur-9',
      'room.rounds.0.tallies.0.question: Edition 2026.1 has no question “pur-9”',
    ],
    [
      'rounds.0.tallies.0.role',
      'king',
      'room.rounds.0.tallies.0.role: Edition 2026.1 has no role “king”',
    ],
    [
      'rounds.0.tallies.0.counts',
      [1, 2, 3],
      'room.rounds.0.tallies.0.counts: A count is five whole numbers',
    ],
    ['rounds.0.tallies.0.dontKnow', -1, 'room.rounds.0.tallies.0.dontKnow: This is a whole number'],
    [
      'rounds.0.reveals.0.target',
      'people',
      'room.rounds.0.reveals.0: What was revealed here cannot be read',
    ],
    [
      'rounds.0.reveals.0.step',
      '<b>',
      'room.rounds.0.reveals.0: What was revealed here cannot be read',
    ],
    [
      'rounds.0.reveals.0.figures.questions.0.slices.0.counts',
      [1, 2],
      'room.rounds.0.reveals.0: What was revealed',
    ],
    ['rounds.0.reveals.0.figures.names', ['Jo'], 'room.rounds.0.reveals.0: What was revealed'],
    ['rounds.0.reveals.2.figures.all.place', 6, 'room.rounds.0.reveals.2: What was revealed'],
    ['votes.0.subject', 'salary/all', 'room.votes.0.subject: A vote is on guess/, want/ or given/'],
    ['votes.1.subject', 'guess/information', 'room.votes.1.subject: A vote is on'],
    ['votes.0.isRevealed', 'yes', 'room.votes.0.isRevealed: This must be true or false'],
    ['decision.0.date', '2026-02-30', 'room.decision.0.date: A day must be written'],
    [
      'decision',
      Array.from({ length: 4 }, (_, index) => makePlanned(`p${index}`)),
      'room.decision: The plan has 4 entries; at most 3',
    ],
    ['earlier.edition', '2020', 'room.earlier.edition: This room used edition “2020”'],
    ['earlier.edition', undefined, 'room.earlier: The field “edition” is missing'],
    ['earlier.round.submissions.0.at', '', 'room.earlier.round.submissions.0.at: A date'],
  ])('is refused for %s = %j', (path, value, sentence) => {
    const found = problems(changed(set(path, value)));
    expect(found).toEqual([expect.stringContaining(sentence)]);
  });

  test.each([
    [{ date: '2026-02-30', note: '' }, 'room.noDecision.date: A day must be written'],
    [{ date: '', note: 'x'.repeat(201) }, 'room.noDecision.note: '],
    [{ note: '' }, 'room.noDecision: The field “date” is missing'],
    ['none', 'room.noDecision: '],
  ])('is refused where it says that nothing is decided as %j', (noDecision, sentence) => {
    const found = problems(changed((room) => Object.assign(room, { decision: [], noDecision })));
    expect(found[0]).toContain(sentence);
  });

  test('names all that is wrong, and stops at fifty', () => {
    const both = changed((room) => {
      set('floor', 4)(room);
      set('votes.0.counts', null)(room);
    });
    expect(problems(both)).toHaveLength(2);
    const many = changed(
      set(
        'rounds.0.submissions',
        Array.from({ length: 90 }, () => ({})),
      ),
    );
    expect(problems(many)).toHaveLength(50);
  });
});

test('an earlier room is its last round in which anybody answered', () => {
  expect(earlierOf({ ...full, rounds: [...full.rounds, makeRound()] })).toEqual({
    unit: 'Harbour Bank',
    edition: '2026.1',
    length: 'all',
    startedAt: full.startedAt,
    floor: 3,
    round: full.rounds[1],
  });
  expect(earlierOf(makeRoom(model)).round).toEqual(makeRound());
});
