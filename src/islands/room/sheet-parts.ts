import { nowIso } from '../../browser/clock.ts';
import type { SheetParts } from '../../charts/outcome-sheet.ts';
import { dayText } from '../../interface/plan.ts';
import { momentText } from '../../interface/saved.ts';
import type { Room } from '../../room/room.ts';
import type { OutcomeProps } from './outcome-props.ts';

/** What the sheet says besides the outcome itself, in the reader's own time zone. */
export function sheetParts(
  { startedAt, earlier }: Room,
  plays: OutcomeProps['plays'],
  votes: OutcomeProps['votes'],
): SheetParts {
  return {
    plays,
    votes,
    started: momentText(startedAt),
    written: momentText(nowIso()),
    earlier: earlier && { unit: earlier.unit, day: dayText(earlier.startedAt.slice(0, 10)) },
  };
}
