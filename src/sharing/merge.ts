/**
 * Bringing a file's data in beside what is kept already: first a plan to ask about, then the merge
 * itself.
 */
import type { Level } from '../model/types.ts';
import type { Placing, SavedResult, SavedWork, Targets } from './placing.ts';
import { isBlank } from './placing.ts';

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
  /** Whether something here would be overwritten, so that the reader has to be asked. */
  overwrites: boolean;
}

/** Which of the replacements in a plan the reader has agreed to. */
export interface MergeChoice {
  current: boolean;
  history: boolean;
  targets: boolean;
}

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
  const overwrites = [current, history, targets].some((part) => part.replace.length > 0);
  return { current, history, targets, overwrites };
}

/**
 * What is kept after `incoming` is brought in: everything new is added, and what differs is
 * replaced only where the reader chose so. The history comes back newest first.
 */
export function mergeWork(
  existing: SavedWork,
  incoming: SavedWork,
  replace: MergeChoice,
): SavedWork {
  const plan = planMerge(existing, incoming);
  const brought = new Map(incoming.history.map((result) => [result.id, result]));
  const takesCurrent =
    plan.current.replace.length > 0 ? replace.current : plan.current.add.length > 0;
  const current = takesCurrent ? incoming.current : existing.current;
  return {
    ...(current && { current }),
    history: [
      ...existing.history.map((result) =>
        replace.history ? (brought.get(result.id) ?? result) : result,
      ),
      ...plan.history.add,
    ].sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt)),
    targets: replace.targets
      ? { ...existing.targets, ...incoming.targets }
      : { ...incoming.targets, ...existing.targets },
  };
}

function planPart<Item>(
  existing: readonly Item[],
  incoming: readonly Item[],
  keyOf: (item: Item) => string,
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
    else if (isSame(match, item)) plan.same.push(match);
    else plan.replace.push({ existing: match, incoming: item });
  }
  return plan;
}

function listTargets(targets: Targets): Target[] {
  return Object.entries(targets).map(([dimension, level]) => ({ dimension, level }));
}

/** Whether two pieces of plain data are alike, whatever the order of their fields. */
function isSame(a: unknown, b: unknown): boolean {
  if (!isFields(a) || !isFields(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
