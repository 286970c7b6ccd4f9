import { useEffect, useMemo, useRef, useState } from 'react';
import { onSavedChange, readInvited, readSaved, readSetAside } from '../../browser/saved.ts';
import type { SavedProblem, SavedState } from '../../browser/saved.ts';
import type { Model } from '../../model/types.ts';
import { emptyHeld, follow, isStorageProblem } from './held.ts';
import type { Held, Undoable } from './held.ts';
import { makeActions } from './saved-actions.ts';
import type { SavedActions } from './saved-actions.ts';

/** What is saved in this browser, and what can be done with it. */
export interface Saved {
  /** False on the server and until the browser's store has been read. */
  ready: boolean;
  state: SavedState;
  problems: SavedProblem[];
  undoable: Undoable | null;
  /** Whether the placing was begun from somebody's invitation. */
  invited: boolean;
  /** Whether the browser keeps what is done; where it does not, everything ends with this page. */
  isKept: boolean;
  actions: SavedActions;
}

/**
 * What the reader has saved in this browser. One island of a page calls this and hands the result down.
 *
 * Empty until the page is hydrated, then read from the browser's store, and followed as other tabs change it. Where the store is
 * blocked or full, everything goes on in memory and `problems` says so.
 *
 * @param models every edition of the content, the same array on every render
 */
export function useSaved(models: readonly Model[]): Saved {
  const [held, setHeld] = useState<Held>(emptyHeld);
  const newest = useRef<Held>(emptyHeld);

  const actions = useMemo(() => makeActions(newest, setHeld), []);

  useEffect(() => {
    const readAgain = () => {
      const before = newest.current;
      // What could not be stored is ahead of the store; following the store would lose it.
      if (before.ready && before.problems.some(isStorageProblem)) return;
      newest.current = follow(before, {
        ...readSaved(models),
        aside: readSetAside(models),
        invitedNonce: readInvited(),
      });
      setHeld(newest.current);
    };
    readAgain();
    return onSavedChange(readAgain);
  }, [models]);

  return {
    ready: held.ready,
    state: held.state,
    problems: held.problems,
    undoable: held.undoable,
    invited: held.state.placing !== null && held.state.placing.nonce === held.invitedNonce,
    isKept: !held.problems.some(isStorageProblem),
    actions,
  };
}
