import { whole } from './share.ts';
import type { Mix } from './share.ts';

/** Hours of a week by the leap tool: what the replies need, and what those who may answer can give. */
export interface ReplyHours {
  neededHours: number;
  availableHours: number;
}

/**
 * What all four roles are given together, which says how many hours a point stands for:
 * - `entered`: the hours that the reader typed
 * - `from-service`: the hours that can be given to replies are taken for the points of service today
 */
export type HoursBasis = 'entered' | 'from-service';

/** How the intended service compares with what the replies need. */
export interface ServiceNeed {
  basis: HoursBasis;
  neededHours: number;
  availableHours: number;
  /** Hours of a week, all four roles together. */
  allHours: number;
  /** Points of service that the needed hours stand for, rounded up; above 100 where all hours together are too few. */
  neededPoints: number;
  intendedPoints: number;
  /** Hours of a week that the intended points stand for. */
  intendedHours: number;
  /** Points by which the intended service falls short; 0 where it does not. */
  shortPoints: number;
  /** The same in hours; 0 where it does not. */
  shortHours: number;
}

/** Why there is no such comparison. */
export type NoServiceNeed =
  /** No points are intended for service yet, or they cannot be read. */
  | 'no-intended'
  /** Neither hours nor today's service say how many hours a point stands for. */
  | 'no-hours';

/**
 * The share of service that replies need, with the same hours in all as today.
 *
 * A point stands for a hundredth of all hours. Where the reader did not type those, the hours that can be given to replies are taken to be
 * what service has today: all hours = available hours × 100 / today's points. Needed points = needed hours × 100 / all hours.
 *
 * @param hours as typed: all four roles, a week; `null` where not given
 * @param service the position of service in the mixes
 */
export function serviceNeed(
  reply: ReplyHours,
  hours: number | null,
  today: Mix | null,
  intended: Mix | null,
  service: number,
): ServiceNeed | NoServiceNeed {
  const intendedPoints = intended?.[service];
  if (intendedPoints === undefined) return 'no-intended';
  const { neededHours, availableHours } = reply;
  const allHours = hours ?? hoursOfAll(availableHours, today?.[service] ?? 0);
  const intendedHours = (allHours * intendedPoints) / whole;
  const neededPoints = roundUp((neededHours * whole) / allHours);
  // Without hours to divide by, or with next to none.
  if (!Number.isFinite(neededPoints)) return 'no-hours';
  return {
    basis: hours === null ? 'from-service' : 'entered',
    neededHours,
    availableHours,
    allHours,
    neededPoints,
    intendedPoints,
    intendedHours,
    shortPoints: Math.max(neededPoints - intendedPoints, 0),
    shortHours: neededPoints > intendedPoints ? neededHours - intendedHours : 0,
  };
}

function hoursOfAll(availableHours: number, servicePoints: number): number {
  return servicePoints > 0 ? (availableHours * whole) / servicePoints : 0;
}

/** Up to the next whole number, unless only the way of computing lifts it above one. */
function roundUp(value: number): number {
  return Math.ceil(Number(value.toPrecision(12)));
}
