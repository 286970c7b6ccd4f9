import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILE_LIMITS, readFile, writeFile } from '../../../src/sharing/file.ts';
import type { Level } from '../../../src/model/types.ts';
import type { Answered } from '../../../src/scoring/answers.ts';
import {
  HISTORY_LIMIT,
  NAME_LENGTH,
  NOTE_LENGTH,
  REASON_LENGTH,
  UNIT_LENGTH,
  cleanText,
} from '../../../src/sharing/placing.ts';
import { exportedAt, fileWithCurrent, linesOf, model, models } from './file-texts.ts';
import { makePlacing, makeSaved, makeWork } from './saved-work.ts';

describe('a file', () => {
  test('is written as JSON that people can read', () => {
    const work = {
      current: makePlacing({ answers: {}, notes: {}, reasons: {} }),
      history: [],
      targets: {},
    };
    expect(writeFile(work, exportedAt)).toBe(`{
  "format": "the-leap",
  "version": 1,
  "exportedAt": "2026-03-02T08:00:00Z",
  "current": {
    "edition": "2026.1",
    "unit": "Acme, North",
    "role": "manager",
    "nonce": 123456,
    "answers": {},
    "notes": {},
    "reasons": {},
    "startedAt": "2026-03-01T09:30:00Z",
    "changedAt": "2026-03-01T09:41:12.345Z"
  },
  "history": [],
  "targets": {}
}
`);
  });

  test('comes back as it was written', () => {
    expect(readFile(models, writeFile(makeWork(), exportedAt))).toEqual({
      ok: true,
      exportedAt,
      data: makeWork(),
      foreign: [],
    });
  });

  test('may hold no placing under way', () => {
    const work = makeWork();
    delete work.current;
    const reading = readFile(models, writeFile(work, exportedAt));
    expect(reading).toMatchObject({ ok: true, data: work });
    expect(reading.ok && 'current' in reading.data).toBe(false);
  });

  test('carries nothing but the fields of its format', () => {
    const placing = { ...makePlacing(), draft: 'secret' };
    const saved = { ...makeSaved('a', { placing }), colour: 'secret' };
    const text = writeFile({ ...makeWork({ current: placing, history: [saved] }) }, exportedAt);
    expect(text).not.toContain('secret');
  });

  test('may begin with a byte order mark', () => {
    expect(linesOf(`\uFEFF${writeFile(makeWork(), exportedAt)}`)).toEqual(['accepted']);
  });

  test('comes back with its lines cleaned and empty ones left out', () => {
    const text = fileWithCurrent((placing) => {
      placing['unit'] = ' Acme\n North\u202E ';
      placing['notes'] = { 'pur-1': 'A\tnote', 'pur-2': ' ' };
    });
    const reading = readFile(models, text);
    expect(reading.ok && reading.data.current).toMatchObject({
      unit: 'Acme North',
      notes: { 'pur-1': 'A note' },
    });
  });

  test('comes back as it was written, whatever the answers and the words', () => {
    const questions = model.dimensions.flatMap((dimension) => dimension.questions);
    const ids = questions.map((question) => question.id);
    const anyLine = fc.string({ unit: 'grapheme', maxLength: 40 }).map((line) => cleanText(line));
    const anyNotes = fc.dictionary(
      fc.constantFrom(...ids),
      anyLine.filter((line) => line !== ''),
      { noNullPrototype: true },
    );
    const anyLevel = fc.constantFrom<Level>(1, 2, 3, 4, 5);
    const anyAnswered = fc.oneof(
      anyLevel.map((level): Answered => ({ kind: 'level', level })),
      fc.constant<Answered>({ kind: 'dont-know' }),
    );
    const anyDate = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString());
    const anyPlacing = fc.record({
      edition: fc.constant('2026.1'),
      unit: anyLine,
      role: fc.constantFrom(...model.roles.map((role) => role.id)),
      nonce: fc.nat({ max: 2 ** 20 - 1 }),
      answers: fc.dictionary(fc.constantFrom(...ids), anyAnswered, { noNullPrototype: true }),
      notes: anyNotes,
      reasons: anyNotes,
      startedAt: anyDate,
      changedAt: anyDate,
    });
    const anySaved = fc.record({
      id: fc.uuid(),
      name: anyLine.filter((line) => line !== ''),
      savedAt: anyDate,
      placing: anyPlacing,
    });
    const anyWork = fc.record(
      {
        current: anyPlacing,
        history: fc.uniqueArray(anySaved, { maxLength: 4, selector: (saved) => saved.id }),
        targets: fc.dictionary(fc.constantFrom(...model.dimensions.map(({ id }) => id)), anyLevel, {
          noNullPrototype: true,
        }),
      },
      { requiredKeys: ['history', 'targets'] },
    );
    fc.assert(
      fc.property(anyWork, (work) => {
        expect(readFile(models, writeFile(work, exportedAt))).toEqual({
          ok: true,
          exportedAt,
          data: work,
          foreign: [],
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('the largest work that is legal', () => {
  const widest = '\u{20BB7}';
  const questions = model.dimensions.flatMap((dimension) => dimension.questions);
  const allOf = <Entry>(entry: Entry) => Object.fromEntries(questions.map(({ id }) => [id, entry]));
  const fullest = makePlacing({
    unit: widest.repeat(UNIT_LENGTH),
    answers: allOf<Answered>({ kind: 'level', level: 5 }),
    notes: allOf(widest.repeat(NOTE_LENGTH)),
    reasons: allOf(widest.repeat(REASON_LENGTH)),
  });
  const workOf = (count: number) =>
    makeWork({
      current: fullest,
      history: Array.from({ length: count }, (_, index) => ({
        ...makeSaved(`result-${index}`.padEnd(64, '-')),
        name: widest.repeat(NAME_LENGTH),
        placing: fullest,
      })),
    });

  test.each([
    ['a full history', HISTORY_LIMIT],
    ['a history that invitations have grown since', FILE_LIMITS.history],
  ])('with %s comes back as it was written', (_, count) => {
    const work = workOf(count);
    const text = writeFile(work, exportedAt);
    const reading = readFile(models, text);
    expect(reading.ok).toBe(true);
    expect(reading.ok && reading.data).toEqual(work);
  });
});

describe('an edition that this site lacks', () => {
  const foreign = makePlacing({
    edition: '2031.2',
    role: 'captain',
    answers: { 'new-1': { kind: 'level', level: 3 }, 'new-2': { kind: 'not-applicable' } },
    notes: { 'new-1': 'A note.' },
    reasons: { 'new-2': 'A reason.' },
  });

  test('is kept as it stands and named', () => {
    const work = makeWork({
      current: foreign,
      history: [makeSaved('a'), makeSaved('b', { placing: foreign })],
    });
    expect(readFile(models, writeFile(work, exportedAt))).toEqual({
      ok: true,
      exportedAt,
      data: work,
      foreign: [
        { place: 'current', edition: '2031.2' },
        { place: 'history.1.placing', edition: '2031.2' },
      ],
    });
  });

  test('is still held to the shape of a placing', () => {
    const work = makeWork({
      current: {
        ...foreign,
        role: 'the captain',
        notes: { 'new 1': 'A note.' },
        answers: { 'new-1': { kind: 'level', level: 6 as Level } },
      },
    });
    expect(linesOf(writeFile(work, exportedAt))).toEqual([
      'current.role: An id is letters, digits, dashes and underscores, at most 64 of them. Mend it.',
      'current.answers.new-1.level: A level is a whole number from 1 to 5. Mend it or remove it.',
      'current.notes.new 1: An id is letters, digits, dashes and underscores, at most 64 of them. Mend it.',
    ]);
  });
});
