import type { Level, Model } from '../model/types.ts';

/** The levels of things judged together, in the model's order; `null` where one is missing. */
export type Levels = readonly (Level | null)[];

/**
 * What one thing did to the stage that it was judged for:
 * - `sets-the-stage`: at the stage, and raising it alone would raise the stage
 * - `reached-it`: at the stage, and raising it alone would not raise the stage
 * - `goes-beyond`: past the stage
 * - `lags-by-one`: one stage behind, which is allowed
 * - `lags-and-sets`: one stage behind, which is allowed, and raising it alone would raise the stage
 */
export type Effect =
  'sets-the-stage' | 'reached-it' | 'goes-beyond' | 'lags-by-one' | 'lags-and-sets';

/** The number of the model's last stage. */
export function lastLevelOf(model: Model): Level {
  return Math.max(...model.stages.map((stage) => stage.number)) as Level;
}

/** Whether one of the things may lag by one stage: none is missing, and there are others to lag behind. */
export function oneMayLag(things: readonly unknown[]): boolean {
  return things.length > 1 && !things.includes(null);
}

/**
 * The scoring rule: you are at a stage when everything has reached it; when nothing is missing, one thing may lag by
 * one stage. Judges a dimension by its answers, and the firm by its dimensions' stages.
 *
 * Returns `null` where every level is missing.
 */
export function stageOfLevels(levels: Levels): Level | null {
  const [lowest, second] = levels.filter((level) => level !== null).sort((a, b) => a - b);
  if (lowest === undefined) return null;
  if (second === undefined || !oneMayLag(levels)) return lowest;
  // Never above the second lowest, so the sum is still a level.
  return Math.min(second, lowest + 1) as Level;
}

/** The place, from the stage of each dimension: the same rule; `null` where more than one dimension is missing. */
export function placeOfStages(stages: Levels): Level | null {
  const missing = stages.filter((stage) => stage === null).length;
  return missing > 1 ? null : stageOfLevels(stages);
}

/** What the thing at `index` did to the stage of all; `null` where its level is missing. */
export function effectOf(levels: Levels, index: number, last: Level): Effect | null {
  const level = levels[index] ?? null;
  const stage = stageOfLevels(levels);
  if (level === null || stage === null) return null;
  if (level > stage) return 'goes-beyond';
  const raised = stageOfLevels(levels.with(index, last));
  const sets = raised !== null && raised > stage;
  if (level < stage) return sets ? 'lags-and-sets' : 'lags-by-one';
  return sets ? 'sets-the-stage' : 'reached-it';
}
