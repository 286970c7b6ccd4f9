/**
 * The file of a room: everything that is gathered, as JSON that opens again. It holds everybody's codes.
 *
 * `{ format: 'the-leap-room', version: 1, exportedAt, room }`, the last as in `Room`.
 */
import type { Model } from '../model/types.ts';
import type { RoomLength } from '../model/workshop-types.ts';
import { isDay } from '../sharing/day.ts';
import { FieldReader, isFields } from '../sharing/file-fields.ts';
import type { Fields, Shape } from '../sharing/file-fields.ts';
import { readPlan } from '../sharing/file-plan.ts';
import { UNIT_LENGTH } from '../sharing/placing.ts';
import type { Plan } from '../sharing/plan.ts';
import { DECISION_LIMIT, NOTE_LENGTH, PEOPLE_LIMIT, ROUND_LIMIT } from './room-actions.ts';
import { RoundReader } from './room-file-round.ts';
import {
  ProblemList,
  bothDecidedText,
  countText,
  editionText,
  ownFileText,
} from './room-file-text.ts';
import type { EarlierRoom, Floor, NoDecision, Reveal, Room, Round } from './room.ts';

export type RoomReading = { ok: true; room: Room } | { ok: false; problems: string[] };

const FORMAT = 'the-leap-room';
const VERSION = 1;
/** The format of a file with somebody's own results. */
const OWN_FORMAT = 'the-leap';
/** Most bytes that are read, as UTF-8: more than a browser's store holds. */
const BYTES = 6_000_000;

const lengths: readonly RoomLength[] = ['key', 'all'];
const floors: readonly Floor[] = [3, 5, 8];

const fileShape: Shape = {
  format: 'needed',
  version: 'needed',
  exportedAt: 'needed',
  room: 'needed',
};
const earlierShape: Shape = {
  unit: 'needed',
  edition: 'needed',
  length: 'needed',
  startedAt: 'needed',
  floor: 'needed',
  round: 'needed',
};
const roomShape: Shape = {
  id: 'needed',
  unit: 'needed',
  edition: 'needed',
  length: 'needed',
  floor: 'needed',
  expected: 'needed',
  startedAt: 'needed',
  rounds: 'needed',
  votes: 'needed',
  decision: 'needed',
  noDecision: 'optional',
  earlier: 'needed',
};
const noDecisionShape: Shape = { date: 'needed', note: 'needed' };

/** @param exportedAt ISO date and time, UTC */
export function writeRoom(room: Room, exportedAt: string): string {
  const { id, unit, edition, length, floor, expected, startedAt, rounds, votes } = room;
  const file = {
    format: FORMAT,
    version: VERSION,
    exportedAt,
    room: {
      ...{ id, unit, edition, length, floor, expected, startedAt },
      rounds: rounds.map(copyRound),
      votes: votes.map(({ subject, counts, isRevealed }) => ({ subject, counts, isRevealed })),
      decision: copyPlan(room.decision),
      ...(room.noDecision && { noDecision: copyNone(room.noDecision) }),
      earlier: room.earlier && copyEarlier(room.earlier),
    },
  };
  return `${JSON.stringify(file)}\n`;
}

/**
 * Reads a room whole or not at all: the room, or everything that is wrong with it, a sentence each with its place.
 *
 * @param models every edition that this site has
 * @param limit most bytes
 */
export function readRoomFile(
  models: readonly Model[],
  text: string,
  limit: number = BYTES,
): RoomReading {
  const list = new ProblemList();
  const reader = new FieldReader();
  const file = parse(list, reader, text, limit);
  const room = file && new RoomFileReader(models, list, reader).readRoom(file['room']);
  for (const { place, message } of reader.problems) list.add(place, message);
  const { problems } = list;
  return room && problems.length === 0 ? { ok: true, room } : { ok: false, problems };
}

/** Whether a text is the file of a room that a newer version of this site has written. */
export function isNewerRoom(text: string): boolean {
  try {
    const file: unknown = JSON.parse(text);
    if (!isFields(file) || file['format'] !== FORMAT) return false;
    return Number.isInteger(file['version']) && (file['version'] as number) > VERSION;
  } catch {
    return false;
  }
}

/** What a later workshop compares itself with: the last round in which anybody answered. */
export function earlierOf({ unit, edition, length, startedAt, floor, rounds }: Room): EarlierRoom {
  const answered = rounds.findLast(
    ({ submissions, tallies }) => submissions.length > 0 || tallies.length > 0,
  );
  const round = answered ??
    rounds.at(-1) ?? { startedAt, submissions: [], tallies: [], reveals: [] };
  return { unit, edition, length, startedAt, floor, round };
}

/** The file's fields, once it is known to be a file of a version that can be read. */
function parse(
  list: ProblemList,
  reader: FieldReader,
  text: string,
  limit: number,
): Fields | undefined {
  // Text never has more UTF-16 units than UTF-8 bytes, so that a huge text need not be encoded to be refused.
  if (text.length > limit || new TextEncoder().encode(text).length > limit) {
    return reader.refuse('', { reason: 'too-large', limit });
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return reader.refuse('', { reason: 'not-json' });
  }
  if (isFields(parsed) && parsed['format'] === OWN_FORMAT) return list.add('', ownFileText);
  if (!isFields(parsed) || parsed['format'] !== FORMAT) {
    return reader.refuse('', { reason: 'other-format' });
  }
  const version = parsed['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return reader.refuse('version', { reason: 'bad-version', known: VERSION });
  }
  if (version > VERSION) {
    return reader.refuse('version', { reason: 'newer-version', found: version, known: VERSION });
  }
  reader.checkFields(parsed, '', fileShape);
  reader.readDate(parsed, 'exportedAt', '');
  return parsed;
}

class RoomFileReader {
  readonly #models: readonly Model[];
  readonly #list: ProblemList;
  readonly #reader: FieldReader;

  constructor(models: readonly Model[], list: ProblemList, reader: FieldReader) {
    this.#models = models;
    this.#list = list;
    this.#reader = reader;
  }

  readRoom(value: unknown): Room | undefined {
    const fields = this.#reader.readFields(value, 'room', roomShape);
    const model = fields && this.#findModel(fields, 'room');
    if (!model) return undefined;
    const rounds = new RoundReader(model, this.#reader, this.#list);
    const room = {
      id: this.#reader.readId(fields, 'id', 'room', new Set(), 'duplicate-id'),
      ...this.#readHead(fields, 'room', model),
      expected: this.#readExpected(fields['expected']),
      rounds: this.#readRounds(rounds, fields['rounds']),
      votes: rounds.readVotes(fields['votes'], 'room.votes'),
      decision: this.#readDecision(fields['decision']),
      ...this.#readNone(fields),
      earlier: this.#readEarlier(fields['earlier']),
    };
    // What was refused is in the list, and a room with any of it is not read.
    return room as Room;
  }

  #findModel(fields: Fields, place: string): Model | undefined {
    const { edition } = fields;
    // That it is missing is said with the other fields.
    if (edition === undefined) return undefined;
    const model = this.#models.find((candidate) => candidate.edition === edition);
    return model ?? this.#list.add(`${place}.edition`, editionText(edition));
  }

  #readHead(fields: Fields, place: string, { edition }: Model) {
    return {
      edition,
      unit: this.#reader.readText(fields, 'unit', place, UNIT_LENGTH),
      length: this.#readChoice(fields['length'], `${place}.length`, lengths),
      floor: this.#readChoice(fields['floor'], `${place}.floor`, floors),
      startedAt: this.#reader.readDate(fields, 'startedAt', place),
    };
  }

  #readChoice<Choice>(value: unknown, place: string, choices: readonly Choice[]) {
    const found = choices.find((choice) => choice === value);
    return found ?? this.#list.add(place, `This must be one of ${choices.join(', ')}. Mend it.`);
  }

  #readExpected(value: unknown): number | null | undefined {
    if (value === null) return null;
    const isCount = Number.isInteger(value) && (value as number) > 0;
    if (isCount && (value as number) <= PEOPLE_LIMIT) return value as number;
    return this.#list.add('room.expected', `How many are expected is ${countText(PEOPLE_LIMIT)}`);
  }

  #readRounds(reader: RoundReader, value: unknown): readonly Round[] | undefined {
    const place = 'room.rounds';
    if (Array.isArray(value) && value.length === 0) {
      return this.#list.add(place, 'A room has at least one round. Save the file again.');
    }
    return reader.readList(value, place, ROUND_LIMIT, (item, at) => reader.readRound(item, at));
  }

  #readDecision(value: unknown): Plan | undefined {
    const reader = new FieldReader();
    const plan = readPlan(reader, value, DECISION_LIMIT);
    for (const { place, message } of reader.problems) {
      this.#list.add(place.replace(/^plan/, 'room.decision'), message);
    }
    return plan;
  }

  #readNone(room: Fields): Pick<Room, 'noDecision'> {
    if (room['noDecision'] === undefined) return {};
    const place = 'room.noDecision';
    const fields = this.#reader.readFields(room['noDecision'], place, noDecisionShape);
    if (!fields) return {};
    if (Array.isArray(room['decision']) && room['decision'].length > 0) {
      this.#list.add(place, bothDecidedText);
    }
    const { date } = fields;
    if (typeof date !== 'string' || (date !== '' && !isDay(date))) {
      this.#reader.refuse(`${place}.date`, { reason: 'bad-day' });
    }
    const note = this.#reader.readText(fields, 'note', place, NOTE_LENGTH);
    return { noDecision: { date, note } as NoDecision };
  }

  #readEarlier(value: unknown): EarlierRoom | null | undefined {
    if (value === null) return null;
    const place = 'room.earlier';
    const fields = this.#reader.readFields(value, place, earlierShape);
    const model = fields && this.#findModel(fields, place);
    if (!model) return undefined;
    const reader = new RoundReader(model, this.#reader, this.#list);
    const round = reader.readRound(fields['round'], `${place}.round`);
    return { ...this.#readHead(fields, place, model), round } as EarlierRoom;
  }
}

function copyRound(round: Round): Round {
  const { startedAt, submissions, discarded, superseded, tallies, reveals, withdrawn } = round;
  return {
    startedAt,
    submissions: submissions.map(({ code, way, at }) => ({ code, way, at })),
    ...(discarded && { discarded }),
    ...(superseded && { superseded }),
    tallies: tallies.map(({ question, role, counts, dontKnow, at }) => ({
      ...{ question, role, counts, dontKnow, at },
    })),
    reveals: reveals.map(copyReveal),
    ...(withdrawn && { withdrawn: withdrawn.map(copyReveal) }),
  };
}

function copyNone({ date, note }: NoDecision): NoDecision {
  return { date, note };
}

function copyReveal({ target, step, at, figures }: Reveal): Reveal {
  return { target, step, at, figures };
}

function copyEarlier(earlier: EarlierRoom): EarlierRoom {
  const { unit, edition, length, startedAt, floor, round } = earlier;
  return { unit, edition, length, startedAt, floor, round: copyRound(round) };
}

function copyPlan(plan: Plan): Plan {
  return plan.map(({ play, title, owner, date, state, note, addedAt }) => ({
    ...{ play, title, owner, date, state, note, addedAt },
  }));
}
