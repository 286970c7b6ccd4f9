/** What is sound in a plan that cannot be read whole. */
import type { Model } from '../model/types.ts';
import { readFile } from './file.ts';
import { hasPlay } from './plan.ts';
import type { Plan, PlanEntry } from './plan.ts';

/** A damaged plan, sorted. */
export interface Salvage {
  /** The entries that a file could hold, in their order; of two with the same play the first. */
  sound: Plan;
  /** How many entries there are, sound or not. */
  total: number;
}

const limits = { bytes: Infinity, history: 0, plan: 1, tools: 0 };

/**
 * Sorts the entries of a text that no file could be read from: each is judged by itself, as if it were all that a file of this site
 * holds.
 *
 * @param text JSON, or anything else, which has no entries
 */
export function salvagePlan(models: readonly Model[], text: string): Salvage {
  const entries = listEntries(text);
  const sound: PlanEntry[] = [];
  for (const entry of entries) {
    const read = readAlone(models, entry);
    if (read && !hasPlay(sound, read.play)) sound.push(read);
  }
  return { sound, total: entries.length };
}

function listEntries(text: string): unknown[] {
  try {
    const file = JSON.parse(text) as { plan?: unknown } | null;
    return Array.isArray(file?.plan) ? (file.plan as unknown[]) : [];
  } catch {
    return [];
  }
}

function readAlone(models: readonly Model[], entry: unknown): PlanEntry | undefined {
  const file = {
    format: 'the-leap',
    version: 2,
    exportedAt: '1970-01-01T00:00:00Z',
    history: [],
    targets: {},
    plan: [entry],
  };
  const reading = readFile(models, JSON.stringify(file), limits);
  return reading.ok ? reading.data.plan?.[0] : undefined;
}
