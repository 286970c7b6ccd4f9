import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  evenMix,
  mostOf,
  moveHeld,
  moveRole,
  shareByWeight,
  whole,
} from '../../src/tools/role-mix/share.ts';
import type { Grip, Locks, Mix } from '../../src/tools/role-mix/share.ts';

const open: Locks = [false, false, false, false];
const total = (mix: readonly number[]): number => mix.reduce((sum, points) => sum + points, 0);
const at = (mix: readonly number[], role: number): number => mix[role] ?? NaN;

const anyMix: fc.Arbitrary<Mix> = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100))
  .map((weights) => shareByWeight(weights, whole));
const anyLocks: fc.Arbitrary<Locks> = fc.tuple(
  fc.boolean(),
  fc.boolean(),
  fc.boolean(),
  fc.boolean(),
);
const anyRole = fc.nat(3);
const anyPoints = fc.nat(100);

describe('sharing points by weight', () => {
  test('keeps a proportion that comes out whole', () => {
    expect(shareByWeight([3, 2, 1], 60)).toEqual([30, 20, 10]);
    expect(shareByWeight([30, 20, 10], 60)).toEqual([30, 20, 10]);
  });

  test('gives points that do not come out whole to the nearest claims', () => {
    expect(shareByWeight([1, 1, 1], 100)).toEqual([34, 33, 33]);
    expect(shareByWeight([5, 3, 1], 10)).toEqual([6, 3, 1]);
  });

  test('shares evenly where no weight is left, and gives nothing to nothing beside something', () => {
    expect(shareByWeight([0, 0, 0], 7)).toEqual([3, 2, 2]);
    expect(shareByWeight([0, 4, 0], 7)).toEqual([0, 7, 0]);
  });

  test('stays within one point of the exact proportion for three that share', () => {
    fc.assert(
      fc.property(fc.tuple(anyPoints, anyPoints, anyPoints), anyPoints, (weights, points) => {
        fc.pre(total(weights) > 0);
        const shares = shareByWeight(weights, points);
        expect(total(shares)).toBe(points);
        shares.forEach((share, index) => {
          const exact = (at(weights, index) * points) / total(weights);
          expect(Math.abs(share - exact)).toBeLessThan(1);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('takes a point from nobody when there is one more to share, as largest remainders do', () => {
    expect(largestRemainders([6, 6, 2], 10)).toEqual([4, 4, 2]);
    expect(largestRemainders([6, 6, 2], 11)).toEqual([5, 5, 1]);
    const weights = fc.tuple(anyPoints, anyPoints, anyPoints);
    fc.assert(
      fc.property(weights, fc.nat(99), (claims, points) => {
        const fewer = shareByWeight(claims, points);
        shareByWeight(claims, points + 1).forEach((share, index) => {
          expect(share).toBeGreaterThanOrEqual(at(fewer, index));
        });
      }),
    );
  });
});

describe('moving a role', () => {
  test('takes from the others in proportion', () => {
    expect(moveRole([40, 30, 20, 10], open, 0, 70)).toEqual({ mix: [70, 15, 10, 5], limit: null });
    expect(moveRole([40, 30, 20, 10], open, 3, 100)).toEqual({ mix: [0, 0, 0, 100], limit: null });
  });

  test('gives to the others in proportion, and nothing to one at nothing beside others', () => {
    expect(moveRole([40, 30, 30, 0], open, 0, 20)).toEqual({ mix: [20, 40, 40, 0], limit: null });
  });

  test('gives even shares to others that are all at nothing', () => {
    expect(moveRole([100, 0, 0, 0], open, 0, 70)).toEqual({ mix: [70, 10, 10, 10], limit: null });
    expect(moveRole([100, 0, 0, 0], open, 0, 99)).toEqual({ mix: [99, 1, 0, 0], limit: null });
  });

  test('leaves locked roles alone and stops at what they hold', () => {
    const locks = [false, true, false, false];
    expect(moveRole([40, 30, 20, 10], locks, 0, 55)).toEqual({
      mix: [55, 30, 10, 5],
      limit: null,
    });
    expect(moveRole([40, 30, 20, 10], locks, 0, 71)).toEqual({
      mix: [70, 30, 0, 0],
      limit: 'locked-points',
    });
  });

  test('does not move a locked role, or one whose others are all locked', () => {
    const mix = [40, 30, 20, 10];
    expect(moveRole(mix, [true, false, false, false], 0, 41)).toEqual({ mix, limit: 'locked' });
    expect(moveRole(mix, [false, true, true, true], 0, 39)).toEqual({
      mix,
      limit: 'others-locked',
    });
    expect(moveRole(mix, [false, true, true, true], 0, 40)).toEqual({ mix, limit: null });
  });

  test('goes no further than nothing or everything', () => {
    expect(moveRole([40, 30, 20, 10], open, 0, 140).limit).toBe('range');
    expect(moveRole([40, 30, 20, 10], open, 0, 140).mix).toEqual([100, 0, 0, 0]);
    expect(moveRole([40, 30, 30, 0], open, 0, -5)).toEqual({
      mix: [0, 50, 50, 0],
      limit: 'range',
    });
  });

  test('goes to the nearest whole point', () => {
    expect(moveRole([40, 30, 20, 10], open, 0, 40.5)).toEqual(
      moveRole([40, 30, 20, 10], open, 0, 41),
    );
    expect(moveRole([40, 30, 20, 10], open, 0, 40.4)).toEqual({
      mix: [40, 30, 20, 10],
      limit: null,
    });
  });

  test('always leaves a whole mix, with every lock kept', () => {
    const anyAsked = fc.integer({ min: -50, max: 150 });
    fc.assert(
      fc.property(anyMix, anyLocks, anyRole, anyAsked, (mix, locks, role, asked) => {
        const moved = moveRole(mix, locks, role, asked);
        expect(total(moved.mix)).toBe(whole);
        moved.mix.forEach((points, index) => {
          expect(Number.isInteger(points)).toBe(true);
          expect(points).toBeGreaterThanOrEqual(0);
          if (locks[index] === true) expect(points).toBe(at(mix, index));
        });
        expect(moved.limit === null).toBe(at(moved.mix, role) === asked);
      }),
      { numRuns: 500 },
    );
  });

  test('moves nobody the same way: what one gains no other gains with it', () => {
    fc.assert(
      fc.property(anyMix, anyLocks, anyRole, anyPoints, anyPoints, (mix, locks, role, one, two) => {
        const [lower, higher] = [Math.min(one, two), Math.max(one, two)];
        const low = moveRole(mix, locks, role, lower).mix;
        const high = moveRole(mix, locks, role, higher).mix;
        expect(at(high, role)).toBeGreaterThanOrEqual(at(low, role));
        high.forEach((points, index) => {
          if (index !== role) expect(points).toBeLessThanOrEqual(at(low, index));
        });
      }),
      { numRuns: 500 },
    );
  });

  test('changes nothing when asked for what is there, or asked twice', () => {
    fc.assert(
      fc.property(anyMix, anyLocks, anyRole, anyPoints, (mix, locks, role, asked) => {
        expect(moveRole(mix, locks, role, at(mix, role))).toEqual({ mix, limit: null });
        const { mix: once } = moveRole(mix, locks, role, asked);
        expect(moveRole(once, locks, role, asked).mix).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  test('lets a role have all that the locked others leave', () => {
    expect(mostOf([40, 30, 20, 10], [true, false, true, false], 0)).toBe(80);
    expect(mostOf([40, 30, 20, 10], open, 2)).toBe(100);
  });

  test('starts from even shares', () => {
    expect(evenMix(4)).toEqual([25, 25, 25, 25]);
    expect(evenMix(3)).toEqual([34, 33, 33]);
  });
});

describe('holding a role', () => {
  /** Asks one role for each of the points in turn. */
  function drag(mix: Mix, locks: Locks, role: number, path: readonly number[]) {
    let grip: Grip | null = null;
    let now = mix;
    for (const asked of path) {
      const moved = moveHeld(grip, now, locks, role, asked);
      ({ mix: now, grip } = moved);
    }
    return { mix: now, grip };
  }

  test('brings back what small steps would have worn away', () => {
    expect(drag([40, 30, 20, 10], open, 0, [99, 40]).mix).toEqual([40, 30, 20, 10]);
    expect(drag([40, 30, 20, 10], open, 0, [100, 40]).mix).toEqual([40, 30, 20, 10]);
  });

  test('depends on where it began and where it is, on no step between', () => {
    const path = fc.array(anyPoints, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(anyMix, anyLocks, anyRole, path, (mix, locks, role, asked) => {
        const last = asked.at(-1) ?? NaN;
        expect(drag(mix, locks, role, asked).mix).toEqual(moveRole(mix, locks, role, last).mix);
        expect(drag(mix, locks, role, [...asked, at(mix, role)]).mix).toEqual(mix);
      }),
    );
  });

  test('begins anew with another role, other locks, or a mix that came from elsewhere', () => {
    const { mix, grip } = drag([40, 30, 20, 10], open, 0, [100]);
    expect(moveHeld(grip, mix, open, 1, 10).mix).toEqual([90, 10, 0, 0]);
    expect(moveHeld(grip, mix, [false, true, false, false], 0, 40).mix).toEqual([40, 0, 30, 30]);
    expect(moveHeld(grip, [40, 0, 0, 60], open, 0, 60).mix).toEqual([60, 0, 0, 40]);
  });
});

/** The method of largest remainders, for comparison. */
function largestRemainders(weights: readonly number[], points: number): number[] {
  const exact = weights.map((weight) => (weight * points) / total(weights));
  const shares = exact.map(Math.floor);
  const order = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .toSorted((a, b) => b.rest - a.rest);
  for (const { index } of order.slice(0, points - total(shares))) {
    shares[index] = at(shares, index) + 1;
  }
  return shares;
}
