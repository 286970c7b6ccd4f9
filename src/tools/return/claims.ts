/** How far a claimed effect would have to hold for the work to pay. */
import type { BreakEven } from './break-even.ts';

/** How much of a claimed effect the break-even takes. */
export interface ClaimNeed {
  /** The claimed size at its largest, in hundredths of those who complain. */
  claimed: number;
  /** Of those who complain, the part that has to be kept: 0.2 is one in five. */
  needed: number;
  /** What it takes of the claimed size: 1 is all of it, above 1 more than is claimed. */
  part: number;
}

/**
 * What part of a claimed effect would do, read in the way that is kindest to the claim: as points, of everyone who complains, and each of
 * them a customer kept.
 *
 * @param claimed 0 to 100
 * @returns `null` where the break-even or the number who complain is not known, or nobody complains
 */
export function claimNeedOf(breakEven: BreakEven | null, claimed: number): ClaimNeed | null {
  const needed = breakEven?.kind === 'customers' ? breakEven.ofComplainers : null;
  if (needed === null || claimed <= 0) return null;
  const part = needed / (claimed / 100);
  return Number.isFinite(part) ? { claimed, needed, part } : null;
}
