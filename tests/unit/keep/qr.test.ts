import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { drawQr } from '../../../src/sharing/qr.ts';

const link = 'https://the-leap.example/place/result/#LUP14001D4BD299MJRMGCC382';

/** The dark modules that a path covers, as rows of `#` and `.`. */
function paint({ size, path }: { size: number; path: string }): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => '.'));
  const runs = path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g);
  for (const [, x, y, length, back] of runs) {
    expect(back).toBe(length);
    for (let at = 0; at < Number(length); at += 1) rows[Number(y)]![Number(x) + at] = '#';
  }
  return rows.map((row) => row.join(''));
}

describe('a QR image', () => {
  const drawn = drawQr(link);
  const painted = paint(drawn);

  test('has the modules that the encoder made, each once', () => {
    const { data } = encode(link, { ecc: 'M', border: 4 });
    expect(painted).toEqual(data.map((row) => row.map((dark) => (dark ? '#' : '.')).join('')));
    expect(drawn.path.replace(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('');
  });

  test('keeps four light modules all around', () => {
    const blank = '.'.repeat(drawn.size);
    expect(painted.slice(0, 4)).toEqual([blank, blank, blank, blank]);
    expect(painted.slice(-4)).toEqual([blank, blank, blank, blank]);
    for (const row of painted) expect(row).toMatch(/^\.{4}.*\.{4}$/);
  });

  test('has its finder in three corners', () => {
    const finder = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];
    const corner = (x: number, y: number) =>
      painted.slice(y, y + 7).map((row) => row.slice(x, x + 7));
    const far = drawn.size - 4 - 7;
    expect(corner(4, 4)).toEqual(finder);
    expect(corner(far, 4)).toEqual(finder);
    expect(corner(4, far)).toEqual(finder);
    expect(corner(far, far)).not.toEqual(finder);
  });

  test('refuses a text that no image can hold', () => {
    expect(() => drawQr('x'.repeat(5000))).toThrow(RangeError);
  });
});
