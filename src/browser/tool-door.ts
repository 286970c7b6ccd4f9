/** What readers put into tools, without the code that reads everything else that is saved. */
import type { Model } from '../model/types.ts';
import type { ToolInputs } from '../model/tool-types.ts';
import { readFile, writeFile } from '../sharing/file.ts';
import type { FileReading } from '../sharing/file.ts';
import type { Placing } from '../sharing/placing.ts';
import { putTool } from '../sharing/tool-work.ts';
import type { ToolWork } from '../sharing/tool-work.ts';
import { nowIso } from './clock.ts';
import { putAside } from './put-aside.ts';
import { markSeen, unseenKeys } from './seen.ts';
import { keysBeginning, read, remove, write } from './storage.ts';
import type { StorageReason } from './storage.ts';

/** Where the inputs of all tools are kept, as a file that holds nothing else. */
export const TOOLS_KEY = 'leap.tools';
/** What was last replaced in a tool is kept under this and the tool's id. */
const UNDO_KEY = 'leap.tool-undo.';
/** Where the placing under way is kept. */
export const PLACING_KEY = 'leap.placing';

// What this browser wrote itself is read back whole, however much it is.
const limits = { bytes: Infinity, history: Infinity, plan: Infinity, tools: Infinity };

/** What was found where tools are kept. */
export interface ToolsFound {
  tools: readonly ToolWork[];
  /** Why the store cannot be used; `null` where it can. */
  reason: StorageReason | null;
  /** A text that could not be read, put aside unchanged, until the reader has seen it; `null` where there is none. */
  damaged: string | null;
}

/** Whether a tool was kept; `newer`: the store holds inputs of a newer version of it, and they stay. */
export type ToolOutcome = { ok: true } | { ok: false; reason: StorageReason | 'newer' };

/** What is kept of all tools. A text that cannot be read is put aside, so that nothing is written over it. */
export function readTools(): ToolsFound {
  const stored = read(TOOLS_KEY);
  if (!stored.ok) return { tools: [], reason: stored.reason, damaged: null };
  const reading = stored.text === null ? null : readOwn(stored.text);
  if (stored.text !== null && !reading?.ok) {
    putAside(TOOLS_KEY, stored.text);
    const left = read(TOOLS_KEY);
    // There was no room to put it aside, and nothing may be written over it.
    if (left.ok && left.text !== null) return { tools: [], reason: 'full', damaged: stored.text };
  }
  return {
    tools: reading?.ok ? (reading.data.tools ?? []) : [],
    reason: null,
    damaged: unseenTexts()[0]?.text ?? null,
  };
}

/** Notes that the reader has seen the texts that could not be read: they stay stored and are told of no more. */
export function dismissDamaged(): void {
  for (const { key } of unseenTexts()) markSeen(key);
}

function unseenTexts(): { key: string; text: string }[] {
  return unseenKeys(TOOLS_KEY).flatMap((key) => {
    const stored = read(key);
    return stored.ok && stored.text !== null ? [{ key, text: stored.text }] : [];
  });
}

/**
 * Keeps what was put into one tool, beside what other tabs have kept of the others; `null` deletes it.
 *
 * @param version of the inputs that this site has: what is kept of a newer one is left as it is
 */
export function writeTool(tool: string, version: number, work: ToolWork | null): ToolOutcome {
  const { tools, reason } = readTools();
  if (reason !== null) return { ok: false, reason };
  const kept = tools.find((each) => each.tool === tool);
  if (kept && kept.version > version) return { ok: false, reason: 'newer' };
  const next = putTool(tools, tool, work);
  if (next.length === 0) return remove(TOOLS_KEY);
  return write(TOOLS_KEY, toText(next));
}

/** What was last replaced in a tool, until this tab is closed; `null` where nothing was. */
export function readUndo(tool: string): ToolWork | null {
  const stored = read(UNDO_KEY + tool, 'session');
  if (!stored.ok || stored.text === null) return null;
  const reading = readOwn(stored.text);
  return (reading.ok && reading.data.tools?.[0]) || null;
}

/** Keeps what was last replaced in a tool until this tab is closed; `null` deletes it. */
export function writeUndo(tool: string, work: ToolWork | null): void {
  if (work === null) remove(UNDO_KEY + tool, 'session');
  else write(UNDO_KEY + tool, toText([work]), 'session');
}

/** Forgets what was last replaced in every tool. */
export function clearUndo(): void {
  for (const key of keysBeginning(UNDO_KEY, 'session')) remove(key, 'session');
}

function toText(tools: readonly ToolWork[]): string {
  return writeFile({ history: [], targets: {}, tools }, nowIso());
}

/** What this browser keeps of a tool's inputs, as they were put in; `null` where there are none. */
export function readKeptTool(tool: string): ToolInputs | null {
  return readTools().tools.find((kept) => kept.tool === tool)?.inputs ?? null;
}

/**
 * The reader's placing under way; `null` where there is none, or none of an edition that is given.
 *
 * @param models the editions to score it under
 */
export function readKeptPlacing(models: readonly Model[]): Placing | null {
  const stored = read(PLACING_KEY);
  if (!stored.ok || stored.text === null) return null;
  const reading = readFile(models, stored.text, limits);
  const placing = reading.ok ? reading.data.current : undefined;
  return placing && models.some(({ edition }) => edition === placing.edition) ? placing : null;
}

/**
 * Calls a listener when another tab has changed what is kept of any tool, and when the reader comes back to this page.
 *
 * @returns a function that ends it
 */
export function onToolsChange(listener: () => void): () => void {
  const tellOfKey = ({ key }: StorageEvent) => {
    // A null key is a store that was emptied as a whole.
    if (key === null || key === TOOLS_KEY || key === PLACING_KEY) listener();
  };
  const tellOfReturn = ({ persisted }: PageTransitionEvent) => {
    if (persisted) listener();
  };
  window.addEventListener('storage', tellOfKey);
  window.addEventListener('pageshow', tellOfReturn);
  return () => {
    window.removeEventListener('storage', tellOfKey);
    window.removeEventListener('pageshow', tellOfReturn);
  };
}

/** A file that this browser wrote; it holds no placing, so that no edition is needed to read it. */
function readOwn(text: string): FileReading {
  return readFile([], text, limits);
}
