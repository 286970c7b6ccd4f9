import type { Model } from '../../model/types.ts';
import { CODE_PREFIX, decodeCode } from '../../sharing/code.ts';
import type { DecodedCode, RefusedCode } from '../../sharing/code.ts';
import { findInvitationProblem, readFragment } from '../../sharing/link.ts';
import type { Invitation } from '../../sharing/link.ts';
import type { Placing } from '../../sharing/placing.ts';
import { linkProblemText } from '../../sharing/problem-text.ts';

/** One sentence about something that could not be opened. */
export interface ProblemLine {
  /** Where it is, for people: a number in a row of codes, a place in a file; empty where there is only one place. */
  place: string;
  text: string;
}

/** Why something could not be opened, and what there is to go on with. */
export interface OpenProblem {
  lines: ProblemLine[];
  /** Whether other results came out of the same text. */
  isPart: boolean;
  /** Sound codes of editions that this site lacks, to be kept. */
  codes: string[];
  /** An invitation that was taken for a result; its answer belongs on the placing's page. */
  invitation: Invitation | null;
}

/** What a text turned out to hold. */
export interface TextReading {
  /** Every result that could be read, in the text's order. */
  placings: Placing[];
  /** `null` where everything could be read, or where nothing was asked for. */
  problem: OpenProblem | null;
}

/** What is wrong, where it is one sentence. */
export function problemOf(text: string): OpenProblem {
  return { lines: [{ place: '', text }], isPart: false, codes: [], invitation: null };
}

/** A code's placing: no unit, notes, reasons or dates, because no code holds them. */
export function placingOf({ edition, role, nonce, answers }: DecodedCode): Placing {
  return {
    edition,
    unit: '',
    role,
    nonce,
    answers,
    notes: {},
    reasons: {},
    startedAt: '',
    changedAt: '',
  };
}

/**
 * Reads the results in a text: a fragment with its `#`, a link, one code or several, words around them.
 *
 * @param models every edition that this site has
 */
export function readText(models: readonly Model[], text: string): TextReading {
  const fragment = readFragment(text);
  const nothing = { placings: [] };
  switch (fragment.kind) {
    case 'none':
      return { ...nothing, problem: null };
    case 'problem':
      return { ...nothing, problem: problemOf(fragment.message) };
    case 'invitation': {
      const refused = findInvitationProblem(models, fragment);
      const invitation = refused ? null : { edition: fragment.edition, unit: fragment.unit };
      const lines = refused ? [{ place: '', text: refused.message }] : [];
      return { ...nothing, problem: { lines, isPart: false, codes: [], invitation } };
    }
    case 'code':
      return readCodes(models, [fragment.text]);
    case 'codes':
      return readCodes(models, fragment.texts);
  }
}

/** Reads the results in a text that somebody pasted: unlike the fragment of an address, it is to hold one. */
export function readPasted(models: readonly Model[], text: string): TextReading {
  const reading = readText(models, text);
  if (reading.placings.length > 0 || reading.problem !== null) return reading;
  const message = linkProblemText({ reason: 'not-readable', prefix: CODE_PREFIX });
  return { placings: [], problem: problemOf(message) };
}

function readCodes(models: readonly Model[], texts: readonly string[]): TextReading {
  const readings = texts.map((text) => decodeCode(models, text));
  const placings = readings.flatMap((reading) => (reading.ok ? placingOf(reading) : []));
  const lines = readings.flatMap((reading, index) =>
    reading.ok ? [] : { place: texts.length > 1 ? String(index + 1) : '', text: reading.message },
  );
  const codes = readings.flatMap((reading) => (reading.ok ? [] : keptCode(reading)));
  const isPart = placings.length > 0;
  const problem = lines.length > 0 ? { lines, isPart, codes, invitation: null } : null;
  return { placings, problem };
}

function keptCode(refused: RefusedCode): string[] {
  return refused.reason === 'unknown-edition' ? [refused.code] : [];
}
