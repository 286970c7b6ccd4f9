/** The placings, saved results and targets of a file. */
import type { Level, Model } from '../model/types.ts';
import type { Answered } from '../scoring/answers.ts';
import { isFields, isId, isWhole } from './file-fields.ts';
import type { FieldReader, Fields, Shape } from './file-fields.ts';
import type { Placing, SavedResult, Targets } from './placing.ts';
import { NAME_LENGTH, NOTE_LENGTH, REASON_LENGTH, UNIT_LENGTH } from './placing.ts';

/** A placing in an edition that this site lacks: kept as it stands, never scored. */
export interface ForeignPlacing {
  /** Path in the data. */
  place: string;
  /** Edition id. */
  edition: string;
}

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

const editionPattern = /^[0-9A-Za-z][0-9A-Za-z.-]{0,15}$/;

/** Reads placings against every edition that this site has. */
export class PlacingReader {
  readonly foreign: ForeignPlacing[] = [];
  readonly #models: readonly Model[];
  readonly #reader: FieldReader;

  constructor(models: readonly Model[], reader: FieldReader) {
    this.#models = models;
    this.#reader = reader;
  }

  /** @param limit most results */
  readHistory(value: unknown, limit: number): SavedResult[] | undefined {
    const reader = this.#reader;
    const seen = new Set<string>();
    return reader.readList(value, 'history', 'results', limit, (item, place) => {
      const fields = reader.readFields(item, place, savedShape);
      if (!fields) return undefined;
      const id = reader.readId(fields, 'id', place, seen, 'duplicate-id');
      const name = reader.readText(fields, 'name', place, NAME_LENGTH);
      if (name === '') reader.refuse(`${place}.name`, { reason: 'no-name' });
      const savedAt = reader.readDate(fields, 'savedAt', place);
      const placing =
        'placing' in fields ? this.readPlacing(fields['placing'], `${place}.placing`) : undefined;
      if (id === undefined || name === undefined || savedAt === undefined || !placing) {
        return undefined;
      }
      return { id, name, savedAt, placing };
    });
  }

  readPlacing(value: unknown, place: string): Placing | undefined {
    const reader = this.#reader;
    const fields = reader.readFields(value, place, placingShape);
    if (!fields) return undefined;
    const edition = this.#readEdition(fields, place);
    const model = this.#models.find((candidate) => candidate.edition === edition);
    if (edition !== undefined && !model) this.foreign.push({ place, edition });

    const placing = {
      edition,
      unit: reader.readText(fields, 'unit', place, UNIT_LENGTH),
      role: this.#readRole(fields, place, model),
      nonce: reader.readNonce(fields, 'nonce', place),
      answers: this.#readByQuestion(fields, 'answers', place, model, (answer, at, id) =>
        this.#readAnswered(answer, at, id, model),
      ),
      notes: this.#readLines(fields, 'notes', place, model, NOTE_LENGTH),
      reasons: this.#readLines(fields, 'reasons', place, model, REASON_LENGTH),
      startedAt: reader.readDate(fields, 'startedAt', place),
      changedAt: reader.readDate(fields, 'changedAt', place),
    };
    return isWhole<Placing>(placing) ? placing : undefined;
  }

  readTargets(value: unknown): Targets | undefined {
    if (value === undefined) return undefined;
    const entries = this.#reader.readRecord(value, 'targets');
    if (!entries) return undefined;
    const dimensions = this.#models.flatMap((model) => model.dimensions);
    const targets: Record<string, Level> = {};
    for (const [id, level] of entries) {
      const place = `targets.${id}`;
      const dimension = dimensions.find((candidate) => candidate.id === id);
      if (!dimension) {
        this.#reader.refuse(place, { reason: 'unknown-dimension', dimension: id });
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
    const reader = this.#reader;
    const kind = isFields(value) ? value['kind'] : undefined;
    const isKnown = kind === 'level' || kind === 'dont-know' || kind === 'not-applicable';
    if (!isFields(value) || !isKnown) return reader.refuse(place, { reason: 'bad-answer' });

    if (kind === 'level') {
      reader.checkFields(value, place, levelShape);
      if (!('level' in value)) return undefined;
      const question = findQuestion(model, id);
      const level = this.#readLevel(value['level'], `${place}.level`, question?.answers.length);
      return level && { kind, level };
    }
    reader.checkFields(value, place, kindShape);
    if (kind === 'not-applicable' && model && !findQuestion(model, id)?.mayNotApply) {
      const { edition } = model;
      return reader.refuse(place, { reason: 'may-not-apply', question: id, edition });
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
    if (fields[name] === undefined) return undefined;
    const at = `${place}.${name}`;
    const entries = this.#reader.readRecord(fields[name], at);
    if (!entries) return undefined;
    const record: Record<string, Read> = {};
    for (const [id, entry] of entries) {
      if (model && !findQuestion(model, id)) {
        const { edition } = model;
        this.#reader.refuse(`${at}.${id}`, { reason: 'unknown-question', question: id, edition });
      } else if (!isId(id)) {
        this.#reader.refuse(`${at}.${id}`, { reason: 'bad-id' });
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
      return this.#reader.checkText(value, at, limit) || undefined;
    });
  }

  #readEdition(fields: Fields, place: string): string | undefined {
    const value = fields['edition'];
    if (value === undefined) return undefined;
    if (typeof value === 'string' && editionPattern.test(value)) return value;
    return this.#reader.refuse(`${place}.edition`, { reason: 'bad-edition' });
  }

  #readRole(fields: Fields, place: string, model: Model | undefined): string | undefined {
    const value = fields['role'];
    const at = `${place}.role`;
    if (value === undefined) return undefined;
    if (typeof value !== 'string') {
      return this.#reader.refuse(at, { reason: 'wrong-type', wanted: 'text' });
    }
    if (model && !model.roles.some((role) => role.id === value)) {
      const { edition } = model;
      return this.#reader.refuse(at, { reason: 'unknown-role', role: value, edition });
    }
    return isId(value) ? value : this.#reader.refuse(at, { reason: 'bad-id' });
  }

  #readLevel(value: unknown, place: string, limit: number | undefined): Level | undefined {
    const highest = limit ?? this.#highestLevel();
    if (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= highest) {
      return value as Level;
    }
    return this.#reader.refuse(place, { reason: 'bad-level', limit: highest });
  }

  #highestLevel(): number {
    return Math.max(0, ...this.#models.map((model) => model.stages.length));
  }
}

function findQuestion(
  model: Model | undefined,
  id: string,
): { answers: unknown[]; mayNotApply: boolean } | undefined {
  return model?.dimensions
    .flatMap((dimension) => dimension.questions)
    .find((question) => question.id === id);
}
