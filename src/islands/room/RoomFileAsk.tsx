import { boxText as words } from '../../interface/workshop/room-intake.ts';
import type { IntakeCounts } from '../../interface/workshop/room-intake.ts';
import { momentText } from '../../interface/saved.ts';
import type { Room } from '../../room/room.ts';
import { codesOf } from './take-codes.ts';
import type { RoomHold } from './use-room.ts';

interface Props {
  hold: RoomHold;
  /** As the file has it. */
  room: Room;
  onTaken: (counts: IntakeCounts) => void;
  onLeave: () => void;
}

/** The file of another room: its sheets can come in here, or it can be opened in place of this one. */
export function RoomFileAsk({ hold, room, onTaken, onLeave }: Props) {
  const codes = codesOf(room);
  return (
    <div className="note" role="group" aria-label={words.roomFileTitle}>
      <p>
        <strong>{words.roomFileTitle}</strong>
      </p>
      <p>{words.roomFile(room.unit, momentText(room.startedAt), codes.length)}</p>
      <p className="row">
        {codes.length > 0 && (
          <button
            className="button"
            type="button"
            onClick={() =>
              onTaken({ ...hold.act({ type: 'merge', codes, way: 'code' }), foreign: [] })
            }
          >
            {words.takeSheets(codes.length)}
          </button>
        )}
        <button
          className="button quiet"
          type="button"
          onClick={() => {
            hold.act({ type: 'replace', room });
            onLeave();
          }}
        >
          {words.openInstead}
        </button>
        <button className="button quiet" type="button" onClick={onLeave}>
          {words.leave}
        </button>
      </p>
    </div>
  );
}
