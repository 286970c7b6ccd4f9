/**
 * Points of 100 shared between roles: what gives way when one of them is moved.
 *
 * Sliders that together make a whole are built in four known ways, which differ in who gives way:
 *
 * - nobody: each slider stops at what the others leave, or the total is checked at the end. A reader has to lower one role
 *   before another can rise, and most of the time the mix is not a whole.
 * - the neighbour, as when the border between two parts of a bar is dragged. One role pays for all, by its position alone.
 * - everyone by the same number of points. The smallest role is at nothing first, and the balance between the others is lost.
 * - everyone in proportion, so that the balance between the others stays. Three faults of it are known: a role at nothing
 *   is stuck there, rounding gives totals of 99 or 101, and many small steps wear the balance away.
 *
 * Here the others give and take in proportion, without the three faults:
 *
 * - Where all roles that could give way are at nothing, they take even shares. A role at nothing beside others that are
 *   not keeps nothing until it is moved itself.
 * - Points are whole and given out one by one, each to the role furthest below its proportion (the method of Webster and
 *   Sainte-Laguë), so the total is exact. The method of largest remainders is as exact, but with it a role can lose a
 *   point while the rest to be shared grows: of 86, 6, 6 and 2 the last would have 2 beside a first of 90, and 1 beside 89.
 *   One by one, no role ever falls while the rest grows.
 * - As long as one role alone is moved, every position is worked out from the mix that it began with (`Grip`), not from
 *   the last step: back where it began, the mix is what it was.
 */

/** Points in a whole mix. */
export const whole = 100;

/** Whole points in the order of the roles, none below 0, together `whole`. */
export type Mix = readonly number[];

/** For each role, in the same order, whether it keeps its points. */
export type Locks = readonly boolean[];

/**
 * Why a role did not go where it was asked to:
 * - `locked`: it is locked itself
 * - `others-locked`: all others are locked, so none can give way
 * - `locked-points`: what the locked others hold is not to be had
 * - `range`: no role has less than nothing or more than everything
 */
export type Limit = 'locked' | 'others-locked' | 'locked-points' | 'range';

/** A mix after a move, and what kept the move short of where it was asked to go. */
export interface Moved {
  mix: Mix;
  limit: Limit | null;
}

/** One role held and moved: the mix that it began with, the locks then, and the mix that it led to last. */
export interface Grip {
  role: number;
  base: Mix;
  locks: Locks;
  last: Mix;
}

/**
 * A number of points shared out by weight, as whole points that add up to it.
 *
 * @param weights none below 0; where all are 0 the shares are even, and of equals the earlier comes first
 * @param points a whole number, not below 0
 */
export function shareByWeight(weights: readonly number[], points: number): number[] {
  const isBlank = weights.every((weight) => weight === 0);
  const claims = isBlank ? weights.map(() => 1) : weights;
  const shares = claims.map(() => 0);
  for (let given = 0; given < points; given += 1) {
    const next = mostOwed(claims, shares);
    shares[next] = (shares[next] ?? 0) + 1;
  }
  return shares;
}

/** The position of the largest claim / (2 × share + 1), compared in whole numbers. */
function mostOwed(claims: readonly number[], shares: readonly number[]): number {
  let most = 0;
  for (let index = 1; index < claims.length; index += 1) {
    const ours = (claims[index] ?? 0) * (2 * (shares[most] ?? 0) + 1);
    const theirs = (claims[most] ?? 0) * (2 * (shares[index] ?? 0) + 1);
    if (ours > theirs) most = index;
  }
  return most;
}

/** Even shares of a whole; of 100 points between three roles the first has 34. */
export function evenMix(roles: number): Mix {
  return shareByWeight(Array<number>(roles).fill(1), whole);
}

/** The most that a role can have: all that the locked others do not hold. */
export function mostOf(mix: Mix, locks: Locks, role: number): number {
  return mix.reduce((rest, points, index) => {
    return index !== role && locks[index] === true ? rest - points : rest;
  }, whole);
}

/**
 * The mix with one role moved as near to what was asked as the others allow, which give and take in proportion.
 *
 * @param mix a whole mix
 * @param wished points for the role at position `role`: rounded to whole ones, and to the nearest end where they are out of range
 */
export function moveRole(mix: Mix, locks: Locks, role: number, wished: number): Moved {
  const asked = Math.round(wished);
  const isMove = asked !== mix[role];
  if (locks[role] === true) return { mix, limit: isMove ? 'locked' : null };
  const free = mix.map((_, index) => index).filter((at) => at !== role && locks[at] !== true);
  if (free.length === 0) return { mix, limit: isMove ? 'others-locked' : null };
  const most = mostOf(mix, locks, role);
  const points = Math.min(Math.max(asked, 0), most);
  const shares = shareByWeight(
    free.map((at) => mix[at] ?? 0),
    most - points,
  );
  const moved = mix.map((old, index) => {
    if (index === role) return points;
    return shares[free.indexOf(index)] ?? old;
  });
  return { mix: moved, limit: points === asked ? null : limitOf(asked, most) };
}

function limitOf(asked: number, most: number): Limit {
  return asked > most && most < whole ? 'locked-points' : 'range';
}

/**
 * Moves a role as `moveRole` does, from where it was taken hold of.
 *
 * @param grip what the last move left; it holds on while the same role is moved and nothing else has changed since
 */
export function moveHeld(
  grip: Grip | null,
  mix: Mix,
  locks: Locks,
  role: number,
  asked: number,
): Moved & { grip: Grip } {
  const holds =
    grip !== null && grip.role === role && isSame(grip.last, mix) && isSame(grip.locks, locks);
  const base = holds ? grip.base : mix;
  const moved = moveRole(base, locks, role, asked);
  return { ...moved, grip: { role, base, locks, last: moved.mix } };
}

function isSame<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
