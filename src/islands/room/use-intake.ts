import { useState } from 'react';
import { readPickedFile } from '../../browser/download.ts';
import { intakeText, boxText as words } from '../../interface/workshop/room-intake.ts';
import type { IntakeCounts } from '../../interface/workshop/room-intake.ts';
import type { Model } from '../../model/types.ts';
import type { Room } from '../../room/room.ts';
import type { Report } from './IntakeReport.tsx';
import { TEXT_LIMIT, readDropped, takeText } from './take-codes.ts';
import type { RoomHold } from './use-room.ts';

/** Taking in whatever people send. */
export interface Intaking {
  /** Of the last text; `null` before, and once it is cleared. */
  report: Report | null;
  /** A room whose file was given, and which waits for a decision. */
  opened: Room | null;
  take(text: string, name?: string): void;
  takeFile(file: File): Promise<void>;
  /** Says what came of a room's file. */
  tell(counts: IntakeCounts): void;
  /** Forgets the report and the room's file. */
  clear(): void;
}

/**
 * Takes texts and files into a room, and holds what became of the last one.
 *
 * @param models every edition that this site has
 */
export function useIntake(models: readonly Model[], hold: RoomHold): Intaking {
  const [report, setReport] = useState<Report | null>(null);
  const [opened, setOpened] = useState<Room | null>(null);

  const say = (said: string, part: Partial<Pick<Report, 'name' | 'damaged'>> = {}) => {
    setOpened(null);
    setReport((last) => ({
      name: '',
      damaged: [],
      ...part,
      number: (last?.number ?? 0) + 1,
      said,
    }));
  };
  const take = (text: string, name = '') => {
    if (text.trim() === '') return say(words.empty, { name });
    if (text.length > TEXT_LIMIT) return say(words.tooLong, { name });
    const { counts, damaged, isNone } = takeText(models, hold, text);
    say(isNone ? words.none : intakeText(counts), { name, damaged });
  };
  return {
    report,
    opened,
    take,
    takeFile: async (file) => {
      const picked = await readPickedFile(file, TEXT_LIMIT);
      if (!picked.ok) {
        const said = picked.reason === 'too-large' ? words.tooLong : words.unreadable;
        return say(said, { name: file.name });
      }
      const found = readDropped(models, picked.text);
      if (found.kind === 'text') return take(found.text, picked.name);
      setReport(null);
      setOpened(found.room);
    },
    tell: (counts) => say(intakeText(counts)),
    clear: () => {
      setReport(null);
      setOpened(null);
    },
  };
}
