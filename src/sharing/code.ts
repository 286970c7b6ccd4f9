/**
 * The code: a placing's answers as a short text that travels by chat, by voice and in a QR image.
 * This file alone knows its format.
 *
 * `LUP`, then 22 symbols of Crockford's alphabet, five bits each. U is not among them, so that the
 * prefix never occurs inside a code.
 *
 * | symbols | what                                                                             |
 * |---------|----------------------------------------------------------------------------------|
 * | 1       | the edition's number, 1 to 31                                                    |
 * | 16      | 80 bits, highest first: role 3, nonce 20, three for each question, the rest zero |
 * | 5       | Reed-Solomon checks over the 17 symbols before them, with a constant XORed       |
 *
 * A question's three bits: 0 not answered, 1 to 5 the level, 6 don't know, 7 does not apply;
 * questions in the edition's order.
 *
 * The checks see every change of up to five symbols, two swaps among them, and every move of a
 * symbol by up to five places. A symbol lost and another put in further off pass about once in
 * 2^26: 59 of 4,000,003,392 tried.
 */
import type { Level, Model } from '../model/types.ts';
import type { Answered, Answers } from '../scoring/answers.ts';
import { plainText } from './plain-text.ts';
import type { CodeProblem } from './problem-text.ts';
import { codeProblemText } from './problem-text.ts';

export const CODE_PREFIX = 'LUP';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SYMBOL_BITS = 5;
const BODY_BITS = 80;
const ROLE_BITS = 3;
const NONCE_BITS = 20;
const ANSWER_BITS = 3;
const DONT_KNOW = 6;
const NOT_APPLICABLE = 7;
const DATA_SYMBOLS = 1 + BODY_BITS / SYMBOL_BITS;
const CHECK_SYMBOLS = 5;

/** Symbols after the prefix. */
export const CODE_SYMBOLS = DATA_SYMBOLS + CHECK_SYMBOLS;

/** How many nonces there are: a nonce is a whole number from 0 to one less than this. */
export const NONCE_COUNT = 2 ** NONCE_BITS;

/** What a code carries, beside the edition of the model that it is encoded with. */
export interface CodeFields {
  /** Role id. */
  role: string;
  /** 0 to `NONCE_COUNT` - 1. */
  nonce: number;
  answers: Answers;
}

/** A code that was read: its fields, the edition's id, and its canonical text. */
export interface DecodedCode extends CodeFields {
  ok: true;
  /** Edition id. */
  edition: string;
  /** Contiguous and in capitals, as `encodeCode` writes it. */
  code: string;
}

/** A code that was refused: the reason with its details, and the sentence for people. */
export type RefusedCode = { ok: false; message: string } & CodeProblem;

/** The ids of an edition's questions in the order in which codes carry their answers. */
export function questionOrder(model: Model): string[] {
  return model.dimensions.flatMap((dimension) =>
    dimension.questions.map((question) => question.id),
  );
}

/**
 * Writes a code: the prefix and 22 symbols, contiguous.
 *
 * @throws RangeError where the model or the fields do not fit the format: an edition number outside
 * 1 to 31, too many questions, a role or a question that the edition does not have, a nonce out of
 * range, or "does not apply" where it is not allowed.
 */
export function encodeCode(model: Model, fields: CodeFields): string {
  const questions = questionsOf(model);
  const known = new Set(questions.map((question) => question.id));
  for (const id of Object.keys(fields.answers)) {
    if (!known.has(id)) throw new RangeError(`Edition ${model.edition} has no question ${id}.`);
  }
  const role = model.roles.find((candidate) => candidate.id === fields.role);
  if (!role) throw new RangeError(`Edition ${model.edition} has no role ${fields.role}.`);
  if (!Number.isInteger(fields.nonce) || fields.nonce < 0 || fields.nonce >= NONCE_COUNT) {
    throw new RangeError(`A nonce is a whole number from 0 to ${NONCE_COUNT - 1}.`);
  }

  const bits = [
    toBits(role.number, ROLE_BITS),
    toBits(fields.nonce, NONCE_BITS),
    ...questions.map((question) => {
      const answered = fields.answers[question.id];
      if (answered?.kind === 'not-applicable' && !question.mayNotApply) {
        throw new RangeError(`Question ${question.id} does not allow “does not apply”.`);
      }
      return toBits(toNumber(answered), ANSWER_BITS);
    }),
  ]
    .join('')
    .padEnd(BODY_BITS, '0');

  const data = [model.editionNumber];
  for (let at = 0; at < BODY_BITS; at += SYMBOL_BITS) {
    data.push(Number.parseInt(bits.slice(at, at + SYMBOL_BITS), 2));
  }
  return CODE_PREFIX + toText([...data, ...checksOf(data)]);
}

/**
 * A contiguous code cut into the groups in which it is shown: the prefix, then threes and fours.
 */
export function groupCode(code: string): string[] {
  const groups: string[] = [];
  let at = 0;
  for (const length of [CODE_PREFIX.length, 4, 4, 4, 4, 3, 3]) {
    groups.push(code.slice(at, at + length));
    at += length;
  }
  return groups;
}

/**
 * Reads one code, however a chat, a mail or a hand has dressed it: case, spaces, line breaks,
 * dashes, quotation marks, bold and code marks and invisible characters are passed over, full-width
 * letters are read, I and L count as 1 and O as 0. Nothing is ever put right: a code that fails a
 * check is refused. An edition that is not among `models` is named by its number, never read.
 */
export function decodeCode(models: readonly Model[], text: string): DecodedCode | RefusedCode {
  // What this site wrote itself is read by the hundred in a room.
  if (plainCode.test(text)) {
    const symbols = Array.from(text.slice(CODE_PREFIX.length), (one) => toSymbol.get(one) ?? 0);
    return decodeSymbols(models, symbols);
  }
  const pieces = splitCodes(text);
  const piece = pieces[0];
  if (piece === undefined) {
    const empty = plainText(text).replace(decoration, '') === '';
    return refuse({ reason: empty ? 'empty' : 'no-code', prefix: CODE_PREFIX });
  }
  if (pieces.length > 1) return refuse({ reason: 'several-codes', found: pieces.length });

  const symbols: number[] = [];
  for (const character of piece.slice(CODE_PREFIX.length).replace(decoration, '')) {
    const symbol = toSymbol.get(character);
    if (symbol === undefined) {
      return refuse({
        reason: 'bad-symbol',
        prefix: CODE_PREFIX,
        symbol: character,
        position: symbols.length + 1,
      });
    }
    symbols.push(symbol);
  }
  return decodeSymbols(models, symbols);
}

/**
 * Reads one code from its symbols, which `symbolOf` gives: what `decodeCode` does once the characters are known.
 */
export function decodeSymbols(
  models: readonly Model[],
  symbols: readonly number[],
): DecodedCode | RefusedCode {
  if (symbols.length !== CODE_SYMBOLS) {
    return refuse({
      reason: 'wrong-length',
      prefix: CODE_PREFIX,
      found: symbols.length,
      wanted: CODE_SYMBOLS,
    });
  }

  const data = symbols.slice(0, DATA_SYMBOLS);
  const checks = checksOf(data);
  if (symbols.slice(DATA_SYMBOLS).some((symbol, at) => symbol !== checks[at])) {
    return refuse({ reason: 'damaged' });
  }

  const code = CODE_PREFIX + toText(symbols);
  const [number = 0, ...body] = data;
  if (number === 0) return refuse({ reason: 'impossible' });
  const model = models.find((candidate) => candidate.editionNumber === number);
  if (!model) return refuse({ reason: 'unknown-edition', number, code });
  return readBody(model, body, code);
}

/**
 * Every code in a text, in its order, each as the text from its prefix to where it ends: after 22
 * unbroken symbols, else at the next prefix or the end of the text. What is returned is for
 * `decodeCode` and may yet be refused.
 */
export function splitCodes(text: string): string[] {
  const plain = plainText(text);
  const starts = Array.from(plain.matchAll(prefixPattern), (match) => ({
    // The match may begin with the character before the prefix.
    from: match.index + match[0].length - (match[1]?.length ?? 0),
    after: match.index + match[0].length,
  }));
  return starts.map(({ after }, index) => {
    const rest = plain.slice(after, starts[index + 1]?.from ?? plain.length);
    const unbroken = unbrokenPattern.exec(rest)?.[1];
    return CODE_PREFIX + (unbroken ?? wholePattern.exec(rest)?.[0] ?? '');
  });
}

const plainCode = new RegExp(`^${CODE_PREFIX}[${ALPHABET}]{${CODE_SYMBOLS}}$`);
const decorationClass =
  '[\\s\\p{Pd}\\p{Pi}\\p{Pf}\\u2212\\u2043\\u00B7\\u2022.*_~`\'"\\u201A\\u201E\\u02BC\\u2032\\u2033>]';
const decoration = new RegExp(decorationClass, 'gu');
const prefixPattern = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(${Array.from(CODE_PREFIX).join(`${decorationClass}*`)})`,
  'giu',
);
// A code that was copied whole stands unbroken; the words after it are no part of it.
const unbrokenPattern = new RegExp(
  `^${decorationClass}*([\\p{L}\\p{N}]{${CODE_SYMBOLS}})(?=[^\\s\\p{L}\\p{N}]*(?:\\s|$))`,
  'u',
);
// Up to the last letter or digit.
const wholePattern = /^[^]*[\p{L}\p{N}]/u;

/** The symbol that a character stands for, 0 to 31; undefined where it never stands in a code. */
export function symbolOf(character: string): number | undefined {
  return toSymbol.get(character);
}

const toSymbol = new Map<string, number>();
for (const [number, symbol] of Array.from(ALPHABET).entries()) {
  toSymbol.set(symbol, number).set(symbol.toLowerCase(), number);
}
for (const [alias, symbol] of Object.entries({ I: '1', L: '1', O: '0' })) {
  const number = ALPHABET.indexOf(symbol);
  toSymbol.set(alias, number).set(alias.toLowerCase(), number);
}

function toText(symbols: readonly number[]): string {
  return symbols.map((symbol) => ALPHABET.charAt(symbol)).join('');
}

function toBits(value: number, width: number): string {
  return value.toString(2).padStart(width, '0');
}

function refuse(problem: CodeProblem): RefusedCode {
  return { ok: false, ...problem, message: codeProblemText(problem) };
}

function questionsOf(model: Model): { id: string; mayNotApply: boolean }[] {
  const { edition, editionNumber } = model;
  if (!Number.isInteger(editionNumber) || editionNumber < 1 || editionNumber >= 2 ** SYMBOL_BITS) {
    throw new RangeError(`Edition ${edition} needs a number from 1 to ${2 ** SYMBOL_BITS - 1}.`);
  }
  const questions = model.dimensions.flatMap((dimension) => dimension.questions);
  const room = Math.floor((BODY_BITS - ROLE_BITS - NONCE_BITS) / ANSWER_BITS);
  if (questions.length > room) {
    throw new RangeError(
      `A code has room for ${room} questions; edition ${edition} has ${questions.length}.`,
    );
  }
  return questions;
}

function toNumber(answered: Answered | undefined): number {
  switch (answered?.kind) {
    case undefined:
      return 0;
    case 'level':
      return answered.level;
    case 'dont-know':
      return DONT_KNOW;
    case 'not-applicable':
      return NOT_APPLICABLE;
  }
}

function toAnswered(number: number): Answered {
  if (number === DONT_KNOW) return { kind: 'dont-know' };
  if (number === NOT_APPLICABLE) return { kind: 'not-applicable' };
  return { kind: 'level', level: number as Level };
}

/** Reads the 16 symbols between the edition and the checks. */
function readBody(model: Model, body: readonly number[], code: string): DecodedCode | RefusedCode {
  const { edition } = model;
  const bits = body.map((symbol) => toBits(symbol, SYMBOL_BITS)).join('');
  let at = 0;
  const take = (width: number): number => {
    at += width;
    return Number.parseInt(bits.slice(at - width, at), 2);
  };

  const roleNumber = take(ROLE_BITS);
  const nonce = take(NONCE_BITS);
  const answers: Record<string, Answered> = {};
  let wrongly: string | undefined;
  for (const question of questionsOf(model)) {
    const number = take(ANSWER_BITS);
    if (number === NOT_APPLICABLE && !question.mayNotApply) wrongly ??= question.id;
    if (number > 0) answers[question.id] = toAnswered(number);
  }

  if (bits.slice(at).includes('1')) return refuse({ reason: 'impossible' });
  const role = model.roles.find((candidate) => candidate.number === roleNumber);
  if (!role) return refuse({ reason: 'unknown-role', number: roleNumber, edition });
  if (wrongly !== undefined) return refuse({ reason: 'may-not-apply', question: wrongly, edition });
  return { ok: true, edition, role: role.id, nonce, answers, code };
}

// GF(32), built on x^5 + x^2 + 1, of which 2 is a generator.
const FIELD_SIZE = 2 ** SYMBOL_BITS;
const FIELD_POLYNOMIAL = 0b100101;
const powers: number[] = [1];
while (powers.length < FIELD_SIZE - 1) {
  const doubled = (powers.at(-1) ?? 0) << 1;
  powers.push(doubled < FIELD_SIZE ? doubled : doubled ^ FIELD_POLYNOMIAL);
}
const logarithms = new Map(powers.map((value, exponent) => [value, exponent]));

function multiply(a: number, b: number): number {
  const sum = (logarithms.get(a) ?? 0) + (logarithms.get(b) ?? 0);
  return a === 0 || b === 0 ? 0 : (powers[sum % powers.length] ?? 0);
}

// The product of (x - 2^k) for k = 1 to 5, its leading 1 left out. Any two codes then differ in six
// symbols or more, so that a change of five, and with it two swaps, is always seen. The roots begin
// at 2^1 and not at 2^0 because a symbol moved along the code changes it by a multiple of (x - 1):
// with 1 among the roots, short moves would pass.
const generator = [1, 2, 3, 4, 5].reduce<number[]>(
  (product, exponent) => {
    const root = powers[exponent] ?? 0;
    const longer = [...product, 0];
    return longer.map((value, at) => value ^ multiply(at > 0 ? (product[at - 1] ?? 0) : 0, root));
  },
  [1],
);
const feedback = generator.slice(1);

// Without a constant, a code that ends with 0 would pass its checks with that 0 at its front.
const constant = Array.from('STAGE', (symbol) => ALPHABET.indexOf(symbol));

/**
 * The five check symbols for the data before them: the remainder of the division by the generator,
 * with the constant XORed.
 */
function checksOf(data: readonly number[]): number[] {
  let remainder = feedback.map(() => 0);
  for (const symbol of data) {
    const factor = symbol ^ (remainder[0] ?? 0);
    remainder = feedback.map(
      (coefficient, at) => (remainder[at + 1] ?? 0) ^ multiply(factor, coefficient),
    );
  }
  return remainder.map((value, at) => value ^ (constant[at] ?? 0));
}
