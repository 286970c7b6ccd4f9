import { useState } from 'react';
import { offerDownload } from '../../browser/download.ts';
import { storeText as words } from '../../interface/workshop/room.ts';
import type { Room } from '../../room/room.ts';
import { isUnkept } from './kept-room.ts';
import { saveRoom } from './save-room.ts';
import type { RoomHold, RoomProblem } from './use-room.ts';

/** What has to be known of the browser's store, with a way on. Nothing where all is well. */
export function RoomNotices({ hold }: { hold: RoomHold }) {
  const { problem, room } = hold;
  // The region is there before its first message, or nobody would hear that.
  return (
    <div className="room-notices" role="status">
      {problem && (
        <div className="problem">
          <p>
            <strong>{words.title}</strong>
          </p>
          <p>{words[problem.kind]}</p>
          {problem.kind === 'damaged' && <DamagedWays hold={hold} problem={problem} />}
          {room && isUnkept(hold) && <SaveNow room={room} />}
        </div>
      )}
    </div>
  );
}

/** The room's file, where the browser does not keep the room. */
function SaveNow({ room }: { room: Room }) {
  const [name, setName] = useState('');
  return (
    <p className="row">
      <button className="button" type="button" onClick={() => setName(saveRoom(room))}>
        {words.save}
      </button>
      {name !== '' && <span>{words.saved(name)}</span>}
    </p>
  );
}

interface Props {
  hold: RoomHold;
  problem: Extract<RoomProblem, { kind: 'damaged' }>;
}

function DamagedWays({ hold, problem }: Props) {
  return (
    <p className="row">
      <button
        className="button quiet"
        type="button"
        onClick={() => offerDownload(words.getName, 'text/plain', problem.text)}
      >
        {words.get}
      </button>
      <button className="button quiet" type="button" onClick={hold.dismissProblem}>
        {words.seen}
      </button>
    </p>
  );
}
