import { describe, expect, test } from 'vitest';
import { profileChart } from '../../../src/charts/profile.ts';
import type { ProfileSeries } from '../../../src/charts/profile.ts';
import { radarGeometry } from '../../../src/charts/radar.ts';
import { makeModel, makeSmallModel } from '../../fixtures/model.ts';

function series(levels: (number | null)[]): ProfileSeries {
  return {
    id: 'one',
    kind: 'shown',
    label: 'One',
    points: levels.map((level) => ({ level, stage: null })),
  };
}

const square = makeSmallModel({ stages: 5, dimensions: 4 });
const origin = { x: 0, y: 0 };

function draw(levels: (number | null)[]) {
  const [drawn] = radarGeometry(profileChart(square, [series(levels)]), 100, origin, 10).series;
  return drawn;
}

describe('a radar', () => {
  test('begins upwards and goes on clockwise, a level of the last stage on the outermost ring', () => {
    expect(draw([5, 5, 5, 5])).toEqual({
      id: 'one',
      path: 'M0 -100L100 0L0 100L-100 0Z',
      isClosed: true,
      points: [
        { x: 0, y: -100 },
        { x: 100, y: 0 },
        { x: 0, y: 100 },
        { x: -100, y: 0 },
      ],
    });
  });

  test('puts the first stage a fifth of the way out', () => {
    expect(draw([1, 1, 1, 1])?.path).toBe('M0 -20L20 0L0 20L-20 0Z');
  });

  test('breaks the line on both sides of a gap and draws on past the first dimension', () => {
    expect(draw([5, null, 5, 5])).toMatchObject({
      path: 'M0 100L-100 0L0 -100',
      isClosed: false,
      points: [{ y: -100 }, { y: 100 }, { x: -100 }],
    });
  });

  test('draws a point without a line between two gaps', () => {
    expect(draw([5, null, 5, null])).toMatchObject({ path: '', points: [{ y: -100 }, { y: 100 }] });
  });

  test('draws nothing where nothing is known', () => {
    expect(draw([null, null, null, null])).toMatchObject({ path: '', points: [] });
  });

  test('has a ring per stage, a spoke and a label per dimension, labels turned away from the middle', () => {
    const { rings, spokes, ticks, labels } = radarGeometry(
      profileChart(makeModel(), []),
      100,
      origin,
      10,
    );
    expect([rings.length, spokes.length, ticks.map(({ y }) => y)]).toEqual([
      5,
      6,
      [-20, -40, -60, -80, -100],
    ]);
    expect(labels.map(({ text, anchor }) => `${text} ${anchor}`)).toEqual([
      'Purpose middle',
      'Insight start',
      'Dialogue start',
      'Service middle',
      'People end',
      'Proof end',
    ]);
  });
});
