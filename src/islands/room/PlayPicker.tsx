import { useState } from 'react';
import { decisionText as words } from '../../interface/workshop/decision.ts';
import type { Model } from '../../model/types.ts';
import { playOf } from '../../scoring/next-moves.ts';
import { hasPlay } from '../../sharing/plan.ts';
import type { Plan } from '../../sharing/plan.ts';
import type { OutcomeProps, RoomPlay } from './outcome-props.ts';

interface Props {
  model: Model;
  plays: OutcomeProps['plays'];
  decision: Plan;
  /** Whether no other play can be chosen. */
  isFull: boolean;
  /** Of the page of all plays. */
  address: string;
  onChoose: (play: RoomPlay) => void;
}

/** Any play of the playbook, by dimension. */
export function PlayPicker({ model, plays, decision, isFull, address, onChoose }: Props) {
  const [picked, setPicked] = useState('');
  const play = plays.find(({ id }) => id === picked && !hasPlay(decision, id));
  return (
    <>
      <h3>{words.any}</h3>
      <div className="row room-play-picker">
        <div className="field">
          <label htmlFor="room-play">{words.anyLabel}</label>
          <select
            id="room-play"
            value={play ? picked : ''}
            onChange={(event) => setPicked(event.target.value)}
          >
            <option value="">{words.anyNone}</option>
            {model.dimensions.map((dimension) => (
              <optgroup key={dimension.id} label={dimension.name}>
                {model.leaps
                  .flatMap(
                    (leap) => plays.find(({ id }) => id === playOf(dimension.id, leap.id)) ?? [],
                  )
                  .filter(({ id }) => !hasPlay(decision, id))
                  .map(({ id, title }) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </div>
        <button
          className="button quiet"
          type="button"
          disabled={!play || isFull}
          onClick={() => play && onChoose(play)}
        >
          {words.add}
        </button>
        <a href={address}>{words.allPlays(plays.length)}</a>
      </div>
    </>
  );
}
