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
import { read, remove, write } from './storage.ts';
import type { StorageOutcome, StorageReason } from './storage.ts';

/** Where the inputs of all tools are kept, as a file that holds nothing else. */
export const TOOLS_KEY = 'leap.tools';
/** Where the placing under way is kept. */
export const PLACING_KEY = 'leap.placing';

// What this browser wrote itself is read back whole, however much it is.
const limits = { bytes: Infinity, history: Infinity, plan: Infinity, tools: Infinity };

/** What was found where tools are kept. */
export interface ToolsFound {
  tools: readonly ToolWork[];
  /** Why the store cannot be used; `null` where it can. */
  reason: StorageReason | null;
  /** A text that could not be read, now put aside unchanged; `null` where there was none. */
  damaged: string | null;
}

/** What is kept of all tools. A text that cannot be read is put aside, so that nothing is written over it. */
export function readTools(): ToolsFound {
  const stored = read(TOOLS_KEY);
  if (!stored.ok) return { tools: [], reason: stored.reason, damaged: null };
  if (stored.text === null) return { tools: [], reason: null, damaged: null };
  const reading = readOwn(stored.text);
  if (reading.ok) return { tools: reading.data.tools ?? [], reason: null, damaged: null };
  putAside(TOOLS_KEY, stored.text);
  return { tools: [], reason: null, damaged: stored.text };
}

/** Keeps what was put into one tool, beside what other tabs have kept of the others; `null` deletes it. */
export function writeTool(tool: string, work: ToolWork | null): StorageOutcome {
  const { tools, reason } = readTools();
  if (reason !== null) return { ok: false, reason };
  const next = putTool(tools, tool, work);
  if (next.length === 0) return remove(TOOLS_KEY);
  return write(TOOLS_KEY, writeFile({ history: [], targets: {}, tools: next }, nowIso()));
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
