/** The strings of what a room takes home: the sheet, and the files that leave the browser. */
import type { RoomLength } from '../../model/workshop-types.ts';
import type { RoomTableWords } from '../../room/room-table.ts';
import { capital, countWord, listOf } from '../grammar.ts';
import { withoutName } from './figures.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

const questions: Readonly<Record<RoomLength, string>> = {
  key: 'Six, one for each dimension',
  all: 'All eighteen',
};

/** A room’s name in a sentence. */
const nameUnit = (unit: string) => (unit === '' ? 'a firm without a name' : unit);

/** A round before; `null` is an earlier workshop. */
const nameMoment = (round: number | null) =>
  round === null ? 'in the earlier workshop' : `in round ${round}`;

/** The sheet. */
export const outcomeText = {
  language: 'en-GB',
  source: 'The Leap, a social strategy playbook: what a room found',
  title: (unit: string) =>
    unit === '' ? 'What the room found' : `What the room found about ${unit}`,
  facts: {
    date: 'Date',
    people: 'People',
    questions: 'Questions',
    smallest: 'Smallest group shown',
    earlier: 'Set beside',
  },
  /** `roles`: name and number of people of each. */
  people: (count: number, expected: number | null, roles: readonly [string, number][]) => {
    const of =
      expected === null || expected <= count ? people(count) : `${count} of ${people(expected)}`;
    return roles.length === 0
      ? of
      : `${of}: ${roles.map(([name, number]) => `${name} ${number}`).join(', ')}`;
  },
  inRound: (round: number, text: string) => `Round ${round}: ${text}`,
  nobody: 'Nobody’s answers are in',
  questions: (length: RoomLength, edition: string) => `${questions[length]} (edition ${edition})`,
  smallest: (floor: number) => people(floor),
  earlier: (unit: string, day: string) => `${nameUnit(unit)}, ${day}`,
  place: {
    title: 'The room’s place',
    none: 'A profile and no place',
    noStage: 'Not assessed',
    lastStage: 'It is the last stage.',
    ahead: (names: readonly string[], stage: string) =>
      names.length === 0
        ? `No dimension has reached ${stage} yet.`
        : `Already ${stage} or beyond: ${listOf(names)}.`,
    holding: (names: readonly string[]) => `What holds it back: ${listOf(names)}.`,
    before: (stage: string, round: number | null) =>
      `${capital(nameMoment(round))} it was ${stage}.`,
  },
  prompts: 'Worth the time',
  /** `note`: the two medians, or empty. */
  prompt: (kind: string, stem: string, note: string) => `${kind}: “${stem}” ${note}`.trimEnd(),
  answers: {
    title: 'What people answered',
    how: 'Columns: how many chose the statement of each stage, 1 to 5. The filled one holds the median, the lower of two.',
    label: (counts: string) => `Answers at the levels 1 to 5: ${counts}.`,
    /** `count`: answers with a level. */
    median: (median: number, count: number) =>
      `Median ${median} of ${count} ${count === 1 ? 'answer' : 'answers'}`,
    before: (median: number, round: number | null) => ` (${nameMoment(round)}: ${median})`,
    group: (name: string, median: number) => `${name} ${median}`,
    dontKnow: (count: number) => `${count} did not know`,
    tooFew: (floor: number) => `Fewer than ${countWord(floor)} people answered: nothing is shown.`,
    table: {
      group: 'Group',
      dontKnow: 'Don’t know',
      notApplicable: 'Does not apply',
      low: 'Lower quartile',
      median: 'Median',
      high: 'Upper quartile',
    },
  },
  votes: {
    guesses: 'What the room guessed, and what was found',
    /** `from` and `to`: percentages. */
    guess: (name: string, from: number, to: number, count: number, share: string, source: string) =>
      `${name}. The middle guess of ${people(count)}: ${from} to ${to}%. Found: ${share}. ${source}`,
    wants:
      'What customers want, as the room sees it: middle card from 1 to 5, and how many raised one',
    want: (name: string, parts: readonly string[]) => `${name}: ${parts.join(', ')}.`,
    care: (median: number, count: number) => `they care ${median} (of ${count})`,
    given: (median: number, count: number) => `we give ${median} (of ${count})`,
  },
  decision: {
    title: 'Decided',
    none: 'No play has been chosen yet.',
    /** `day` in words; empty where none is set. */
    nothing: (day: string) =>
      day === ''
        ? 'No decision yet: the group has talked and leaves it open.'
        : `No decision yet. The group comes back to it on ${day}.`,
    terms: { owner: 'Owner', date: 'Date', doneWhen: 'Done when', note: 'Note' },
  },
  notes: {
    hidden: (names: readonly string[]) => `Not revealed: ${listOf(names)}.`,
    /** Beside what is not revealed, where the place is. */
    prompts:
      'With the room’s place come up to three questions that are worth the time, also of dimensions that are not revealed.',
    floor: (floor: number) =>
      `A role with fewer than ${countWord(floor)} answers to a question is folded in with others. No sheet of one person is on this page.`,
    talk: 'A room’s place says where people in it stand. It is for talking, and it ranks nobody.',
    day: (day: string) => `Written on ${day}.`,
  },
  empty: 'Nothing has been revealed and nothing is decided. The sheet fills as you go.',
  onPage: 'The sheet',
  print: 'Print the sheet',
  printHint:
    'One page of A4 or Letter. It holds what has been revealed and decided, and nothing else.',
} as const;

/** Taking the room out of the browser. */
export const roomExportText = {
  title: 'Take a copy',
  lead: 'At any time, and as often as you like. Each of these leaves a file with you and sends nothing.',
  page: 'Web page',
  pageHint: 'The sheet and every table, in one file that opens without a network.',
  table: 'CSV, for a spreadsheet',
  tableHint: 'How many chose what, for each question and group that was shown.',
  room: 'Room file (JSON), to open again',
  roomHint:
    'It holds everybody’s codes, revealed or not. Whoever has it can read one person’s answers. Keep it where only you can open it.',
  nothingShown: 'Nothing has been revealed, so the page and the table hold no answers yet.',
  done: (name: string) => `Handed to your browser as ${name}.`,
  failed: 'The file could not be made: a script did not arrive. Reload the page to try again.',
  fileName: (day: string, ending: 'html' | 'csv') => `the-leap-room-${day}.${ending}`,
} as const;

/**
 * The words of the table.
 *
 * @param nameGroup the name of a group, and of the roles folded into it
 */
export function makeRoomTableWords(nameGroup: RoomTableWords['nameGroup']): RoomTableWords {
  return {
    columns: {
      kind: 'What',
      round: 'Round',
      revealed: 'Revealed on',
      dimension: 'Dimension',
      question: 'Id',
      asked: 'Question',
      group: 'Group',
      answers: 'Answers',
      level1: '1',
      level2: '2',
      level3: '3',
      level4: '4',
      level5: '5',
      dontKnow: 'Don’t know',
      notApplicable: 'Does not apply',
      low: 'Lower quartile',
      median: 'Median (lower)',
      high: 'Upper quartile',
      agreement: 'Agreement A',
      stage: 'Stage',
      stageName: 'Stage name',
      play: 'Play',
      owner: 'Owner',
      date: 'Date',
      note: 'Note',
    },
    kinds: {
      question: 'Answers',
      place: 'Place',
      dimension: 'Stage of a dimension',
      guess: 'Guess',
      want: 'How much customers care',
      given: 'How well we do',
      decision: 'Decision',
      noDecision: 'No decision yet',
    },
    nameGroup,
    nameWithout: (role) => capital(withoutName([{ id: role, name: nameGroup(role, []) }], role)),
  };
}

/** What the room answered, shown one dimension at a time. */
export const resultsText = {
  lead: 'Nothing is drawn before you reveal it. What you reveal here shows on the Screen at once where a step that reveals it is up: its own, or one for the widest disagreement that has shown none yet. At any other step it waits for that one.',
  nobody: 'Nobody’s answers are in yet.',
  order: {
    label: 'Order of what is revealed',
    widest: 'Widest disagreement first',
    model: 'In the order of the model',
  },
  place: 'The room’s place',
  placeHint:
    'With it come up to three questions that are worth the time, also of dimensions that are not revealed.',
  /** On the fold of something revealed. */
  drawn: (name: string, time: string) => `What was revealed of ${name} at ${time}`,
  placeInSentence: 'the room’s place',
  reveal: (name: string) => `Reveal ${name}`,
  revealWidest: 'Reveal the widest disagreement of those left',
  widest: 'the widest disagreement',
  again: (name: string) => `Reveal ${name} without them`,
  /** After the first press. */
  missing: (count: number) =>
    `${capital(countWord(count))} ${count === 1 ? 'person is' : 'people are'} still missing. Press again to reveal without them.`,
  left: (count: number) =>
    count === 1
      ? 'One dimension is not revealed yet.'
      : `${capital(countWord(count))} dimensions are not revealed yet.`,
  drawAgain: (name: string) => `Draw ${name} again`,
  drawAgainHint:
    'Answers have come in or changed since this was drawn. It stands as it was until you draw it again.',
  wait: 'Wait for them',
  picture: (name: string) => `Save as a picture: ${name}`,
  pictureOf: (name: string, position: number) => `Save as a picture: ${name}, chart ${position}`,
  pictureName: (name: string) => `the-leap-room-${name}.png`,
  pictureFailed: 'The picture could not be made in this browser.',
  rounds: {
    title: 'Ask again after talking',
    lead: 'A second round asks the same questions once more. The first round’s sheets and everything revealed in it stay as they are.',
    how: 'Everybody answers anew at the address of the placing, or edits their answers there, and sends a code again. Paper sheets and cards work as before.',
    start: 'Start the next round',
    ask: (next: number) =>
      `Round ${next} begins with no answers in it. What comes in from now on counts for round ${next}.`,
    yes: (next: number) => `Start round ${next}`,
    no: 'Not yet',
    under: (round: number) =>
      `Round ${round} is under way. What you reveal in it stands beside the round before.`,
    started: (round: number) => `Round ${round} has begun.`,
    nobody: (round: number) =>
      `Round ${round} has no answers yet, so there is nothing to ask again about.`,
    earlierReveals: (name: string, round: number) =>
      `${name}, as it was revealed in round ${round}`,
  },
  earlier: {
    title: 'Compare with an earlier workshop',
    lead: 'Open the room file of an earlier workshop of the same firm. What you reveal after that stands beside it.',
    pick: 'Room file of the earlier workshop',
    pickHint:
      'The JSON file that was saved from that room. It is kept with this room, not sent anywhere.',
    unreadable: 'This file could not be read from your device. Choose it again, or another one.',
    tooLarge: 'This file is too large to be a room’s.',
    problems: 'This file cannot be opened as a room',
    otherEdition: (earlier: string, now: string) =>
      `That room used edition ${earlier} of the questions and this one uses ${now}. Answers to different questions cannot be set side by side.`,
    empty: 'That room holds no answers, so there is nothing to set beside this one.',
    itself: 'That is this workshop’s own file. Choose the file of an earlier one.',
    taken: (unit: string, day: string) => `Set beside: ${nameUnit(unit)}, ${day}.`,
    otherUnit: (earlier: string, now: string) =>
      `It was a room for ${nameUnit(earlier)}; this one is for ${nameUnit(now)}. Compare a firm with itself, never with another.`,
    drop: 'Take it away again',
    dropped: 'The earlier workshop is no longer set beside this one.',
  },
  votes: {
    title: 'From the cards',
    tooFew: (floor: number) => `Votes of fewer than ${countWord(floor)} people are not shown.`,
  },
} as const;
