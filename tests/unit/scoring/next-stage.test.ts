import { describe, expect, test } from 'vitest';
import { leapFrom, nextLevel, outlookOf } from '../../../src/scoring/next-stage.ts';
import { makeModel, makeSmallModel } from '../../fixtures/model.ts';

const model = makeModel();
const [purpose] = model.dimensions;

describe('the stage after one', () => {
  test('is the next on the path, the first after none, and none after the last', () => {
    expect(nextLevel(model, 2)).toBe(3);
    expect(nextLevel(model, null)).toBe(1);
    expect(nextLevel(model, 5)).toBeNull();
    expect(nextLevel(makeSmallModel({ stages: 3 }), 3)).toBeNull();
  });

  test('is reached by the leap that leads out of the one before it', () => {
    expect(leapFrom(model, 2)).toMatchObject({ id: 'leap', from: 'listening', to: 'conversing' });
    expect(leapFrom(model, null)).toBeNull();
    expect(leapFrom(model, 5)).toBeNull();
  });
});

describe('a dimension’s outlook', () => {
  test('is its present statement and the one after it', () => {
    expect(outlookOf(model, purpose!, 2)).toEqual({
      stage: 2,
      now: 'Purpose shows what stage 2 shows.',
      next: 3,
      then: 'Purpose shows what stage 3 shows.',
    });
  });

  test('begins with the first statement where the dimension is not assessed', () => {
    expect(outlookOf(model, purpose!, null)).toEqual({
      stage: null,
      now: null,
      next: 1,
      then: 'Purpose shows what stage 1 shows.',
    });
  });

  test('ends with the last stage', () => {
    expect(outlookOf(model, purpose!, 5)).toEqual({
      stage: 5,
      now: 'Purpose shows what stage 5 shows.',
      next: null,
      then: null,
    });
  });
});
