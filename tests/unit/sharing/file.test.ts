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
import { makeEdition } from './edition.ts';
import { makePlacing, makeSaved, makeWork } from './saved-work.ts';

const model = makeEdition();
const models = [model];
const exportedAt = '2026-03-02T08:00:00Z';

type Json = Record<string, unknown>;

/** The text of a sound file after `change` has had its way with the data. */
function fileWith(change: (file: Json) => void): string {
  const file = JSON.parse(writeFile(makeWork(), exportedAt)) as Json;
  change(file);
  return JSON.stringify(file);
}

/** The same, for a change in the placing under way. */
function fileWithCurrent(change: (placing: Json) => void): string {
  return fileWith((file) => change(file['current'] as Json));
}

function linesOf(text: string): string[] {
  const reading = readFile(models, text);
  if (reading.ok) return ['accepted'];
  return reading.problems.map(({ place, message }) => `${place || 'the file'}: ${message}`);
}

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

describe('a file as a whole is refused', () => {
  test.each<[string, string, string]>([
    [
      'when it is too large',
      JSON.stringify({ format: 'the-leap', padding: 'x'.repeat(FILE_LIMITS.bytes) }),
      'the file: This file is larger than 6 MB, the most that is read. Choose the file that was saved from this site.',
    ],
    [
      'when its bytes are too many though its characters are not',
      JSON.stringify({ format: 'the-leap', padding: 'é'.repeat(FILE_LIMITS.bytes / 2) }),
      'the file: This file is larger than 6 MB, the most that is read. Choose the file that was saved from this site.',
    ],
    [
      'when it is empty',
      '',
      'the file: This file cannot be read as JSON: it is of another kind or was cut short. Choose the file that was saved from this site.',
    ],
    [
      'when it was cut short',
      writeFile(makeWork(), exportedAt).slice(0, 400),
      'the file: This file cannot be read as JSON: it is of another kind or was cut short. Choose the file that was saved from this site.',
    ],
    [
      'when it is nested without end',
      '['.repeat(500_000),
      'the file: This file cannot be read as JSON: it is of another kind or was cut short. Choose the file that was saved from this site.',
    ],
    [
      'when it is JSON of another kind',
      '[1, 2]',
      'the file: This file comes from somewhere else: it does not say that it was saved from The Leap. Choose another file.',
    ],
    [
      'when it says another format',
      fileWith((file) => (file['format'] = 'the-lope')),
      'the file: This file comes from somewhere else: it does not say that it was saved from The Leap. Choose another file.',
    ],
    [
      'when its version is newer, with that problem alone',
      fileWith((file) => {
        file['version'] = 2;
        file['history'] = 'in another shape';
      }),
      'version: This file has version 2; this site reads up to version 1. Reload the page to get the newest site, or open the file where it was saved.',
    ],
    [
      'when its version is no number',
      fileWith((file) => (file['version'] = '1')),
      'version: The version must be a whole number from 1 to 1. Choose the file as it was saved.',
    ],
  ])('%s', (_, text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });
});

describe('one defect is named with its place:', () => {
  test.each<[string, string, string]>([
    [
      'no history',
      fileWith((file) => delete file['history']),
      'the file: The field “history” is missing. Put it back, or save the file again.',
    ],
    [
      'a field that the format lacks',
      fileWith((file) => (file['colour'] = 'red')),
      'the file: There is no field called “colour” here. Remove it or mend its name.',
    ],
    [
      'a date of export that is none',
      fileWith((file) => (file['exportedAt'] = 'yesterday')),
      'exportedAt: A date must be written in UTC, like 2026-03-01T09:30:00Z, and must exist. Mend it.',
    ],
    [
      'a history that is no list',
      fileWith((file) => (file['history'] = {})),
      'history: A list, in square brackets, belongs here. Mend it, or save the file again.',
    ],
    [
      'a history that is too long',
      fileWith((file) => (file['history'] = Array.from({ length: 251 }, () => null))),
      'history: The history has 251 results; at most 250 are read. Remove some.',
    ],
    [
      'an entry of the history that is empty',
      fileWith((file) => (file['history'] = [null])),
      'history.0: A group of named fields, in curly brackets, belongs here. Mend it, or save the file again.',
    ],
    [
      'two results with one id',
      fileWith((file) => (file['history'] = [makeSaved('a'), makeSaved('b'), makeSaved('a')])),
      'history.2.id: Another result in the history has the id “a” already. Give one of them another id, or remove it.',
    ],
    [
      'an id with a blank in it',
      fileWith((file) => (file['history'] = [makeSaved('a b')])),
      'history.0.id: An id is letters, digits, dashes and underscores, at most 64 of them. Mend it.',
    ],
    [
      'a result without a name',
      fileWith((file) => (file['history'] = [makeSaved('a', { name: ' \n' })])),
      'history.0.name: A saved result needs a name. Give it one.',
    ],
    [
      'a name that is too long',
      fileWith((file) => (file['history'] = [makeSaved('a', { name: 'n'.repeat(61) })])),
      'history.0.name: This text has 61 characters; at most 60 are kept. Shorten it.',
    ],
    [
      'a date that no calendar has',
      fileWith((file) => (file['history'] = [makeSaved('a', { savedAt: '2026-02-30T10:00:00Z' })])),
      'history.0.savedAt: A date must be written in UTC, like 2026-03-01T09:30:00Z, and must exist. Mend it.',
    ],
    [
      'a date in another zone',
      fileWithCurrent((placing) => (placing['startedAt'] = '2026-03-01T09:30:00+01:00')),
      'current.startedAt: A date must be written in UTC, like 2026-03-01T09:30:00Z, and must exist. Mend it.',
    ],
    [
      'a placing that is a list',
      fileWith((file) => (file['current'] = [])),
      'current: A group of named fields, in curly brackets, belongs here. Mend it, or save the file again.',
    ],
    [
      'a placing without a nonce',
      fileWithCurrent((placing) => delete placing['nonce']),
      'current: The field “nonce” is missing. Put it back, or save the file again.',
    ],
    [
      'a nonce that is out of range',
      fileWithCurrent((placing) => (placing['nonce'] = 2 ** 20)),
      'current.nonce: The nonce must be a whole number from 0 to 1048575. Save the file again.',
    ],
    [
      'an edition that cannot be one',
      fileWithCurrent((placing) => (placing['edition'] = '<b>2026</b>')),
      'current.edition: An edition is letters, digits, dots and dashes, at most 16 of them. Mend it, or save the file again.',
    ],
    [
      'a unit that is a number',
      fileWithCurrent((placing) => (placing['unit'] = 7)),
      'current.unit: A text, in quotation marks, belongs here. Mend it, or save the file again.',
    ],
    [
      'a unit that is too long',
      fileWithCurrent((placing) => (placing['unit'] = 'ü'.repeat(61))),
      'current.unit: This text has 61 characters; at most 60 are kept. Shorten it.',
    ],
    [
      'a role that the edition lacks',
      fileWithCurrent((placing) => (placing['role'] = 'owner')),
      'current.role: Edition 2026.1 has no role “owner”. Use a role that it has.',
    ],
    [
      'a role that is no text',
      fileWithCurrent((placing) => (placing['role'] = 1)),
      'current.role: A text, in quotation marks, belongs here. Mend it, or save the file again.',
    ],
    [
      'answers that are a list',
      fileWithCurrent((placing) => (placing['answers'] = [])),
      'current.answers: A group of named fields, in curly brackets, belongs here. Mend it, or save the file again.',
    ],
    [
      'an answer to a question that the edition lacks',
      fileWithCurrent((placing) => (placing['answers'] = { 'pur-9': { kind: 'dont-know' } })),
      'current.answers.pur-9: Edition 2026.1 has no question “pur-9”. Remove it or mend its id.',
    ],
    [
      'an answer that is a bare number',
      fileWithCurrent((placing) => (placing['answers'] = { 'pur-1': 3 })),
      'current.answers.pur-1: An answer is a level, “dont-know” or “not-applicable”, and nothing else. Mend it or remove it.',
    ],
    [
      'an answer of an unknown kind',
      fileWithCurrent((placing) => (placing['answers'] = { 'pur-1': { kind: 'maybe' } })),
      'current.answers.pur-1: An answer is a level, “dont-know” or “not-applicable”, and nothing else. Mend it or remove it.',
    ],
    [
      'a level that is no stage',
      fileWithCurrent((placing) => (placing['answers'] = { 'pur-1': { kind: 'level', level: 0 } })),
      'current.answers.pur-1.level: A level is a whole number from 1 to 5. Mend it or remove it.',
    ],
    [
      'a level between stages',
      fileWithCurrent(
        (placing) => (placing['answers'] = { 'pur-1': { kind: 'level', level: 2.5 } }),
      ),
      'current.answers.pur-1.level: A level is a whole number from 1 to 5. Mend it or remove it.',
    ],
    [
      'a level that is missing',
      fileWithCurrent((placing) => (placing['answers'] = { 'pur-1': { kind: 'level' } })),
      'current.answers.pur-1: The field “level” is missing. Put it back, or save the file again.',
    ],
    [
      'a level beside "don’t know"',
      fileWithCurrent(
        (placing) => (placing['answers'] = { 'pur-1': { kind: 'dont-know', level: 3 } }),
      ),
      'current.answers.pur-1: There is no field called “level” here. Remove it or mend its name.',
    ],
    [
      '"does not apply" where it is not allowed',
      fileWithCurrent((placing) => (placing['answers'] = { 'pur-1': { kind: 'not-applicable' } })),
      'current.answers.pur-1: Edition 2026.1 does not allow “does not apply” for question pur-1. Choose another answer or remove this one.',
    ],
    [
      'a note that is too long',
      fileWithCurrent((placing) => (placing['notes'] = { 'pur-1': 'n'.repeat(141) })),
      'current.notes.pur-1: This text has 141 characters; at most 140 are kept. Shorten it.',
    ],
    [
      'a note on a question that the edition lacks',
      fileWithCurrent((placing) => (placing['notes'] = { ['x'.repeat(50)]: 'A note.' })),
      `current.notes.${'x'.repeat(50)}: Edition 2026.1 has no question “${'x'.repeat(40)}…”. Remove it or mend its id.`,
    ],
    [
      'a reason that is too long',
      fileWithCurrent((placing) => (placing['reasons'] = { 'pur-3': 'n'.repeat(81) })),
      'current.reasons.pur-3: This text has 81 characters; at most 80 are kept. Shorten it.',
    ],
    [
      'a reason that is no text',
      fileWithCurrent((placing) => (placing['reasons'] = { 'pur-3': null })),
      'current.reasons.pur-3: A text, in quotation marks, belongs here. Mend it, or save the file again.',
    ],
    [
      'targets that are none',
      fileWith((file) => (file['targets'] = null)),
      'targets: A group of named fields, in curly brackets, belongs here. Mend it, or save the file again.',
    ],
    [
      'a target for a dimension that no edition has',
      fileWith((file) => (file['targets'] = { reach: 3 })),
      'targets.reach: There is no dimension “reach”. Remove it or mend its id.',
    ],
    [
      'a target that is no level',
      fileWith((file) => (file['targets'] = { purpose: 6 })),
      'targets.purpose: A level is a whole number from 1 to 5. Mend it or remove it.',
    ],
    [
      'the field __proto__ at the top',
      fileWith(() => undefined).replace('{', '{"__proto__":{"polluted":true},'),
      'the file: A field may not be called “__proto__”. Remove the field.',
    ],
    [
      'the field __proto__ among answers',
      fileWithCurrent(() => undefined).replace(
        '"answers":{',
        '"answers":{"__proto__":{"kind":"dont-know"},',
      ),
      'current.answers: A field may not be called “__proto__”. Remove the field.',
    ],
    [
      'the field constructor among targets',
      fileWith((file) => (file['targets'] = { constructor: 3 })),
      'targets: A field may not be called “constructor”. Remove the field.',
    ],
    [
      'the field prototype in an answer',
      fileWithCurrent(
        (placing) => (placing['answers'] = { 'pur-1': { kind: 'dont-know', prototype: {} } }),
      ),
      'current.answers.pur-1: A field may not be called “prototype”. Remove the field.',
    ],
  ])('%s', (_, text, line) => {
    expect(linesOf(text)).toEqual([line]);
    expect(({} as Json)['polluted']).toBeUndefined();
  });
});

describe('reading', () => {
  test('lists everything that is wrong and gives no data', () => {
    const text = fileWith((file) => {
      file['exportedAt'] = 1;
      Object.assign(file['current'] as Json, { role: 'owner', nonce: -1 });
      file['history'] = [makeSaved('a'), makeSaved('a', { name: '' }), 7];
      file['targets'] = { purpose: 0, reach: 1 };
    });
    const reading = readFile(models, text);
    expect(reading).not.toHaveProperty('data');
    expect(reading.ok ? [] : reading.problems.map(({ place, reason }) => [place, reason])).toEqual([
      ['exportedAt', 'bad-date'],
      ['current.role', 'unknown-role'],
      ['current.nonce', 'bad-nonce'],
      ['history.1.id', 'duplicate-id'],
      ['history.1.name', 'no-name'],
      ['history.2', 'wrong-type'],
      ['targets.purpose', 'bad-level'],
      ['targets.reach', 'unknown-dimension'],
    ]);
  });

  test('shows of a hostile place what can be shown, clipped', () => {
    const hostile = `\u202Egnp.exe\n\u2028${'x'.repeat(1_000_000)}`;
    const text = fileWithCurrent((placing) => (placing['answers'] = { [hostile]: 1 }));
    expect(linesOf(text)).toEqual([
      `current.answers.\uFFFDgnp.exe\uFFFD\uFFFD${'x'.repeat(74)}…: Edition 2026.1 has no question “\uFFFDgnp.exe\uFFFD\uFFFD${'x'.repeat(30)}…”. Remove it or mend its id.`,
    ]);
  });

  test('collects a hundred problems and counts the others', () => {
    const text = fileWithCurrent((placing) => {
      placing['answers'] = Object.fromEntries(
        Array.from({ length: 130 }, (_, index) => [`x-${index}`, 1]),
      );
    });
    const reading = readFile(models, text);
    expect(reading.ok ? null : [reading.problems.length, reading.more]).toEqual([100, 30]);
  });

  test('keeps to the limits it is given', () => {
    const text = writeFile(makeWork(), exportedAt);
    expect(readFile(models, text, { bytes: text.length, history: 2 }).ok).toBe(true);
    expect(readFile(models, text, { bytes: text.length - 1, history: 2 })).toMatchObject({
      problems: [{ reason: 'too-large' }],
    });
    expect(readFile(models, text, { bytes: text.length, history: 1 })).toMatchObject({
      problems: [{ place: 'history', reason: 'too-many', found: 2, limit: 1 }],
    });
  });

  test('never throws, and never refuses without a problem, whatever one place holds', () => {
    const paths = [
      ['format'],
      ['version'],
      ['exportedAt'],
      ['current'],
      ['history'],
      ['targets'],
      ['targets', 'purpose'],
      ['history', '0'],
      ['history', '0', 'id'],
      ['history', '0', 'placing'],
      ...Object.keys(makePlacing()).map((field) => ['current', field]),
      ['current', 'answers', 'pur-1'],
      ['current', 'answers', 'pur-1', 'level'],
      ['current', 'notes', 'pur-1'],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const text = fileWith((file) => {
          const parent = path.slice(0, -1).reduce((at, key) => at[key] as Json, file);
          parent[path.at(-1) ?? ''] = value;
        });
        const reading = readFile(models, text);
        expect(reading.ok || reading.problems.length > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
