import { isMarked, unmark } from '../form.ts';
import type { ToolInputs } from '../form.ts';
import { serviceHoursNeeded } from '../leap/needed-hours.ts';
import type { ReplyHours } from './service-need.ts';

/** Hours by the leap tool; `made-up` where its made-up example stands there, `null` where its inputs are missing or not enough. */
export type ReplyFromLeap = ReplyHours | 'made-up' | null;

/** The hours that replies need and have, by what is kept of the leap tool. */
export function replyFromLeap(kept: ToolInputs | null): ReplyFromLeap {
  if (kept === null) return null;
  return isMarked(kept) ? 'made-up' : serviceHoursNeeded(unmark(kept));
}
