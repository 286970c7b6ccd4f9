import { describe, expect, test } from 'vitest';
import { makeNews } from '../../src/browser/camera.ts';
import { readQr } from '../../src/browser/read-qr.ts';
import type { Pixels } from '../../src/browser/read-qr.ts';
import { drawQr } from '../../src/sharing/qr.ts';

const LINK = 'https://leap.example/place/result/#LUP12345ABCDEFGHJKMNPQRS';

/** The QR image of a text as a camera would see it: dark squares on light paper, so many pixels a module. */
function photograph(text: string, pixels: number): Pixels {
  const { size, path } = drawQr(text);
  const width = size * pixels;
  const data = new Uint8ClampedArray(width * width * 4).fill(235);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = Number(y) * pixels; row < (Number(y) + 1) * pixels; row += 1) {
      const from = (row * width + Number(x) * pixels) * 4;
      data.fill(20, from, from + Number(run) * pixels * 4);
    }
  }
  return { width, height: width, data };
}

describe('a QR image', () => {
  test('is read as it was drawn, large and small', () => {
    for (const pixels of [4, 9]) expect(readQr(photograph(LINK, pixels))).toBe(LINK);
  });

  test('is not found on blank paper', () => {
    const data = new Uint8ClampedArray(64 * 64 * 4).fill(240);
    expect(readQr({ width: 64, height: 64, data })).toBeNull();
  });
});

test('an image that stays in the picture is told once, and again after it was gone for a while', () => {
  const isNews = makeNews();
  expect(isNews('a', 0)).toBe(true);
  expect(isNews('a', 160)).toBe(false);
  expect(isNews('b', 320)).toBe(true);
  expect(isNews('a', 480)).toBe(false);
  expect(isNews('a', 1980)).toBe(false);
  expect(isNews('a', 3481)).toBe(true);
});
