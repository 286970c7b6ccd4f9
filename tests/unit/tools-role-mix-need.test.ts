import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markExample } from '../../src/tools/form.ts';
import { replyFromLeap } from '../../src/tools/role-mix/from-leap.ts';
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
  });

  test('asks for no point more because of the way of computing', () => {
    const points = (neededHours: number) =>
      serviceNeed({ ...reply, neededHours }, 30, null, [31, 30, 20, 19], 0);
    expect((9.3 * 100) / 30).toBeGreaterThan(31);
    expect(points(9.3)).toMatchObject({ neededPoints: 31, shortPoints: 0, shortHours: 0 });
    expect(points(9.301)).toMatchObject({ neededPoints: 32, shortPoints: 1 });
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

describe('the hours by the leap tool', () => {
  const kept = {
    customers: '2,600',
    speak: '10%',
    minutes: '30',
    hours: '8',
    days: '5',
    able: '4',
    'week-hours': '10',
    absence: '0',
  };

  test('are those of the reader’s inputs there', () => {
    expect(replyFromLeap(kept)).toEqual({
      neededHours: expect.closeTo(30) as number,
      availableHours: 40,
    });
    expect(replyFromLeap(null)).toBeNull();
    expect(replyFromLeap({})).toBeNull();
  });

  test('are not taken from its made-up example', () => {
    expect(replyFromLeap(markExample(kept))).toBe('made-up');
  });
});
