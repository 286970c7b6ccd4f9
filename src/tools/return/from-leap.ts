/** Who does the work, from the leap tool. */
import { isMarked } from '../form.ts';
import type { ToolInputs } from '../form.ts';
import { staffOf } from '../leap/staff.ts';

/**
 * The reader's own people and hours of the leap tool.
 *
 * @param kept what is kept of that tool; `null` where nothing is
 * @returns `null` without them, and where they may be that tool's made-up example
 */
export function ownStaffOf(kept: ToolInputs | null): ReturnType<typeof staffOf> {
  return kept === null || isMarked(kept) ? null : staffOf(kept);
}
