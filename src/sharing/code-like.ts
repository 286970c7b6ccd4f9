/** What looks like a code to a person, whether or not it is one. */
import { CODE_PREFIX, CODE_SYMBOLS, symbolOf } from './code.ts';

/** A piece of a text that looks like a code. */
export interface CodeLike {
  /** Where its prefix begins in the text, and where the piece ends. */
  from: number;
  to: number;
  /** Its letters and digits after the prefix, as they stand. */
  symbols: string;
}

/** A run of letters and digits between blanks, without the marks that people and programs put among them. */
interface Piece {
  symbols: string;
  to: number;
}

/** Least symbols of a code that was cut off. */
const SHORT = 5;
/** Least symbols in several pieces. */
const SHORT_IN_PIECES = 7;
/** From this length on a piece needs no digit at its start, and from the second on one digit is enough. */
const LONG = 12;
const NEARLY_WHOLE = 18;
/** Least digits of a code that was cut off and has no letter. */
const LONG_NUMBER = 10;
/** Most symbols: what is longer is an address or a file's content. */
const LONGEST = 60;
/** Most characters, symbols and marks, of a piece: what is longer is no code, and is not read to its end. */
const PIECE = 120;
/** Most characters of a file's content in letters that may stand around a code. */
const ENCODED = 60;
/** Most characters of a piece that never stand in a code. */
const STRANGE = 2;
/** Most letters of a group that has no digit to tell it from a word, and the symbols of the first group of a code. */
const GROUP = 4;
/** Least symbols of a group before the last. */
const LEAST_GROUP = 3;

const mark =
  '[\\p{Pd}\\p{Pi}\\p{Pf}\\p{M}\\u2212\\u2043\\u00B7\\u2022.*_~`\'"\\u201A\\u201E\\u02BC\\u2032\\u2033]';
const run = `${mark}*((?:[\\p{L}\\p{N}]${mark}*)+)`;
const runPattern = new RegExp(run, 'uy');
// What goes on with a colon or a stroke is a time, a date or an address.
const piecePattern = new RegExp(`${run}(?![^\\s,;)\\]}>|!?])`, 'uy');
const afterPrefix = /[^\S\n]?[:=]?[^\S\n]*/y;
const markBetween = new RegExp(`${mark}+`, 'gu');
const encoded = /^[A-Za-z0-9+/]*/;
const encodedBefore = /[A-Za-z0-9+/]*$/;
const small = /[a-hjkmnp-z]/;
const capital = /[A-HJKMNP-Z]/;
const blanks = /[^\S\n]*/y;
const nextLine = /[^\S\n]*\n[^\p{L}\p{N}\n]*/uy;
const marks = new RegExp(mark, 'gu');
const anotherCode = new RegExp(CODE_PREFIX, 'i');
const digit = /\d/;
const letter = /\p{L}/u;
const letterOrDigitAtStart = /^[\p{L}\p{N}]/u;
const letterOrDigitAtEnd = /[\p{L}\p{N}]$/u;

/**
 * The piece after a prefix that looks like a code: copied in part, mistyped, or with something in it that does not belong there. `null`
 * where the prefix is only a word of prose.
 *
 * @param from where the prefix begins
 * @param after where it ends
 */
export function findCodeLike(text: string, from: number, after: number): CodeLike | null {
  if (letterOrDigitAtEnd.test(text.slice(Math.max(0, from - 2), from))) return null;
  if (isEncoded(text, from)) return null;
  const prefix = text.slice(from, after);
  const pieces = takePieces(text, after, prefix === prefix.toUpperCase());
  const like: CodeLike = {
    from,
    to: pieces.at(-1)?.to ?? after,
    symbols: joinSymbols(pieces),
  };
  if (prefix.length > CODE_PREFIX.length) return looksSpelled(like.symbols) ? like : null;
  const isGlued = letterOrDigitAtStart.test(text.slice(after, after + 2));
  // A number by itself is a year, a date or a count.
  const least = isGlued ? LONG_NUMBER : CODE_SYMBOLS;
  if (!letter.test(like.symbols) && like.symbols.length < least) return null;
  return looksLikeCode(pieces, prefix) ? like : null;
}

function takePieces(text: string, after: number, isCapital: boolean): Piece[] {
  const tight = takePiece(text, after, runPattern);
  if (tight) {
    if (!looksLikePiece(tight.symbols, isCapital)) return [];
    return takeMore(text, [tight], isCapital);
  }
  return takeMore(text, takeLine(text, skip(text, after, afterPrefix), isCapital), isCapital);
}

/** The pieces with those that follow them: on their line, and on the next where both together are as long as a code. */
function takeMore(text: string, first: readonly Piece[], isCapital: boolean): Piece[] {
  const end = first.at(-1)?.to;
  if (end === undefined) return [];
  const line = [...first, ...takeLine(text, skip(text, end, blanks), isCapital)];
  const missing = CODE_SYMBOLS - joinSymbols(line).length;
  const lineTo = line.at(-1)?.to ?? end;
  const next = skip(text, lineTo, nextLine);
  if (missing <= 0 || next === lineTo) return line;
  const rest = takeLine(text, next, isCapital);
  const upTo = rest.findIndex((_, at) => joinSymbols(rest.slice(0, at + 1)).length === missing);
  return upTo < 0 ? line : [...line, ...rest.slice(0, upTo + 1)];
}

function takeLine(text: string, from: number, isCapital: boolean): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  while (joinSymbols(pieces).length < CODE_SYMBOLS) {
    const piece = takePiece(text, at, piecePattern);
    if (!piece || !looksLikePiece(piece.symbols, isCapital)) break;
    pieces.push(piece);
    at = skip(text, piece.to, blanks);
  }
  return pieces;
}

function takePiece(text: string, at: number, pattern: RegExp): Piece | null {
  const near = text.slice(at, at + PIECE);
  pattern.lastIndex = 0;
  const found = pattern.exec(near)?.[1];
  if (found === undefined) return null;
  const next = found.search(anotherCode);
  const isCut = next < 0 && pattern.lastIndex === PIECE;
  const own = next < 0 ? found : found.slice(0, next);
  if (own === '' || isCut || hasWord(own)) return null;
  const to = at + pattern.lastIndex - found.length + own.length;
  return { symbols: own.replace(marks, ''), to };
}

function skip(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function joinSymbols(pieces: readonly Piece[]): string {
  return pieces.map(({ symbols }) => symbols).join('');
}

/** Whether a piece has a word between its marks, as the name of a file has. */
function hasWord(piece: string): boolean {
  const parts = piece.split(markBetween);
  return parts.length > 1 && parts.some((part) => part.length > GROUP && isWord(part));
}

function isWord(part: string): boolean {
  return !digit.test(part) && letter.test(part);
}

/** Whether a prefix stands in a file's content that was written in letters and digits. */
function isEncoded(text: string, from: number): boolean {
  const before = encodedBefore.exec(text.slice(Math.max(0, from - ENCODED), from))?.[0] ?? '';
  const after = encoded.exec(text.slice(from, from + ENCODED + 1))?.[0] ?? '';
  const next = after.slice(CODE_PREFIX.length).search(anotherCode);
  return next < 0 && before.length + after.length > ENCODED;
}

/** A code is written in capitals or in small letters, but for those that stand for 1 and 0. */
function isMixed(symbols: string): boolean {
  return small.test(symbols) && capital.test(symbols);
}

/** Digits tell a group of a code from a word; without any it is taken for one only where its letters are as large as the prefix. */
function looksLikePiece(symbols: string, isCapital: boolean): boolean {
  const strange = Array.from(symbols).filter((one) => symbolOf(one) === undefined).length;
  if (digit.test(symbols)) return strange <= STRANGE;
  const isGroup = symbols.length <= GROUP;
  if (isCapital) return symbols === symbols.toUpperCase() && strange <= (isGroup ? 1 : 0);
  return isGroup && strange === 0;
}

function looksLikeCode(pieces: readonly Piece[], prefix: string): boolean {
  const [first] = pieces;
  const symbols = joinSymbols(pieces);
  const { length } = symbols;
  if (!first || length > LONGEST || isMixed(symbols)) return false;
  const digits = symbols.replace(/\D/g, '').length;
  if (pieces.length === 1) {
    if (length >= LONG) return digits >= (length >= NEARLY_WHOLE ? 1 : 2);
    return length >= SHORT && digit.test(symbols.charAt(0));
  }
  const mixed = pieces.filter((piece) => digit.test(piece.symbols) && letter.test(piece.symbols));
  const least = prefix === prefix.toUpperCase() ? 1 : 2;
  const isGrouped =
    first.symbols.length >= GROUP &&
    pieces.slice(0, -1).every((piece) => piece.symbols.length >= LEAST_GROUP);
  if (!isGrouped && length < NEARLY_WHOLE) return false;
  return length >= SHORT_IN_PIECES && digit.test(first.symbols) && mixed.length >= least;
}

/** A prefix that was spelled letter by letter needs all of a code after it. */
function looksSpelled(symbols: string): boolean {
  const isNear = Math.abs(symbols.length - CODE_SYMBOLS) <= 2;
  const digits = symbols.replace(/\D/g, '').length;
  return isNear && digits > 2 && Array.from(symbols).every((one) => symbolOf(one) !== undefined);
}
