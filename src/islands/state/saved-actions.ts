import { markSeen } from '../../browser/seen.ts';
import { clearSaved, writeInvited } from '../../browser/saved.ts';
import type { SavedProblem, SavedState } from '../../browser/saved.ts';
import type { Level } from '../../model/types.ts';
import { restoreEntry } from '../../sharing/edit-plan.ts';
import { emptyHeld, makeHolder } from './held.ts';
import type { Held, Holder, Undoable } from './held.ts';
import { makeHistoryActions } from './history-actions.ts';
import type { HistoryActions } from './history-actions.ts';
import { makePlacingActions, undoSetAside } from './placing-actions.ts';
import type { PlacingActions } from './placing-actions.ts';
import { makePlanActions } from './plan-actions.ts';
import type { PlanActions } from './plan-actions.ts';

/** What can be done with everything that is saved. */
interface WholeActions {
  /** Deletes everything that is saved, and what could not be read. */
  clearAll(): void;
  /** The reader's own target for a dimension; `null` takes it away. */
  setTarget(dimension: string, level: Level | null): void;
  /** Puts a whole state in place of what is saved; its placing is of an edition that this site has. */
  replaceAll(state: SavedState): void;
  /** Undoes what `undoable` names; a placing with answers that this would replace is set aside in its turn. */
  undo(): void;
  /** Takes a problem off the list once the reader has seen it. */
  dismissProblem(problem: SavedProblem): void;
}

/** What an island can do to what is saved. Each takes effect at once, in memory too where nothing can be stored. */
export type SavedActions = PlacingActions & HistoryActions & PlanActions & WholeActions;

/**
 * What can be done to what is saved.
 *
 * @param newest the newest state; actions build on it, also when two happen between renders
 * @param show called with each new state
 */
export function makeActions(newest: { current: Held }, show: (held: Held) => void): SavedActions {
  const holder = makeHolder(newest, show);
  return {
    ...makePlacingActions(holder),
    ...makeHistoryActions(holder),
    ...makePlanActions(holder),
    ...makeWholeActions(holder),
  };
}

function makeWholeActions(holder: Holder): WholeActions {
  const { newest, hold, change } = holder;
  return {
    clearAll() {
      const { state, invitedNonce } = newest();
      // Deleted means deleted: this undo lives in memory and ends with the page.
      hold({ ...emptyHeld, ready: true, undoable: { kind: 'clear', state, invitedNonce } }, [
        clearSaved(),
      ]);
    },

    setTarget(dimension, level) {
      const { [dimension]: _, ...targets } = newest().state.targets;
      change({ targets: level === null ? targets : { ...targets, [dimension]: level } });
    },

    replaceAll(state) {
      change(state, { undoable: { kind: 'replace', state: newest().state } });
    },

    undo() {
      const { undoable } = newest();
      if (undoable !== null) undo(holder, undoable);
    },

    dismissProblem(problem) {
      if (problem.kind === 'unreadable') markSeen(problem.key);
      hold({ problems: newest().problems.filter((other) => other !== problem) });
    },
  };
}

function undo(holder: Holder, undoable: Undoable): void {
  const { newest, change } = holder;
  const { history, plan } = newest().state;
  switch (undoable.kind) {
    case 'delete':
      change(
        { history: history.toSpliced(undoable.index, 0, undoable.result) },
        { undoable: null },
      );
      return;
    case 'remove-move':
      change({ plan: restoreEntry(plan, undoable.entry, undoable.index) }, { undoable: null });
      return;
    case 'clear':
      if (undoable.invitedNonce !== null) writeInvited(undoable.invitedNonce);
      change(undoable.state, { undoable: null, invitedNonce: undoable.invitedNonce });
      return;
    case 'replace':
      change(undoable.state, { undoable: null });
      return;
    default:
      undoSetAside(holder, undoable);
  }
}
