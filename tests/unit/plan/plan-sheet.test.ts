import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseSheetSize, fitsSheet } from '../../../src/sharing/plan-sheet.ts';
import { anyEntry, makeLine, makePlanned } from './entries.ts';

const doneWhen = 'A dated note says what customers need, and every point links to posts. '.repeat(
  3,
);

function sizeOf(count: number, note = ''): number {
  return chooseSheetSize(
    Array.from({ length: count }, (_, index) =>
      makeLine(makePlanned(`play-${index}`, { note }), { doneWhen }),
    ),
  );
}

describe('the printed plan', () => {
  test('is set in large type where it is short and in small type where it is long', () => {
    expect([1, 4, 8, 10, 14, 40].map((count) => sizeOf(count))).toEqual([
      10.5, 10.5, 10.5, 9.5, 7.25, 7.25,
    ]);
    expect(sizeOf(8, 'n'.repeat(280))).toBe(8.5);
  });

  test('is one sheet for twelve entries, and says of more that it is not', () => {
    const linesOf = (count: number, note = '') =>
      Array.from({ length: count }, (_, index) =>
        makeLine(makePlanned(`play-${index}`, { note }), { doneWhen }),
      );
    expect([1, 8, 12, 16, 40].map((count) => fitsSheet(linesOf(count)))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(fitsSheet(linesOf(12, 'n\n'.repeat(20).trim()))).toBe(false);
  });

  test('is never set larger for having one entry more', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 12 }), anyEntry, (entries, one) => {
        const lines = entries.map((entry) => makeLine(entry));
        expect(chooseSheetSize([...lines, makeLine(one)])).toBeLessThanOrEqual(
          chooseSheetSize(lines),
        );
      }),
    );
  });
});
