import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILE_LIMITS, readFile, writeFile } from '../../../src/sharing/file.ts';
import { ENTRY_NOTE_LENGTH, OWNER_LENGTH, PLAY_TITLE_LENGTH } from '../../../src/sharing/plan.ts';
import type { SavedWork } from '../../../src/sharing/placing.ts';
import { anyNote, anyPlan, makePlanned } from '../plan/entries.ts';
import { exportedAt, linesOf, models } from './file-texts.ts';
import type { Json } from './file-texts.ts';
import { makeWork } from './saved-work.ts';

const board = {
  play: 'insight-look',
  owner: 'Ann',
  time: 'Four weeks',
  cost: '£5,000',
  decision: 'May we begin?',
};
const nothing: SavedWork = { history: [], targets: {} };
const planned = makeWork({ plan: [makePlanned('insight-look'), makePlanned('old')], board });

/** The text of a file with a plan and words for the board after `change` has had its way with the data. */
function fileWith(change: (file: Json, entry: Json) => void): string {
  const file = JSON.parse(writeFile(planned, exportedAt)) as Json;
  change(file, (file['plan'] as Json[])[0]!);
  return JSON.stringify(file);
}

describe('a file with a plan', () => {
  test('says that its version has room for it', () => {
    const { plan = [] } = planned;
    expect(writeFile({ ...nothing, plan: plan.slice(0, 1) }, exportedAt)).toBe(`{
  "format": "the-leap",
  "version": 2,
  "exportedAt": "2026-03-02T08:00:00Z",
  "history": [],
  "targets": {},
  "plan": [
    {
      "play": "insight-look",
      "title": "Do insight-look",
      "owner": "Ann",
      "date": "2026-09-01",
      "state": "doing",
      "note": "Ask the desk first.",
      "addedAt": "2026-03-01T09:30:00Z"
    }
  ]
}
`);
    expect(JSON.parse(writeFile({ ...nothing, board }, exportedAt))).toEqual({
      format: 'the-leap',
      version: 2,
      exportedAt,
      history: [],
      targets: {},
      board,
    });
    expect(JSON.parse(writeFile({ ...makeWork(), plan: [] }, exportedAt))).toMatchObject({
      version: 1,
    });
  });

  test('comes back as it was written', () => {
    expect(readFile(models, writeFile(planned, exportedAt))).toEqual({
      ok: true,
      exportedAt,
      data: planned,
      foreign: [],
    });
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const reading = readFile(models, writeFile({ ...nothing, plan }, exportedAt));
        expect(reading.ok && (reading.data.plan ?? [])).toEqual(plan);
      }),
    );
    fc.assert(
      fc.property(anyNote, (note) => {
        const plan = [makePlanned('a', { note })];
        const reading = readFile(models, writeFile({ ...nothing, plan }, exportedAt));
        expect(reading.ok && reading.data.plan).toEqual(plan);
      }),
    );
  });

  test('comes back with its lines cleaned, and without what is empty', () => {
    const text = fileWith((file, entry) => {
      entry['note'] = ' Two \r\n\n\n- lines ';
      entry['owner'] = ' One\nline ';
      file['board'] = { owner: ' ', time: '', cost: '', decision: '' };
    });
    const reading = readFile(models, text);
    expect(reading.ok && reading.data.plan?.[0]).toMatchObject({
      note: 'Two\n\n- lines',
      owner: 'One line',
    });
    expect(reading.ok && 'board' in reading.data).toBe(false);
  });

  test('may lack what the words for the board are for, as the first such files do', () => {
    const reading = readFile(
      models,
      fileWith((file) => delete (file['board'] as Json)['play']),
    );
    expect(reading.ok && reading.data.board).toEqual({ ...board, play: '' });
    const again = writeFile({ ...nothing, board: { ...board, play: '' } }, exportedAt);
    expect(linesOf(again)).toEqual(['accepted']);
  });

  test('says for which placing the words for the board are, where that is known', () => {
    for (const placing of [0, 1_048_575]) {
      const text = writeFile({ ...nothing, board: { ...board, placing } }, exportedAt);
      const reading = readFile(models, text);
      expect(reading.ok && reading.data.board).toEqual({ ...board, placing });
    }
  });

  test('carries nothing but the fields of its format', () => {
    const work = { ...planned, plan: [{ ...makePlanned('a'), draft: 'secret' }] };
    const text = writeFile({ ...work, board: { ...board, ...{ draft: 'secret' } } }, exportedAt);
    expect(text).not.toContain('secret');
  });

  test('of the first version is not known to have one', () => {
    expect(linesOf(fileWith((file) => (file['version'] = 1)))).toEqual([
      'the file: There is no field called “plan” here. Remove it or mend its name.',
      'the file: There is no field called “board” here. Remove it or mend its name.',
    ]);
  });

  test('holds as many entries as may ever be there, as long as they may be', () => {
    const widest = '\u{20BB7}';
    const plan = Array.from({ length: FILE_LIMITS.plan }, (_, index) =>
      makePlanned(`play-${index}`.padEnd(64, '-'), {
        title: widest.repeat(PLAY_TITLE_LENGTH),
        owner: widest.repeat(OWNER_LENGTH),
        note: widest.repeat(ENTRY_NOTE_LENGTH),
      }),
    );
    const text = writeFile({ ...nothing, plan }, exportedAt);
    expect(linesOf(text)).toEqual(['accepted']);
    expect(
      linesOf(writeFile({ ...nothing, plan: [...plan, makePlanned('x')] }, exportedAt)),
    ).toEqual(['plan: The plan has 51 entries; at most 50 are read. Remove some.']);
  });
});

describe('one defect of a plan is named with its place:', () => {
  test.each<[string, string, string]>([
    [
      'a plan that is no list',
      fileWith((file) => (file['plan'] = {})),
      'plan: A list, in square brackets, belongs here. Mend it, or save the file again.',
    ],
    [
      'an entry that is a text',
      fileWith((file) => (file['plan'] = ['insight-look'])),
      'plan.0: A group of named fields, in curly brackets, belongs here. Mend it, or save the file again.',
    ],
    [
      'an entry without a state',
      fileWith((_, entry) => delete entry['state']),
      'plan.0: The field “state” is missing. Put it back, or save the file again.',
    ],
    [
      'a field that no entry has',
      fileWith((_, entry) => (entry['colour'] = 'red')),
      'plan.0: There is no field called “colour” here. Remove it or mend its name.',
    ],
    [
      'a play id with spaces',
      fileWith((_, entry) => (entry['play'] = 'insight look')),
      'plan.0.play: An id is letters, digits, dashes and underscores, at most 64 of them. Mend it.',
    ],
    [
      'a play that is there twice',
      fileWith((_, entry) => (entry['play'] = 'old')),
      'plan.1.play: The play “old” is in the plan already. Remove one of the two entries.',
    ],
    [
      'an entry without a title',
      fileWith((_, entry) => (entry['title'] = ' ')),
      'plan.0.title: An entry of the plan needs the title of its play. Put it back.',
    ],
    [
      'an owner that is too long',
      fileWith((_, entry) => (entry['owner'] = 'o'.repeat(OWNER_LENGTH + 1))),
      'plan.0.owner: This text has 81 characters; at most 80 are kept. Shorten it.',
    ],
    [
      'a note that is no text',
      fileWith((_, entry) => (entry['note'] = 7)),
      'plan.0.note: A text, in quotation marks, belongs here. Mend it, or save the file again.',
    ],
    [
      'a day that no calendar has',
      fileWith((_, entry) => (entry['date'] = '2026-02-30')),
      'plan.0.date: A day must be written like 2026-03-01, and must exist; it may be left empty. Mend it.',
    ],
    [
      'a state of another kind',
      fileWith((_, entry) => (entry['state'] = 'halted')),
      'plan.0.state: A state is “to-do”, “doing”, “done”, and nothing else. Mend it.',
    ],
    [
      'a moment that is no date',
      fileWith((_, entry) => (entry['addedAt'] = '2026-03-01')),
      'plan.0.addedAt: A date must be written in UTC, like 2026-03-01T09:30:00Z, and must exist. Mend it.',
    ],
    [
      'words for the board that are no fields',
      fileWith((file) => (file['board'] = 'Yes')),
      'board: A group of named fields, in curly brackets, belongs here. Mend it, or save the file again.',
    ],
    [
      'words for the board with one missing',
      fileWith((file) => delete (file['board'] as Json)['cost']),
      'board: The field “cost” is missing. Put it back, or save the file again.',
    ],
    [
      'words for the board for a placing that has no such number',
      fileWith((file) => ((file['board'] as Json)['placing'] = -1)),
      'board.placing: The nonce must be a whole number from 0 to 1048575. Save the file again.',
    ],
    [
      'words for the board for a play that is no id',
      fileWith((file) => ((file['board'] as Json)['play'] = 'Read before you write')),
      'board.play: An id is letters, digits, dashes and underscores, at most 64 of them. Mend it.',
    ],
    [
      'a decision that is too long',
      fileWith((file) => ((file['board'] as Json)['decision'] = 'd'.repeat(201))),
      'board.decision: This text has 201 characters; at most 200 are kept. Shorten it.',
    ],
  ])('%s', (_, text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  test('whatever one place holds, reading never throws and never refuses without a problem', () => {
    const paths = [
      ['plan'],
      ['plan', '0'],
      ...Object.keys(makePlanned('a')).map((field) => ['plan', '0', field]),
      ['board'],
      ['board', 'owner'],
      ['board', 'play'],
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
      { numRuns: 500 },
    );
  });
});
