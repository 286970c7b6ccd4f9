import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabel } from '../../../../src/charts/static/place-label.ts';

describe('the label of a point', () => {
  test.each([
    ['around its point, where there is room', 50, 6, { at: 50, anchor: 'middle' }],
    ['from its point on, near the start', 4, 6, { at: 4, anchor: 'start' }],
    ['up to its point, near the end', 96, 6, { at: 96, anchor: 'end' }],
    [
      'from the start, where it is too wide to begin at its point',
      30,
      16,
      { at: 0, anchor: 'start' },
    ],
    ['up to the end, where it is too wide to end at its point', 70, 16, { at: 100, anchor: 'end' }],
  ])('stands %s', (_where, percent, width, place) => {
    expect(placeLabel(percent, width, 18)).toEqual(place);
  });

  test('stays on the strip, on the narrowest and on every wider one', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (point, size, more) => {
        const narrowest = 18;
        const width = size * narrowest;
        const strip = narrowest * (1 + 4 * more);
        const { at, anchor } = placeLabel(point * 100, width, narrowest);
        const held = (at / 100) * strip;
        const start = held - { start: 0, middle: width / 2, end: width }[anchor];
        expect(start).toBeGreaterThanOrEqual(-1e-9);
        expect(start + width).toBeLessThanOrEqual(strip + 1e-9);
      }),
    );
  });
});
