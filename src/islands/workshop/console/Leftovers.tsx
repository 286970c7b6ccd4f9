import { useState } from 'react';
import { roomText } from '../../../interface/workshop/console-room.ts';
import { dayAndTime, timeText as words } from '../../../interface/workshop/console-time.ts';
import type { Session } from '../../../model/workshop-types.ts';
import { isLeftOver } from '../../../room/nudges.ts';
import type { Room } from '../../../room/room.ts';
import type { ShowAction } from '../../../room/show-actions.ts';
import type { RoomHold } from '../../room/use-room.ts';
import { Confirm } from '../../Confirm.tsx';

interface Props {
  session: Session;
  /** Of the session: ISO date and time; `null` where it has not begun. */
  startedAt: string | null;
  hold: RoomHold;
  /** Milliseconds since 1970. */
  now: number;
  act: (action: ShowAction) => void;
}

/** Asks about a session and a room that began long ago: they may be left over from a rehearsal. */
export function Leftovers({ session, startedAt, hold, now, act }: Props) {
  const [goesOn, setGoesOn] = useState('');
  const [keeps, setKeeps] = useState('');
  const { room } = hold;
  return (
    <>
      {startedAt !== null && isLeftOver(startedAt, now) && goesOn !== startedAt && (
        <div className="console-warning console-left-over" role="group" aria-label={words.restart}>
          <p>{words.leftOver(dayAndTime(startedAt))}</p>
          <p className="row">
            <button className="button" type="button" onClick={() => setGoesOn(startedAt)}>
              {words.goOn}
            </button>
            <button className="button quiet" type="button" onClick={() => act({ type: 'restart' })}>
              {words.restartYes}
            </button>
          </p>
        </div>
      )}
      {room && isLeftOver(room.startedAt, now) && keeps !== room.id && (
        <OldRoom session={session} hold={hold} room={room} onKeep={() => setKeeps(room.id)} />
      )}
    </>
  );
}

interface OldRoomProps extends Pick<Props, 'session' | 'hold'> {
  room: Room;
  onKeep: () => void;
}

function OldRoom({ session, hold, room, onKeep }: OldRoomProps) {
  const { unit, floor, expected } = room;
  return (
    <div className="console-warning console-left-over" role="group" aria-label={roomText.endRoom}>
      <p>{roomText.leftRoom(dayAndTime(room.startedAt))}</p>
      <div className="row">
        <button className="button" type="button" onClick={onKeep}>
          {roomText.keepRoom}
        </button>
        <Confirm
          id="console-end-room"
          label={roomText.endRoom}
          question={roomText.endRoomAsk}
          yes={roomText.endRoomYes}
          no={roomText.endRoomNo}
          onYes={() => hold.open({ unit, length: session.length, floor, expected })}
        />
      </div>
    </div>
  );
}
