import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MixShift, RoleMixTool } from '../../src/model/tool-types.ts';
import { checkInputs } from '../../src/tools/form.ts';
import { makeForm } from '../../src/tools/role-mix/form.ts';
import { mendMix, mixInputs, readLocks, readMixes } from '../../src/tools/role-mix/mix.ts';
import { choosePlays } from '../../src/tools/role-mix/plays.ts';
import { shareByWeight, whole } from '../../src/tools/role-mix/share.ts';
import type { Mix } from '../../src/tools/role-mix/share.ts';
import { asksOf, shiftBetween } from '../../src/tools/role-mix/shift.ts';
import { findNearlyAll } from '../../src/tools/role-mix/warnings.ts';

const dimensions = ['purpose', 'insight', 'dialogue', 'service', 'people', 'proof'];

function asks(role: string, direction: MixShift['direction'], dimension: string, plays: string[]) {
  return { role, direction, dimension, asks: `${role} ${direction}: ${dimension}.`, plays };
}

const tool: RoleMixTool = {
  id: 'role-mix',
  title: 'Mix',
  description: 'A mix.',
  short: 'Mix',
  order: 3,
  lede: 'A mix.',
  seeds: ['wrong-strategy'],
  essays: [],
  stages: [],
  plays: ['purpose-look', 'purpose-leap'],
  version: 1,
  example: { about: 'A made-up firm.', inputs: {} },
  roles: ['service', 'sentiment', 'brand', 'sales'].map((id) => ({ id, name: id, about: id })),
  shifts: [
    asks('service', 'more', 'service', ['service-leap']),
    asks('service', 'less', 'service', ['service-look', 'service-lead']),
    asks('service', 'less', 'purpose', ['purpose-leap']),
    asks('sentiment', 'more', 'insight', ['insight-look', 'insight-link']),
    asks('brand', 'more', 'insight', ['insight-look', 'insight-leap']),
    asks('brand', 'more', 'dialogue', ['dialogue-look']),
    asks('sales', 'less', 'purpose', ['purpose-leap', 'purpose-link']),
  ],
  nearlyAll: 80,
};

const anyMix: fc.Arbitrary<Mix> = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100))
  .map((weights) => shareByWeight(weights, whole));

const shiftOf = (today: Mix, intended: Mix) => shiftBetween(tool, today, intended);

describe('the inputs of the role mix', () => {
  test('are blank until a role of that mix has points', () => {
    expect(readMixes(tool, {})).toEqual({
      today: { state: 'blank' },
      intended: { state: 'blank' },
      hours: null,
    });
  });

  test('are whole at a hundred, a percent sign or not', () => {
    const inputs = {
      'today-service': '60%',
      'today-sentiment': '20',
      'today-brand': '20 %',
      'today-sales': '0',
      hours: '1,200',
    };
    expect(readMixes(tool, inputs)).toEqual({
      today: { state: 'whole', mix: [60, 20, 20, 0] },
      intended: { state: 'blank' },
      hours: 1200,
    });
  });

  test('are broken where points are missing, cannot be read or miss a hundred', () => {
    const short = { 'today-service': '60', 'today-sentiment': '20' };
    expect(readMixes(tool, short).today).toEqual({
      state: 'broken',
      points: [60, 20, null, null],
      total: 80,
    });
    const odd = { ...short, 'today-brand': 'a lot', 'today-sales': '30' };
    expect(readMixes(tool, odd).today).toEqual({
      state: 'broken',
      points: [60, 20, null, 30],
      total: 110,
    });
    const halves = { ...short, 'today-brand': '19.5', 'today-sales': '0.5' };
    expect(readMixes(tool, halves).today).toMatchObject({ state: 'broken', total: 80 });
  });

  test('keep their locks', () => {
    const inputs = { 'intended-brand-lock': 'locked' };
    expect(readLocks(tool, inputs, 'intended')).toEqual([false, false, true, false]);
    expect(readLocks(tool, inputs, 'today')).toEqual([false, false, false, false]);
    const odd = { 'today-brand-lock': 'yes', 'today-cats': '100' };
    expect(checkInputs(makeForm(tool), odd).inputs).toEqual({});
  });

  test('hold every mix and give it back', () => {
    fc.assert(
      fc.property(anyMix, (mix) => {
        const inputs = mixInputs(tool, 'intended', mix);
        expect(checkInputs(makeForm(tool), inputs)).toEqual({ inputs, faults: [] });
        expect(readMixes(tool, inputs).intended).toEqual({ state: 'whole', mix });
      }),
    );
  });
});

describe('mending a mix', () => {
  test('gives what is missing even shares of the rest', () => {
    expect(mendMix([60, 20, null, null])).toEqual([60, 20, 10, 10]);
    expect(mendMix([null, 40, null, null])).toEqual([20, 40, 20, 20]);
    expect(mendMix([null, null, null, null])).toEqual([25, 25, 25, 25]);
  });

  test('keeps the proportion of points that do not add up', () => {
    expect(mendMix([100, 50, 50, 0])).toEqual([50, 25, 25, 0]);
    expect(mendMix([20, 10, 10, 10])).toEqual([40, 20, 20, 20]);
    expect(mendMix([60, 60, null, 0])).toEqual([50, 50, 0, 0]);
    expect(mendMix([0, 0, 0, 0])).toEqual([25, 25, 25, 25]);
  });

  test('always makes a whole mix, and leaves a whole one alone', () => {
    const points = fc.array(fc.option(fc.nat(100)), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(points, (given) => {
        const mended = mendMix(given);
        expect(mended.reduce((sum, one) => sum + one, 0)).toBe(whole);
        expect(mendMix(mended)).toEqual(mended);
      }),
    );
  });
});

describe('the shift', () => {
  test('is what a role is intended to have less what it has', () => {
    const shift = shiftOf([80, 5, 10, 5], [50, 20, 25, 5]);
    expect(shift.roles.map(({ points }) => points)).toEqual([-30, 15, 15, 0]);
    expect(shift.moved).toBe(30);
  });

  test('gains what it loses, and turns round with the mixes', () => {
    fc.assert(
      fc.property(anyMix, anyMix, (today, intended) => {
        const { roles, moved } = shiftOf(today, intended);
        const back = shiftOf(intended, today);
        expect(roles.reduce((sum, { points }) => sum + points, 0)).toBe(0);
        expect(roles.reduce((sum, { points }) => sum + Math.abs(points), 0)).toBe(2 * moved);
        expect(back.moved).toBe(moved);
        roles.forEach(({ points }, index) => {
          expect(points + (back.roles[index]?.points ?? NaN)).toBe(0);
        });
      }),
    );
  });
});

describe('what a shift asks', () => {
  test('names only dimensions that a gain or loss bears on, the most points first', () => {
    const asked = asksOf(tool, shiftOf([80, 5, 10, 5], [50, 20, 25, 5]), dimensions);
    expect(asked.map(({ dimension, points }) => [dimension, points])).toEqual([
      ['purpose', 30],
      ['insight', 30],
      ['service', 30],
      ['dialogue', 15],
    ]);
    expect(asked[1]?.parts.map(({ role, points }) => [role, points])).toEqual([
      ['sentiment', 15],
      ['brand', 15],
    ]);
  });

  test('puts the larger part first', () => {
    const asked = asksOf(tool, shiftOf([50, 20, 20, 10], [40, 22, 38, 0]), dimensions);
    expect(asked.map(({ dimension, points }) => [dimension, points])).toEqual([
      ['purpose', 20],
      ['insight', 20],
      ['dialogue', 18],
      ['service', 10],
    ]);
    expect(asked[1]?.parts.map(({ role }) => role)).toEqual(['brand', 'sentiment']);
  });

  test('is nothing where nothing moves', () => {
    expect(asksOf(tool, shiftOf([40, 30, 20, 10], [40, 30, 20, 10]), dimensions)).toEqual([]);
  });
});

describe('the plays', () => {
  const choose = (today: Mix, intended: Mix, isShort = false) => {
    const shift = shiftOf(today, intended);
    const ground = { shift, asks: asksOf(tool, shift, dimensions), isShort };
    return choosePlays(tool, 'service', ground).map(({ play, reason }) => [play, reason]);
  };

  test('without a shift, are the one that finds out where the hours go', () => {
    const nothing = { shift: null, asks: [], isShort: false };
    expect(choosePlays(tool, 'service', nothing)).toEqual([
      { play: 'purpose-look', reason: 'start' },
    ]);
    expect(choose([40, 30, 20, 10], [40, 30, 20, 10])).toEqual([['purpose-look', 'start']]);
  });

  test('come one from each dimension, the most points first, at most three', () => {
    expect(choose([80, 5, 10, 5], [50, 20, 25, 5])).toEqual([
      ['purpose-leap', 'shift'],
      ['insight-look', 'shift'],
      ['service-look', 'shift'],
    ]);
  });

  test('begin with service where its share falls short', () => {
    expect(choose([80, 5, 10, 5], [50, 20, 25, 5], true)).toEqual([
      ['service-look', 'short'],
      ['purpose-leap', 'shift'],
      ['insight-look', 'shift'],
    ]);
    expect(choose([40, 30, 20, 10], [40, 30, 20, 10], true)).toEqual([['service-leap', 'short']]);
  });

  test('name no play twice, and go to the next of a part', () => {
    expect(choose([60, 20, 10, 10], [30, 20, 40, 10], true)).toEqual([
      ['service-look', 'short'],
      ['purpose-leap', 'shift'],
      ['insight-look', 'shift'],
    ]);
    fc.assert(
      fc.property(anyMix, anyMix, fc.boolean(), (today, intended, isShort) => {
        const plays = choose(today, intended, isShort).map(([play]) => play);
        expect(plays.length).toBeGreaterThan(0);
        expect(plays.length).toBeLessThanOrEqual(3);
        expect(new Set(plays).size).toBe(plays.length);
      }),
    );
  });
});

describe('a role that is nearly everything', () => {
  test('is found in either mix from the line on', () => {
    expect(findNearlyAll(tool, { today: [80, 10, 5, 5], intended: [79, 11, 5, 5] })).toEqual([
      { role: 'service', viewpoint: 'today', points: 80 },
    ]);
    expect(findNearlyAll(tool, { today: null, intended: [0, 0, 10, 90] })).toEqual([
      { role: 'sales', viewpoint: 'intended', points: 90 },
    ]);
    expect(findNearlyAll(tool, { today: null, intended: null })).toEqual([]);
  });
});
