import { useState } from 'react';
import { readPickedFile } from '../../browser/download.ts';
import { intakeText, boxText as words } from '../../interface/workshop/room-intake.ts';
import type { IntakeCounts } from '../../interface/workshop/room-intake.ts';
import type { Model } from '../../model/types.ts';
import type { Room } from '../../room/room.ts';
import type { Report } from './IntakeReport.tsx';
import { TEXT_LIMIT, isOfNextRound, readDropped, takeText } from './take-codes.ts';
import type { RoomHold } from './use-room.ts';

/** Taking in whatever people send. */
export interface Intaking {
  /** Of the last text; `null` before, and once it is cleared. */
  report: Report | null;
  /** A room whose file was given, and which waits for a decision. */
  opened: Room | null;
  take(text: string, name?: string): void;
  takeFile(file: File): Promise<void>;
  /** Takes the codes of the last text out of this round, and into a new one. */
  toNext(): void;
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

  const say = (said: string, part: Partial<Omit<Report, 'number' | 'said'>> = {}) => {
    setOpened(null);
    setReport((last) => ({
      name: '',
      damaged: [],
      next: null,
      ...part,
      number: (last?.number ?? 0) + 1,
      said,
    }));
  };
  const take = (text: string, name = '') => {
    if (text.trim() === '') return say(words.empty, { name });
    if (text.length > TEXT_LIMIT) return say(words.tooLong, { name });
    const { counts, damaged, codes, isNone } = takeText(models, hold, text);
    const next = isOfNextRound(counts) ? { codes, replaced: counts.replacedAfterReveal } : null;
    say(isNone ? words.none : intakeText(counts), { name, damaged, next });
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
    toNext: () => {
      const codes = report?.next?.codes ?? [];
      const { rounds = [] } = hold.room ?? {};
      const last = rounds.at(-1)?.submissions.at(-1)?.code ?? '';
      // Another window may have gone on since: then what an undo takes back is not this text.
      if (hold.undoable !== 'merge' || !codes.includes(last)) return say(words.notNext);
      hold.undo();
      hold.act({ type: 'new-round' });
      const counts = hold.act({ type: 'merge', codes, way: 'code' });
      say(`${words.inNext(rounds.length + 1)} ${intakeText({ ...counts, foreign: [] })}`);
    },
    tell: (counts) => say(intakeText(counts)),
    clear: () => {
      setReport(null);
      setOpened(null);
    },
  };
}
