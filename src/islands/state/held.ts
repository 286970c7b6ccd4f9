import {
  emptyState,
  writeBoard,
  writeHistory,
  writePlacing,
  writePlan,
  writeTargets,
  writeTools,
} from '../../browser/saved.ts';
import type { SavedProblem, SavedState, SetAside } from '../../browser/saved.ts';
import type { StorageOutcome } from '../../browser/storage.ts';
import type { SavedResult } from '../../sharing/placing.ts';
import type { PlanEntry } from '../../sharing/plan.ts';
import { isSame } from '../../sharing/same.ts';

/**
 * The last thing that was done and can be undone. `clear` and `replace` bring back everything as it was, so that they can be undone only
 * until something else changes.
 */
export type Undoable =
  | SetAside
  | { kind: 'delete'; result: SavedResult; index: number }
  | { kind: 'remove-move'; entry: PlanEntry; index: number }
  | { kind: 'clear'; state: SavedState; invitedNonce: number | null }
  | { kind: 'replace'; state: SavedState };

/** What is held between renders. */
export interface Held {
  /** False on the server and until the browser's store has been read. */
  ready: boolean;
  state: SavedState;
  problems: SavedProblem[];
  undoable: Undoable | null;
  invitedNonce: number | null;
}

export const emptyHeld: Held = {
  ready: false,
  state: emptyState,
  problems: [],
  undoable: null,
  invitedNonce: null,
};

/** What actions change the state through: each change builds on the newest state, also when two happen between renders. */
export interface Holder {
  newest(): Held;
  /** Holds something new; given what became of storing it, brings the problems up to date. */
  hold(next: Partial<Held>, outcomes?: readonly StorageOutcome[]): void;
  /** Holds a new state and stores the parts of it that changed. An undo that would lose the change is no longer offered. */
  change(part: Partial<SavedState>, rest?: Partial<Held>): void;
}

/**
 * @param newest the newest state
 * @param show called with each new state
 */
export function makeHolder(newest: { current: Held }, show: (held: Held) => void): Holder {
  const hold: Holder['hold'] = (next, outcomes = []) => {
    const held = { ...newest.current, ...next };
    if (outcomes.length > 0) held.problems = problemsAfter(held.problems, outcomes);
    newest.current = held;
    show(held);
  };
  return {
    newest: () => newest.current,
    hold,
    change(part, rest = {}) {
      const { state, undoable } = newest.current;
      const kept = bringsBackAll(undoable) ? null : undoable;
      hold({ undoable: kept, ...rest, state: { ...state, ...part } }, store(part));
    },
  };
}

/** Stores the parts that are given. */
function store(part: Partial<SavedState>): StorageOutcome[] {
  const outcomes: StorageOutcome[] = [];
  if (part.placing !== undefined) outcomes.push(writePlacing(part.placing));
  if (part.history !== undefined) outcomes.push(writeHistory(part.history));
  if (part.targets !== undefined) outcomes.push(writeTargets(part.targets));
  if (part.plan !== undefined) outcomes.push(writePlan(part.plan));
  if (part.board !== undefined) outcomes.push(writeBoard(part.board));
  if (part.tools !== undefined) outcomes.push(writeTools(part.tools));
  return outcomes;
}

/** Whether the problem is that nothing more can be stored. */
export function isStorageProblem(problem: SavedProblem): boolean {
  return problem.kind === 'blocked' || problem.kind === 'full';
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

/** What the browser's store holds. */
export interface Found {
  state: SavedState;
  problems: SavedProblem[];
  /** What was set aside in this tab. */
  aside: SetAside | null;
  invitedNonce: number | null;
}

/** What is held after the store was read again; where nothing in it has changed, all that is held stays. */
export function follow(before: Held, { state, problems, aside, invitedNonce }: Found): Held {
  const isUnchanged = before.ready && isSame(before.state, state);
  const isLost = !isUnchanged && bringsBackAll(before.undoable);
  const added = problems.filter((problem) => before.problems.every((one) => !isSame(one, problem)));
  return {
    ready: true,
    state: isUnchanged ? before.state : state,
    problems: [...before.problems, ...added],
    // What another tab has changed since is not to be lost to an undo in this one.
    undoable: isLost ? null : (before.undoable ?? aside),
    invitedNonce,
  };
}

/** Whether undoing it brings back everything as it was, whatever has changed since. */
export function bringsBackAll(undoable: Undoable | null): boolean {
  return undoable?.kind === 'clear' || undoable?.kind === 'replace';
}
