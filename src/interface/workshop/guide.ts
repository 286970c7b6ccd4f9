/** The strings of the facilitator's guide: its front page, the sessions and their run sheets. */
import type { RoomLength, SessionStep } from '../../model/workshop-types.ts';
import { capital, countWord } from '../grammar.ts';
import { formsPages } from './forms.ts';

/** Where the address of the placing goes in an invitation. */
const PLACE_MARK = '{place}';

/** `45 minutes`, `3 hours`, `3 hours 30 minutes` */
export function durationText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const ofHours = `${hours} ${hours === 1 ? 'hour' : 'hours'}`;
  const ofMinutes = `${rest} ${rest === 1 ? 'minute' : 'minutes'}`;
  if (minutes < 120) return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
  return rest === 0 ? ofHours : `${ofHours} ${ofMinutes}`;
}

/** Time since the beginning on a clock, hours and minutes: `0:05`. */
export function offsetText(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A line of an invitation, cut where the address of the placing goes. */
export function splitAtPlace(line: string): string[] {
  return line.split(PLACE_MARK);
}

/** How many questions count in a room of each length. */
type Questions = Readonly<Record<RoomLength, number>>;

/** A paper of a session, by its name in the address; the run sheet and the booklet of plays among them. */
type PaperName = Parameters<typeof formsPages>[0];

/** What the Screen shows at a step, for each kind of step. */
const kinds: Readonly<Record<SessionStep['kind'], string>> = {
  title: 'These words',
  idea: 'One idea',
  collect: 'How many are in, by role',
  question: 'One question with its five statements',
  reveal: 'What the room answered, once you reveal it',
  exercise: 'What to do',
  guess: 'A finding, its figure hidden until you show it',
  decision: 'The decision, as you fill it in',
};

/** The list of sessions. */
export const sessionsText = {
  title: (sessions: number) => `The ${countWord(sessions)} sessions`,
  people: 'Who',
  outcome: 'They leave with',
  open: (short: string) => `Prepare: ${short}`,
  sheet: 'Run sheet',
} as const;

/** One session. */
export const sessionText = {
  navigation: 'Sessions',
  guide: 'The facilitator’s guide',
  facts: {
    label: 'The session in short',
    time: 'Time',
    people: 'Who',
    questions: 'Questions',
    outcome: 'They leave with',
  },
  time: (minutes: number, steps: number) =>
    `${capital(durationText(minutes))}, ${countWord(steps)} steps`,
  questions: (length: RoomLength, questions: Questions) =>
    length === 'key'
      ? `${capital(countWord(questions.key))}, one for each dimension`
      : `All ${countWord(questions.all)}`,
  windows: {
    title: 'On the day',
    lead: 'Open the Console first. It opens the Screen for you, and its notes are the words below.',
    phone: 'The same notes on a phone or a tablet, at this address:',
    phoneHint: 'They do not follow the Screen: scroll on as you go. There is no room on that page.',
    console: 'Open the Console',
    screen: 'Open the Screen',
    room: 'Open the room',
    sheet: 'Run sheet to print',
    forms: 'Paper for the workshop',
  },
  about: 'What this session is for',
  invitation: {
    title: 'The invitation',
    lead: 'Send it a week before, from your own address. It asks people to place the firm beforehand, each alone.',
    subject: 'Subject',
    copy: 'Copy the text',
    copied: 'Copied.',
    notCopied: 'The browser did not allow it. Select the text and copy it by hand.',
    named:
      'The room makes the same link with the name of your firm in it, and shows it as a square to scan.',
    loopback:
      'The address in this text means this computer alone, and nobody else can open it. Copy the text from the address at which others reach this site.',
  },
  preparation: {
    title: 'What to prepare',
    room: 'In a meeting room',
    call: 'On a call',
  },
  agenda: {
    title: 'The steps',
    caption: 'Every step with its time from the beginning.',
    head: ['From', 'Step', 'Minutes'],
    total: 'In all',
  },
  words: 'Step by step',
  wordsHint:
    'The words are there to be said as they stand, or in your own. The run sheet has every one of them on paper, in case the laptop fails.',
  step: (number: number, title: string) => `${number}. ${title}`,
  when: (from: number, minutes: number) =>
    `From ${offsetText(from)}, ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
  parts: {
    say: 'Say',
    screen: 'On the Screen',
    purpose: 'What it is for',
    format: 'How they work',
    materials: 'Have ready',
    good: 'It goes well when',
    wrong: 'If it goes wrong',
  },
  kind: (kind: SessionStep['kind']) => kinds[kind],
  widest: 'The dimension that the room disagrees on most, of those not revealed yet',
  widestAgain: 'The dimension that was revealed in the round before, before and after side by side',
  pages: 'Its last page has the questions with the numbers that they have on the forms.',
  place: 'The room’s place, and what it depends on',
  placeAgain: 'The room’s place again, beside the one of the round before',
  dimension: (name: string) => `The dimension ${name}`,
  chart: 'Its chart is from',
  figure: 'The share that was found, and where it is from',
  tool: 'It uses the tool',
  neighbours: 'Other sessions',
} as const;

/** What to print for a session. */
export const papersText = {
  title: 'What to print',
  papers: {
    'run-sheet': { name: 'The run sheet', who: 'one, for you' },
    'key-questions': {
      name: 'The form with the key questions',
      who: 'one for every second person, or for everybody where phones cannot open the address',
    },
    'all-questions': {
      name: 'The form with all questions',
      who: 'one for every second person, or for everybody where phones cannot open the address',
    },
    ballots: {
      name: 'The cards 1 to 5',
      who: 'the first sheet for everybody, cut; on a call, fingers do',
    },
    wants: { name: 'The list of the twelve wants', who: 'one for each table of five' },
    'dimension-cards': { name: 'The cards of the dimensions', who: 'one for each table' },
    'play-cards': { name: 'The play cards', who: 'a set for every fifteen people' },
  } satisfies Record<PaperName, { name: string; who: string }>,
  line: (paper: PaperName, copies: number, people: number) =>
    [
      `${papersText.papers[paper].who}.`,
      ...(paper === 'run-sheet' ? [] : [`For ${countWord(people)} people: ${countWord(copies)}.`]),
      `${formsPages(paper)}.`,
    ].join(' '),
  hint: 'The list follows from what the steps use. Count your own people, and add two for those who come unannounced.',
} as const;

/** The run sheet. */
export const runSheetText = {
  title: (short: string) => `Run sheet: ${short}`,
  description: (title: string) =>
    `${title}: every step on paper, with its time, the words to say, what to have ready, and what to do when it goes wrong.`,
  lede: 'For the hand: every step with its time, every word to say, what people do, and what to watch for.',
  back: 'The session’s page',
  print: 'Print the run sheet',
  blanks: ['Firm', 'Date', 'Begins at', 'People', 'Floor'],
  ready: 'Before they come in',
  checks: (length: RoomLength, questions: Questions) => [
    'Screen on the projector or shared, full screen (F); Console before you.',
    `Room open: named, ${countWord(questions[length])} questions, floor chosen, number of people typed, no sheets left from a trial.`,
    'Join code scanned once with a phone (Q). Forms and pens on the tables.',
  ],
  keys: 'Keys',
  keyList: [
    ['Page Down', 'on'],
    ['Page Up', 'back'],
    ['R', 'reveal'],
    ['B', 'black'],
    ['Q', 'join code'],
    ['T', 'timer'],
    ['Number', 'jump to a step'],
    ['?', 'all keys'],
  ],
  caption: 'The steps in their order',
  head: { from: 'From', step: 'Step', work: 'What they do', watch: 'What to watch for' },
  minutes: (minutes: number) => `${minutes} min`,
  say: 'Say',
  good: 'Good:',
  wrong: 'Wrong:',
  behind:
    'Behind? Type the number of the decision’s step. A short decision is worth more than a complete discussion.',
} as const;
