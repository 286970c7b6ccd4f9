import type { ToolInputs } from '../../model/tool-types.ts';
import { dropConflicts } from './conflicts.ts';
import { readLeapNumbers } from './form.ts';
import { handsOf } from './staff.ts';
import { volumeOf } from './volume.ts';

/**
 * The hours a week that answering takes, beside those that there are.
 *
 * @param inputs of this tool, as kept
 * @returns `neededHours`: a week’s conversations times the minutes of one, divided by the largest share of their time that people spend in
 * conversations (all of it where none is given); `availableHours`: what those who are trained, equipped and empowered give in a week,
 * absence taken off, and none beyond the hours open where those are given. `null` where something is missing or cannot be
 */
export function serviceHoursNeeded(
  inputs: ToolInputs,
): { neededHours: number; availableHours: number } | null {
  const numbers = dropConflicts(readLeapNumbers(inputs));
  const volume = volumeOf(numbers);
  const { minutes, able, absence, busy } = numbers;
  const weekHours = numbers['week-hours'];
  if (volume === null || minutes === null) return null;
  if (able === null || weekHours === null || absence === null) return null;
  const hoursEach = handsOf(numbers)?.hoursEach ?? weekHours * (1 - absence / 100);
  return {
    neededHours: (volume.week * minutes) / 60 / ((busy ?? 100) / 100),
    availableHours: able * hoursEach,
  };
}
