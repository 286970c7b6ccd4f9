/** Reading data that a stranger may have written: every field is checked, and everything that is wrong is collected. */
import { cleanText, textLength } from './clean-text.ts';
import { NONCE_COUNT } from './code.ts';
import type { FileDefect } from './problem-text.ts';
import { fileProblemText, showText } from './problem-text.ts';

/** One thing wrong in a file: where, the reason with its details, and the sentence for people. */
export type FileProblem = {
  /**
   * Path in the data, list items counted from 0 (`history.2.placing.unit`), clipped and without
   * anything unprintable; empty for the whole file.
   */
  place: string;
  message: string;
} & FileDefect;

export type Fields = Record<string, unknown>;
export type Shape = Record<string, 'needed' | 'optional'>;

/** Most problems of one file that are collected; the others are counted. */
const COLLECTED = 100;
/** Most characters of a path that are shown: more than any path of a sound file has. */
const PLACE_LENGTH = 100;

const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];
const idPattern = /^[0-9A-Za-z_-]{1,64}$/;
const datePattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;

/**
 * Collects problems while a file is read; every method answers undefined for what it had to refuse. A field that is not there answers
 * undefined too: that it is missing is said once, where its group is read.
 */
export class FieldReader {
  readonly problems: FileProblem[] = [];
  /** How many problems there are beyond those. */
  more = 0;

  refuse(place: string, defect: FileDefect): undefined {
    if (this.problems.length < COLLECTED) {
      const shown = showText(place, PLACE_LENGTH);
      this.problems.push({ place: shown, ...defect, message: fileProblemText(defect) });
    } else {
      this.more += 1;
    }
    return undefined;
  }

  /** A group of named fields: all that are needed and none that the shape lacks. */
  readFields(value: unknown, place: string, shape: Shape): Fields | undefined {
    if (!isFields(value)) return this.refuse(place, { reason: 'wrong-type', wanted: 'fields' });
    this.checkFields(value, place, shape);
    return value;
  }

  checkFields(fields: Fields, place: string, shape: Shape): void {
    this.#checkKeys(fields, place);
    for (const [field, need] of Object.entries(shape)) {
      if (need === 'needed' && !Object.hasOwn(fields, field)) {
        this.refuse(place, { reason: 'missing-field', field });
      }
    }
    for (const field of Object.keys(fields)) {
      if (!Object.hasOwn(shape, field) && !forbiddenKeys.includes(field)) {
        this.refuse(place, { reason: 'unknown-field', field });
      }
    }
  }

  /** The entries of a record whose keys are data. */
  readRecord(value: unknown, place: string): [string, unknown][] | undefined {
    if (!isFields(value)) return this.refuse(place, { reason: 'wrong-type', wanted: 'fields' });
    this.#checkKeys(value, place);
    return Object.entries(value).filter(([key]) => !forbiddenKeys.includes(key));
  }

  #checkKeys(fields: Fields, place: string): void {
    for (const key of forbiddenKeys) {
      if (Object.hasOwn(fields, key)) this.refuse(place, { reason: 'forbidden-key', key });
    }
  }

  /**
   * A list, its items read one by one; items that were refused are left out.
   *
   * @param what what its items are called where there are too many
   * @param limit most items
   */
  readList<Item>(
    value: unknown,
    place: string,
    what: 'results' | 'entries' | 'tools' | 'inputs',
    limit: number,
    read: (item: unknown, place: string) => Item | undefined,
  ): Item[] | undefined {
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) {
      return this.refuse(place, { reason: 'wrong-type', wanted: 'list' });
    }
    if (value.length > limit) {
      return this.refuse(place, { reason: 'too-many', what, found: value.length, limit });
    }
    return value.flatMap((item, index) => {
      const one = read(item, `${place}.${index}`);
      return one === undefined ? [] : [one];
    });
  }

  /**
   * @param seen the ids before it, to which it is added
   * @param duplicate the reason to refuse one that was seen
   */
  readId(
    fields: Fields,
    name: string,
    place: string,
    seen: Set<string>,
    duplicate: 'duplicate-id' | 'duplicate-play',
  ): string | undefined {
    const value = fields[name];
    if (value === undefined) return undefined;
    const at = join(place, name);
    if (!isId(value)) return this.refuse(at, { reason: 'bad-id' });
    if (seen.has(value)) return this.refuse(at, { reason: duplicate, id: value });
    seen.add(value);
    return value;
  }

  /** A placing's nonce. */
  readNonce(fields: Fields, name: string, place: string): number | undefined {
    const value = fields[name];
    if (value === undefined) return undefined;
    if (Number.isInteger(value) && (value as number) >= 0 && (value as number) < NONCE_COUNT) {
      return value as number;
    }
    return this.refuse(join(place, name), { reason: 'bad-nonce', limit: NONCE_COUNT - 1 });
  }

  /** A UTC date and time. */
  readDate(fields: Fields, name: string, place: string): string | undefined {
    const value = fields[name];
    if (value === undefined) return undefined;
    if (typeof value === 'string' && isDate(value)) return value;
    return this.refuse(join(place, name), { reason: 'bad-date' });
  }

  /** One clean line. */
  readText(fields: Fields, name: string, place: string, limit: number): string | undefined {
    const value = fields[name];
    return value === undefined ? undefined : this.checkText(value, join(place, name), limit);
  }

  checkText(value: unknown, place: string, limit: number): string | undefined {
    if (typeof value !== 'string') {
      return this.refuse(place, { reason: 'wrong-type', wanted: 'text' });
    }
    const text = cleanText(value);
    const found = textLength(text);
    return found > limit ? this.refuse(place, { reason: 'too-long', found, limit }) : text;
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isId(value: unknown): value is string {
  return typeof value === 'string' && idPattern.test(value);
}

/** Whether nothing of what was read had to be refused. */
export function isWhole<Data extends object>(read: {
  [Part in keyof Data]: Data[Part] | undefined;
}): read is Data {
  return Object.values(read).every((part) => part !== undefined);
}

/** The path of a field in a group. */
export function join(place: string, name: string): string {
  return place === '' ? name : `${place}.${name}`;
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
