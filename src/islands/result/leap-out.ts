import type { Leap, Model } from '../../model/types.ts';
import type { PlaceResult } from '../../scoring/place.ts';

/** The leap out of the place; `null` without a place and at the last stage. */
export function leapOutOf(model: Model, { place }: PlaceResult): Leap | null {
  const stage = model.stages.find(({ number }) => number === place);
  return (stage && model.leaps.find(({ from }) => from === stage.id)) ?? null;
}
