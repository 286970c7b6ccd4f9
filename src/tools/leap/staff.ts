import type { ToolInputs } from '../../model/tool-types.ts';
import { dropConflicts } from './conflicts.ts';
import { readLeapNumbers } from './form.ts';
import type { LeapNumbers } from './form.ts';

/** The people who are trained, equipped and empowered, and what they give. */
export interface Hands {
  /** Who are all three. */
  able: number;
  /** Hours open in a week. */
  openHours: number;
  /** Hours a week that one of them gives to answering while open, absence taken off. */
  hoursEach: number;
  /** People on duty at any time for each of them: 0 to 1, spread evenly over the hours open. */
  dutyEach: number;
  /** People on duty at any time; not a whole number. */
  onDuty: number;
}

/** What the able people give; `null` where something is missing. Nobody answers while closed, so hours beyond those open do not count. */
export function handsOf(numbers: LeapNumbers): Hands | null {
  const { able, hours, days, absence } = numbers;
  const weekHours = numbers['week-hours'];
  if (able === null || hours === null || days === null) return null;
  if (absence === null || weekHours === null) return null;
  const openHours = hours * days;
  const hoursEach = Math.min(weekHours, openHours) * (1 - absence / 100);
  const dutyEach = hoursEach / openHours;
  return { able, openHours, hoursEach, dutyEach, onDuty: able * dutyEach };
}

/**
 * Who answers customers, for reckoning what they cost.
 *
 * @param inputs of this tool, as kept
 * @returns people who are trained, equipped and empowered, and the hours that each gives in a week, absence included; `null` where either is
 * missing or cannot be
 */
export function staffOf(inputs: ToolInputs): { people: number; hoursEach: number } | null {
  const numbers = dropConflicts(readLeapNumbers(inputs));
  const hoursEach = numbers['week-hours'];
  return numbers.able === null || hoursEach === null ? null : { people: numbers.able, hoursEach };
}
