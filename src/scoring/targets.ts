import type { Level, Model } from '../model/types.ts';
import type { PlaceResult } from './place.ts';
import { placeOfStages } from './stage.ts';

/** Dimension id to the stage that is good enough for the reader; a dimension without an entry has no target. */
export type Targets = Readonly<Record<string, Level>>;

/** One dimension beside its target. */
export interface TargetProgress {
  dimension: string;
  target: Level;
  /** `null` where the dimension is not assessed. */
  stage: Level | null;
  /** Stages still to go, 0 at the target and beyond; `null` where the dimension is not assessed. */
  stagesToGo: number | null;
  reached: boolean;
  /** Whether the dimension is at its target or beyond, and holds the place. */
  heldByChoice: boolean;
}

/** A result beside the reader's own targets. */
export interface TargetsResult {
  /** Dimensions that have a target, in the model's order. */
  dimensions: TargetProgress[];
  /** How many of `dimensions` have reached their target. */
  reached: number;
  /** Dimension ids held by choice, in the model's order. */
  heldByChoice: string[];
  /**
   * The place if every dimension held by choice stood as far as the furthest of the others, or where it stands if that is further, so that
   * it is never below the place; `null` where none is held
   * by choice, or where no other is assessed and so nothing is left to place.
   */
  placeWithoutHolds: Level | null;
}

/** Sets a result beside the reader's targets; entries for dimensions that the model lacks are ignored. */
export function progressTowards(
  model: Model,
  result: PlaceResult,
  targets: Targets,
): TargetsResult {
  const stages = new Map(result.dimensions.map(({ dimension, stage }) => [dimension, stage]));
  const dimensions = model.dimensions.flatMap(({ id }): TargetProgress[] => {
    const target = targets[id];
    if (target === undefined) return [];
    const stage = stages.get(id) ?? null;
    const reached = stage !== null && stage >= target;
    return [
      {
        dimension: id,
        target,
        stage,
        stagesToGo: stage === null ? null : Math.max(0, target - stage),
        reached,
        heldByChoice: reached && result.holding.includes(id),
      },
    ];
  });
  const heldByChoice = dimensions.filter((row) => row.heldByChoice).map((row) => row.dimension);
  return {
    dimensions,
    reached: dimensions.filter((row) => row.reached).length,
    heldByChoice,
    placeWithoutHolds: placeWithout(result, heldByChoice),
  };
}

function placeWithout(result: PlaceResult, held: readonly string[]): Level | null {
  const others = result.dimensions
    .filter(({ dimension }) => !held.includes(dimension))
    .flatMap(({ stage }) => stage ?? []);
  if (held.length === 0 || others.length === 0) return null;
  // The furthest of the others and not the last stage: one remaining dimension may lag by one, and the place would
  // else be a stage that no dimension has reached.
  const furthest = Math.max(...others) as Level;
  return placeOfStages(
    result.dimensions.map(({ dimension, stage }) => {
      if (stage === null || !held.includes(dimension)) return stage;
      return Math.max(furthest, stage) as Level;
    }),
  );
}
