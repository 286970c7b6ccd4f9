import type { Dimension, Leap, Level, Model } from '../model/types.ts';
import { leapFrom } from './next-stage.ts';
import type { PlaceResult } from './place.ts';
import { lastLevelOf } from './stage.ts';
import type { Targets } from './targets.ts';

/** More moves than this are a list of wishes. */
export const movesAtMost = 3;

/**
 * Why a move was chosen:
 * - `holding`: its dimension holds the place back
 * - `assessed`: there is no place, and its dimension stands among the lowest of those assessed
 * - `before`: its dimension asks for nothing itself, and the move comes before another play whatever else holds
 */
export type MoveReason = 'holding' | 'assessed' | 'before';

/** How a move's dimension stands among those that ask for a move. */
export interface MoveStanding {
  /** Ids of those at its stage, itself among them, in the order that decides between them. */
  level: string[];
  /** How many of them stand lower, and how many higher. */
  lower: number;
  higher: number;
  /** Whether another could ask and does not: it is at its target, or no play is left for it. */
  someRest: boolean;
}

/** A play to do next. */
export interface NextMove {
  /** Play id. */
  play: string;
  /** Dimension id and leap id, which make the play's id. */
  dimension: string;
  leap: string;
  reason: MoveReason;
  /** Where the reason is `before`, the id of the play that it comes before; else `null`. */
  comesBefore: string | null;
  /** Where its dimension stands; `null` where it asks for nothing itself. */
  standing: MoveStanding | null;
  /** Its position by the rule, from 0, before the moves that wait for others are put after them. */
  turn: number;
  /** Ids of the plays that it rests on and that are not done, or not known to be: their dimensions are not assessed. */
  waitsFor: string[];
}

/** The model, and the stage of each of its dimensions in the result. */
interface Ground {
  model: Model;
  stages: ReadonlyMap<string, Level | null>;
}

type Step = Omit<NextMove, 'waitsFor' | 'turn'>;

/** The id of the play for one leap of one dimension. */
export function playOf(dimension: string, leap: string): string {
  return `${dimension}-${leap}`;
}

/** What a play is for; `null` where its id is no play of the model. */
export function findPlay(model: Model, id: string): { dimension: Dimension; leap: Leap } | null {
  for (const dimension of model.dimensions) {
    const leap = model.leaps.find((one) => playOf(dimension.id, one.id) === id);
    if (leap) return { dimension, leap };
  }
  return null;
}

/**
 * The plays to do next, first things first, at most `movesAtMost`.
 *
 * The rule: of the dimensions that hold the place back, the earliest leap comes first; of two that stand alike, the one that
 * `model.nextMoves.order` names first. Without a place every assessed dimension counts as one that could hold it. A dimension
 * at its target or beyond asks for nothing. Each dimension has one play here at most, the one for the leap out of its stage;
 * one that is not assessed, or at the last stage, has none. At the last stage nothing holds the place, so there is no move.
 *
 * Where a play so chosen has others before it in `model.nextMoves.before`, and one of their dimensions has not reached the
 * end of that leap, that dimension's next play goes in before it, whatever its target. The chosen play then gives way if
 * there is no room for both: what has to come first is the first step towards it. A play that is not among the chosen ones
 * brings nothing in.
 *
 * Of the moves so chosen, one that waits for another stands after it. With every dimension at the second stage the order
 * gives Insight, People, Purpose; since Insight's play needs People's first, the moves are People, Insight, Purpose.
 *
 * @param needsFirst play id to the ids of the plays that come before it by its own account; ids that are no play of the model are ignored
 */
export function nextMoves(
  model: Model,
  result: PlaceResult,
  targets: Targets,
  needsFirst: Readonly<Record<string, readonly string[]>>,
): NextMove[] {
  const ground: Ground = {
    model,
    stages: new Map(result.dimensions.map(({ dimension, stage }) => [dimension, stage])),
  };
  const asking = stepsAsked(ground, result, targets);
  const steps = new Map<string, Step>();
  for (const step of asking) {
    for (const next of [...stepsBefore(ground, step, asking), step]) {
      if (!steps.has(next.play)) steps.set(next.play, next);
    }
  }
  const moves = [...steps.values()].slice(0, movesAtMost).map((step, turn) => {
    const first = [...(needsFirst[step.play] ?? []), ...(model.nextMoves.before[step.play] ?? [])];
    return { ...step, turn, waitsFor: [...new Set(first)].filter((id) => isOpen(ground, id)) };
  });
  return firstThingsFirst(moves);
}

/** The moves in their order, but that one which waits for another stands after it. */
function firstThingsFirst(moves: readonly NextMove[]): NextMove[] {
  const left = [...moves];
  const sorted: NextMove[] = [];
  while (left.length > 0) {
    const free = left.findIndex(({ waitsFor }) =>
      left.every(({ play }) => !waitsFor.includes(play)),
    );
    // In a circle of plays that wait for each other the first goes first.
    sorted.push(...left.splice(Math.max(free, 0), 1));
  }
  return sorted;
}

/** The next play of each dimension that asks for one, in the order of the rule. */
function stepsAsked(ground: Ground, result: PlaceResult, targets: Targets): Step[] {
  const { model, stages } = ground;
  const { order } = model.nextMoves;
  const last = lastLevelOf(model);
  const stageOf = (id: string): number => stages.get(id) ?? Infinity;
  const isFree = result.place === null;
  const could = isFree ? model.dimensions.map(({ id }) => id) : result.holding;
  const assessed = could.filter((id) => stageOf(id) <= last);
  const asking = assessed
    .filter((id) => stageOf(id) < (targets[id] ?? last))
    .toSorted((a, b) => stageOf(a) - stageOf(b) || order.indexOf(a) - order.indexOf(b));
  return asking.flatMap((id) => {
    const step = nextStep(ground, id, isFree ? 'assessed' : 'holding');
    if (step === null) return [];
    const standing: MoveStanding = {
      level: asking.filter((other) => stageOf(other) === stageOf(id)),
      lower: asking.filter((other) => stageOf(other) < stageOf(id)).length,
      higher: asking.filter((other) => stageOf(other) > stageOf(id)).length,
      someRest: asking.length < assessed.length,
    };
    return [{ ...step, standing }];
  });
}

/** What goes in before a step: the next play of each dimension that is not far enough for it. */
function stepsBefore(ground: Ground, { play }: Step, asking: readonly Step[]): Step[] {
  return (ground.model.nextMoves.before[play] ?? []).flatMap((id) => {
    const dimension = findPlay(ground.model, id)?.dimension.id;
    if (dimension === undefined || !isOpen(ground, id)) return [];
    const asked = asking.find((step) => step.dimension === dimension);
    return asked ?? nextStep(ground, dimension, 'before', play) ?? [];
  });
}

function nextStep(
  { model, stages }: Ground,
  dimension: string,
  reason: MoveReason,
  comesBefore: string | null = null,
): Step | null {
  const leap = leapFrom(model, stages.get(dimension) ?? null);
  if (leap === null) return null;
  return {
    play: playOf(dimension, leap.id),
    dimension,
    leap: leap.id,
    reason,
    comesBefore,
    standing: null,
  };
}

/** Whether a play of the model is not done: its dimension has not reached the end of its leap, or is not assessed. */
function isOpen({ model, stages }: Ground, id: string): boolean {
  const found = findPlay(model, id);
  if (found === null) return false;
  const end = model.stages.find((stage) => stage.id === found.leap.to)?.number ?? Infinity;
  return (stages.get(found.dimension.id) ?? 0) < end;
}
