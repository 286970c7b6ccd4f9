import type { ReactNode } from 'react';
import { boardText as words, movesText } from '../../interface/moves.ts';
import type { Model } from '../../model/types.ts';
import type { PlaceResult } from '../../scoring/place.ts';
import { emptyAsk } from '../../sharing/board-ask.ts';
import type { BoardAsk } from '../../sharing/board-ask.ts';
import { namePlay, reasonForNone } from './move-words.ts';
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
  ask: BoardAsk | null;
}) {
  const [first, ...others] = moves;
  const typed = ask ?? emptyAsk;
  return (
    <div className="board-move">
      {first ? (
        <>
          <h3>{words.first(titleOf(model, first))}</h3>
          <div className="board-first">
            <div>
              <MoveText move={first} />
              {others.length > 0 && (
                <p>
                  <strong>{words.after}:</strong>{' '}
                  {others.map((one) => titleOf(model, one)).join('; ')}.
                </p>
              )}
            </div>
            <dl className="board-ask">
              <Line term={words.owner} text={typed.owner} />
              <Line term={words.time} text={typed.time} />
              <Line term={words.cost} text={typed.cost} />
            </dl>
          </div>
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

/** When a move is done, and the one figure that there is on its subject. */
function MoveText({ move: { play } }: { move: ShownMove }): ReactNode {
  if (play === null) return <p>{movesText.noPlay}</p>;
  return (
    <>
      <p>
        <strong>{movesText.terms.doneWhen}:</strong> {play.doneWhen}
      </p>
      {play.figure === '' ? (
        <p>{words.noFigure}</p>
      ) : (
        <p>
          <strong>{words.figure}.</strong> {play.figure}
        </p>
      )}
    </>
  );
}

function titleOf(model: Model, { move, play }: ShownMove): string {
  return play?.title ?? namePlay(model, move.play);
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
