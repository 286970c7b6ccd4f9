import type { Coverage } from '../scoring/answers.ts';
import type { StepsMoved } from '../scoring/compare.ts';
import { capital, countWord, listOf } from './grammar.ts';

const stagesText = (count: number) => `${countWord(count)} ${count === 1 ? 'stage' : 'stages'}`;
const stepsText = (count: number) => `${countWord(count)} ${count === 1 ? 'step' : 'steps'}`;
const resultsText = (count: number) => `${countWord(count)} ${count === 1 ? 'result' : 'results'}`;
const entriesText = (count: number) =>
  `${countWord(count)} ${count === 1 ? 'play' : 'plays'} in the plan`;
const toolsText = (count: number) =>
  `the inputs of ${countWord(count)} ${count === 1 ? 'tool' : 'tools'}`;
const targetsText = (count: number) => `${countWord(count)} ${count === 1 ? 'target' : 'targets'}`;

/** What somebody calls a placing: its unit, or the words for having none. */
export function unitName(unit: string): string {
  return unit || 'a firm without a name';
}

/** Above the result, where it is not the reader's present one. */
export const openedText = {
  region: 'What is open',
  from: {
    link: 'Opened from a link.',
    code: 'Opened from a code.',
    file: (name: string) => `Opened from the file “${name}”.`,
    history: (name: string) => `Opened from your history: “${name}”.`,
  },
  missing: (parts: readonly string[]) => `Not in it: ${listOf(parts)}.`,
  parts: {
    notes: 'notes',
    reasons: 'reasons',
    unit: 'the name of the unit',
    targets: 'targets',
    dates: 'dates',
  },
  untouched: 'Nothing saved in this browser has changed.',
  keep: 'Keep it in my history',
  kept: (name: string) => `Kept in your history as “${name}”.`,
  keptHere: (name: string) =>
    `In your history as “${name}” until you leave this page: this browser keeps nothing.`,
  own: 'Make it my placing',
  ownAsk: (unit: string, answered: number) =>
    `Your present placing of ${unitName(unit)}, with ${answered} of its questions answered, would be replaced.`,
  ownYes: 'Replace my placing',
  ownNo: 'Leave it as it is',
  ownDone: 'This is your placing now.',
  undo: 'Undo: bring back what was there',
  close: 'Back to what is saved here',
  problem: 'This could not be opened',
  problemPart: 'Part of this could not be opened',
  numbered: (place: string) => `Code ${place}:`,
  keptCode: 'The code, to keep:',
  copyKept: 'Copy this code',
  invitation: (unit: string) => `This is an invitation to place ${unitName(unit)}, not a result.`,
  answer: 'Answer it',
  dismiss: 'Close this message',
  defaultName: (kind: 'link' | 'code' | 'file' | 'history', when: string) =>
    ({
      link: `From a link, ${when}`,
      code: `From a code, ${when}`,
      file: `From a file, ${when}`,
      history: `Copy, ${when}`,
    })[kind],
} as const;

/** A text that is pasted. */
export const pasteText = {
  open: 'Open',
  empty: 'Paste a link or a code first.',
} as const;

/** Sharing one result. */
export const shareText = {
  title: 'Share this result',
  link: 'Link',
  linkHint: 'The link holds the same as the code. It stands after the #, which no server sees.',
  copyLink: 'Copy the link',
  qr: 'Show the link as a QR image',
  qrLabel: 'QR image of the link to this result',
  qrFailed:
    'The image could not be drawn: its script did not arrive. Reload the page to try again.',
} as const;

/** The history. */
export const historyText = {
  title: 'Your history',
  lead: 'Results that you saved, in this browser alone.',
  none: 'Nothing is saved yet.',
  name: 'Name for your present result',
  save: 'Save it',
  saved: (name: string) => `Saved as “${name}”.`,
  savedHere: (name: string) =>
    `In the list as “${name}” until you leave this page: this browser keeps nothing.`,
  savedBefore: (name: string) => `It is saved as “${name}” already.`,
  noName: 'Give it a name first.',
  full: (limit: number) =>
    `Your history has room for ${limit} results, and it is full. Delete some first.`,
  defaultName: (unit: string, when: string) => (unit === '' ? when : `${unit}, ${when}`),
  list: 'Saved results',
  when: (when: string) => `Saved ${when}`,
  edition: (edition: string) => `edition ${edition}`,
  otherEdition: (edition: string) =>
    `Edition ${edition}, which this site does not have: kept, not scored`,
  noPlace: 'No place',
  open: 'Open',
  rename: 'Rename',
  remove: 'Delete',
  openOne: (name: string) => `Open “${name}”`,
  renameOne: (name: string) => `Rename “${name}”`,
  removeOne: (name: string) => `Delete “${name}”`,
  newName: 'New name',
  renameYes: 'Save the name',
  renameNo: 'Cancel',
  removed: (name: string) => `Deleted “${name}”.`,
  undo: 'Undo',
  undone: 'It is back.',
  clear: 'Delete everything that is saved here',
  clearAsk:
    'This deletes your answers, your history, your targets, your plan, what you typed for the board, what you put into the tools and the codes you were given from this browser. Your settings for light or dark and for single-key shortcuts stay. You can undo it until you change something or leave this page.',
  clearYes: 'Yes, delete everything',
  clearNo: 'No, keep it',
  cleared: 'Everything that was saved here is deleted.',
} as const;

/** Files. */
export const fileText = {
  title: 'A file of your own',
  lead: 'A file holds everything that is saved here: answers, notes, reasons, history, targets, the plan, what you typed for the board and what you put into the tools.',
  save: 'Save everything as a file',
  nothing: 'There is nothing to save as a file yet.',
  saved: (name: string) => `Handed to your browser as ${name}.`,
  fileName: (day: string) => `the-leap-${day}.json`,
  pick: 'Open a file',
  pickHint: 'You see what is in it before anything changes.',
  unreadable: 'This file could not be read from your device. Choose it again, or another one.',
  problems: (count: number) =>
    count === 1
      ? 'This file cannot be used'
      : `This file cannot be used: ${count} things are wrong with it`,
  whole: 'Nothing was taken from it, and nothing that is saved here has changed.',
  more: (count: number) => `And ${count} more.`,
  found: (name: string) => `What is in ${name}`,
  savedOn: (when: string) => `Saved on ${when}.`,
  empty: 'There is nothing in this file.',
  contents: 'Results in the file',
  present: (unit: string) => `The placing of ${unitName(unit)}`,
  foreign: (editions: readonly string[]) =>
    `Some of it belongs to ${editions.length === 1 ? 'edition' : 'editions'} ${listOf(editions)}, which this site does not have. It is kept as it is and not scored.`,
  look: (name: string) => `Look at ${name}`,
  lookShort: 'Look',
  adds: (parts: readonly string[]) => `Adds ${listOf(parts)}.`,
  same: (parts: readonly string[]) => `Already here and alike: ${listOf(parts)}.`,
  leaves: (parts: readonly string[]) => `Leaves as they are: ${listOf(parts)}.`,
  differs: 'Here and in the file, and not alike. What you do not tick stays as it is here:',
  placing: 'the placing',
  results: resultsText,
  targets: targetsText,
  entries: entriesText,
  board: 'what was typed for the board',
  tools: toolsText,
  replacePlacing: (here: string, there: string) =>
    `Replace your placing (${here}) with the file’s (${there})`,
  onePlacing: (unit: string, when: string) => `${unitName(unit)}, changed ${when}`,
  replaceResults: (names: readonly string[]) =>
    `Replace ${names.length === 1 ? 'the result' : 'the results'} ${listOf(names.map((name) => `“${name}”`))}`,
  replaceTargets: (names: readonly string[]) =>
    `Replace the ${names.length === 1 ? 'target' : 'targets'} for ${listOf(names)}`,
  replaceEntries: (titles: readonly string[]) =>
    `Replace what your plan says of ${listOf(titles.map((title) => `“${title}”`))}`,
  replaceBoard: 'Replace what you typed for the board',
  replaceTools: (count: number) =>
    count === 1
      ? 'Replace what you put into the tool that differs'
      : `Replace what you put into the ${count} tools that differ`,
  bring: 'Bring it in',
  cancel: 'Leave it',
  brought: (name: string) => `${name} is in.`,
  full: (limit: number) =>
    `Your history has room for ${limit} results; with this file it would hold more. Delete some first.`,
  planFull: (limit: number) =>
    `Your plan has room for ${limit} plays; with this file it would hold more. Remove some first.`,
  nothingNew: 'All of it is here already.',
  foreignName: (unit: string, edition: string) => `${unitName(unit)}, edition ${edition}`,
} as const;

/** Opening a link or a code. */
export const openText = {
  title: 'Open a link or a code',
  label: 'Link or code',
  hint: 'Words around it do no harm. Several codes are set side by side.',
  compared: 'Several results: they stand side by side below.',
} as const;

/** The comparison. */
export const compareText = {
  unnamed: 'No name',
  title: 'Side by side',
  lead: 'Set two or more results side by side: colleagues of one firm, or one firm over time. None of them has to be yours.',
  paste: 'Links or codes',
  pasteHint: 'One or many. Words around them do no harm.',
  add: 'Add',
  file: 'Add from a file',
  ticks: 'From this browser',
  own: 'Your present result',
  ownLabel: 'You',
  fileHint: 'A file that was saved from this site. Nothing of it is kept.',
  fileResults: (name: string) => `Results in ${name}`,
  fromFile: (name: string) => `Add ${name}`,
  added: (added: number, known: number, left: number, limit: number) =>
    [
      added > 0 ? `${capital(resultsText(added))} added.` : 'Nothing added.',
      known > 0 && `${capital(resultsText(known))} ${known === 1 ? 'was' : 'were'} there already.`,
      left > 0 &&
        `${capital(resultsText(left))} left out: at most ${countWord(limit)} stand side by side. Remove one first.`,
    ]
      .filter((part) => part !== false)
      .join(' '),
  full: 'No more have room. Remove one first.',
  list: 'The results',
  namePlaceholder: 'Name',
  label: (letter: string) => `Name of ${letter}`,
  letter: (letter: string, label: string) =>
    [letter, label].filter((part) => part !== '').join(', '),
  remove: 'Remove',
  removeOne: (who: string) => `Remove ${who}`,
  removeAll: 'Remove all',
  from: {
    own: 'yours',
    link: 'from a link',
    code: 'from a code',
    file: 'from a file',
    history: 'from your history',
  },
  sameMaker: (letter: string) => `the same placing as ${letter}, at another moment`,
  changed: (when: string) => `changed ${when}`,
  coverage: ({ answered, total }: Coverage) => `${answered} of ${total} questions answered`,
  otherEdition: (edition: string, other: string) =>
    `Made under edition ${edition}, the others under ${other}. Its questions are not theirs, so it is not set beside them.`,
  unknownEdition: (edition: string) =>
    `Made under edition ${edition}, which this site does not have. It is kept and not scored.`,
  noPlace: 'No place',
  needsTwo: (count: number) =>
    count === 0 ? 'Add two or more.' : 'One is here. Add one more to see them side by side.',
  reading: 'Read them as',
  people: 'Several people: widest disagreement first',
  time: 'One firm over time: what moved',
  copyLink: 'Copy a link to these results',
  linkHint: 'The link holds their answers and roles. Names, notes and dates are not in it.',
  table: 'The dimensions side by side',
  dimension: 'Dimension',
  path: 'On the path',
  apart: 'Apart',
  moved: 'Moved',
  missing: 'Not assessed',
  missingShort: '–',
  apartBy(spread: number | null, missing: number): string {
    if (spread === null) return 'Too few to compare';
    const by = spread === 0 ? 'Agreed' : capital(stagesText(spread));
    return missing === 0
      ? by
      : `${spread === 0 ? 'The same' : by}, ${countWord(missing)} not assessed`;
  },
  provisional: 'provisional',
  provisionalHint: 'A dashed mark is provisional: it rests on one answer.',
  movedBy: (moved: number | null) =>
    moved === null
      ? 'Missing on one side'
      : moved === 0
        ? 'Not moved'
        : `${capital(stagesText(Math.abs(moved)))} ${moved > 0 ? 'up' : 'down'}`,
  movedTo: (letter: string, moved: string) =>
    `${letter}: ${moved.charAt(0).toLowerCase()}${moved.slice(1)}`,
  answerApart: (spread: number | null) =>
    spread === null ? 'too few to compare' : spread === 0 ? 'agreed' : `${stepsText(spread)} apart`,
  answerMoved: (moved: number | null) =>
    moved === null
      ? 'missing on one side'
      : moved === 0
        ? 'not moved'
        : `${stepsText(Math.abs(moved))} ${moved > 0 ? 'up' : 'down'}`,
  questions: (name: string) => `Questions of ${name}`,
  note: (note: string) => `How we would show it: ${note}`,
  placeMoved: (from: string, to: string, moved: number) =>
    moved === 0
      ? `The place is ${from} both times.`
      : `The place moved from ${from} to ${to}: ${stagesText(Math.abs(moved))} ${moved > 0 ? 'up' : 'down'}.`,
  placeMissing: 'At least one of the two has no place, so a move of the place cannot be said.',
  stepsMoved: ({ up, down, missing }: StepsMoved) =>
    [
      up + down === 0
        ? 'No answer moved.'
        : `Answers moved ${[up > 0 && `${stepsText(up)} up`, down > 0 && `${stepsText(down)} down`].filter(Boolean).join(' and ')}; a step is one answer by one stage.`,
      missing > 0 &&
        `${capital(countWord(missing))} ${missing === 1 ? 'question has' : 'questions have'} a level on one side only.`,
    ]
      .filter((part) => part !== false)
      .join(' '),
  widest: (names: readonly string[], spread: number) =>
    `Widest apart: ${listOf(names)}, by ${stagesText(spread)}.`,
  agreed: 'Every dimension that can be compared is at the same stage in all of them.',
  nothingToCompare: 'No dimension is assessed in two of them, so there is nothing to compare.',
  placesOf: (places: readonly string[]) => `Places: ${places.join('; ')}.`,
  placeOf: (who: readonly string[], place: string) => `${listOf(who)} at ${place}`,
  placeOfNone: (who: readonly string[]) => `${listOf(who)} without one`,
} as const;

/** Asking a second person. */
export const secondText = {
  title: 'Ask a second person',
  lead: 'Somebody else places the same firm without seeing your answers, and gives you their code. Nobody sees the other’s answers until both exist.',
  unit: 'Name of the firm, brand or market',
  link: 'Invitation',
  linkHint: (edition: string) =>
    `It opens a blank placing. It holds this name and edition ${edition} of the questions, and nothing else of yours.`,
  copy: 'Copy the invitation',
  paste: 'Their code',
  pasteHint: 'Paste the code, or the link, that they gave you.',
  add: 'Set it beside mine',
  ownCode: 'This is your own code. Paste the one that the second person gave you.',
  known: 'This code is here already.',
  limit: (limit: number) =>
    `${capital(countWord(limit))} results are the most that stand side by side. Remove one first.`,
  kept: (count: number) =>
    count === 1
      ? 'Their code is kept, and not shown yet.'
      : `${capital(countWord(count))} codes are kept, and not shown yet.`,
  waits: (said: number, needed: number) =>
    said === 0
      ? `Answer the ${countWord(needed)} key questions yourself first; then you see both side by side.`
      : `You have answered ${countWord(said)} of the ${countWord(needed)} key questions. Answer them all; then you see both side by side.`,
  place: 'Answer them now',
  notKept: 'This browser could not keep the code: it ends with this page.',
  you: 'You',
  person: (position: number) =>
    ['Second person', 'Third person'][position] ?? `Person ${position + 2}`,
  personAs: (person: string, role: string) => `${person} (${role})`,
  otherEdition: (edition: string, own: string) =>
    `This code answers edition ${edition} of the questions, and your placing edition ${own}. Their questions differ, so the two cannot be set side by side. The code is kept.`,
  shown: 'Both are here. The widest disagreement comes first.',
  remove: (who: string) => `Remove the code of ${who}`,
  removeKept: 'Remove what was kept',
} as const;
