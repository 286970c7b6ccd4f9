/** Everything that a reader does to the plan but adding to it. */
import { cleanText } from './clean-text.ts';
import { isDay } from './day.ts';
import { ENTRY_NOTE_LENGTH, OWNER_LENGTH, hasPlay } from './plan.ts';
import { cleanNote } from './plan-note.ts';
import type { Plan, PlanEntry } from './plan.ts';

/** What a reader can change in an entry. */
export type EntryPart = Partial<Pick<PlanEntry, 'owner' | 'date' | 'state' | 'note'>>;

/**
 * The plan with one entry changed. Texts are cleaned and cut to their length; a day that no calendar has leaves the day as it was.
 */
export function changeEntry(plan: Plan, play: string, part: EntryPart): Plan {
  return plan.map((entry) => {
    if (entry.play !== play) return entry;
    const { owner = entry.owner, date = entry.date, state = entry.state, note = entry.note } = part;
    return {
      ...entry,
      owner: cleanText(owner, OWNER_LENGTH),
      date: date === '' || isDay(date) ? date : entry.date,
      state,
      note: cleanNote(note, ENTRY_NOTE_LENGTH),
    };
  });
}

/** The plan without one play. */
export function removeEntry(plan: Plan, play: string): Plan {
  return plan.filter((entry) => entry.play !== play);
}

/**
 * The plan with an entry back at the place it had, however full it is. Where its play has come back meanwhile, that one stays.
 *
 * @param index from 0; the end, where the plan has become shorter than that
 */
export function restoreEntry(plan: Plan, entry: PlanEntry, index: number): Plan {
  return hasPlay(plan, entry.play) ? plan : plan.toSpliced(index, 0, entry);
}

/**
 * The plan with an entry moved among the others; unchanged where there is no room that way.
 *
 * @param step how many places, negative towards the beginning
 */
export function moveEntry(plan: Plan, play: string, step: number): Plan {
  const from = plan.findIndex((entry) => entry.play === play);
  const entry = plan[from];
  const to = from + step;
  if (!entry || to < 0 || to >= plan.length) return plan;
  return plan.toSpliced(from, 1).toSpliced(to, 0, entry);
}
