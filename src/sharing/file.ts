/**
 * The file: everything that is kept for a reader, as JSON they can save, read and bring back.
 *
 * `{ format: 'the-leap', version: 1, exportedAt, current?, history, targets }`, the last three as in
 * `SavedWork`.
 */
import type { Level, Model } from '../model/types.ts';
import type { Answered } from '../scoring/answers.ts';
import { NONCE_COUNT } from './code.ts';
import type { Placing, SavedResult, SavedWork, Targets } from './placing.ts';
import {
  HISTORY_LIMIT,
  NAME_LENGTH,
  NOTE_LENGTH,
  REASON_LENGTH,
  UNIT_LENGTH,
  cleanText,
  textLength,
} from './placing.ts';
import type { FileDefect } from './problem-text.ts';
import { fileProblemText, showText } from './problem-text.ts';

const FORMAT = 'the-leap';
const VERSION = 1;

/** How much of a file is read. */
export interface FileLimits {
  /** Most bytes, as UTF-8. */
  bytes: number;
  /** Most results in the history. */
  history: number;
}

/**
 * More than the site ever writes, so that what was saved can be opened.
 *
 * A history that is full still grows by one with each invitation that is answered: 50 of those have room. In bytes, a question takes at
 * most 4 for each of the 220 characters of its note and reason and some 160 for its id and answer; 18 questions with 2 names and the
 * fields around them make less than 20 kB, and the 251 placings of a file about 5 MB.
 */
export const FILE_LIMITS: FileLimits = { bytes: 6_000_000, history: HISTORY_LIMIT + 50 };

/** Most problems of one file that are collected; the others are counted. */
const COLLECTED = 100;
/** Most characters of a path that are shown: more than any path of a sound file has. */
const PLACE_LENGTH = 100;

/** One thing wrong in a file: where, the reason with its details, and the sentence for people. */
export type FileProblem = {
  /**
   * Path in the data, list items counted from 0 (`history.2.placing.unit`), clipped and without
   * anything unprintable; empty for the whole file.
   */
  place: string;
  message: string;
} & FileDefect;

/** A placing in an edition that this site lacks: kept as it stands, never scored. */
export interface ForeignPlacing {
  /** Path in the data. */
  place: string;
  /** Edition id. */
  edition: string;
}

export type FileReading =
  | { ok: true; exportedAt: string; data: SavedWork; foreign: ForeignPlacing[] }
  /** `more`: how many problems there are beyond those that are given. */
  | { ok: false; problems: FileProblem[]; more: number };

/**
 * Writes a file: JSON with two spaces of indentation and nothing in it but the fields of its
 * format.
 */
export function writeFile(work: SavedWork, exportedAt: string): string {
  const file = {
    format: FORMAT,
    version: VERSION,
    exportedAt,
    ...(work.current && { current: copyPlacing(work.current) }),
    history: work.history.map(({ id, name, savedAt, placing }) => ({
      id,
      name,
      savedAt,
      placing: copyPlacing(placing),
    })),
    targets: work.targets,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads a file whole or not at all: its data, or everything that is wrong with it. What people
 * wrote comes back as clean single lines, empty notes and reasons left out.
 *
 * @param models every edition that this site has
 */
export function readFile(
  models: readonly Model[],
  text: string,
  limits: FileLimits = FILE_LIMITS,
): FileReading {
  const reading = new Reading(models, limits);
  const parsed = reading.parse(text);
  const result = parsed && reading.readWork(parsed);
  const { problems, more } = reading;
  if (!result || problems.length > 0) return { ok: false, problems, more };
  return { ok: true, ...result, foreign: reading.foreign };
}

type Fields = Record<string, unknown>;
type Shape = Record<string, 'needed' | 'optional'>;

const fileShape: Shape = {
  format: 'needed',
  version: 'needed',
  exportedAt: 'needed',
  current: 'optional',
  history: 'needed',
  targets: 'needed',
};
const placingShape: Shape = {
  edition: 'needed',
  unit: 'needed',
  role: 'needed',
  nonce: 'needed',
  answers: 'needed',
  notes: 'needed',
  reasons: 'needed',
  startedAt: 'needed',
  changedAt: 'needed',
};
const savedShape: Shape = { id: 'needed', name: 'needed', savedAt: 'needed', placing: 'needed' };
const levelShape: Shape = { kind: 'needed', level: 'needed' };
const kindShape: Shape = { kind: 'needed' };

const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];
const editionPattern = /^[0-9A-Za-z][0-9A-Za-z.-]{0,15}$/;
const idPattern = /^[0-9A-Za-z_-]{1,64}$/;
const datePattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;

/**
 * Collects problems while a file is read; every method answers undefined for what it had to refuse.
 */
class Reading {
  readonly problems: FileProblem[] = [];
  more = 0;
  readonly foreign: ForeignPlacing[] = [];
  readonly #models: readonly Model[];
  readonly #limits: FileLimits;

  constructor(models: readonly Model[], limits: FileLimits) {
    this.#models = models;
    this.#limits = limits;
  }

  /** The file's fields, once it is known to be a file of a version that can be read. */
  parse(text: string): Fields | undefined {
    const limit = this.#limits.bytes;
    // Text never has more UTF-16 units than UTF-8 bytes, so that a huge text need not be encoded to
    // be refused.
    if (text.length > limit || new TextEncoder().encode(text).length > limit) {
      return this.#refuse('', { reason: 'too-large', limit });
    }

    let parsed: unknown;
    try {
      parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch {
      return this.#refuse('', { reason: 'not-json' });
    }
    if (!isFields(parsed) || parsed['format'] !== FORMAT) {
      return this.#refuse('', { reason: 'other-format' });
    }
    const version = parsed['version'];
    if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
      return this.#refuse('version', { reason: 'bad-version', known: VERSION });
    }
    if (version > VERSION) {
      return this.#refuse('version', { reason: 'newer-version', found: version, known: VERSION });
    }
    return parsed;
  }

  readWork(file: Fields): { exportedAt: string; data: SavedWork } | undefined {
    this.#checkFields(file, '', fileShape);
    const exportedAt = this.#readDate(file, 'exportedAt', '');
    const current = 'current' in file ? this.#readPlacing(file['current'], 'current') : undefined;
    const history = this.#readHistory(file['history']);
    const targets = this.#readTargets(file['targets']);
    if (exportedAt === undefined || !history || !targets) return undefined;
    return { exportedAt, data: { ...(current && { current }), history, targets } };
  }

  #readHistory(value: unknown): SavedResult[] | undefined {
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) {
      return this.#refuse('history', { reason: 'wrong-type', wanted: 'list' });
    }
    const limit = this.#limits.history;
    if (value.length > limit) {
      return this.#refuse('history', { reason: 'too-many', found: value.length, limit });
    }
    const seen = new Set<string>();
    const results: SavedResult[] = [];
    for (const [index, entry] of value.entries()) {
      const place = `history.${index}`;
      const fields = this.#readFields(entry, place, savedShape);
      if (!fields) continue;
      const id = this.#readId(fields, place, seen);
      const name = this.#readText(fields, 'name', place, NAME_LENGTH);
      if (name === '') this.#refuse(`${place}.name`, { reason: 'no-name' });
      const savedAt = this.#readDate(fields, 'savedAt', place);
      const placing =
        'placing' in fields ? this.#readPlacing(fields['placing'], `${place}.placing`) : undefined;
      if (id === undefined || name === undefined || savedAt === undefined || !placing) continue;
      results.push({ id, name, savedAt, placing });
    }
    return results;
  }

  #readPlacing(value: unknown, place: string): Placing | undefined {
    const fields = this.#readFields(value, place, placingShape);
    if (!fields) return undefined;
    const edition = this.#readEdition(fields, place);
    const model = this.#models.find((candidate) => candidate.edition === edition);
    if (edition !== undefined && !model) this.foreign.push({ place, edition });

    const unit = this.#readText(fields, 'unit', place, UNIT_LENGTH);
    const role = this.#readRole(fields, place, model);
    const nonce = this.#readNonce(fields, place);
    const answers = this.#readByQuestion(fields, 'answers', place, model, (answer, at, id) =>
      this.#readAnswered(answer, at, id, model),
    );
    const notes = this.#readLines(fields, 'notes', place, model, NOTE_LENGTH);
    const reasons = this.#readLines(fields, 'reasons', place, model, REASON_LENGTH);
    const startedAt = this.#readDate(fields, 'startedAt', place);
    const changedAt = this.#readDate(fields, 'changedAt', place);
    if (
      edition === undefined ||
      unit === undefined ||
      role === undefined ||
      nonce === undefined ||
      !answers ||
      !notes ||
      !reasons ||
      startedAt === undefined ||
      changedAt === undefined
    ) {
      return undefined;
    }
    return { edition, unit, role, nonce, answers, notes, reasons, startedAt, changedAt };
  }

  #readTargets(value: unknown): Targets | undefined {
    if (value === undefined) return undefined;
    if (!isFields(value)) {
      return this.#refuse('targets', { reason: 'wrong-type', wanted: 'fields' });
    }
    this.#checkKeys(value, 'targets');
    const dimensions = this.#models.flatMap((model) => model.dimensions);
    const targets: Record<string, Level> = {};
    for (const [id, level] of Object.entries(value)) {
      if (forbiddenKeys.includes(id)) continue;
      const place = `targets.${id}`;
      const dimension = dimensions.find((candidate) => candidate.id === id);
      if (!dimension) {
        this.#refuse(place, { reason: 'unknown-dimension', dimension: id });
        continue;
      }
      const read = this.#readLevel(level, place, dimension.statements.length);
      if (read !== undefined) targets[id] = read;
    }
    return targets;
  }

  #readAnswered(
    value: unknown,
    place: string,
    id: string,
    model: Model | undefined,
  ): Answered | undefined {
    const kind = isFields(value) ? value['kind'] : undefined;
    const isKnown = kind === 'level' || kind === 'dont-know' || kind === 'not-applicable';
    if (!isFields(value) || !isKnown) return this.#refuse(place, { reason: 'bad-answer' });

    if (kind === 'level') {
      this.#checkFields(value, place, levelShape);
      if (!('level' in value)) return undefined;
      const question = findQuestion(model, id);
      const level = this.#readLevel(value['level'], `${place}.level`, question?.answers.length);
      return level && { kind, level };
    }
    this.#checkFields(value, place, kindShape);
    if (kind === 'not-applicable' && model && !findQuestion(model, id)?.mayNotApply) {
      const { edition } = model;
      return this.#refuse(place, { reason: 'may-not-apply', question: id, edition });
    }
    return { kind };
  }

  /** Reads a record keyed by question ids; of an edition that this site lacks, any id is taken. */
  #readByQuestion<Read>(
    fields: Fields,
    name: string,
    place: string,
    model: Model | undefined,
    read: (value: unknown, place: string, id: string) => Read | undefined,
  ): Record<string, Read> | undefined {
    const value = fields[name];
    if (value === undefined) return undefined;
    const at = `${place}.${name}`;
    if (!isFields(value)) return this.#refuse(at, { reason: 'wrong-type', wanted: 'fields' });
    this.#checkKeys(value, at);
    const record: Record<string, Read> = {};
    for (const [id, entry] of Object.entries(value)) {
      if (forbiddenKeys.includes(id)) continue;
      if (model && !findQuestion(model, id)) {
        const { edition } = model;
        this.#refuse(`${at}.${id}`, { reason: 'unknown-question', question: id, edition });
      } else if (!idPattern.test(id)) {
        this.#refuse(`${at}.${id}`, { reason: 'bad-id' });
      } else {
        const one = read(entry, `${at}.${id}`, id);
        if (one !== undefined) record[id] = one;
      }
    }
    return record;
  }

  #readLines(
    fields: Fields,
    name: string,
    place: string,
    model: Model | undefined,
    limit: number,
  ): Record<string, string> | undefined {
    return this.#readByQuestion(fields, name, place, model, (value, at) => {
      // An empty line says nothing and is left out.
      return this.#checkText(value, at, limit) || undefined;
    });
  }

  #readEdition(fields: Fields, place: string): string | undefined {
    const value = fields['edition'];
    if (value === undefined) return undefined;
    if (typeof value === 'string' && editionPattern.test(value)) return value;
    return this.#refuse(`${place}.edition`, { reason: 'bad-edition' });
  }

  #readRole(fields: Fields, place: string, model: Model | undefined): string | undefined {
    const value = fields['role'];
    const at = `${place}.role`;
    if (value === undefined) return undefined;
    if (typeof value !== 'string') {
      return this.#refuse(at, { reason: 'wrong-type', wanted: 'text' });
    }
    if (model && !model.roles.some((role) => role.id === value)) {
      return this.#refuse(at, { reason: 'unknown-role', role: value, edition: model.edition });
    }
    return idPattern.test(value) ? value : this.#refuse(at, { reason: 'bad-id' });
  }

  #readNonce(fields: Fields, place: string): number | undefined {
    const value = fields['nonce'];
    if (value === undefined) return undefined;
    if (Number.isInteger(value) && (value as number) >= 0 && (value as number) < NONCE_COUNT) {
      return value as number;
    }
    return this.#refuse(`${place}.nonce`, { reason: 'bad-nonce', limit: NONCE_COUNT - 1 });
  }

  #readLevel(value: unknown, place: string, limit: number | undefined): Level | undefined {
    const highest = limit ?? this.#highestLevel();
    if (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= highest) {
      return value as Level;
    }
    return this.#refuse(place, { reason: 'bad-level', limit: highest });
  }

  #highestLevel(): number {
    return Math.max(0, ...this.#models.map((model) => model.stages.length));
  }

  #readId(fields: Fields, place: string, seen: Set<string>): string | undefined {
    const value = fields['id'];
    if (value === undefined) return undefined;
    if (typeof value !== 'string' || !idPattern.test(value)) {
      return this.#refuse(`${place}.id`, { reason: 'bad-id' });
    }
    if (seen.has(value)) return this.#refuse(`${place}.id`, { reason: 'duplicate-id', id: value });
    seen.add(value);
    return value;
  }

  #readDate(fields: Fields, name: string, place: string): string | undefined {
    const value = fields[name];
    if (value === undefined) return undefined;
    if (typeof value === 'string' && isDate(value)) return value;
    return this.#refuse(join(place, name), { reason: 'bad-date' });
  }

  #readText(fields: Fields, name: string, place: string, limit: number): string | undefined {
    const value = fields[name];
    return value === undefined ? undefined : this.#checkText(value, join(place, name), limit);
  }

  #checkText(value: unknown, place: string, limit: number): string | undefined {
    if (typeof value !== 'string') {
      return this.#refuse(place, { reason: 'wrong-type', wanted: 'text' });
    }
    const text = cleanText(value);
    const found = textLength(text);
    return found > limit ? this.#refuse(place, { reason: 'too-long', found, limit }) : text;
  }

  #readFields(value: unknown, place: string, shape: Shape): Fields | undefined {
    if (!isFields(value)) return this.#refuse(place, { reason: 'wrong-type', wanted: 'fields' });
    this.#checkFields(value, place, shape);
    return value;
  }

  #checkFields(fields: Fields, place: string, shape: Shape): void {
    this.#checkKeys(fields, place);
    for (const [field, need] of Object.entries(shape)) {
      if (need === 'needed' && !Object.hasOwn(fields, field)) {
        this.#refuse(place, { reason: 'missing-field', field });
      }
    }
    for (const field of Object.keys(fields)) {
      if (!Object.hasOwn(shape, field) && !forbiddenKeys.includes(field)) {
        this.#refuse(place, { reason: 'unknown-field', field });
      }
    }
  }

  #checkKeys(fields: Fields, place: string): void {
    for (const key of forbiddenKeys) {
      if (Object.hasOwn(fields, key)) this.#refuse(place, { reason: 'forbidden-key', key });
    }
  }

  #refuse(place: string, defect: FileDefect): undefined {
    if (this.problems.length < COLLECTED) {
      const shown = showText(place, PLACE_LENGTH);
      this.problems.push({ place: shown, ...defect, message: fileProblemText(defect) });
    } else {
      this.more += 1;
    }
    return undefined;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Whether the text is a UTC date and time that the calendar has: `Date` alone turns 30 February
 * into 2 March.
 */
function isDate(text: string): boolean {
  if (!datePattern.test(text)) return false;
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 19) === text.slice(0, 19);
}

function findQuestion(
  model: Model | undefined,
  id: string,
): { answers: unknown[]; mayNotApply: boolean } | undefined {
  return model?.dimensions
    .flatMap((dimension) => dimension.questions)
    .find((question) => question.id === id);
}

function join(place: string, name: string): string {
  return place === '' ? name : `${place}.${name}`;
}

function copyPlacing(placing: Placing): Placing {
  const { edition, unit, role, nonce, answers, notes, reasons, startedAt, changedAt } = placing;
  return { edition, unit, role, nonce, answers, notes, reasons, startedAt, changedAt };
}
