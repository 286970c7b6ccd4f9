/**
 * Links: to a result, to several side by side, and to a blank placing. This file alone knows their
 * format. All that a link says stands after the `#`, which no server sees:
 *
 * - a result: `#` and its code; several: their codes with commas between;
 * - an invitation: `#edition=2026.1&unit=Acme`, nothing else.
 */
import type { Model } from '../model/types.ts';
import { CODE_PREFIX, splitCodes } from './code.ts';
import { UNIT_LENGTH, cleanText } from './placing.ts';
import type { LinkProblem } from './problem-text.ts';
import { linkProblemText } from './problem-text.ts';

/** Most results that open side by side. */
export const COMPARED_LIMIT = 8;

/** What an invitation carries. */
export interface Invitation {
  /** Edition id; not yet known to be one that this site has. */
  edition: string;
  /** One clean line of at most `UNIT_LENGTH` characters; may be empty. */
  unit: string;
}

/** Something wrong with a link: the reason with its details, and the sentence for people. */
export type RefusedLink = { message: string } & LinkProblem;

/**
 * What a link, a fragment or a pasted text asks for. Codes are as found: `decodeCode` has still to
 * read them.
 */
export type Fragment =
  | { kind: 'none' }
  | { kind: 'code'; text: string }
  | { kind: 'codes'; texts: string[] }
  | ({ kind: 'invitation' } & Invitation)
  | ({ kind: 'problem' } & RefusedLink);

const LONGEST_TEXT = 10_000;
const editionPattern = /^[0-9A-Za-z][0-9A-Za-z.-]{0,15}$/;
const invitationPattern = /^(?:edition|unit)=/;
// The id of an element on a page, as in a link to a heading.
const anchorPattern = /^[a-z][a-z0-9-]*$/;
// A link's address up to its mark: its words are no part of a code.
const addressPattern = /https?:\/\/[^\s#]*#?/gi;

/**
 * The link to a result. `base` is the address of the result page, `code` comes from `encodeCode`.
 */
export function resultLink(base: string, code: string): string {
  return withFragment(base, code);
}

/** The link that opens several results side by side, in their order. */
export function compareLink(base: string, codes: readonly string[]): string {
  return withFragment(base, codes.join(','));
}

/** The link to a blank placing of the same unit. `base` is the address of the placing's page. */
export function invitationLink(base: string, { edition, unit }: Invitation): string {
  const parameters = new URLSearchParams({ edition, unit: cleanText(unit, UNIT_LENGTH) });
  return withFragment(base, parameters.toString());
}

/**
 * Reads `location.hash`, or what somebody pasted: a whole link, what stands after its `#`, one code
 * or several, words around them. The id of an element (`#what-if`) is `none`, as is nothing at all.
 */
export function readFragment(text: string): Fragment {
  if (text.length > LONGEST_TEXT) return refuse({ reason: 'too-long' });
  const given = text.trim();
  const mark = given.indexOf('#');
  const fragment = given.slice(mark + 1).trim();
  if (fragment === '' && mark <= 0) return { kind: 'none' };

  const decoded = decodePercent(fragment);
  if (invitationPattern.test(fragment)) return readInvitation(fragment.split(/\s/, 1).join(''));
  if (invitationPattern.test(decoded)) return readInvitation(decoded);

  const texts = splitCodes(decodePercent(given.replace(addressPattern, ' ')));
  const [first] = texts;
  if (texts.length > COMPARED_LIMIT) {
    return refuse({ reason: 'too-many-codes', found: texts.length, limit: COMPARED_LIMIT });
  }
  if (first !== undefined) {
    return texts.length === 1 ? { kind: 'code', text: first } : { kind: 'codes', texts };
  }

  if (mark === 0 && anchorPattern.test(decoded)) return { kind: 'none' };
  if (given.search(addressPattern) >= 0 && (mark < 0 || fragment === '')) {
    return refuse({ reason: 'no-fragment' });
  }
  return refuse({ reason: 'not-readable', prefix: CODE_PREFIX });
}

/** What keeps an invitation from being answered on this site, or null. */
export function findInvitationProblem(
  models: readonly Model[],
  { edition }: Pick<Invitation, 'edition'>,
): RefusedLink | null {
  if (models.some((model) => model.edition === edition)) return null;
  const problem: LinkProblem = { reason: 'unknown-edition', edition };
  return { ...problem, message: linkProblemText(problem) };
}

function readInvitation(fragment: string): Fragment {
  const parameters = new URLSearchParams(fragment);
  const edition = (parameters.get('edition') ?? '').trim();
  if (!editionPattern.test(edition)) return refuse({ reason: 'no-edition' });
  return {
    kind: 'invitation',
    edition,
    unit: cleanText(parameters.get('unit') ?? '', UNIT_LENGTH),
  };
}

function withFragment(base: string, fragment: string): string {
  const mark = base.indexOf('#');
  return `${mark < 0 ? base : base.slice(0, mark)}#${fragment}`;
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function refuse(problem: LinkProblem): Fragment {
  return { kind: 'problem', ...problem, message: linkProblemText(problem) };
}
