import { roomText as words } from '../../../interface/workshop/console-room.ts';
import { dayTime } from '../../../interface/workshop/console-time.ts';
import type { RoomHold } from '../../room/use-room.ts';
import type { RoomNow } from './read-room-now.ts';

interface Props {
  hold: RoomHold;
  now: RoomNow;
  /** `null` where nothing is left to reveal. */
  onReveal: (() => void) | null;
}

/** The button that shows the room what it answered, and what stands in its way. */
export function RevealBox({ hold, now, onReveal }: Props) {
  const { screen, shown, target } = now;
  if (!screen) return null;
  if (shown) return <Revealed hold={hold} now={now} />;
  if (!screen.hasAnswers) return <p className="console-warning">{words.nobody}</p>;
  if (!onReveal) return null;
  const asked = hold.asked?.step === now.key ? hold.asked : null;
  return (
    <div className="console-reveal" data-asked={asked !== null}>
      <p role="status">{asked && words.asked(asked.missing)}</p>
      <p className="row">
        <button className="button" type="button" onClick={onReveal}>
          {asked ? words.revealStill(target) : words.reveal(target)}
        </button>
        {asked && (
          <button className="button quiet" type="button" onClick={hold.dropAsk}>
            {words.wait}
          </button>
        )}
      </p>
    </div>
  );
}

function Revealed({ hold, now }: Omit<Props, 'onReveal'>) {
  const { shown, target } = now;
  if (!shown) return null;
  const { reveal } = shown;
  return (
    <div className="console-reveal">
      <p>{words.revealed(target, dayTime(Date.parse(reveal.at)))}</p>
      {!shown.isEarlier && hold.canDrawAgain(reveal.target) && (
        <p className="row">
          <span>{words.late}</span>
          <button
            className="button quiet"
            type="button"
            onClick={() => hold.drawAgain(reveal.target)}
          >
            {words.again}
          </button>
        </p>
      )}
    </div>
  );
}
