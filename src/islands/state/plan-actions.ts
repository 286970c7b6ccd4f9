import { nowIso } from '../../browser/clock.ts';
import { cleanAsk } from '../../sharing/board-ask.ts';
import type { BoardAsk } from '../../sharing/board-ask.ts';
import { changeEntry, moveEntry, removeEntry } from '../../sharing/edit-plan.ts';
import type { EntryPart } from '../../sharing/edit-plan.ts';
import { addEntry, hasPlay, isFull } from '../../sharing/plan.ts';
import type { PlayName } from '../../sharing/plan.ts';
import type { Holder } from './held.ts';

/** What became of a play that was to be added: `there` before, or no room for it. */
export type Addition = 'added' | 'there' | 'full';

/** What can be done with the plan and with what is typed on the board page. */
export interface PlanActions {
  /** Adds a play at the end of the plan. */
  addToPlan(play: PlayName): Addition;
  /** Changes what the reader typed or chose for a play; texts as typed, they are cleaned and cut here. */
  changeEntry(play: string, part: EntryPart): void;
  /** Moves a play among the others; nothing happens where there is no room that way. */
  moveInPlan(play: string, step: number): void;
  /** Takes a play out of the plan; `undo` puts it back where it was. */
  removeFromPlan(play: string): void;
  /** Keeps what was typed on the board page, cleaned and cut; nothing typed, or `null`, deletes it. */
  setBoard(ask: BoardAsk | null): void;
  /** Takes a tool's result off the board page; its inputs stay. */
  takeOffBoard(tool: string): void;
}

export function makePlanActions({ newest, change }: Holder): PlanActions {
  return {
    addToPlan(play) {
      const { plan } = newest().state;
      if (hasPlay(plan, play.id)) return 'there';
      if (isFull(plan)) return 'full';
      change({ plan: addEntry(plan, play, nowIso()) });
      return 'added';
    },

    changeEntry(play, part) {
      change({ plan: changeEntry(newest().state.plan, play, part) });
    },

    moveInPlan(play, step) {
      const { plan } = newest().state;
      const moved = moveEntry(plan, play, step);
      if (moved !== plan) change({ plan: moved });
    },

    removeFromPlan(play) {
      const { plan } = newest().state;
      const index = plan.findIndex((entry) => entry.play === play);
      const entry = plan[index];
      if (!entry) return;
      change(
        { plan: removeEntry(plan, play) },
        { undoable: { kind: 'remove-move', entry, index } },
      );
    },

    setBoard(ask) {
      change({ board: ask && cleanAsk(ask) });
    },

    takeOffBoard(tool) {
      const { tools } = newest().state;
      change({
        tools: tools.map(({ board, ...work }) =>
          work.tool === tool || board === undefined ? work : { ...work, board },
        ),
      });
    },
  };
}
