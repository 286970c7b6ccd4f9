import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseSheetSize } from '../../../src/sharing/plan-sheet.ts';
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
      10.5, 10.5, 10.5, 9.5, 7.75, 7.75,
    ]);
    expect(sizeOf(8, 'n'.repeat(280))).toBe(7.75);
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
