import { placeText } from '../../interface/place.ts';
import type { Undoable } from '../state/held.ts';

interface Props {
  undoable: Undoable | null;
  onUndo: () => void;
}

/** Offers the placing that was set aside. Nothing where none was. */
export function UndoNote({ undoable, onUndo }: Props) {
  if (undoable === null || !('placing' in undoable)) return null;
  return (
    <div className="note place-undo">
      <p>{placeText.undo[undoable.kind]}</p>
      <button className="button quiet" type="button" onClick={onUndo}>
        {placeText.undo.actions[undoable.kind]}
      </button>
    </div>
  );
}
