import type { Level, Model } from '../model/types.ts';

/** The name of the stage with a number; empty where the model has none. */
export function stageName(model: Model, level: Level): string {
  return model.stages.find((stage) => stage.number === level)?.name ?? '';
}

/** The names of dimensions, in the order of the ids given. */
export function dimensionNames(model: Model, ids: readonly string[]): string[] {
  return ids.flatMap((id) => model.dimensions.find((one) => one.id === id)?.name ?? []);
}
