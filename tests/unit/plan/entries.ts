import fc from 'fast-check';
import { cleanText } from '../../../src/sharing/clean-text.ts';
import { cleanNote } from '../../../src/sharing/plan-note.ts';
import {
  ENTRY_NOTE_LENGTH,
  OWNER_LENGTH,
  PLAY_TITLE_LENGTH,
  moveStates,
} from '../../../src/sharing/plan.ts';
import type { Plan, PlanEntry } from '../../../src/sharing/plan.ts';
import type { PlanLine } from '../../../src/sharing/plan-lines.ts';

/** An entry with something in every field. */
export function makePlanned(play: string, part: Partial<PlanEntry> = {}): PlanEntry {
  return {
    play,
    title: `Do ${play}`,
    owner: 'Ann',
    date: '2026-09-01',
    state: 'doing',
    note: 'Ask the desk first.',
    addedAt: '2026-03-01T09:30:00Z',
    ...part,
  };
}

/** An entry as it leaves the browser. */
export function makeLine(entry: PlanEntry, part: Partial<PlanLine> = {}): PlanLine {
  return {
    entry,
    title: entry.title,
    dimension: 'Insight',
    leap: 'Look',
    doneWhen: 'A dated note lies on the table.',
    address: `https://example.org/plays/${entry.play}/`,
    waits: [],
    ...part,
  };
}

/** Any line of text in the form in which it is kept. */
export function anyLine(length: number): fc.Arbitrary<string> {
  return fc.string({ unit: 'binary' }).map((text) => cleanText(text, length));
}

/** Any note in the form in which it is kept, often of several lines. */
export const anyNote: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '- a', '1. b', '# c', '=1')), {
    maxLength: 5,
  })
  .map((lines) => cleanNote(lines.join('\n'), ENTRY_NOTE_LENGTH));

const anyDay = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export const anyEntry: fc.Arbitrary<PlanEntry> = fc.record({
  play: fc.stringMatching(/^[a-z]{1,3}-[a-z]{1,3}$/),
  title: anyLine(PLAY_TITLE_LENGTH).map((line) => line || 'Untitled'),
  owner: anyLine(OWNER_LENGTH),
  date: fc.oneof(fc.constant(''), anyDay),
  state: fc.constantFrom(...moveStates),
  note: anyLine(ENTRY_NOTE_LENGTH),
  addedAt: fc.constant('2026-03-01T09:30:00.000Z'),
});

export const anyPlan: fc.Arbitrary<Plan> = fc.uniqueArray(anyEntry, {
  maxLength: 8,
  selector: ({ play }) => play,
});
