/**
 * Bringing a file's data in beside what is kept already: first a plan to ask about, then the merge
 * itself.
 */
import type { Level } from '../model/types.ts';
import type { BoardAsk } from './board-ask.ts';
import type { Placing, SavedResult, SavedWork, Targets } from './placing.ts';
import { isBlank } from './placing.ts';
import type { PlanEntry } from './plan.ts';
import type { ToolWork } from './tool-work.ts';
import { isSame } from './same.ts';

/** What bringing a file in would do to one part of what is kept. */
export interface PartPlan<Item> {
  /** In the file and not here. */
  add: Item[];
  /** Alike in both. */
  same: Item[];
  /** In both and different: bringing it in overwrites what is here. */
  replace: { existing: Item; incoming: Item }[];
  /** Here and not in the file: stays. */
  leave: Item[];
}

/** One dimension's target. */
export interface Target {
  dimension: string;
  level: Level;
}

/** What bringing a file in would add, replace and leave. */
export interface MergePlan {
  /**
   * At most one placing in all; one that holds nothing is no loss, so that a file's placing is
   * added and not a replacement.
   */
  current: PartPlan<Placing>;
  /** Matched by id. */
  history: PartPlan<SavedResult>;
  /** Matched by dimension. */
  targets: PartPlan<Target>;
  /** Matched by play; alike where the reader put the same into both. */
  plan: PartPlan<PlanEntry>;
  /** At most one in all. */
  board: PartPlan<BoardAsk>;
  /** Matched by tool; alike where the same was put into both. */
  tools: PartPlan<ToolWork>;
  /** Whether something here would be overwritten, so that the reader has to be asked. */
  overwrites: boolean;
}

/** Which of the replacements in a plan the reader has agreed to. */
export type MergeChoice = Record<
  'current' | 'history' | 'targets' | 'plan' | 'board' | 'tools',
  boolean
>;

/** Says what bringing `incoming` in would do to `existing`; changes nothing. */
export function planMerge(existing: SavedWork, incoming: SavedWork): MergePlan {
  const kept = existing.current && !isBlank(existing.current) ? [existing.current] : [];
  const brought = incoming.current ? [incoming.current] : [];
  const current = planPart(kept, brought, () => 'current');
  const history = planPart(existing.history, incoming.history, (result) => result.id);
  const targets = planPart(
    listTargets(existing.targets),
    listTargets(incoming.targets),
    (target) => target.dimension,
  );
  const plan = planPart(
    existing.plan ?? [],
    incoming.plan ?? [],
    (entry) => entry.play,
    isSameEntry,
  );
  const board = planPart(listBoard(existing), listBoard(incoming), () => 'board');
  const tools = planPart(
    existing.tools ?? [],
    incoming.tools ?? [],
    ({ tool }) => tool,
    isSameTool,
  );
  const parts = { current, history, targets, plan, board, tools };
  const overwrites = Object.values(parts).some((part) => part.replace.length > 0);
  return { ...parts, overwrites };
}

/**
 * What is kept after `incoming` is brought in: everything new is added, and what differs is
 * replaced only where the reader chose so. The history comes back newest first; the plan keeps its order, with what is new at its end.
 */
export function mergeWork(
  existing: SavedWork,
  incoming: SavedWork,
  replace: MergeChoice,
): SavedWork {
  const asked = planMerge(existing, incoming);
  const takes = (part: 'current' | 'board') =>
    asked[part].replace.length > 0 ? replace[part] : asked[part].add.length > 0;
  const current = takes('current') ? incoming.current : existing.current;
  const board = takes('board') ? incoming.board : existing.board;
  const plan = mergeLists(existing.plan ?? [], asked.plan, replace.plan);
  const tools = mergeLists(existing.tools ?? [], asked.tools, replace.tools);
  return {
    ...(current && { current }),
    history: mergeLists(existing.history, asked.history, replace.history).sort(
      (a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt),
    ),
    targets: replace.targets
      ? { ...existing.targets, ...incoming.targets }
      : { ...incoming.targets, ...existing.targets },
    ...(plan.length > 0 && { plan }),
    ...(board && { board }),
    ...(tools.length > 0 && { tools }),
  };
}

/** What is here, in its order, with what differs in its place where that was agreed to, then what is new. */
function mergeLists<Item>(
  existing: readonly Item[],
  { add, replace }: PartPlan<Item>,
  isAgreed: boolean,
): Item[] {
  const brought = new Map(replace.map((pair) => [pair.existing, pair.incoming]));
  return [...existing.map((item) => (isAgreed && brought.get(item)) || item), ...add];
}

function planPart<Item>(
  existing: readonly Item[],
  incoming: readonly Item[],
  keyOf: (item: Item) => string,
  isAlike: (a: Item, b: Item) => boolean = isSame,
): PartPlan<Item> {
  const here = new Map(existing.map((item) => [keyOf(item), item]));
  const brought = new Set(incoming.map(keyOf));
  const plan: PartPlan<Item> = {
    add: [],
    same: [],
    replace: [],
    leave: existing.filter((item) => !brought.has(keyOf(item))),
  };
  for (const item of incoming) {
    const match = here.get(keyOf(item));
    if (match === undefined) plan.add.push(item);
    else if (isAlike(match, item)) plan.same.push(match);
    else plan.replace.push({ existing: match, incoming: item });
  }
  return plan;
}

function listTargets(targets: Targets): Target[] {
  return Object.entries(targets).map(([dimension, level]) => ({ dimension, level }));
}

function listBoard({ board }: SavedWork): BoardAsk[] {
  return board ? [board] : [];
}

/** When it was added and what its play was called then are not the reader's words. */
function isSameEntry(a: PlanEntry, b: PlanEntry): boolean {
  return (['owner', 'date', 'state', 'note'] as const).every((part) => a[part] === b[part]);
}

/** When they were put in is not what was put in. */
function isSameTool(a: ToolWork, b: ToolWork): boolean {
  return a.version === b.version && a.board === b.board && isSame(a.inputs, b.inputs);
}
