/**
 * Every code in whatever somebody pasted: a chat log, a mail, a table, a page's source.
 *
 * A code counts wherever it stands, whatever stands between its symbols, because five checks vouch for it. What fails them is called
 * damaged only where it looks like a code: prose that names the prefix is left alone.
 */
import type { Model } from '../model/types.ts';
import { cleanText } from './clean-text.ts';
import { CODE_PREFIX, CODE_SYMBOLS, decodeCode, decodeSymbols, symbolOf } from './code.ts';
import type { DecodedCode, RefusedCode } from './code.ts';
import { findCodeLike } from './code-like.ts';
import type { CodeLike } from './code-like.ts';
import { readPaste } from './paste-text.ts';
import type { PasteText } from './paste-text.ts';

/** Something that looks like a code and is none. */
export interface DamagedCode {
  /** Line of the paste, counted from 1. */
  line: number;
  /** From the prefix to where the code seems to end, cleaned; at most 40 characters. */
  near: string;
  /** What is wrong and what to do. */
  message: string;
}

/** A sound code of an edition that this site lacks. */
export interface ForeignCode {
  /** As `encodeCode` writes it. */
  code: string;
  /** The edition's number. */
  number: number;
}

/** What a paste holds. */
export interface FoundCodes {
  /** Each once, in the order of the text. */
  codes: DecodedCode[];
  /** Each once; the start of a code that is there whole is not among them, for chats cut short what they quote. */
  damaged: DamagedCode[];
  /** Each once, in the order of the text. */
  foreign: ForeignCode[];
}

type Unknown = Extract<RefusedCode, { reason: 'unknown-edition' }>;
type Sound = DecodedCode | Unknown;

/** Most characters of a damaged code that are shown. */
const NEAR_LENGTH = 40;
/** Most characters that may stand between two symbols. */
const GAP = 80;

const prefixPattern = new RegExp(Array.from(CODE_PREFIX).join('[^\\p{L}\\p{N}]{0,8}'), 'giu');
const letterOrDigit = /[\p{L}\p{N}]/u;
// Some mail programs put the initials of whoever is quoted before each line.
const quoteName = /[^\p{L}\p{N}\n]*\p{L}{1,4}>/uy;

/**
 * Finds the codes in a text.
 *
 * @param models every edition that this site has
 * @param known codes that are there already, as `encodeCode` writes them: the start of one is not damaged either
 */
export function findCodes(
  models: readonly Model[],
  paste: string,
  known: readonly string[] = [],
): FoundCodes {
  const plain = readPaste(paste);
  const sound = new Map<string, Sound>();
  const doubtful: CodeLike[] = [];
  const refused = new Map<CodeLike, string>();
  for (const match of plain.text.matchAll(prefixPattern)) {
    const after = match.index + match[0].length;
    const reading = readAt(models, plain.text, after);
    if (isSound(reading)) {
      if (!sound.has(reading.code)) sound.set(reading.code, reading);
      continue;
    }
    const like = findCodeLike(plain.text, match.index, after);
    if (!like) continue;
    const again = decodeCode(models, CODE_PREFIX + like.symbols);
    if (isSound(again)) {
      if (!sound.has(again.code)) sound.set(again.code, again);
      continue;
    }
    doubtful.push(like);
    refused.set(like, (reading ?? again).message);
  }
  const read = [...sound.values()];
  return {
    codes: read.filter((one) => one.ok),
    damaged: listDamaged(plain, doubtful, refused, [...sound.keys(), ...known]),
    foreign: read.flatMap((one) => (one.ok ? [] : { code: one.code, number: one.number })),
  };
}

function isSound(reading: DecodedCode | RefusedCode | null): reading is Sound {
  return reading !== null && (reading.ok || reading.reason === 'unknown-edition');
}

/**
 * The code whose symbols begin at a place; `null` where there are no 22 symbols. A reading that is refused is one that the checks let
 * pass, so that the reason is worth telling.
 */
function readAt(
  models: readonly Model[],
  text: string,
  at: number,
): DecodedCode | RefusedCode | null {
  for (const hasQuoteNames of [false, true]) {
    const symbols = takeSymbols(text, at, hasQuoteNames);
    if (!symbols) continue;
    const reading = decodeSymbols(models, symbols);
    if (reading.ok || reading.reason !== 'damaged') return reading;
  }
  return null;
}

/** 22 symbols from a place on, with anything but letters and digits between them. */
function takeSymbols(text: string, from: number, hasQuoteNames: boolean): number[] | null {
  const symbols: number[] = [];
  let at = from;
  let gap = 0;
  while (at < text.length && gap <= GAP) {
    const character = text.charAt(at);
    const symbol = symbolOf(character);
    at += 1;
    if (symbol !== undefined) {
      gap = 0;
      if (symbols.push(symbol) === CODE_SYMBOLS) return symbols;
      continue;
    }
    if (letterOrDigit.test(String.fromCodePoint(text.codePointAt(at - 1) ?? 0))) return null;
    gap += 1;
    if (character === '\n' && hasQuoteNames) {
      quoteName.lastIndex = at;
      if (quoteName.test(text)) at = quoteName.lastIndex;
    }
  }
  return null;
}

function listDamaged(
  plain: PasteText,
  doubtful: readonly CodeLike[],
  refused: ReadonlyMap<CodeLike, string>,
  sound: readonly string[],
): DamagedCode[] {
  const seen = new Set<string>();
  const inOrder = sound.toSorted();
  return doubtful.flatMap((like) => {
    const symbols = canonical(like.symbols);
    if (seen.has(symbols) || isStartOf(symbols, inOrder)) return [];
    seen.add(symbols);
    return {
      line: plain.lineAt(like.from),
      near: cleanText(plain.text.slice(like.from, like.to), NEAR_LENGTH),
      message: refused.get(like) ?? '',
    };
  });
}

/** Enough of a code to tell whose it is. */
const TELLING = 6;

/** @param codes in the order of their characters: a text stands just before those that it begins */
function isStartOf(symbols: string, codes: readonly string[]): boolean {
  if (symbols.length < TELLING) return false;
  const start = CODE_PREFIX + symbols;
  let low = 0;
  let high = codes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((codes[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return codes[low]?.startsWith(start) ?? false;
}

function canonical(symbols: string): string {
  return symbols.toUpperCase().replace(/[IL]/g, '1').replace(/O/g, '0');
}
