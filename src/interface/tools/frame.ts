import type { ToolLinkProblem } from '../../sharing/tool-link.ts';
import type { InputFault } from '../../tools/form.ts';
import { countWord, listOf } from '../grammar.ts';

/** The strings that stand around every tool. */
export const frameText = {
  all: 'All tools',
  others: 'The tools',
  from: (seeds: readonly string[]) => `from ${listOf(seeds)}`,
  about: 'How this tool works, and what it cannot tell',
  noScript:
    'This tool works things out in your browser, and for that it needs JavaScript, which is switched off here. What it rests on, and its rule, stand below.',
  inputs: 'What you put in',
  shown: 'What it shows',
  jump: 'Down to what it shows',
  next: 'What to do next',
  nextNone: 'Plays come up here once there is a result.',
  keep: 'Keep it, share it, print it',
  start: {
    example: 'Fill in an example',
    of: 'The example is made up: it shows how the tool works and says nothing about any real firm.',
  },
  exampleNote: (about: string) => `Made-up example inputs. ${about} Change them to your own.`,
  exampleLeft: (left: number, all: number) =>
    left === 1
      ? `One of your ${all} inputs still stands as in the made-up example.`
      : `${left} of your ${all} inputs still stand as in the made-up example.`,
  claim: 'All of them are my own',
  how: 'How this came about',
  rows: 'Rows of evidence:',
  table: 'The same as a table',
  stays: 'What you put in stays in this browser, and is here when you come back.',
  privacy: 'What is kept, and how to delete it',
  damaged:
    'What this browser kept of the tools could not be read. The text has been put aside unchanged, and you can download it.',
  damagedGet: 'Download that text',
  damagedSeen: 'I have seen this',
  damagedName: 'the-leap-tools-unreadable.txt',
  board: {
    label: 'Show this on my board page',
    hint: 'The board page is the one-page print of your result.',
    go: 'To the board page',
    none: 'There is no result for the board page now.',
    madeUp: 'Nothing goes there while made-up example inputs stand here.',
    opened: 'Inputs of a link do not go there until you keep them.',
    notKept: 'Nothing can go there while this browser keeps nothing.',
  },
  link: {
    label: 'A link to these inputs',
    hint: 'What you put in stands after the #, which no server sees. Whoever has the link can read it.',
    copy: 'Copy the link',
  },
  file: {
    save: 'Save as a file',
    name: (tool: string, day: string) => `the-leap-${tool}-${day}.json`,
    saved: (name: string) => `Handed to your browser as ${name}.`,
    open: 'Open a file',
    hint: 'A file of this tool, or one with everything that is saved. You can undo it.',
    unreadable: 'This file could not be read from your device. Choose it again, or another one.',
    problems: 'This file cannot be used here',
    whole: 'Nothing was taken from it, and what you put in here has not changed.',
    none: 'It can be read, and holds nothing for this tool.',
  },
  print: 'Print',
  reset: 'Clear the inputs',
  undo: 'Undo',
  done: {
    reset: 'The inputs are cleared.',
    undo: 'Taken back.',
    earlier: 'What stood here before can still come back.',
    example: 'The example is filled in.',
    file: 'The inputs of the file are in.',
    link: 'The inputs of the link are kept in this browser.',
  },
  opened: {
    title: 'Opened from a link',
    text: 'You see the inputs that came with a link. What is kept in this browser stays as it is.',
    edit: 'What you change here is not kept until you keep it.',
    keepEmpty: 'Keep these in this browser',
    keepInstead: 'Keep these in place of mine',
    leave: 'Back to mine',
    without: 'Go on without it',
    leaveEmpty: 'Leave them',
  },
} as const;

/** Why nothing is kept, and what that means. */
export const keepingText = {
  blocked:
    'This browser does not let the page keep anything: what you put in ends with this page. Take it along as a link or a file.',
  full: 'This browser’s store for the site is full: your last changes end with this page. Take them along as a link or a file.',
  newer:
    'This browser keeps inputs of a newer version of this tool. They stay as they are, and what you put in here ends with this page. Reload the page to get the newest site.',
} as const;

/** What is wrong with a file of a newer version of a tool. */
export function newerFileText(found: number, known: number): string {
  return `It holds version ${found} of this tool’s inputs, and this site has version ${known}. Open it on the site where it was saved.`;
}

/** The strings of a tool's chart. */
export const toolChartText = {
  failed: 'The chart could not be drawn. The table below says the same.',
} as const;

/** What is wrong with a link to a tool, and what to do. */
export function toolLinkText(problem: ToolLinkProblem): string {
  const again = 'Ask whoever sent it to copy the link again.';
  switch (problem.reason) {
    case 'too-long':
      return `This link is longer than any that a tool makes, so nothing was taken from it. ${again}`;
    case 'bad-version':
      return `This link does not say for which version of the tool it was made, so nothing was taken from it. ${again}`;
    case 'newer-version':
      return `This link was made with version ${problem.found} of this tool’s inputs, and this site has version ${problem.known}. Open it on the site where it was made.`;
    case 'too-many':
      return `This link holds more than ${problem.limit} inputs, so nothing was taken from it. ${again}`;
    case 'bad-field':
      return `This link names an input, “${problem.field}”, that no tool can have, so nothing was taken from it. ${again}`;
    case 'twice':
      return `This link gives “${problem.field}” twice, so nothing was taken from it. ${again}`;
    case 'too-long-input':
      return `What this link gives for “${problem.field}” is longer than ${problem.limit} characters, so nothing was taken from it. ${again}`;
    case 'empty':
      return `This link carries no inputs. ${again}`;
    case 'not-readable':
      return `What stands after the # of this link cannot be read, so nothing was taken from it. ${again}`;
    case 'nothing-left':
      return `Nothing in this link belongs to this tool, so nothing was taken from it. ${again}`;
  }
}

const SHOWN_FAULTS = 5;

/** What of some inputs could not be used. */
export function inputFaultsText(faults: readonly InputFault[]): string {
  const names = faults.slice(0, SHOWN_FAULTS).map(({ field, text }) => {
    const shown = text.length > 24 ? `${text.slice(0, 24)}…` : text;
    return `${field.replaceAll('-', ' ')} (“${shown}”)`;
  });
  const more = faults.length - names.length;
  const all = more > 0 ? [...names, `${countWord(more)} more`] : names;
  return faults.length === 1
    ? `One input does not belong to this tool and was left out: ${listOf(all)}.`
    : `${faults.length} inputs do not belong to this tool and were left out: ${listOf(all)}.`;
}
