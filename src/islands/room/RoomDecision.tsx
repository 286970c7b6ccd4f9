import { useLayoutEffect, useRef, useState } from 'react';
import { nowIso } from '../../browser/clock.ts';
import { decisionText as words } from '../../interface/workshop/decision.ts';
import { outcomeOf } from '../../room/outcome.ts';
import { DECISION_LIMIT } from '../../room/room-actions.ts';
import { changeEntry, moveEntry, removeEntry } from '../../sharing/edit-plan.ts';
import { addEntry } from '../../sharing/plan.ts';
import type { Plan } from '../../sharing/plan.ts';
import { DecidedPlay } from './DecidedPlay.tsx';
import { NoDecisionBox } from './NoDecisionBox.tsx';
import type { OutcomeProps, RoomPlay } from './outcome-props.ts';
import { PlayPicker } from './PlayPicker.tsx';
import { SuggestedPlays } from './SuggestedPlays.tsx';
import { ToPlan } from './ToPlan.tsx';

/** One to three plays with owner and date: those that the rule suggests, or any other. */
export function RoomDecision({ hold, plays, votes, addresses }: OutcomeProps) {
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef('');
  // Two fields may settle before the page is drawn again.
  const newest = useRef<Plan>([]);
  const { room, model } = hold;

  useLayoutEffect(() => {
    newest.current = room?.decision ?? [];
  }, [room?.decision]);

  // A play that moves takes the focus along.
  useLayoutEffect(() => {
    if (moved.current !== '') document.getElementById(`decided-${moved.current}`)?.focus();
    moved.current = '';
  }, [room?.decision]);

  if (room === null) return null;
  const { decision } = room;
  const isFull = decision.length >= DECISION_LIMIT;

  const decide = (change: (decision: Plan) => Plan) => {
    newest.current = change(newest.current);
    hold.act({ type: 'decide', decision: newest.current });
  };
  const choose = ({ id, title }: RoomPlay) => {
    decide((last) => addEntry(last, { id, title }, nowIso()));
    setSaid(words.added(title));
    // The button that was pressed has gone.
    heading.current?.focus();
  };
  const takeBack = (play: string, title: string) => {
    decide((last) => removeEntry(last, play));
    setSaid(words.removed(title));
    heading.current?.focus();
  };

  return (
    <div className="room-decision stack">
      <p className="measure">{words.lead}</p>
      <h3 ref={heading} tabIndex={-1}>
        {words.chosen}
      </h3>
      <p role="status">{said}</p>
      {decision.length === 0 ? (
        <>
          <p className="hint">{words.chosenNone}</p>
          <NoDecisionBox hold={hold} noDecision={room.noDecision ?? null} />
        </>
      ) : (
        <>
          <ol className="room-decided">
            {decision.map((entry, index) => (
              <li key={entry.play}>
                <DecidedPlay
                  entry={entry}
                  play={plays.find(({ id }) => id === entry.play) ?? null}
                  isFirst={index === 0}
                  onChange={(part) => decide((last) => changeEntry(last, entry.play, part))}
                  onUp={() => {
                    moved.current = entry.play;
                    decide((last) => moveEntry(last, entry.play, -1));
                  }}
                  onTakeBack={() => takeBack(entry.play, entry.title)}
                />
              </li>
            ))}
          </ol>
          <ToPlan decision={decision} address={addresses.plan} />
        </>
      )}
      {isFull && <p className="hint">{words.full}</p>}
      <SuggestedPlays
        model={model}
        outcome={outcomeOf(model, room, votes)}
        decision={decision}
        plays={plays}
        isFull={isFull}
        onChoose={choose}
      />
      <PlayPicker
        model={model}
        plays={plays}
        decision={decision}
        isFull={isFull}
        address={addresses.plays}
        onChoose={choose}
      />
    </div>
  );
}
