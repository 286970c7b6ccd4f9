import { stageName } from '../../charts/names.ts';
import { movesText as words } from '../../interface/moves.ts';
import type { Model } from '../../model/types.ts';
import { findPlay } from '../../scoring/next-moves.ts';
import type { NextMove } from '../../scoring/next-moves.ts';
import { nextLevel } from '../../scoring/next-stage.ts';
import type { PlaceResult } from '../../scoring/place.ts';

/** A play by its dimension and leap; by its id where the model has no such play. */
export function namePlay(model: Model, id: string): string {
  const found = findPlay(model, id);
  return found ? words.named(found.dimension.name, found.leap.name) : id;
}

/** Above a move's title: its dimension and leap. */
export function kickerOf(model: Model, { play }: NextMove): string {
  const found = findPlay(model, play);
  return found ? words.kicker(found.dimension.name, found.leap.name) : '';
}

/** Why a move was chosen, as a sentence. */
export function reasonOf(model: Model, result: PlaceResult, move: NextMove): string {
  const name = findPlay(model, move.play)?.dimension.name ?? '';
  if (move.comesBefore !== null) return words.why.before(name, namePlay(model, move.comesBefore));
  const level = result.dimensions.find(({ dimension }) => dimension === move.dimension)?.stage;
  const next = nextLevel(model, level ?? null);
  if (!level || next === null) return '';
  return move.reason === 'assessed'
    ? words.why.assessed(name, stageName(model, level))
    : words.why.holding(name, stageName(model, level), stageName(model, next));
}

/** Why there is no move, as a sentence. */
export function reasonForNone(model: Model, result: PlaceResult): string {
  if (result.assessed === 0) return words.none.nothing;
  if (result.place === null) return words.none.noPlace;
  return result.holding.length === 0
    ? words.none.last(stageName(model, result.place))
    : words.none.targets;
}
