/** The plan as Markdown: a numbered list, each entry with what is known of it. */
import type { MoveState } from './plan.ts';
import type { PlanLine, Waiting } from './plan-lines.ts';

/** What the list says besides the reader's own words. */
export interface PlanTextWords {
  title: string;
  /** A line beneath the title. */
  about: string;
  /** Before the names of a play's dimension and leap. */
  standing: string;
  describeStanding: (dimension: string, leap: string) => string;
  state: string;
  states: Readonly<Record<MoveState, string>>;
  owner: string;
  date: string;
  doneWhen: string;
  note: string;
  waits: string;
  /** What a play waits for; empty where that is nothing. */
  describeWaits: (waits: readonly Waiting[]) => string;
  /** Of an entry whose play is gone. */
  gone: string;
}

/** Everything that can begin something inside a line of Markdown, footnotes, tables and formulas of its common dialects among it. */
const special = /[\\`*_[\]<>&~|$^=]/g;

/**
 * A line of plain text as Markdown that shows exactly that text.
 *
 * @param text without line breaks; it is not to stand at the beginning of a line, where more characters have a meaning
 */
export function escapeMarkdown(text: string): string {
  return text.replace(special, '\\$&');
}

/** What begins a block of its own at the beginning of a line, where {@link special} does not cover it. */
const opening = /^(?:[-+#:]|\d+(?=[.)]))/;

/** A line of {@link escapeMarkdown} that may stand at the beginning of a line or of a list item. */
function escapeOpening(line: string): string {
  return line.trimStart().replace(opening, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/**
 * Lines of plain text as Markdown that shows them as lines, an empty one as the end of a paragraph.
 *
 * @param indent what every line after the first begins with, so that it stays in its list item
 */
export function escapeLines(text: string, indent: string): string {
  const [first = '', ...rest] = text.split('\n').map(escapeMarkdown);
  const lines = [first, ...rest.map(escapeOpening)];
  return lines
    .map((line, index) => {
      const isBroken = line !== '' && (lines[index + 1] ?? '') !== '';
      return `${index > 0 && line !== '' ? indent : ''}${line}${isBroken ? '\\' : ''}`;
    })
    .join('\n');
}

/** The plan in the reader's order. */
export function writePlanText(lines: readonly PlanLine[], words: PlanTextWords): string {
  const head = `# ${escapeMarkdown(words.title)}\n\n${words.about}\n`;
  return [head, ...lines.map((line, index) => writeItem(line, index + 1, words))].join('\n');
}

function writeItem(line: PlanLine, number: number, words: PlanTextWords): string {
  const { entry, dimension, leap, doneWhen, address } = line;
  const title = escapeMarkdown(line.title);
  const mark = `${number}. `;
  const facts: [string, string][] = [
    [words.standing, dimension && words.describeStanding(dimension, leap)],
    [words.state, words.states[entry.state]],
    [words.owner, entry.owner],
    [words.date, entry.date],
    [words.doneWhen, doneWhen],
    [words.waits, words.describeWaits(line.waits)],
    [words.note, entry.note],
  ];
  const indent = ' '.repeat(mark.length);
  return [
    mark + (address === '' ? `${escapeOpening(title)} (${words.gone})` : `[${title}](${address})`),
    ...facts
      .filter(([, text]) => text !== '')
      .map(([name, text]) => `${indent}- ${name}: ${escapeLines(text, `${indent}  `)}`),
    '',
  ].join('\n');
}
