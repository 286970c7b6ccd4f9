/** The plan and the board page's words of a file. */
import { boardLengths, cleanAsk } from './board-ask.ts';
import type { BoardAsk } from './board-ask.ts';
import { isDay } from './day.ts';
import { isWhole } from './file-fields.ts';
import type { FieldReader, Fields, Shape } from './file-fields.ts';
import { ENTRY_NOTE_LENGTH, OWNER_LENGTH, PLAY_TITLE_LENGTH, moveStates } from './plan.ts';
import type { MoveState, Plan, PlanEntry } from './plan.ts';

const entryShape: Shape = {
  play: 'needed',
  title: 'needed',
  owner: 'needed',
  date: 'needed',
  state: 'needed',
  note: 'needed',
  addedAt: 'needed',
};
const boardShape: Shape = {
  owner: 'needed',
  time: 'needed',
  cost: 'needed',
  decision: 'needed',
};

/**
 * The plan. Any play id is taken, for the plan outlives the plays.
 *
 * @param limit most entries
 */
export function readPlan(reader: FieldReader, value: unknown, limit: number): Plan | undefined {
  const seen = new Set<string>();
  return reader.readList(value, 'plan', 'entries', limit, (item, place) => {
    const fields = reader.readFields(item, place, entryShape);
    if (!fields) return undefined;
    const entry = {
      play: reader.readId(fields, 'play', place, seen, 'duplicate-play'),
      title: reader.readText(fields, 'title', place, PLAY_TITLE_LENGTH),
      owner: reader.readText(fields, 'owner', place, OWNER_LENGTH),
      date: readDay(reader, fields, place),
      state: readState(reader, fields, place),
      note: reader.readText(fields, 'note', place, ENTRY_NOTE_LENGTH),
      addedAt: reader.readDate(fields, 'addedAt', place),
    };
    if (entry.title === '') reader.refuse(`${place}.title`, { reason: 'no-title' });
    return isWhole<PlanEntry>(entry) ? entry : undefined;
  });
}

/** What was typed for the board; `null` where that is nothing. */
export function readBoard(reader: FieldReader, value: unknown): BoardAsk | null | undefined {
  const fields = reader.readFields(value, 'board', boardShape);
  if (!fields) return undefined;
  const ask = {
    owner: reader.readText(fields, 'owner', 'board', boardLengths.owner),
    time: reader.readText(fields, 'time', 'board', boardLengths.time),
    cost: reader.readText(fields, 'cost', 'board', boardLengths.cost),
    decision: reader.readText(fields, 'decision', 'board', boardLengths.decision),
  };
  return isWhole<BoardAsk>(ask) ? cleanAsk(ask) : undefined;
}

function readDay(reader: FieldReader, fields: Fields, place: string): string | undefined {
  const value = fields['date'];
  if (value === undefined) return undefined;
  if (typeof value === 'string' && (value === '' || isDay(value))) return value;
  return reader.refuse(`${place}.date`, { reason: 'bad-day' });
}

function readState(reader: FieldReader, fields: Fields, place: string): MoveState | undefined {
  const value = fields['state'];
  if (value === undefined) return undefined;
  return (
    moveStates.find((state) => state === value) ??
    reader.refuse(`${place}.state`, { reason: 'bad-state', states: moveStates })
  );
}
