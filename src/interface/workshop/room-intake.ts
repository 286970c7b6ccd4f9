/** The strings of everything that brings answers into a room: the paste box, the camera, paper, and the list of who is in. */
import type { CameraFault } from '../../browser/camera.ts';
import type { PaperFault, PaperNext } from '../../room/paper.ts';
import type { Way } from '../../room/room.ts';
import { capital, listOf } from '../grammar.ts';
import { sheets } from './room.ts';

/** The box that takes anything. */
export const boxText = {
  label: 'Paste anything that holds codes',
  hint: 'A whole chat, an e-mail, a column, one code, or drop a file. The codes are taken at once; nothing else of the text is kept.',
  take: 'Take the codes',
  file: 'Choose a file',
  fileHint: 'Text, CSV, or a JSON file that was saved from a placing or from a room.',
  clear: 'Clear this list',
  empty: 'Paste something first, or type a code.',
  none: 'There is no code in this text. Nothing of it is kept.',
  tooLong:
    'This is more text than a chat of one workshop holds, and nothing of it was read. Copy the part that has the codes.',
  unreadable: 'This file could not be read from your device. Choose it again, or another one.',
  dropped: (name: string) => `From ${name}:`,
  damagedTitle: (count: number) =>
    count === 1
      ? 'One code is damaged and was not taken'
      : `${count} codes are damaged and were not taken`,
  damagedDo: 'Ask whoever sent it to copy it again, whole.',
  damagedScan:
    'The QR image holds a code that is damaged, and it was not taken. Ask for it to be opened anew from the result, under “Share”, or for the code itself.',
  /** Of sheets that were in a reveal of this round. */
  afterReveal: (count: number, next: number) =>
    `${sheets(count)} took the place of ${count === 1 ? 'one that was' : 'some that were'} in this round when you revealed. Did you mean round ${next}?`,
  toNext: (next: number) => `Undo that, and start round ${next} with them`,
  notNext:
    'Something else has been done since. Undo that and the sheets, start the next round below “Reveal”, and paste again.',
  inNext: (round: number) => `Round ${round} has begun with them.`,
  line: (line: number) => `Line ${line}:`,
  near: (near: string) => `“${near}”`,
  more: (count: number) => (count === 1 ? 'And one more.' : `And ${count} more.`),
  roomFileTitle: 'This is the file of a room',
  roomFile: (unit: string, when: string, count: number) =>
    `It was opened on ${when}${unit === '' ? '' : ` for ${unit}`} and holds ${sheets(count)} in its last round.`,
  takeSheets: (count: number) =>
    `Take ${count === 1 ? 'that sheet' : `those ${sheets(count)}`} in here`,
  openInstead: 'Open that room in place of this one',
  leave: 'Leave the file',
  whoReads:
    'The codes carry each person’s answers and role. Whoever holds them, you among them, could read one person’s answers. Nobody’s name is in them.',
} as const;

/** What became of a text. */
export interface IntakeCounts {
  added: number;
  replaced: number;
  known: number;
  /** Of an edition other than the room's. */
  otherEdition: number;
  /** Of those added: the same as in the round before. */
  unchanged: number;
  /** Left out because they were discarded before. */
  discarded: number;
  /** Left out because the room is full. */
  left: number;
  /** Of those replaced: sheets that a reveal of this round had counted. */
  replacedAfterReveal: number;
  /** Numbers of editions that this site lacks, one for each code. */
  foreign: readonly number[];
}

/** What came in, in a sentence or a few; empty where no code was found. */
export function intakeText(counts: IntakeCounts): string {
  const { added, replaced, known, otherEdition, unchanged, discarded, left, foreign } = counts;
  const parts = [
    added > 0 && `${sheets(added)} added`,
    replaced > 0 && `${replaced} replaced by a newer one of the same person`,
    known > 0 && `${known} known already`,
  ].filter((part) => part !== false);
  const lines = [
    parts.length > 0 && `${capital(listOf(parts))}.`,
    unchanged > 0 &&
      `${unchangedText(unchanged, added)} ${unchanged === 1 ? 'If that person' : 'If those people'} answered anew, ask for the newest code.`,
    discarded > 0 &&
      `${sheets(discarded)} left out: you discarded ${discarded === 1 ? 'it' : 'them'} before.`,
    left > 0 && `${sheets(left)} left out: the room is full.`,
    otherEdition > 0 &&
      `${sheets(otherEdition)} ${otherEdition === 1 ? 'is' : 'are'} of another edition of the questions than this room’s, and not taken.`,
    foreign.length > 0 && foreignText(foreign),
  ];
  return lines.filter((line) => line !== false).join(' ');
}

/** How many of the sheets that came are as they were in the round before. */
function unchangedText(unchanged: number, added: number): string {
  if (unchanged < added) {
    return `${unchanged} of those ${unchanged === 1 ? 'is' : 'are'} unchanged: the same as in the round before.`;
  }
  return added === 1
    ? 'It is unchanged: the same as in the round before.'
    : 'All of them are unchanged: the same as in the round before.';
}

function foreignText(numbers: readonly number[]): string {
  const each = [...new Set(numbers)].sort((a, b) => a - b).map(String);
  return `${sheets(numbers.length)} ${numbers.length === 1 ? 'is' : 'are'} of edition number ${listOf(each)}, which this site does not have, and not taken.`;
}

/** The camera. */
export const cameraText = {
  title: 'Scan codes with the camera',
  open: 'Switch the camera on',
  close: 'Switch the camera off',
  opening: 'Waiting for the camera …',
  video: 'What the camera sees',
  hold: 'Hold one phone after the other into the picture, its QR image as large as it goes. No picture is kept.',
  noCode: 'This QR image holds no code. Ask for the one that stands on the result, under “Share”.',
  ended: {
    hidden: 'The camera went off because this window was out of sight. Switch it on again.',
    lost: 'The camera was taken away. Plug it in, or switch it on again.',
  },
  faults: {
    insecure:
      'Browsers give the camera to pages at an https address alone, and this is not one. Paste the codes, have them read out and type them, or use paper.',
    refused:
      'The camera was not allowed. Allow it beside the page’s address and switch it on again, or paste the codes.',
    none: 'No camera was found. Paste the codes, have them read out and type them, or use paper.',
    busy: 'The camera does not answer; another program may be using it. Close that, and switch it on again.',
    failed: 'What reads QR images did not load. Check the network, and switch the camera on again.',
  } as Record<CameraFault, string>,
} as const;

/** What a scanned code did to the room. */
export function scanText(counts: IntakeCounts, inNow: number): string {
  const { added, unchanged, replaced, known, otherEdition, foreign } = counts;
  const now = `${inNow} in.`;
  if (unchanged > 0) return `Taken, with the same answers as in the round before. ${now}`;
  if (added > 0) return `Taken. ${now}`;
  if (replaced > 0) return `Replaced by this newer one. ${now}`;
  if (known > 0) return `Known already. ${now}`;
  if (otherEdition + foreign.length > 0) {
    return 'Of another edition of the questions than this room’s: not taken.';
  }
  return cameraText.noCode;
}

/** Paper sheets. */
export const paperText = {
  title: 'Key in paper sheets',
  label: 'One sheet',
  hint: (digits: number, mayNotApply: boolean) =>
    `The role’s letter, then ${digits} digits in the order of the sheet, then Enter. 1 to 5 is the answer, 0 not answered, 8 don’t know${mayNotApply ? ', 9 does not apply' : ''}.`,
  letters: 'Letters of the roles',
  letter: (letter: string, name: string) => `${letter} ${name}`,
  add: 'Add the sheet',
  added: (role: string, inNow: number) => `Added: ${role}. ${inNow} in.`,
  full: 'The room is full, and this sheet was not added.',
  undo: 'Undo this sheet',
  undoHint: 'Ctrl+Z in the empty field does the same.',
  undone: 'Taken out again.',
} as const;

/** What the next key of a paper sheet is for. */
export function nextKeyText(next: PaperNext, nameOf: (role: string) => string): string {
  switch (next.kind) {
    case 'letter':
      return `Next: the role’s letter, ${anyOf(next.letters)}.`;
    case 'digit':
      return `${nameOf(next.role)}. Next: question ${next.at} of ${next.of}.`;
    case 'done':
      return `${nameOf(next.role)}. Complete: press Enter.`;
    case 'fault':
      return paperFaultText(next.fault);
  }
}

/** What is wrong with a sheet as it is keyed, and what to do. */
export function paperFaultText(fault: PaperFault): string {
  switch (fault.reason) {
    case 'empty':
      return 'Type a sheet first: the role’s letter, then the digits.';
    case 'bad-letter':
      return `“${fault.typed}” is no role’s letter. Begin with ${anyOf(fault.letters)}.`;
    case 'bad-digit':
      return `“${fault.typed}” is no answer to question ${fault.at}. It takes ${anyOf([...fault.digits])}.`;
    case 'may-not-apply':
      return `Question ${fault.at} always applies, so that 9 is no answer to it. Type 0 or 8 there.`;
    case 'too-few':
      return `${fault.found} of ${fault.wanted} digits are there. Type 0 for a question that was not answered.`;
    case 'too-many':
      return `There are ${fault.found} digits, and the sheet has ${fault.wanted} questions. Delete what is too much.`;
    case 'no-answers':
      return 'Every question of this sheet is unanswered, so there is nothing to add.';
  }
}

/** Who is in. */
export const sheetListText = {
  title: 'Who is in',
  list: 'Each sheet of this round, the newest first',
  head: ['Role', 'Came as', 'At', 'Discard'],
  ways: { code: 'code', paper: 'paper' } as Record<Way, string>,
  discard: 'Discard',
  discardOne: (role: string, when: string) => `Discard the sheet of ${role}, ${when}`,
  never:
    'Answers are never listed here. A sheet that was discarded stays out when the chat is pasted again; to have it back, undo, or paste its code alone.',
  none: 'Nobody is in yet.',
} as const;

/** `A`, `A or B`, `A, B or C`. */
function anyOf(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
