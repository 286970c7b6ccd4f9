import { useLayoutEffect, useRef, useState } from 'react';
import { decisionText } from '../../interface/workshop/decision.ts';
import { NOTE_LENGTH } from '../../room/room-actions.ts';
import type { NoDecision } from '../../room/room.ts';
import { SettledField } from './SettledField.tsx';
import type { RoomHold } from './use-room.ts';

const words = decisionText.open;

interface Props {
  hold: RoomHold;
  /** `null` where nothing was said of it. */
  noDecision: NoDecision | null;
}

/** That nothing is decided yet: a room may say so, with a day on which it comes back to it. */
export function NoDecisionBox({ hold, noDecision }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isPressed = useRef(false);
  const [said, setSaid] = useState('');
  const isNoted = noDecision !== null;

  // The pressed button has gone.
  useLayoutEffect(() => {
    if (isPressed.current) heading.current?.focus();
    isPressed.current = false;
  }, [isNoted]);

  // Both fields may settle before the page is drawn again.
  const newest = useRef(noDecision);
  useLayoutEffect(() => {
    newest.current = noDecision;
  }, [noDecision]);

  const set = (next: NoDecision | null) => {
    newest.current = next;
    hold.act({ type: 'no-decision', ...(next ?? { date: null }) });
  };
  const change = (part: Partial<NoDecision>) =>
    set({ date: '', note: '', ...newest.current, ...part });
  const press = (next: NoDecision | null, told: string) => {
    isPressed.current = true;
    set(next);
    setSaid(told);
  };

  return (
    <section className="room-undecided stack" aria-labelledby="room-undecided">
      <h4 id="room-undecided" ref={heading} tabIndex={-1}>
        {words.title}
      </h4>
      <p className="measure">{isNoted ? words.noted : words.lead}</p>
      {noDecision && (
        <div className="room-decided-fields">
          <SettledField
            id="undecided-date"
            kind="date"
            label={words.date}
            value={noDecision.date}
            onChange={(date) => change({ date })}
          />
          <SettledField
            id="undecided-note"
            kind="lines"
            label={words.note}
            value={noDecision.note}
            limit={NOTE_LENGTH}
            onChange={(note) => change({ note })}
          />
        </div>
      )}
      <p>
        <button
          className="button quiet"
          type="button"
          onClick={() =>
            isNoted ? press(null, words.takenBack) : press({ date: '', note: '' }, '')
          }
        >
          {isNoted ? words.takeBack : words.choose}
        </button>
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
