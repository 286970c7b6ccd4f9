/**
 * What the reader has saved in this browser: the only module that knows under which keys, and in which form.
 *
 * Each key holds a file as `sharing/file.ts` writes it with one part filled in, so that what is read back is checked like any file.
 */
import type { Model } from '../model/types.ts';
import { readFile, writeFile } from '../sharing/file.ts';
import type { FileProblem } from '../sharing/file.ts';
import type { BoardAsk } from '../sharing/board-ask.ts';
import { nameResult } from '../sharing/placing.ts';
import type { Placing, SavedResult, SavedWork, Targets } from '../sharing/placing.ts';
import type { Plan } from '../sharing/plan.ts';
import { salvagePlan } from '../sharing/plan-salvage.ts';
import { newId, nowIso } from './clock.ts';
import type { ToolWork } from '../sharing/tool-work.ts';
import { PLAN_KEY } from './plan-door.ts';
import { PLACING_KEY, TOOLS_KEY, clearUndo } from './tool-door.ts';
import { UNREADABLE, putAside } from './put-aside.ts';
import { isSeen } from './seen.ts';
import { keysBeginning, read, remove, write } from './storage.ts';
import { clearWorkshop } from './workshop-keys.ts';
import type { StorageOutcome, StorageReason } from './storage.ts';

/** Everything that is saved. */
export interface SavedState {
  /** The placing under way; always of an edition that this site has. */
  placing: Placing | null;
  /** The newest first; may hold results of editions that this site lacks. */
  history: SavedResult[];
  targets: Targets;
  /** In the reader's order; may hold plays that this site lacks. */
  plan: Plan;
  /** What was typed on the board page; `null` where nothing was. */
  board: BoardAsk | null;
  /** What was put into tools; may hold tools that this site lacks. */
  tools: readonly ToolWork[];
}

/** A part of what is saved that has a key of its own. */
export type SavedPart = 'placing' | 'history' | 'targets' | 'plan' | 'board' | 'tools';

/** Something about the store that the reader has to know. */
export type SavedProblem =
  /** The store is closed or full: nothing more is kept. */
  | { kind: StorageReason }
  /** A part could not be read; its text is kept under another key, until the reader has seen it, and is here for a download. */
  | { kind: 'unreadable'; part: SavedPart; text: string; problems: FileProblem[]; key: string }
  /** The placing was of an edition that this site lacks and is now in the history. */
  | { kind: 'foreign'; entry: SavedResult };

/** A placing that made room for another and can come back. */
export interface SetAside {
  /** What it made room for: a new start, an invitation, or the placing that was undone to. */
  kind: 'start-over' | 'invitation' | 'set-aside';
  placing: Placing;
  /** The entry of the history that it was moved to, if it was. */
  historyId: string | null;
}

const KEYS: Record<SavedPart, string> = {
  placing: PLACING_KEY,
  history: 'leap.history',
  targets: 'leap.targets',
  plan: PLAN_KEY,
  board: 'leap.board',
  tools: TOOLS_KEY,
};
const INVITED = 'leap.invited';
const SET_ASIDE = 'leap.set-aside';

// What this browser wrote itself is read back whole, however much it is.
const limits = { bytes: Infinity, history: Infinity, plan: Infinity, tools: Infinity };

const nothing: SavedWork = { history: [], targets: {} };

/** A state in which nothing is saved. */
export const emptyState: SavedState = {
  placing: null,
  history: [],
  targets: {},
  plan: [],
  board: null,
  tools: [],
};

/** All that is saved, as a file holds it. */
export function toWork({ placing, history, targets, plan, board, tools }: SavedState): SavedWork {
  return {
    ...(placing && { current: placing }),
    history,
    targets,
    ...(plan.length > 0 && { plan }),
    ...(board && { board }),
    ...(tools.length > 0 && { tools }),
  };
}

/** What a file holds, as it is saved; its placing is of an edition that this site has. */
export function toState(work: SavedWork): SavedState {
  const { current = null, history, targets, plan = [], board = null, tools = [] } = work;
  return { placing: current, history, targets, plan, board, tools };
}

/** Whether anything is saved. */
export function holdsAnything(state: SavedState): boolean {
  const { placing, history, targets, plan, board, tools } = state;
  return (
    placing !== null ||
    history.length > 0 ||
    Object.keys(targets).length > 0 ||
    plan.length > 0 ||
    board !== null ||
    tools.length > 0
  );
}

/**
 * Reads everything that is saved.
 *
 * @param models every edition that this site has
 */
export function readSaved(models: readonly Model[]): {
  state: SavedState;
  problems: SavedProblem[];
} {
  const problems: SavedProblem[] = [];
  const readPart = (part: SavedPart): SavedWork => {
    const stored = read(KEYS[part]);
    if (!stored.ok) {
      if (problems.length === 0) problems.push({ kind: stored.reason });
      return nothing;
    }
    const reading = stored.text === null ? null : readFile(models, stored.text, limits);
    const damaged = reading === null || reading.ok ? null : stored.text;
    if (damaged !== null) putAside(KEYS[part], damaged);
    problems.push(...unreadableTexts(models, part));
    if (damaged !== null && part === 'plan') return keepSound(models, damaged);
    return reading?.ok ? reading.data : nothing;
  };

  let placing = readPart('placing').current ?? null;
  let { history } = readPart('history');
  const { targets } = readPart('targets');
  const { plan = [] } = readPart('plan');
  const { board = null } = readPart('board');
  const { tools = [] } = readPart('tools');
  if (placing !== null && !isKnown(models, placing)) {
    const name = nameResult(placing, '');
    const entry: SavedResult = { id: newId(), name, savedAt: placing.changedAt, placing };
    history = [entry, ...history];
    if (writeHistory(history).ok) writePlacing(null);
    problems.push({ kind: 'foreign', entry });
    placing = null;
  }
  return { state: { placing, history, targets, plan, board, tools }, problems };
}

/** What is sound in a plan that was put aside, kept in its place. */
function keepSound(models: readonly Model[], text: string): SavedWork {
  const { sound } = salvagePlan(models, text);
  const left = read(KEYS.plan);
  // A text that there was no room to put aside still stands there.
  if (left.ok && left.text === null) writePlan(sound);
  return { ...nothing, plan: sound };
}

/** The texts of a part that could not be read and that the reader has not yet seen, from earlier visits too. */
function unreadableTexts(models: readonly Model[], part: SavedPart): SavedProblem[] {
  return keysBeginning(KEYS[part])
    .filter((key) => !isSeen(key))
    .flatMap((key) => {
      const stored = read(key);
      if (!stored.ok || stored.text === null) return [];
      const reading = readFile(models, stored.text, limits);
      if (reading.ok) return [];
      return [{ kind: 'unreadable', part, text: stored.text, problems: reading.problems, key }];
    });
}

function isKnown(models: readonly Model[], placing: Placing): boolean {
  return models.some((model) => model.edition === placing.edition);
}

/** Keeps the placing under way; `null` deletes it. */
export function writePlacing(placing: Placing | null): StorageOutcome {
  if (placing === null) return remove(KEYS.placing);
  return write(KEYS.placing, writeFile({ ...nothing, current: placing }, nowIso()));
}

/** Keeps the history, the newest first. */
export function writeHistory(history: SavedResult[]): StorageOutcome {
  if (history.length === 0) return remove(KEYS.history);
  return write(KEYS.history, writeFile({ ...nothing, history }, nowIso()));
}

/** Keeps the reader's targets. */
export function writeTargets(targets: Targets): StorageOutcome {
  if (Object.keys(targets).length === 0) return remove(KEYS.targets);
  return write(KEYS.targets, writeFile({ ...nothing, targets }, nowIso()));
}

/** Keeps the plan, in the reader's order. */
export function writePlan(plan: Plan): StorageOutcome {
  if (plan.length === 0) return remove(KEYS.plan);
  return write(KEYS.plan, writeFile({ ...nothing, plan }, nowIso()));
}

/** Keeps what was typed on the board page; `null` deletes it. */
export function writeBoard(board: BoardAsk | null): StorageOutcome {
  if (board === null) return remove(KEYS.board);
  return write(KEYS.board, writeFile({ ...nothing, board }, nowIso()));
}

/** Keeps what was put into tools. */
export function writeTools(tools: readonly ToolWork[]): StorageOutcome {
  if (tools.length === 0) return remove(KEYS.tools);
  return write(KEYS.tools, writeFile({ ...nothing, tools }, nowIso()));
}

/** The nonce of the placing that was begun from somebody's invitation; `null` where none was. */
export function readInvited(): number | null {
  const stored = read(INVITED);
  if (!stored.ok || stored.text === null) return null;
  const nonce = Number(stored.text);
  return Number.isInteger(nonce) ? nonce : null;
}

/** Keeps the nonce of a placing that was begun from an invitation. */
export function writeInvited(nonce: number): StorageOutcome {
  return write(INVITED, String(nonce));
}

/** The placing that was set aside in this tab; `null` where none was, or its edition is no longer known. */
export function readSetAside(models: readonly Model[]): SetAside | null {
  const stored = read(SET_ASIDE, 'session');
  if (!stored.ok || stored.text === null) return null;
  const [, kind, historyId, text] =
    /^(start-over|invitation|set-aside)\n(.*)\n([^]*)$/.exec(stored.text) ?? [];
  const reading = readFile(models, text ?? '', limits);
  const placing = reading.ok ? reading.data.current : undefined;
  if (!placing || !isKnown(models, placing)) return null;
  return { kind: kind as SetAside['kind'], placing, historyId: historyId || null };
}

/** Keeps what was set aside until this tab is closed; `null` deletes it. */
export function writeSetAside(aside: SetAside | null): StorageOutcome {
  if (aside === null) return remove(SET_ASIDE, 'session');
  const { kind, placing, historyId } = aside;
  const file = writeFile({ ...nothing, current: placing }, nowIso());
  return write(SET_ASIDE, [kind, historyId ?? '', file].join('\n'), 'session');
}

/** Deletes everything that is saved: all parts, what could not be read, what was set aside. */
export function clearSaved(): StorageOutcome {
  const keys = Object.values(KEYS).flatMap((key) => [key, ...keysBeginning(key + UNREADABLE)]);
  const outcomes = [...[...keys, INVITED].map((key) => remove(key)), clearWorkshop()];
  remove(SET_ASIDE, 'session');
  clearUndo();
  return outcomes.find((outcome) => !outcome.ok) ?? { ok: true };
}

/**
 * Calls a listener when another tab has changed what is saved, and when the reader comes back to this page, in which time anything may
 * have changed: a tab in the background may miss the event.
 *
 * @returns a function that ends it
 */
export function onSavedChange(listener: () => void): () => void {
  const ours: readonly string[] = [...Object.values(KEYS), INVITED];
  const tellOfKey = ({ key }: StorageEvent) => {
    // A null key is a store that was emptied as a whole.
    if (key === null || ours.includes(key)) listener();
  };
  const tellOfReturn = ({ persisted }: PageTransitionEvent) => {
    if (persisted) listener();
  };
  const tellOfSight = () => {
    if (document.visibilityState === 'visible') listener();
  };
  window.addEventListener('storage', tellOfKey);
  window.addEventListener('pageshow', tellOfReturn);
  document.addEventListener('visibilitychange', tellOfSight);
  return () => {
    window.removeEventListener('storage', tellOfKey);
    window.removeEventListener('pageshow', tellOfReturn);
    document.removeEventListener('visibilitychange', tellOfSight);
  };
}
