import { useMemo } from 'react';
import { resultsText as words } from '../../interface/workshop/outcome.ts';
import { earlierReveal } from '../../room/room-earlier.ts';
import type { RoomScreen } from '../../room/room.ts';
import { DrawnReveal } from './DrawnReveal.tsx';
import { EarlierReveal } from './EarlierReveal.tsx';
import type { RoomHold } from './use-room.ts';

interface Props {
  hold: RoomHold;
  /** A dimension's id, or `place`. */
  target: string;
  /** As it is revealed in this round; `null` where it is not. */
  pair: RoomScreen['reveals'][number] | null;
  /** Whether nobody's answers are in. */
  isEmpty: boolean;
  onReveal: (target: string) => void;
}

/** One thing to reveal, or what was revealed of it. */
export function RevealCard({ hold, target, pair, isEmpty, onReveal }: Props) {
  const { room, model, asked } = hold;
  const name = model.dimensions.find(({ id }) => id === target)?.name ?? words.place;
  const isRevealed = pair !== null;
  const earlier = useMemo(
    () => (room && isRevealed ? earlierReveal(model, room, target) : null),
    [model, room, isRevealed, target],
  );
  const inSentence = target === 'place' ? words.placeInSentence : name;
  const isAsked = asked?.target === target;

  return (
    <section className="room-reveal stack" aria-labelledby={`reveal-${target}`}>
      <h3 id={`reveal-${target}`} tabIndex={-1}>
        {name}
      </h3>
      <p role="status">{isAsked && words.missing(asked.missing)}</p>
      {pair ? (
        <>
          <DrawnReveal
            model={model}
            reveal={pair.reveal}
            before={pair.before ?? earlier}
            name={name}
          />
          {hold.canDrawAgain(target) && (
            <div className="row">
              <button
                className="button quiet"
                type="button"
                aria-describedby={`draw-again-${target}`}
                onClick={() => hold.drawAgain(target)}
              >
                {words.drawAgain(inSentence)}
              </button>
              <p className="hint" id={`draw-again-${target}`}>
                {words.drawAgainHint}
              </p>
            </div>
          )}
        </>
      ) : (
        <p className="row">
          <button
            className={isAsked ? 'button' : 'button quiet'}
            type="button"
            disabled={isEmpty}
            onClick={() => onReveal(target)}
          >
            {isAsked ? words.again(inSentence) : words.reveal(inSentence)}
          </button>
          {isAsked && (
            <button className="button quiet" type="button" onClick={() => hold.dropAsk()}>
              {words.wait}
            </button>
          )}
        </p>
      )}
      {room && !pair && <EarlierReveal model={model} room={room} target={target} name={name} />}
    </section>
  );
}
