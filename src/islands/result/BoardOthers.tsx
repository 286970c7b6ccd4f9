import { boardText } from '../../interface/moves.ts';
import type { Model } from '../../model/types.ts';
import { NO_MOVE, OTHER_PLACING, emptyWords } from '../../sharing/board-ask.ts';
import type { BoardAsk } from '../../sharing/board-ask.ts';
import { namePlay } from './move-words.ts';
import type { ResultPlay } from './result-play.ts';

const words = boardText.form.others;

/** What was typed for the board page when another move was the first one, or for another placing: none of it is printed until the reader says so. */
export function BoardOthers({
  model,
  others,
  play,
  plays,
  onChoose,
}: {
  model: Model;
  others: BoardAsk;
  /** Id of the first move's play now, or `NO_MOVE`. */
  play: string;
  plays: readonly ResultPlay[];
  /** `null` clears what was typed. */
  onChoose: (ask: BoardAsk | null) => void;
}) {
  const isMove = play !== NO_MOVE;
  const { owner, time, cost, decision } = others;
  const parts = [
    { term: boardText.owner, text: owner },
    { term: boardText.time, text: time },
    { term: boardText.cost, text: cost },
    { term: boardText.decision, text: decision },
  ].filter(({ text }) => text !== '');
  return (
    <div className="note board-others">
      <p>
        {describeOrigin(model, others.play, plays)} {words.text}
      </p>
      <dl>
        {parts.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="row">
        {isMove && (
          <button
            type="button"
            className="button quiet"
            onClick={() => onChoose({ ...others, play })}
          >
            {words.use}
          </button>
        )}
        {!isMove && decision !== '' && (
          <button
            type="button"
            className="button quiet"
            onClick={() => onChoose({ ...emptyWords, decision, play })}
          >
            {words.useDecision}
          </button>
        )}
        <button type="button" className="button quiet" onClick={() => onChoose(null)}>
          {words.clear}
        </button>
      </p>
    </div>
  );
}

function describeOrigin(model: Model, id: string, plays: readonly ResultPlay[]): string {
  if (id === '') return words.forUnknown;
  if (id === NO_MOVE) return words.forNone;
  if (id === OTHER_PLACING) return words.forOtherPlacing;
  return words.for(plays.find((play) => play.id === id)?.title ?? namePlay(model, id));
}
