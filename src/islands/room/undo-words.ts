import { undoText as words } from '../../interface/workshop/room.ts';
import type { RoomHold } from './use-room.ts';

/** What was done last, and what an undo takes back, as its button says it; `null` where nothing can be undone. */
export function undoWords({
  undoable,
  room,
  model,
}: Pick<RoomHold, 'undoable' | 'room' | 'model'>): { said: string; undo: string } | null {
  if (undoable === null) return null;
  // The newest of what stands revealed is what the step revealed.
  const target = undoable === 'reveal' ? room?.rounds.at(-1)?.reveals.at(-1)?.target : undefined;
  const name =
    target === 'place' ? words.place : model.dimensions.find(({ id }) => id === target)?.name;
  return name === undefined
    ? { said: words.steps[undoable], undo: words.undoes[undoable] }
    : { said: words.revealed(name), undo: words.undoReveal(name) };
}
