/** Which plays come next for a room, by the rule of the placing. */
import type { Level, Model } from '../model/types.ts';
import type { Answers } from '../scoring/answers.ts';
import { nextMoves } from '../scoring/next-moves.ts';
import type { NextMove } from '../scoring/next-moves.ts';
import { placeResult } from '../scoring/place.ts';
import type { PlaceResult } from '../scoring/place.ts';
import type { DimensionFigures, PlaceFigures } from './figures.ts';
import type { Outcome } from './outcome.ts';
import { medianOf } from './quartiles.ts';

/**
 * What has been revealed, as a result: the room's place where that is revealed, else the lower medians of the dimensions that are.
 * `null` where neither is. Nothing that has not been revealed goes into it.
 */
export function revealedResult(
  model: Model,
  { place, dimensions }: Pick<Outcome, 'place' | 'dimensions'>,
): PlaceResult | null {
  if (place) return fromPlace(model, place.figures);
  if (dimensions.length === 0) return null;
  return placeResult(model, mediansOf(dimensions.map(({ figures }) => figures)));
}

/**
 * The plays to do next, by `nextMoves`, on what has been revealed; none where nothing is.
 *
 * @param needsFirst play id to the ids of the plays that come before it
 */
export function roomMoves(
  model: Model,
  outcome: Pick<Outcome, 'place' | 'dimensions'>,
  needsFirst: Readonly<Record<string, readonly string[]>>,
): NextMove[] {
  const result = revealedResult(model, outcome);
  return result ? nextMoves(model, result, {}, needsFirst) : [];
}

function fromPlace(model: Model, { all }: PlaceFigures): PlaceResult {
  const bare = placeResult(model, {});
  const dimensions = bare.dimensions.map((one) => ({
    ...one,
    stage: all.stages[one.dimension] ?? null,
  }));
  return {
    ...bare,
    place: all.place,
    dimensions,
    assessed: dimensions.filter(({ stage }) => stage !== null).length,
    ahead: [...all.ahead],
    holding: [...all.holding],
  };
}

/** The lower median of everybody's answers to each question that is shown. */
function mediansOf(dimensions: readonly DimensionFigures[]): Answers {
  const entries = dimensions.flatMap(({ questions }) =>
    questions.flatMap(({ question, slices }) => {
      const level = medianOf(slices.find(({ group }) => group === 'all')?.counts ?? []);
      return level === null ? [] : [[question, { kind: 'level', level: level as Level }] as const];
    }),
  );
  return Object.fromEntries(entries);
}
