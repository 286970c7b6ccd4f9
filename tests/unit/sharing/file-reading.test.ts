import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILE_LIMITS, readFile, writeFile } from '../../../src/sharing/file.ts';
import { exportedAt, fileWith, fileWithCurrent, linesOf, models } from './file-texts.ts';
import type { Json } from './file-texts.ts';
import { makePlacing, makeSaved, makeWork } from './saved-work.ts';

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
        file['version'] = 4;
        file['history'] = 'in another shape';
      }),
      'version: This file has version 4; this site reads up to version 3. Reload the page to get the newest site, or open the file where it was saved.',
    ],
    [
      'when its version is no number',
      fileWith((file) => (file['version'] = '1')),
      'version: The version must be a whole number from 1 to 3. Choose the file as it was saved.',
    ],
  ])('%s', (_, text, line) => {
    expect(linesOf(text)).toEqual([line]);
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
    expect(readFile(models, text, { bytes: text.length, history: 2, plan: 0, tools: 0 }).ok).toBe(
      true,
    );
    expect(
      readFile(models, text, { bytes: text.length - 1, history: 2, plan: 0, tools: 0 }),
    ).toMatchObject({
      problems: [{ reason: 'too-large' }],
    });
    expect(
      readFile(models, text, { bytes: text.length, history: 1, plan: 0, tools: 0 }),
    ).toMatchObject({
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
