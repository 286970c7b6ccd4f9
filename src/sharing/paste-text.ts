/** What somebody pasted, with the wrappings taken off that programs put around text: marks of a page, escapes, encodings. */
import { plainText } from './plain-text.ts';

/** A paste in plain text. Its lines are those of the paste, so that a place in one is a place in the other. */
export interface PasteText {
  text: string;
  /** The line, counted from 1, in which a place of the text stands. */
  lineAt(place: number): number;
}

const lineEnd = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
const tag = /<\/?([a-z][a-z0-9]*)(?::[a-z]+)?(?:\s[^<>]*)?\/?>/gi;
const inlineTags = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark o q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const blockTags = new Set(
  'address article aside blockquote body br button center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 head header hr html img input label li link main meta nav ol option p pre script section select style summary table tbody td textarea tfoot th thead title tr ul'.split(
    ' ',
  ),
);
const prefixInTag = /l.?u.?p/i;
const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;
const namedEntities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  shy: '',
  zwnj: '',
  zwj: '',
};
// A chat takes a run of digits for the number of a telephone.
const phoneLink = /<tel:[^<>|]{0,80}(?:\|([^<>|]{0,80}))?>/gi;
const hexBytes = /(?:%[0-9a-f]{2})+|(?:=[0-9A-F]{2})+/gi;
// Blanks, dashes and invisible characters of UTF-8 that were read as an older encoding.
const misread = /\u00C2[\u00A0-\u00BF]|\u00E2[\u0080\u20AC][^\sA-Za-z0-9]|\u00EF\u00BB\u00BF/g;
const escaped = /\\(?:u([0-9a-f]{4})|[nrt])/gi;
const controls = /\p{Cc}/gu;

/** Takes the wrappings off a paste. */
export function readPaste(paste: string): PasteText {
  const lines = paste.split(lineEnd).map(unwrapLine);
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  return { text: lines.join('\n'), lineAt: (place) => countUpTo(starts, place) };
}

/** How many of the rising numbers are no larger than a limit. */
function countUpTo(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function unwrapLine(line: string): string {
  let text = line;
  if (text.includes('<')) text = text.replace(tag, unwrapTag);
  if (text.includes('&')) text = text.replace(entity, readEntity);
  if (text.includes('<')) text = text.replace(phoneLink, readPhone);
  // What passed through two programs is escaped twice.
  if (text.includes('%') || text.includes('=')) {
    text = text.replace(hexBytes, readBytes).replace(hexBytes, readBytes);
  }
  if (text.includes('\\')) text = text.replace(escaped, readEscape);
  return plainText(text.replace(misread, ' ')).replace(controls, ' ');
}

/** A link may stand in a mark alone; the others say nothing. */
function unwrapTag(mark: string, name: string): string {
  const isInline = inlineTags.has(name.toLowerCase());
  if (!isInline && !blockTags.has(name.toLowerCase())) return mark;
  if (prefixInTag.test(mark)) return ` ${mark.slice(1, -1)} `;
  return isInline ? '' : ' ';
}

function readPhone(link: string, shown?: string): string {
  return shown ?? link.slice('<tel:'.length, -1);
}

function readEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return namedEntities[name.toLowerCase()] ?? ' ';
  const number = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return number > 0x10ffff ? whole : oneLine(String.fromCodePoint(number));
}

/** `%E2%80%8B` of an address, or `=E2=80=8B` of a mail's source. */
function readBytes(run: string): string {
  const bytes = run.match(/[0-9a-f]{2}/gi) ?? [];
  const values = bytes.map((byte) => Number.parseInt(byte, 16));
  return oneLine(new TextDecoder().decode(Uint8Array.from(values)));
}

function readEscape(_whole: string, hex?: string): string {
  return hex === undefined ? ' ' : oneLine(String.fromCharCode(Number.parseInt(hex, 16)));
}

/** A line break that was escaped is none in the paste. */
function oneLine(text: string): string {
  return text.replace(lineEnd, ' ');
}
