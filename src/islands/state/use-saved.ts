import { useEffect, useMemo, useRef, useState } from 'react';
import { newId, nowIso } from '../../browser/clock.ts';
import {
  clearSaved,
  markSeen,
  onSavedChange,
  readInvited,
  readSaved,
  readSetAside,
  writeHistory,
  writeInvited,
  writePlacing,
  writeSetAside,
  writeTargets,
} from '../../browser/saved.ts';
import type { SavedProblem, SavedState, SetAside } from '../../browser/saved.ts';
import type { StorageOutcome } from '../../browser/storage.ts';
import type { Level, Model } from '../../model/types.ts';
import { isBlank, nameResult } from '../../sharing/placing.ts';
import type { Placing, SavedResult } from '../../sharing/placing.ts';

/**
 * The last thing that was done and can be undone. `clear` and `replace` bring back everything as it was, so that they can be undone only
 * until something else changes.
 */
export type Undoable =
  | SetAside
  | { kind: 'delete'; result: SavedResult; index: number }
  | { kind: 'clear'; state: SavedState; invitedNonce: number | null }
  | { kind: 'replace'; state: SavedState };

/** What an island can do to what is saved. Each takes effect at once, in memory too where nothing can be stored. */
export interface SavedActions {
  /** Keeps the reader's placing in place of the one before; `changedAt` is the caller's. */
  savePlacing(placing: Placing): void;
  /** Sets the placing aside and leaves none; the next one takes a new nonce. */
  startOver(): void;
  /**
   * Begins a placing that somebody asked for. The reader's own, if it has answers, moves to the history.
   *
   * @param placing blank
   * @param ownName the name that the reader's own gets in the history
   */
  beginInvited(placing: Placing, ownName: string): void;
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
  /** Deletes everything that is saved: placing, history, targets, and what could not be read. */
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

/** What is saved in this browser, and what can be done with it. */
export interface Saved {
  /** False on the server and until the browser's store has been read. */
  ready: boolean;
  state: SavedState;
  problems: SavedProblem[];
  undoable: Undoable | null;
  /** Whether the placing was begun from somebody's invitation. */
  invited: boolean;
  actions: SavedActions;
}

/** What the hook holds between renders. */
export interface Held {
  ready: boolean;
  state: SavedState;
  problems: SavedProblem[];
  undoable: Undoable | null;
  invitedNonce: number | null;
}

const empty: Held = {
  ready: false,
  state: { placing: null, history: [], targets: {} },
  problems: [],
  undoable: null,
  invitedNonce: null,
};

function isStorageProblem(problem: SavedProblem): boolean {
  return problem.kind === 'blocked' || problem.kind === 'full';
}

/** Whether a placing holds anything that its reader would miss. */
function hasContent(placing: Placing | null): placing is Placing {
  return placing !== null && !isBlank(placing);
}

/** The problems after something was stored, or was not. */
function problemsAfter(
  problems: SavedProblem[],
  outcomes: readonly StorageOutcome[],
): SavedProblem[] {
  const others = problems.filter((problem) => !isStorageProblem(problem));
  const failed = outcomes.find((outcome) => !outcome.ok);
  if (!failed || failed.ok) return others.length === problems.length ? problems : others;
  const known = problems.find((problem) => problem.kind === failed.reason);
  return [known ?? { kind: failed.reason }, ...others];
}

/** Whether undoing it brings back everything as it was, whatever has changed since. */
function bringsBackAll(undoable: Undoable | null): boolean {
  return undoable?.kind === 'clear' || undoable?.kind === 'replace';
}

/**
 * What can be done to what is saved.
 *
 * @param newest the newest state; actions build on it, also when two happen between renders
 * @param show called with each new state
 */
export function makeActions(newest: { current: Held }, show: (held: Held) => void): SavedActions {
  const hold = (next: Partial<Held>, outcomes: readonly StorageOutcome[] = []) => {
    const held = { ...newest.current, ...next };
    if (outcomes.length > 0) held.problems = problemsAfter(held.problems, outcomes);
    newest.current = held;
    show(held);
  };

  /** Holds a new state and stores the parts of it that changed. An undo that would lose the change is no longer offered. */
  const change = (part: Partial<SavedState>, rest: Partial<Held> = {}) => {
    const outcomes: StorageOutcome[] = [];
    if (part.placing !== undefined) outcomes.push(writePlacing(part.placing));
    if (part.history !== undefined) outcomes.push(writeHistory(part.history));
    if (part.targets !== undefined) outcomes.push(writeTargets(part.targets));
    const { state, undoable } = newest.current;
    hold(
      {
        undoable: bringsBackAll(undoable) ? null : undoable,
        ...rest,
        state: { ...state, ...part },
      },
      outcomes,
    );
  };

  const entryOf = (placing: Placing, name: string): SavedResult => ({
    id: newId(),
    name: nameResult(placing, name),
    savedAt: nowIso(),
    placing,
  });

  const setAside = (aside: SetAside | null): { undoable: SetAside | null } => {
    // A convenience for a reload of this tab; without it the undo still works until then.
    writeSetAside(aside);
    return { undoable: aside };
  };

  const undoSetAside = (aside: SetAside) => {
    const { placing, history } = newest.current.state;
    const replaced: SetAside | null = hasContent(placing)
      ? { kind: 'set-aside', placing, historyId: null }
      : null;
    change(
      {
        placing: aside.placing,
        ...(aside.historyId !== null && {
          history: history.filter(({ id }) => id !== aside.historyId),
        }),
      },
      setAside(replaced),
    );
  };

  return {
    savePlacing(placing) {
      change({ placing });
    },

    startOver() {
      const { placing } = newest.current.state;
      const aside = hasContent(placing) ? placing : null;
      change(
        { placing: null },
        setAside(aside && { kind: 'start-over', placing: aside, historyId: null }),
      );
    },

    beginInvited(placing, ownName) {
      const { placing: own, history } = newest.current.state;
      writeInvited(placing.nonce);
      const invitedNonce = placing.nonce;
      if (!hasContent(own)) {
        change({ placing }, { invitedNonce });
        return;
      }
      const entry = entryOf(own, ownName);
      change(
        { placing, history: [entry, ...history] },
        {
          invitedNonce,
          ...setAside({ kind: 'invitation', placing: own, historyId: entry.id }),
        },
      );
    },

    saveToHistory(name) {
      const { placing, history } = newest.current.state;
      if (placing === null) return null;
      const entry = entryOf(placing, name);
      change({ history: [entry, ...history] });
      return entry;
    },

    addToHistory(results) {
      const { history } = newest.current.state;
      const taken = new Set(history.map(({ id }) => id));
      const added = results.map((result) =>
        taken.has(result.id) ? { ...result, id: newId() } : result,
      );
      change({ history: [...added, ...history] });
    },

    renameResult(id, name) {
      const { history } = newest.current.state;
      change({
        history: history.map((result) =>
          result.id === id ? { ...result, name: nameResult(result.placing, name) } : result,
        ),
      });
    },

    deleteResult(id) {
      const { history } = newest.current.state;
      const index = history.findIndex((result) => result.id === id);
      const result = history[index];
      if (!result) return;
      change(
        { history: history.filter((other) => other !== result) },
        { undoable: { kind: 'delete', result, index } },
      );
    },

    clearAll() {
      const { state, invitedNonce } = newest.current;
      // Deleted means deleted: this undo lives in memory and ends with the page.
      hold({ ...empty, ready: true, undoable: { kind: 'clear', state, invitedNonce } }, [
        clearSaved(),
      ]);
    },

    setTarget(dimension, level) {
      const { [dimension]: _, ...targets } = newest.current.state.targets;
      change({ targets: level === null ? targets : { ...targets, [dimension]: level } });
    },

    replaceAll(state) {
      change(state, { undoable: { kind: 'replace', state: newest.current.state } });
    },

    undo() {
      const { undoable, state } = newest.current;
      if (undoable === null) return;
      if (undoable.kind === 'delete') {
        change(
          { history: state.history.toSpliced(undoable.index, 0, undoable.result) },
          { undoable: null },
        );
      } else if (undoable.kind === 'clear') {
        const { invitedNonce } = undoable;
        if (invitedNonce !== null) writeInvited(invitedNonce);
        change(undoable.state, { undoable: null, invitedNonce });
      } else if (undoable.kind === 'replace') {
        change(undoable.state, { undoable: null });
      } else {
        undoSetAside(undoable);
      }
    },

    dismissProblem(problem) {
      if (problem.kind === 'unreadable') markSeen(problem.key);
      hold({ problems: newest.current.problems.filter((other) => other !== problem) });
    },
  };
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
  const [held, setHeld] = useState<Held>(empty);
  const newest = useRef<Held>(empty);

  const actions = useMemo(() => makeActions(newest, setHeld), []);

  useEffect(() => {
    const follow = () => {
      const before = newest.current;
      // What could not be stored is ahead of the store; following the store would lose it.
      if (before.ready && before.problems.some(isStorageProblem)) return;
      const { state, problems } = readSaved(models);
      newest.current = {
        ready: true,
        state,
        problems: [...before.problems, ...problems],
        // What another tab has changed since is not to be lost to an undo in this one.
        undoable: bringsBackAll(before.undoable) ? null : (before.undoable ?? readSetAside(models)),
        invitedNonce: readInvited(),
      };
      setHeld(newest.current);
    };
    follow();
    return onSavedChange(follow);
  }, [models]);

  return {
    ready: held.ready,
    state: held.state,
    problems: held.problems,
    undoable: held.undoable,
    invited: held.state.placing !== null && held.state.placing.nonce === held.invitedNonce,
    actions,
  };
}
