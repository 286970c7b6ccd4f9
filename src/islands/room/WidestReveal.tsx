import { resultsText as words } from '../../interface/workshop/outcome.ts';
import type { RoomHold } from './use-room.ts';

interface Props {
  hold: RoomHold;
  /** How many dimensions are not revealed. */
  left: number;
  /** Whether nobody's answers are in. */
  isEmpty: boolean;
  onReveal: (target: string) => void;
}

/** Reveals the dimension that the room disagrees on most, whichever that is. */
export function WidestReveal({ hold, left, isEmpty, onReveal }: Props) {
  const { asked } = hold;
  const isAsked = asked?.target === 'widest';
  return (
    <div className="stack">
      <p>{words.left(left)}</p>
      <p role="status">{isAsked && words.missing(asked.missing)}</p>
      {left > 1 && (
        <p className="row">
          <button
            className="button"
            type="button"
            disabled={isEmpty}
            onClick={() => onReveal('widest')}
          >
            {isAsked ? words.again(words.widest) : words.revealWidest}
          </button>
          {isAsked && (
            <button className="button quiet" type="button" onClick={() => hold.dropAsk()}>
              {words.wait}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
