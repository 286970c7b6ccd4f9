import { roomText as words, targetText } from '../../../interface/workshop/console-room.ts';
import { undoWords } from '../../room/undo-words.ts';
import type { RoomHold } from '../../room/use-room.ts';

/** Takes back the last thing that was done to the room; of a reveal it says what leaves the Screen. */
export function UndoStep({ hold }: { hold: RoomHold }) {
  const last = undoWords(hold);
  if (!last) return null;
  return (
    <p className="console-undo">
      <span>{last.said}</span>{' '}
      <button type="button" onClick={hold.undo}>
        {takesOff(hold) ?? last.undo}
      </button>
    </p>
  );
}

/** What leaves the Screen with the last reveal; `null` where nothing does, or an earlier picture of the same comes back. */
function takesOff({ undoable, room, model }: RoomHold): string | null {
  const targets = (room?.rounds.at(-1)?.reveals ?? []).map(({ target }) => target);
  const target = targets.at(-1);
  if (undoable !== 'reveal' || target === undefined) return null;
  if (targets.indexOf(target) < targets.length - 1) return null;
  const dimension = model.dimensions.find(({ id }) => id === target);
  return words.takeOff(dimension?.name ?? targetText.place);
}
