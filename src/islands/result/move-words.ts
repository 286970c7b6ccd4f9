import { dimensionNames, stageName } from '../../charts/names.ts';
import { movesText as words } from '../../interface/moves.ts';
import type { Model } from '../../model/types.ts';
import { findPlay } from '../../scoring/next-moves.ts';
import type { MoveStanding, NextMove } from '../../scoring/next-moves.ts';
import type { PlaceResult } from '../../scoring/place.ts';
import type { PlayFigure, ResultPlay, ShownMove } from './result-play.ts';

/** A move with the title of its play; `null` where the site has no play for it. */
type NamedMove = Pick<ShownMove, 'move'> & { play: Pick<ResultPlay, 'title'> | null };

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

/** What a move is called: its play's title, where the site has that play. */
export function titleOf(model: Model, { move, play }: NamedMove): string {
  return play?.title ?? namePlay(model, move.play);
}

/** What put a move in its position, in one sentence or two. */
export function reasonOf(
  model: Model,
  result: PlaceResult,
  moves: readonly NamedMove[],
  position: number,
): string {
  const shown = moves[position];
  if (!shown) return '';
  const { standing } = shown.move;
  const isOrderSaid = moves
    .slice(0, position)
    .some(({ move }) => (move.standing?.level.length ?? 0) > 1);
  return standing === null
    ? sayBefore(model, shown.move, moves)
    : [
        sayStanding(model, result, shown.move, standing, isOrderSaid),
        ...sayWaiting(model, moves, position),
      ].join(' ');
}

/** What a move does among the others that asks for nothing itself. */
function sayBefore(
  model: Model,
  { dimension, comesBefore }: NextMove,
  moves: readonly NamedMove[],
): string {
  const other = moves.find(({ move }) => move.play === comesBefore);
  const title = other ? titleOf(model, other) : namePlay(model, comesBefore ?? '');
  return words.why.atTarget(nameOf(model, dimension), title);
}

/** Where a move's dimension stands among those that ask for one. */
function sayStanding(
  model: Model,
  result: PlaceResult,
  { dimension, reason }: NextMove,
  { level, lower, higher, someRest }: MoveStanding,
  isOrderSaid: boolean,
): string {
  const { why } = words;
  const name = nameOf(model, dimension);
  const number = result.dimensions.find((one) => one.dimension === dimension)?.stage ?? null;
  const stage = number === null ? '' : stageName(model, number);
  if (level.length > 1) {
    const are = someRest ? why.askAt(stage) : why.level(stage);
    const tie = why.tie(name, level.indexOf(dimension) + 1, level.length, are);
    const order = isOrderSaid
      ? why.byTheSame
      : why.byOrder(dimensionNames(model, model.nextMoves.order));
    return (lower > 0 ? why.nextLowest(tie) : tie) + order;
  }
  if (lower > 0) return why.higher(name, stage);
  if (higher > 0) {
    const isAll = result.assessed === model.dimensions.length;
    return why.lowest(name, someRest ? why.ofAsking : isAll ? why.ofAll : why.ofAssessed, stage);
  }
  if (someRest) return why.aloneAsking(name, stage);
  return reason === 'holding' ? why.aloneHolding(name, stage) : why.aloneAssessed(name, stage);
}

/** The moves that a move has changed places with, because one of the two waits for the other. */
function sayWaiting(model: Model, moves: readonly NamedMove[], position: number): string[] {
  const { move } = moves[position]!;
  const before = moves.slice(0, position).filter((one) => one.move.turn > move.turn);
  const after = moves.slice(position + 1).filter((one) => one.move.turn < move.turn);
  return [
    ...before
      .filter((one) => move.waitsFor.includes(one.move.play))
      .map((one) => words.why.comesAfter(titleOf(model, one))),
    ...after
      .filter((one) => one.move.waitsFor.includes(move.play))
      .map((one) => words.why.comesBefore(titleOf(model, one))),
  ];
}

/** Dimensions that moves wait for and that are not assessed, each with a question to begin with. */
export interface Unanswered {
  dimensions: { dimension: string; question: string }[];
  /** How many of the moves wait for them. */
  waiting: number;
}

/** What has to be answered before the moves can be done in their order; `null` where nothing has to be. */
export function findUnanswered(
  model: Model,
  result: PlaceResult,
  moves: readonly ShownMove[],
): Unanswered | null {
  const dimensionsOf = ({ move }: ShownMove) =>
    move.waitsFor.map((id) => findPlay(model, id)?.dimension.id);
  const silent = result.dimensions.filter(({ stage }) => stage === null);
  const waited = silent.filter(({ dimension }) =>
    moves.some((shown) => dimensionsOf(shown).includes(dimension)),
  );
  if (waited.length === 0) return null;
  const ids = waited.map(({ dimension }) => dimension);
  return {
    dimensions: waited.flatMap(({ dimension, questions }) => {
      const open = questions.find(({ answered }) => answered === null) ?? questions[0];
      return open ? [{ dimension, question: open.question }] : [];
    }),
    waiting: moves.filter((shown) => dimensionsOf(shown).some((id) => ids.includes(id ?? '')))
      .length,
  };
}

/** The figure that the board page prints, and the position of its move from 1; `null` where no move has one. */
export function findFigure(
  moves: readonly ShownMove[],
): { figure: PlayFigure; position: number } | null {
  for (const [index, { play }] of moves.entries()) {
    if (play?.figure) return { figure: play.figure, position: index + 1 };
  }
  return null;
}

function nameOf(model: Model, dimension: string): string {
  return dimensionNames(model, [dimension])[0] ?? '';
}

/** Why there is no move, as a sentence. */
export function reasonForNone(model: Model, result: PlaceResult): string {
  if (result.assessed === 0) return words.none.nothing;
  if (result.place === null) return words.none.noPlace;
  return result.holding.length === 0
    ? words.none.last(stageName(model, result.place))
    : words.none.targets;
}
