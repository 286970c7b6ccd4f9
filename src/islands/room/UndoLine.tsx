import { undoText as words } from '../../interface/workshop/room.ts';
import { DoneNote } from '../keep/DoneNote.tsx';
import type { RoomHold } from './use-room.ts';

/** The last step that was taken with the room, to be taken back. Nothing where there is none. */
export function UndoLine({ hold }: { hold: RoomHold }) {
  const { undoable } = hold;
  return (
    <DoneNote
      text={undoable ? words.steps[undoable] : ''}
      undo={words.undo}
      onUndo={undoable ? hold.undo : null}
    />
  );
}
