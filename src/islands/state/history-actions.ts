import { newId } from '../../browser/clock.ts';
import { nameResult } from '../../sharing/placing.ts';
import type { SavedResult } from '../../sharing/placing.ts';
import type { Holder } from './held.ts';
import { makeResult } from './placing-actions.ts';

/** What can be done with the saved results. */
export interface HistoryActions {
  /**
   * Adds the placing to the history, first in the list.
   *
   * @param name cut to `NAME_LENGTH`; where it is empty the unit's name is taken, as in `renameResult`
   * @returns the entry, or `null` where there is no placing
   */
  saveToHistory(name: string): SavedResult | null;
  /** Adds results from elsewhere to the history, first in the list; one whose id is taken gets a new one. */
  addToHistory(results: readonly SavedResult[]): void;
  renameResult(id: string, name: string): void;
  deleteResult(id: string): void;
}

export function makeHistoryActions({ newest, change }: Holder): HistoryActions {
  return {
    saveToHistory(name) {
      const { placing, history } = newest().state;
      if (placing === null) return null;
      const entry = makeResult(placing, name);
      change({ history: [entry, ...history] });
      return entry;
    },

    addToHistory(results) {
      const { history } = newest().state;
      const taken = new Set(history.map(({ id }) => id));
      const added = results.map((result) =>
        taken.has(result.id) ? { ...result, id: newId() } : result,
      );
      change({ history: [...added, ...history] });
    },

    renameResult(id, name) {
      const { history } = newest().state;
      change({
        history: history.map((result) =>
          result.id === id ? { ...result, name: nameResult(result.placing, name) } : result,
        ),
      });
    },

    deleteResult(id) {
      const { history } = newest().state;
      const index = history.findIndex((result) => result.id === id);
      const result = history[index];
      if (!result) return;
      change(
        { history: history.filter((other) => other !== result) },
        { undoable: { kind: 'delete', result, index } },
      );
    },
  };
}
