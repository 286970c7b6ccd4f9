import { effectWords } from '../../interface/answer-words.ts';
import { result as words } from '../../interface/result.ts';
import type { DimensionResult, PlaceResult } from '../../scoring/place.ts';

/** What a dimension does to the place, in words. */
export function deedOf(result: PlaceResult, { dimension, stage, effect }: DimensionResult): string {
  if (stage === null) return words.holds.missing;
  if (result.place === null) return words.holds.noPlace;
  if (result.ahead.includes(dimension)) {
    const isFurther = result.furthest.length < result.ahead.length;
    return isFurther && result.furthest.includes(dimension)
      ? words.holds.furthest
      : words.holds.ahead;
  }
  if (result.holding.includes(dimension)) return words.holds.holding;
  return effect === 'lags-by-one' || effect === 'lags-and-sets'
    ? effectWords['lags-by-one']
    : words.holds.there;
}
