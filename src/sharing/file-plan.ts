/** The plan and the board page's words of a file. */
import { boardLengths, cleanAsk } from './board-ask.ts';
import type { BoardAsk } from './board-ask.ts';
import { textLength } from './clean-text.ts';
import { isDay } from './day.ts';
import { isId, isWhole } from './file-fields.ts';
import type { FieldReader, Fields, Shape } from './file-fields.ts';
import { cleanNote } from './plan-note.ts';
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
  play: 'optional',
  placing: 'optional',
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
      note: readNote(reader, fields, place),
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
    play: readBoardPlay(reader, fields),
    owner: reader.readText(fields, 'owner', 'board', boardLengths.owner),
    time: reader.readText(fields, 'time', 'board', boardLengths.time),
    cost: reader.readText(fields, 'cost', 'board', boardLengths.cost),
    decision: reader.readText(fields, 'decision', 'board', boardLengths.decision),
  };
  const placing = reader.readNonce(fields, 'placing', 'board');
  if (!isWhole<BoardAsk>(ask)) return undefined;
  return cleanAsk({ ...ask, ...(placing !== undefined && { placing }) });
}

/** The play that the board's words are for; empty where the file does not say. */
function readBoardPlay(reader: FieldReader, fields: Fields): string | undefined {
  const { play = '' } = fields;
  if (play === '' || isId(play)) return play;
  return reader.refuse('board.play', { reason: 'bad-id' });
}

/** One clean line or several. */
function readNote(reader: FieldReader, fields: Fields, place: string): string | undefined {
  const value = fields['note'];
  const at = `${place}.note`;
  if (value === undefined) return undefined;
  if (typeof value !== 'string') return reader.refuse(at, { reason: 'wrong-type', wanted: 'text' });
  const note = cleanNote(value);
  const found = textLength(note);
  const limit = ENTRY_NOTE_LENGTH;
  return found > limit ? reader.refuse(at, { reason: 'too-long', found, limit }) : note;
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
