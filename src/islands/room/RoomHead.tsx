import { inText, roomText as words } from '../../interface/workshop/room.ts';
import { peopleIn } from '../../room/room-screen.ts';
import type { Room } from '../../room/room.ts';
import { UndoLine } from './UndoLine.tsx';
import type { RoomHold } from './use-room.ts';

/** What stays in sight: whose room it is, how many are in, the parts of the page, and the last step with its undo. */
export function RoomHead({ hold, room }: { hold: RoomHold; room: Room }) {
  const { unit, rounds, expected } = room;
  const { people } = peopleIn(hold.model, room);
  return (
    <div className="room-head">
      <p className="room-head-line">
        <strong>{unit === '' ? words.head.unnamed : unit}</strong>{' '}
        <span>{words.head.round(rounds.length)}</span> <span>{inText(people, expected)}</span>
      </p>
      <nav className="room-nav" aria-label={words.nav}>
        {Object.entries(words.parts).map(([id, name]) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>
      <UndoLine hold={hold} />
    </div>
  );
}
