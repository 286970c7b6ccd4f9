import { useMemo } from 'react';
import { headlineOf } from '../../charts/headline.ts';
import type { Headline } from '../../charts/headline.ts';
import { dimensionNames, stageName } from '../../charts/names.ts';
import { result as words } from '../../interface/result.ts';
import type { Model } from '../../model/types.ts';
import type { Answers } from '../../scoring/answers.ts';
import { firmnessOf } from '../../scoring/firmness.ts';
import type { Firmness } from '../../scoring/firmness.ts';
import { nextMoves } from '../../scoring/next-moves.ts';
import { placeResult } from '../../scoring/place.ts';
import type { PlaceResult } from '../../scoring/place.ts';
import { progressTowards } from '../../scoring/targets.ts';
import type { Targets, TargetsResult } from '../../scoring/targets.ts';
import type { ResultPlay, ShownMove } from './result-play.ts';

/** All that follows from the answers of one placing. */
export interface Reading {
  result: PlaceResult;
  firmness: Firmness;
  headline: Headline;
  /** `null` where the result is not the reader's own. */
  progress: TargetsResult | null;
  heldByChoice: readonly string[];
  /** What the place would be without those holds, as a sentence; `null` where there is nothing to say. */
  held: string | null;
  /** First things first. */
  moves: readonly ShownMove[];
}

const noTargets: Targets = {};

/**
 * Reads the answers by the model's rules, each only when what it rests on has changed.
 *
 * @param targets `null` where the result is not the reader's own
 */
export function useReading(
  model: Model,
  answers: Answers,
  targets: Targets | null,
  plays: readonly ResultPlay[],
): Reading {
  const result = useMemo(() => placeResult(model, answers), [model, answers]);
  const firmness = useMemo(() => firmnessOf(model, answers), [model, answers]);
  const headline = useMemo(() => headlineOf(model, result), [model, result]);
  const progress = useMemo(
    () => (targets === null ? null : progressTowards(model, result, targets)),
    [model, result, targets],
  );
  const moves = useMemo(() => {
    const needsFirst = Object.fromEntries(plays.map((play) => [play.id, play.needsFirst]));
    return nextMoves(model, result, targets ?? noTargets, needsFirst).map((move) => ({
      move,
      play: plays.find(({ id }) => id === move.play) ?? null,
    }));
  }, [model, result, targets, plays]);
  return {
    result,
    firmness,
    headline,
    progress,
    heldByChoice: progress?.heldByChoice ?? [],
    held: describeHold(model, result, progress),
    moves,
  };
}

function describeHold(
  model: Model,
  result: PlaceResult,
  progress: TargetsResult | null,
): string | null {
  const without = progress?.placeWithoutHolds ?? null;
  if (progress === null || without === null) return null;
  return words.targets.without(
    dimensionNames(model, progress.heldByChoice),
    stageName(model, without),
    without === result.place,
  );
}
