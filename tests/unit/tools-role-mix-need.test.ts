import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serviceNeed } from '../../src/tools/role-mix/service-need.ts';
import { shareByWeight, whole } from '../../src/tools/role-mix/share.ts';
import type { Mix } from '../../src/tools/role-mix/share.ts';

const anyMix: fc.Arbitrary<Mix> = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100))
  .map((weights) => shareByWeight(weights, whole));

describe('the share of service that replies need', () => {
  const reply = { neededHours: 45, availableHours: 60 };
  const today = [40, 20, 20, 20];

  test('takes the hours for replies as the hours of today’s service', () => {
    expect(serviceNeed(reply, null, today, [25, 25, 25, 25], 0)).toEqual({
      basis: 'from-service',
      neededHours: 45,
      availableHours: 60,
      allHours: 150,
      neededPoints: 30,
      intendedPoints: 25,
      intendedHours: 37.5,
      shortPoints: 5,
      shortHours: 7.5,
    });
  });

  test('is enough at the needed points', () => {
    expect(serviceNeed(reply, null, today, [30, 30, 20, 20], 0)).toMatchObject({
      shortPoints: 0,
      shortHours: 0,
    });
  });

  test('takes the hours that were typed before those, and rounds points up', () => {
    expect(serviceNeed(reply, 140, null, [32, 28, 20, 20], 0)).toMatchObject({
      basis: 'entered',
      allHours: 140,
      neededPoints: 33,
      shortPoints: 1,
    });
    expect(
      serviceNeed({ ...reply, neededHours: 0.07 }, 0.1, null, [70, 30, 0, 0], 0),
    ).toMatchObject({ neededPoints: 70, shortPoints: 0 });
  });

  test('may be more than there is', () => {
    expect(serviceNeed(reply, 30, null, [100, 0, 0, 0], 0)).toMatchObject({
      neededPoints: 150,
      shortPoints: 50,
      shortHours: 15,
    });
  });

  test('says what it lacks', () => {
    expect(serviceNeed(reply, null, today, null, 0)).toBe('no-intended');
    expect(serviceNeed(reply, null, null, today, 0)).toBe('no-hours');
    expect(serviceNeed(reply, null, [0, 50, 30, 20], today, 0)).toBe('no-hours');
    expect(serviceNeed({ ...reply, availableHours: 0 }, null, today, today, 0)).toBe('no-hours');
    expect(serviceNeed(reply, 0, today, today, 0)).toBe('no-hours');
  });

  test('never tells of hours that are missing without points that are, or the other way', () => {
    const hours = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(hours, hours, anyMix, anyMix, (neededHours, availableHours, now, then) => {
        const need = serviceNeed({ neededHours, availableHours }, null, now, then, 0);
        fc.pre(typeof need === 'object');
        const { shortPoints, shortHours } = need;
        expect(Number.isFinite(shortPoints) && Number.isFinite(shortHours)).toBe(true);
        expect(shortHours > 0).toBe(shortPoints > 0);
      }),
    );
  });
});
