import { headlineWords as words } from '../interface/result.ts';
import type { Level, Model } from '../model/types.ts';
import type { PlaceResult } from '../scoring/place.ts';
import { dimensionNames, stageName } from './names.ts';

/** More names than this say less than their number. */
const namesAtMost = 3;

/** A result in one line. */
export interface Headline {
  /** The name of the place's stage; `null` where there is none. */
  place: string | null;
  /** What follows the place, without a full stop: how many are ahead, which is furthest, what holds. */
  rest: string;
  /** Both, as one line. */
  text: string;
}

/** The place in words: how many dimensions already reach the next stage, which is furthest ahead, what holds it. */
export function headlineOf(model: Model, result: PlaceResult): Headline {
  const { place } = result;
  const rest = place === null ? missing(model, result) : clauses(model, result, place);
  const name = place === null ? null : stageName(model, place);
  return { place: name, rest, text: `${name ?? words.noPlace}; ${rest}` };
}

function missing(model: Model, { assessed, dimensions }: PlaceResult): string {
  const without = dimensions.filter(({ stage }) => stage === null).map((one) => one.dimension);
  const total = dimensions.length;
  const counted = words.assessed(assessed, total, total - 1);
  return without.length === total
    ? counted
    : `${counted}; ${words.missing(dimensionNames(model, without))}`;
}

function clauses(model: Model, result: PlaceResult, place: Level): string {
  const { assessed, dimensions } = result;
  const of = words.of(assessed, dimensions.length);
  if (place === model.stages.length) {
    const behind = dimensions.filter(({ stage }) => stage !== null && stage < place);
    const [name] = dimensionNames(
      model,
      behind.map((one) => one.dimension),
    );
    if (name === undefined) return words.allThere(assessed, dimensions.length);
    return `${words.someThere(assessed - behind.length, of)}; ${words.lags(name)}`;
  }
  const holding =
    result.holding.length === assessed
      ? words.allHold(assessed)
      : words.holds(dimensionNames(model, result.holding));
  // A comma does between two names; between two lists of names it would be lost.
  const isShort = result.furthest.length < 2 && result.holding.length < 2;
  return words.join(aheadClause(model, result, place, of), holding, isShort);
}

function aheadClause(model: Model, result: PlaceResult, place: Level, of: string): string {
  const next = stageName(model, (place + 1) as Level);
  const highest = result.dimensions.find((one) => one.dimension === result.furthest[0])?.stage;
  if (highest === undefined || highest === null) return words.noneReached(of, next);
  const isBeyond = highest > place + 1;
  const counted = words.reached(result.ahead.length, of, next, isBeyond);
  const names = dimensionNames(model, result.furthest);
  if (isBeyond) return `${counted}; ${words.furthest(names, stageName(model, highest))}`;
  const which = names.length > namesAtMost ? words.level(names.length) : words.ahead(names);
  return `${counted}; ${which}`;
}
