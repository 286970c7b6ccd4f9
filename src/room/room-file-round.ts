/** The rounds and votes of a room's file. */
import type { Model } from '../model/types.ts';
import { decodeCode } from '../sharing/code.ts';
import { isId, isWhole } from '../sharing/file-fields.ts';
import type { FieldReader, Fields, Shape } from '../sharing/file-fields.ts';
import { SHEET_LIMIT } from './merge-codes.ts';
import { PEOPLE_LIMIT, REVEAL_LIMIT } from './room-actions.ts';
import { isFigures } from './room-file-figures.ts';
import {
  countText,
  countsText,
  editionText,
  flagText,
  nonceTwiceText,
  revealText,
  subjectText,
  tooManyText,
} from './room-file-text.ts';
import type { ProblemList } from './room-file-text.ts';
import type { Reveal, Round, Submission, Tally, Vote, Way } from './room.ts';

const roundShape: Shape = {
  startedAt: 'needed',
  submissions: 'needed',
  discarded: 'optional',
  superseded: 'optional',
  tallies: 'needed',
  reveals: 'needed',
  withdrawn: 'optional',
};
const sheetShape: Shape = { code: 'needed', way: 'needed', at: 'needed' };
const tallyShape: Shape = {
  question: 'needed',
  role: 'needed',
  counts: 'needed',
  dontKnow: 'needed',
  at: 'needed',
};
const voteShape: Shape = { subject: 'needed', counts: 'needed', isRevealed: 'needed' };
const revealShape: Shape = { target: 'needed', step: 'needed', at: 'needed', figures: 'needed' };

const ways: readonly Way[] = ['code', 'paper'];
const subjectPattern = /^(?:guess|want|given)\/[0-9A-Za-z_-]{1,64}$/;
const stepPattern = /^(?:[0-9a-z-]{1,64}\/[0-9a-z-]{1,64})?$/;
const LEVELS = 5;
const VOTE_LIMIT = 200;

/** Reads rounds against the edition that they were answered in. */
export class RoundReader {
  readonly #model: Model;
  readonly #reader: FieldReader;
  readonly #list: ProblemList;

  constructor(model: Model, reader: FieldReader, list: ProblemList) {
    this.#model = model;
    this.#reader = reader;
    this.#list = list;
  }

  /** @param limit most items */
  readList<Item>(
    value: unknown,
    place: string,
    limit: number,
    read: (item: unknown, place: string) => Item | undefined,
  ): Item[] | undefined {
    if (Array.isArray(value) && value.length > limit) {
      return this.#list.add(place, tooManyText('entries', value.length, limit));
    }
    return this.#reader.readList(value, place, 'entries', limit, read);
  }

  readRound(value: unknown, place: string): Round | undefined {
    const fields = this.#reader.readFields(value, place, roundShape);
    if (!fields) return undefined;
    const round = {
      startedAt: this.#reader.readDate(fields, 'startedAt', place),
      submissions: this.#readSheets(fields['submissions'], `${place}.submissions`),
      tallies: this.#readTallies(fields['tallies'], `${place}.tallies`),
      reveals: this.#readReveals(fields, 'reveals', place),
    };
    const discarded = this.#readCodes(fields, 'discarded', place);
    const superseded = this.#readCodes(fields, 'superseded', place);
    const withdrawn = this.#readReveals(fields, 'withdrawn', place);
    if (!isWhole<Round>(round)) return undefined;
    return {
      ...round,
      ...(discarded && { discarded }),
      ...(superseded && { superseded }),
      ...(withdrawn && { withdrawn }),
    };
  }

  /** Codes that are in no more; none where the field is not there. */
  #readCodes(fields: Fields, name: string, place: string): string[] | undefined {
    if (fields[name] === undefined) return undefined;
    return this.readList(fields[name], `${place}.${name}`, SHEET_LIMIT, (item, at) =>
      this.#readCode(item, at, new Set()),
    );
  }

  #readReveals(fields: Fields, name: string, place: string): Reveal[] | undefined {
    if (fields[name] === undefined) return undefined;
    return this.readList(fields[name], `${place}.${name}`, REVEAL_LIMIT, (item, at) =>
      this.#readReveal(item, at),
    );
  }

  readVotes(value: unknown, place: string): Vote[] | undefined {
    const seen = new Set<string>();
    return this.readList(value, place, VOTE_LIMIT, (item, at) => {
      const fields = this.#reader.readFields(item, at, voteShape);
      if (!fields) return undefined;
      const { subject, isRevealed } = fields;
      const counts = this.#readCounts(fields, at);
      if (typeof subject !== 'string' || !subjectPattern.test(subject) || seen.has(subject)) {
        return this.#list.add(`${at}.subject`, subjectText);
      }
      seen.add(subject);
      if (typeof isRevealed !== 'boolean') return this.#list.add(`${at}.isRevealed`, flagText);
      return counts && { subject, counts, isRevealed };
    });
  }

  #readSheets(value: unknown, place: string): Submission[] | undefined {
    const nonces = new Set<number>();
    return this.readList(value, place, SHEET_LIMIT, (item, at) => {
      const fields = this.#reader.readFields(item, at, sheetShape);
      if (!fields) return undefined;
      const sheet = {
        code: this.#readCode(fields['code'], at, nonces),
        way: ways.find((way) => way === fields['way']),
        at: this.#reader.readDate(fields, 'at', at),
      };
      if (!sheet.way)
        this.#list.add(`${at}.way`, 'A way is code or paper, and nothing else. Mend it.');
      return isWhole<Submission>(sheet) ? sheet : undefined;
    });
  }

  #readCode(value: unknown, place: string, nonces: Set<number>): string | undefined {
    const decoded = decodeCode([this.#model], typeof value === 'string' ? value : '');
    const at = `${place}.code`;
    if (!decoded.ok) {
      const isForeign = decoded.reason === 'unknown-edition';
      return this.#list.add(at, isForeign ? editionText(decoded.number) : decoded.message);
    }
    if (nonces.has(decoded.nonce)) return this.#list.add(at, nonceTwiceText);
    nonces.add(decoded.nonce);
    return decoded.code;
  }

  #readTallies(value: unknown, place: string): Tally[] | undefined {
    const { roles, dimensions } = this.#model;
    const questions = dimensions.flatMap((dimension) => dimension.questions.map(({ id }) => id));
    const limit = questions.length * roles.length;
    return this.readList(value, place, limit, (item, at) => {
      const fields = this.#reader.readFields(item, at, tallyShape);
      if (!fields) return undefined;
      const tally = {
        question: this.#readKnown(fields['question'], `${at}.question`, questions),
        role: this.#readKnown(
          fields['role'],
          `${at}.role`,
          roles.map(({ id }) => id),
        ),
        counts: this.#readCounts(fields, at),
        dontKnow: this.#readCount(fields['dontKnow'], `${at}.dontKnow`),
        at: this.#reader.readDate(fields, 'at', at),
      };
      return isWhole<Tally>(tally) ? tally : undefined;
    });
  }

  #readReveal(value: unknown, place: string): Reveal | undefined {
    const fields = this.#reader.readFields(value, place, revealShape);
    if (!fields) return undefined;
    const { target, step, figures } = fields;
    const at = this.#reader.readDate(fields, 'at', place);
    const isStep = typeof step === 'string' && stepPattern.test(step);
    if (!isStep || !isFigures(this.#model, target, figures)) {
      return this.#list.add(place, revealText);
    }
    return at === undefined ? undefined : { target: String(target), step, at, figures };
  }

  #readKnown(value: unknown, place: string, known: readonly string[]): string | undefined {
    const found = known.find((id) => id === value);
    if (found !== undefined) return found;
    const { edition } = this.#model;
    if (!isId(value)) return this.#reader.refuse(place, { reason: 'bad-id' });
    const isRole = place.endsWith('.role');
    return this.#reader.refuse(
      place,
      isRole
        ? { reason: 'unknown-role', role: value, edition }
        : { reason: 'unknown-question', question: value, edition },
    );
  }

  #readCounts(fields: Fields, place: string): number[] | undefined {
    const { counts } = fields;
    const isSound = Array.isArray(counts) && counts.length === LEVELS && counts.every(isCount);
    return isSound ? (counts as number[]) : this.#list.add(`${place}.counts`, countsText);
  }

  #readCount(value: unknown, place: string): number | undefined {
    return isCount(value) ? value : this.#list.add(place, `This is ${countText(PEOPLE_LIMIT)}`);
  }
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= PEOPLE_LIMIT;
}
