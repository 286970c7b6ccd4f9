import { useMemo } from 'react';
import { resultsText as words } from '../../interface/workshop/outcome.ts';
import { timeText } from '../../interface/workshop/room.ts';
import { earlierReveal } from '../../room/room-earlier.ts';
import type { RoomScreen } from '../../room/room.ts';
import { DrawnReveal } from './DrawnReveal.tsx';
import { EarlierReveal } from './EarlierReveal.tsx';
import type { RoomHold } from './use-room.ts';

type Pair = RoomScreen['reveals'][number];

interface Props {
  hold: RoomHold;
  /** A dimension's id, or `place`. */
  target: string;
  /** As it is revealed in this round; `null` where it is not. */
  pair: Pair | null;
  /** Whether nobody's answers are in. */
  isEmpty: boolean;
  /** Whether what was revealed is unfolded. */
  isOpen: boolean;
  onFold: (isOpen: boolean) => void;
  onReveal: (target: string) => void;
}

/** One thing to reveal, or what was revealed of it. */
export function RevealCard({ pair, isEmpty, isOpen, onFold, onReveal, ...props }: Props) {
  const { hold, target } = props;
  const { room, model, asked } = hold;
  const name = model.dimensions.find(({ id }) => id === target)?.name ?? words.place;
  const parts = {
    hold,
    target,
    name,
    inSentence: target === 'place' ? words.placeInSentence : name,
  };

  return (
    <section className="room-reveal stack" aria-labelledby={`reveal-${target}`}>
      <h3 id={`reveal-${target}`} tabIndex={-1}>
        {name}
      </h3>
      <p role="status">{asked?.target === target && words.missing(asked.missing)}</p>
      {pair ? (
        <Revealed {...parts} pair={pair} isOpen={isOpen} onFold={onFold} />
      ) : (
        <Unrevealed {...parts} isEmpty={isEmpty} onReveal={onReveal} />
      )}
      {room && !pair && <EarlierReveal model={model} room={room} target={target} name={name} />}
    </section>
  );
}

interface PartProps extends Pick<Props, 'hold' | 'target'> {
  name: string;
  /** The name as it stands within a sentence. */
  inSentence: string;
}

type RevealedProps = PartProps & Pick<Props, 'isOpen' | 'onFold'> & { pair: Pair };

/** What was revealed, to be folded away: a page with every chart open is a long way to scroll. */
function Revealed({ hold, target, name, inSentence, pair, isOpen, onFold }: RevealedProps) {
  const { room, model } = hold;
  const { reveal } = pair;
  const earlier = useMemo(
    () => (room ? earlierReveal(model, room, target) : null),
    [model, room, target],
  );
  return (
    <>
      <details
        open={isOpen}
        onToggle={({ currentTarget: { open } }) => {
          if (open !== isOpen) onFold(open);
        }}
      >
        <summary>{words.drawn(inSentence, timeText(reveal.at))}</summary>
        {isOpen && (
          <DrawnReveal model={model} reveal={reveal} before={pair.before ?? earlier} name={name} />
        )}
      </details>
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
  );
}

type UnrevealedProps = PartProps & Pick<Props, 'isEmpty' | 'onReveal'>;

function Unrevealed({ hold, target, inSentence, isEmpty, onReveal }: UnrevealedProps) {
  const isAsked = hold.asked?.target === target;
  const hint = target === 'place' ? 'reveal-place-hint' : undefined;
  return (
    <div className="row">
      <button
        className={isAsked ? 'button' : 'button quiet'}
        type="button"
        disabled={isEmpty}
        aria-describedby={hint}
        onClick={() => onReveal(target)}
      >
        {isAsked ? words.again(inSentence) : words.reveal(inSentence)}
      </button>
      {isAsked && (
        <button className="button quiet" type="button" onClick={() => hold.dropAsk()}>
          {words.wait}
        </button>
      )}
      {hint && (
        <p className="hint" id={hint}>
          {words.placeHint}
        </p>
      )}
    </div>
  );
}
