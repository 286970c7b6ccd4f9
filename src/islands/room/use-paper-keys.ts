import { useState } from 'react';
import { paperFaultText, paperText as words } from '../../interface/workshop/room-intake.ts';
import type { Model } from '../../model/types.ts';
import { readSheet } from '../../room/paper.ts';
import type { Room } from '../../room/room.ts';
import type { RoomHold } from './use-room.ts';

/** Keying in paper sheets. */
export interface PaperKeying {
  typed: string;
  /** What became of the last one; another number each time, so that the same words are heard again. */
  done: { number: number; said: string };
  /** Whether the sheet that was added last can be taken out again. */
  canUndo: boolean;
  type(text: string): void;
  /** Adds what is typed, and empties the field; or says what is wrong with it. */
  add(): void;
  undo(): void;
}

/** Holds what is typed, and the sheet that was added last. */
export function usePaperKeys(hold: RoomHold, model: Model, room: Room): PaperKeying {
  const [typed, setTyped] = useState('');
  const [done, setDone] = useState<{ number: number; said: string; code: string | null }>({
    number: 0,
    said: '',
    code: null,
  });
  const submissions = room.rounds.at(-1)?.submissions ?? [];
  const say = (said: string, code: string | null) =>
    setDone(({ number }) => ({ number: number + 1, said, code }));

  return {
    typed,
    done,
    canUndo:
      done.code !== null && hold.undoable === 'merge' && submissions.at(-1)?.code === done.code,
    type: setTyped,
    add: () => {
      const sheet = readSheet(model, room.length, typed, hold.freeNonce());
      if (!sheet.ok) return say(paperFaultText(sheet.fault), null);
      const { added } = hold.act({ type: 'merge', codes: [sheet.code], way: 'paper' });
      if (added === 0) return say(words.full, null);
      const role = model.roles.find(({ id }) => id === sheet.role)?.name ?? sheet.role;
      setTyped('');
      say(words.added(role, submissions.length + added), sheet.code);
    },
    undo: () => {
      hold.undo();
      say(words.undone, null);
    },
  };
}
