/** The plan for pages that are only read: whether a play is in it, and adding one, without the code that reads everything that is saved. */
import { hasPlay, isFull, makeEntry } from '../sharing/plan.ts';
import type { Plan, PlanEntry, PlayName } from '../sharing/plan.ts';
import { putAside } from './put-aside.ts';
import { read, write } from './storage.ts';
import type { StorageReason } from './storage.ts';

/** Where the plan is kept, as a file that holds nothing else. */
export const PLAN_KEY = 'leap.plan';

/** A file with a plan, of which nothing is looked at but what is named here: the plan’s own page says what is wrong with the rest. */
interface PlanFile {
  format: string;
  plan: Plan;
}

/** The form of a file that has room for a plan and holds nothing yet. */
const emptyFile = { format: 'the-leap', version: 2, exportedAt: '', history: [], targets: {} };

/** What became of a play that was to be added; `no-room`: the plan is full. */
export type Adding = 'in' | 'no-room' | StorageReason;

/** Whether a play is in the plan that this browser keeps. */
export function isInPlan(play: string): boolean {
  const stored = read(PLAN_KEY);
  return stored.ok && hasPlay(parse(stored.text)?.plan ?? [], play);
}

/**
 * Adds a play to the plan that this browser keeps. What stands in it already stays as it is written; a text that is no plan is put aside
 * first, for the plan's own page to tell of.
 *
 * @param now ISO date and time, UTC
 */
export function addToPlan(play: PlayName, now: string): Adding {
  return addEntryToPlan(makeEntry(play, now), now);
}

/**
 * The same with what is known of the play already: its owner, its date and its note. A play that is in the plan stays as it is written there.
 *
 * @param now ISO date and time, UTC
 */
export function addEntryToPlan(entry: PlanEntry, now: string): Adding {
  const stored = read(PLAN_KEY);
  if (!stored.ok) return stored.reason;
  const file = parse(stored.text);
  const plan = file?.plan ?? [];
  if (hasPlay(plan, entry.play)) return 'in';
  if (isFull(plan)) return 'no-room';
  if (stored.text !== null && !file) {
    putAside(PLAN_KEY, stored.text);
    const left = read(PLAN_KEY);
    if (!left.ok || left.text !== null) return 'full';
  }
  const grown = { ...emptyFile, ...file, exportedAt: now, plan: [...plan, entry] };
  const outcome = write(PLAN_KEY, JSON.stringify(grown));
  return outcome.ok ? 'in' : outcome.reason;
}

/**
 * Calls a listener when another tab may have changed the plan, and when the reader comes back to this page as they left it.
 */
export function onPlanChange(listener: () => void): void {
  window.addEventListener('storage', listener);
  window.addEventListener('pageshow', listener);
}

function parse(text: string | null): PlanFile | null {
  try {
    const file = JSON.parse(text ?? 'null') as PlanFile | null;
    // What holds no play at all cannot be asked for one.
    return file?.format === emptyFile.format && file.plan.every(Boolean) ? file : null;
  } catch {
    return null;
  }
}
