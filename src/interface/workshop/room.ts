/** The strings of the room's own page that stand around what comes in, what is shown and what is decided. */
import type { RoomLength } from '../../model/workshop-types.ts';
import type { Floor } from '../../room/room.ts';
import type { StepType } from '../../room/undo-steps.ts';
import { capital, countWord } from '../grammar.ts';

/** How many people, in figures. */
export function people(count: number): string {
  return count === 1 ? '1 person' : `${count} people`;
}

/** How many sheets, in figures. */
export function sheets(count: number): string {
  return count === 1 ? '1 sheet' : `${count} sheets`;
}

/** How many questions a room works with, in words. */
export const lengthText: Record<RoomLength, string> = {
  key: 'Six questions, one for each dimension',
  all: 'All eighteen questions',
};

/** The page and the room's beginning. */
export const roomText = {
  pageTitle: 'The room',
  pageDescription:
    'Gather the answers of a workshop in this browser: paste a chat, scan codes, key in paper, count cards. Nothing is drawn before you reveal it.',
  lede: 'Everything that people send you comes in here and stays in this browser. Project the Screen, not this window.',
  guide: 'The facilitator’s guide',
  consoles: 'Console of the session:',
  noScript:
    'The room works with JavaScript alone. Without it, print the paper sheets from the guide and count by hand.',
  loading: 'Reading what this browser keeps …',
  start: {
    title: 'Open a room',
    lead: 'A room gathers the answers of one workshop. Nothing leaves this browser.',
    unit: 'What is placed?',
    unitHint:
      'The firm, brand or market, as people in the room call it. It goes into the link that they open.',
    length: 'Which questions count?',
    lengthHint: 'Answers to the others are kept with their sheets and are not shown.',
    floor: 'Fewest people shown as a group',
    floorHint:
      'A role with fewer answers to a question is folded in with others, so that nobody can be picked out.',
    floors: { 3: 'Three', 5: 'Five', 8: 'Eight' } as Record<Floor, string>,
    expected: 'How many people do you expect?',
    expectedHint: 'Leave it empty where you do not know. With people missing, a reveal asks twice.',
    expectedFault: 'Type a whole number from 1 to 500, or leave it empty.',
    begin: 'Open the room',
    or: 'Or go on with an earlier one',
    file: 'Open a room’s file',
    fileHint: 'A JSON file that was saved from a room, here or on another machine.',
    fileProblems: 'This file cannot be opened as a room',
    fileTooLarge: 'This file is too large to be a room’s.',
    fileUnreadable:
      'This file could not be read from your device. Choose it again, or another one.',
  },
  nav: 'Parts of the room',
  parts: {
    join: 'Ask people in',
    sheets: 'Answers in',
    cards: 'Cards',
    results: 'Reveal',
    decision: 'Decide',
    outcome: 'Take away',
    settings: 'Settings',
  },
  head: {
    unnamed: 'A firm without a name',
    round: (number: number) => `Round ${number}`,
    edition: (edition: string) => `edition ${edition}`,
  },
  settings: {
    title: 'Settings of this room',
    save: 'Save the settings',
    saved: 'Saved.',
    later: 'What has been revealed stays as it was drawn, whatever you change here.',
    end: 'End this room and delete it',
    endAsk:
      'The room, its sheets, its reveals and its decision go from this browser. Save its file first if you want to open it again.',
    endYes: 'Yes, delete the room',
    endNo: 'No, keep it',
  },
  offline: 'Without a network',
} as const;

/** How people get in. */
export const joinText = {
  title: 'Ask people in',
  lead: 'Each person places the firm on a phone or laptop, alone, and then gives you a code.',
  /** What everybody has to be told, for the link cannot say it. */
  count: (length: RoomLength) =>
    length === 'key'
      ? 'This room counts six questions. The placing asks those first, then offers twelve more: tell people that the six are enough.'
      : 'This room counts all eighteen questions. The placing asks six first, then offers the other twelve: tell people to go on to all eighteen.',
  link: 'Link for the people in the room',
  linkHint:
    'It opens the placing with the name filled in. Nothing comes back by itself: the code does.',
  copyLink: 'Copy the link',
  words: 'Words to send',
  copyWords: 'Copy the words',
  qr: 'Show the link as a QR image',
  qrLabel: 'QR image of the link to the placing',
  qrHint: 'On the Screen, Q shows it large.',
  loopback:
    'This page is open at an address that only this machine knows, so phones cannot open the link. Open the room at the site’s public address, or use paper.',
  /** What is sent to people: a paragraph an item. */
  message: (unit: string, length: RoomLength, link: string, minutes: number): string[] => [
    `Please place ${unit === '' ? 'our firm' : unit} on the path, by yourself: ${link}`,
    length === 'key'
      ? `Choose your role, then answer the six questions (about ${countWord(minutes)} minutes). The other twelve are not needed.`
      : `Choose your role, answer the six questions, then go on to the other twelve: all eighteen count (about ${countWord(minutes)} minutes).`,
    'At the end, copy your code and send it to me alone. Whoever sees a code can read the answers in it.',
  ],
} as const;

/** Which step an undo takes back, by what was done. */
export const undoText = {
  label: 'The last step',
  undo: 'Undo',
  undone: 'Taken back.',
  place: 'the room’s place',
  /** Where it is known what was revealed. */
  revealed: (name: string) => `${capital(name)} was revealed.`,
  undoReveal: (name: string) => `Undo the reveal of ${name}`,
  /** On the button: what it takes back. */
  undoes: {
    open: 'Undo the opening',
    close: 'Undo the deletion',
    set: 'Undo the change of settings',
    merge: 'Undo taking them in',
    discard: 'Undo the discarding',
    tally: 'Undo this count',
    'drop-tally': 'Undo taking the count out',
    vote: 'Undo this count',
    'show-vote': 'Undo showing or hiding it',
    reveal: 'Undo the reveal',
    'new-round': 'Undo the new round',
    decide: 'Undo the change of the decision',
    'no-decision': 'Undo this note',
    compare: 'Undo the change of the comparison',
    replace: 'Undo the opening of that room',
  } as Record<StepType, string>,
  steps: {
    open: 'The room was opened.',
    close: 'The room was deleted.',
    set: 'The settings were changed.',
    merge: 'Sheets were taken in.',
    discard: 'A sheet was discarded.',
    tally: 'Cards were counted.',
    'drop-tally': 'A count of cards was taken out.',
    vote: 'Cards were counted.',
    'show-vote': 'A count was shown or hidden.',
    reveal: 'Something was revealed.',
    'new-round': 'A new round was begun.',
    decide: 'The decision was changed.',
    'no-decision': 'It was noted whether anything is decided.',
    compare: 'The comparison was changed.',
    replace: 'Another room was opened in place of this one.',
  } as Record<StepType, string>,
} as const;

/** What has to be known about the browser's store. */
export const storeText = {
  title: 'About what is kept here',
  blocked:
    'This browser does not let the page keep anything. The room goes on, but it ends with this window, and the Screen may not follow. Save its file now and then.',
  full: 'This browser’s store for the site is full, so the room’s last changes are not kept. Save its file now, and delete something that you no longer need.',
  damaged:
    'A room that this browser kept could not be read. Its text has been put aside unchanged, and you can download it.',
  newer:
    'A newer version of this site has kept a room in this browser. It is left as it is, and a room that you open here ends with this window. Load this page again to get the newer version, or save the room’s file now.',
  reveals:
    'This round has had as many reveals as a room keeps, and takes no more. Start a new round to reveal again.',
  /** The same file as “Room file (JSON), to open again”. */
  save: 'Save its file now',
  saved: (name: string) => `Handed to your browser as ${name}. Keep it where only you can open it.`,
  fileName: (day: string) => `the-leap-room-private-${day}.json`,
  get: 'Download that text',
  getName: 'the-leap-room-unreadable.txt',
  seen: 'I have seen this',
} as const;

/** How many are in: `17 of 23 people are in`. */
export function inText(count: number, expected: number | null): string {
  if (count === 0 && expected === null) return 'Nobody is in yet';
  if (expected === null) return count === 1 ? '1 person is in' : `${count} people are in`;
  if (count === 0) return `Nobody of ${expected} is in yet`;
  if (count === expected)
    return count === 1 ? 'The one person is in' : `All ${count} people are in`;
  if (count > expected) return `${count} people are in, ${count - expected} more than you expected`;
  return `${count} of ${expected} people are in`;
}

/** Who is in by role: `Executive 4, Front line 13`. */
export function rolesText(counts: readonly { name: string; people: number }[]): string {
  return counts.map(({ name, people: count }) => `${name} ${count}`).join(', ');
}

const clock = { hour: '2-digit', minute: '2-digit' } as const;

/** A time of day in the reader's own zone: `14:05`. Only for what is drawn in the browser. */
export function timeText(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', clock).format(new Date(iso));
}
