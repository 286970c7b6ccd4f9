import { describe, expect, test } from 'vitest';
import { makePercentScale } from '../../../../src/charts/static/scale.ts';

describe('the scale of a chart', () => {
  test('runs from 0 to 100% over its range', () => {
    const { place } = makePercentScale(0, 100);
    expect([0, 4, 49.8, 100].map(place)).toEqual([0, 4, 49.8, 100]);
  });

  test('rises on a screen where 0 stands lower', () => {
    const { place } = makePercentScale(14.6, 1.6);
    expect([0, 50, 100].map(place)).toEqual([14.6, 8.1, 1.6]);
  });
});
