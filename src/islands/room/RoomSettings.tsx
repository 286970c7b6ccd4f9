import { useState } from 'react';
import type { FormEvent } from 'react';
import { roomText } from '../../interface/workshop/room.ts';
import type { Room } from '../../room/room.ts';
import { Confirm } from '../Confirm.tsx';
import { RoomFields, readRoomFields } from './RoomFields.tsx';
import type { RoomHold } from './use-room.ts';

const words = roomText.settings;

/** What the room is set to, and its end. */
export function RoomSettings({ hold, room }: { hold: RoomHold; room: Room }) {
  const [isFaulty, setFaulty] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const { unit, length, floor, expected } = room;
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const set = readRoomFields(event.currentTarget);
    setFaulty(set === null);
    setSaved(set !== null);
    if (set) hold.act({ type: 'set', part: set });
    else event.currentTarget.querySelector<HTMLInputElement>('[name="expected"]')?.focus();
  };
  return (
    <div className="room-settings">
      <p className="hint">{words.later}</p>
      {/* The fields hold what is typed; what another window or an undo has set comes in with a new form. */}
      <form
        key={[unit, length, floor, expected].join('\n')}
        className="stack"
        onSubmit={save}
        onChange={() => setSaved(false)}
        noValidate
      >
        <RoomFields id="set" set={room} isFaulty={isFaulty} />
        <p className="row">
          <button className="button quiet" type="submit">
            {words.save}
          </button>
        </p>
      </form>
      <p role="status">{isSaved && words.saved}</p>
      <Confirm
        id="room-end"
        label={words.end}
        question={words.endAsk}
        yes={words.endYes}
        no={words.endNo}
        onYes={hold.close}
      />
    </div>
  );
}
