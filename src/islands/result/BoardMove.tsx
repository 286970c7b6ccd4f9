import type { ReactNode } from 'react';
import { boardFigureText, boardText as words, movesText } from '../../interface/moves.ts';
import type { Model } from '../../model/types.ts';
import type { PlaceResult } from '../../scoring/place.ts';
import { NO_MOVE, sortAsk } from '../../sharing/board-ask.ts';
import type { BoardAsk } from '../../sharing/board-ask.ts';
import { findFigure, reasonForNone, titleOf } from './move-words.ts';
import type { ShownMove } from './result-play.ts';

/** The first move with its owner, time and cost, what comes after it, and the decision asked for. */
export function BoardMove({
  model,
  result,
  moves,
  ask,
}: {
  model: Model;
  result: PlaceResult;
  moves: readonly ShownMove[];
  /** What the reader typed, for this first move or for another; `null` where nothing. */
  ask: BoardAsk | null;
}) {
  const [first, ...others] = moves;
  const { words: typed } = sortAsk(ask, first?.move.play ?? NO_MOVE);
  return (
    <div className="board-move">
      {first ? (
        <>
          <h3>{words.first(titleOf(model, first))}</h3>
          <DoneWhen move={first} />
          {others.length > 0 && (
            <p>
              <strong>{words.after}:</strong> {others.map((one) => titleOf(model, one)).join('; ')}.
            </p>
          )}
          <MovesFigure moves={moves} />
          <dl className="board-ask board-parts">
            <Line term={words.owner} text={typed.owner} />
            <Line term={words.time} text={typed.time} />
            <Line term={words.cost} text={typed.cost} />
          </dl>
        </>
      ) : (
        <p>{reasonForNone(model, result)}</p>
      )}
      <dl className="board-ask board-decision">
        <Line term={words.decision} text={typed.decision} />
      </dl>
    </div>
  );
}

/** When a move is done. */
function DoneWhen({ move: { play } }: { move: ShownMove }): ReactNode {
  if (play === null) return <p>{movesText.noPlay}</p>;
  return (
    <p>
      <strong>{movesText.terms.doneWhen}:</strong> {play.doneWhen}
    </p>
  );
}

/** The first figure that there is on the subject of a move, with all that must stand beside it. */
function MovesFigure({ moves }: { moves: readonly ShownMove[] }) {
  const found = findFigure(moves);
  if (found === null) return <p>{words.noFigure(moves.length)}</p>;
  const { figure, position } = found;
  return (
    <p className="board-figure">
      {words.figureOf(position)} <strong>{figure.value}</strong>:{' '}
      {boardFigureText(figure, figure.row)}
    </p>
  );
}

/** What was typed, or a line to write on. */
function Line({ term, text }: { term: string; text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd className={text === '' ? 'to-write' : undefined}>{text}</dd>
    </div>
  );
}
