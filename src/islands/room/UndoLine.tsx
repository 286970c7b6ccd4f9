import { DoneNote } from '../keep/DoneNote.tsx';
import { undoWords } from './undo-words.ts';
import type { RoomHold } from './use-room.ts';

/** The last step that was taken with the room, to be taken back. Nothing where there is none. */
export function UndoLine({ hold }: { hold: RoomHold }) {
  const last = undoWords(hold);
  return (
    <DoneNote text={last?.said ?? ''} undo={last?.undo ?? ''} onUndo={last ? hold.undo : null} />
  );
}
