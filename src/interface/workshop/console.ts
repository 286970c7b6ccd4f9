/** The strings of the Console, the window that only the facilitator sees. */
import type { SessionStep } from '../../model/workshop-types.ts';
import { capital, countWord, listOf } from '../grammar.ts';

/** What stands on the Screen at a step, for each kind of step, in a few words. */
const kinds: Readonly<Record<SessionStep['kind'], string>> = {
  title: 'Words alone',
  idea: 'An idea',
  collect: 'How many are in',
  question: 'A question and its five statements',
  reveal: 'What the room answered',
  exercise: 'An exercise',
  guess: 'A guess',
  decision: 'The decision',
};

/** How many of the plays that are decided have no owner, or no date; empty where all have one. */
function lacking(count: number, what: string): string {
  if (count === 0) return '';
  return `${countWord(count)} ${count === 1 ? 'has' : 'have'} no ${what} yet`;
}

/** The frame of the page. */
export const consoleText = {
  title: (session: string) => `Console: ${session}`,
  description: (session: string) =>
    `The facilitator’s private window of the session “${session}”: words to say, time, and what the room sees.`,
  heading: 'Console',
  skip: 'Skip to the controls of the Screen',
  isPrivate: 'For your eyes only: never project or share this window.',
  ways: 'From here',
  guide: 'Guide',
  room: 'Room',
  forms: 'Paper forms',
  sheet: 'Run sheet',
  notes: 'Notes alone',
  fullScreen:
    'F fills the window it is pressed in. For the Screen, click into it and press F there.',
  typing:
    'You are in a field: keys and clicker type there and do not move the Screen. Press Esc to leave it.',
  noScript:
    'The Console needs JavaScript. The session can be run without it: open the Screen and go down its page from step to step. Your notes for every step stand below.',
  openScreen: 'Open the Screen',
} as const;

/** The notes of every step on a page of their own. */
export const allNotesText = {
  title: (session: string) => `Notes: ${session}`,
  lead: 'For a phone or for paper. These notes do not follow the Screen: go down the page as you go on. There is no room here.',
  back: 'Back to the Console',
  list: 'Steps',
  step: (number: number, total: number) => `Step ${number} of ${total}`,
  /** Minutes from the start, and minutes that it takes. */
  time: (start: number, minutes: number) =>
    `From minute ${start}, for ${minutes === 1 ? '1 minute' : `${minutes} minutes`}`,
} as const;

/** What the room sees. */
export const seesText = {
  title: 'The room sees',
  titleWithout: 'The room would see',
  step: (number: number, total: number) => `Step ${number} of ${total}`,
  kind: kinds,
  blank: {
    title: 'Nothing: the Screen is black',
    text: 'You blanked it. The step is still there underneath.',
    show: 'Show the step again',
  },
  join: {
    title: 'The join code lies over the step',
    text: 'Phones can scan it.',
    hide: 'Take the code away',
  },
  noScreen: {
    title: 'No Screen is open.',
    text: 'Open it, move it to the projector, and press F in it. On a call, share that window and no other.',
    open: 'Open the Screen',
  },
  hasScreen: 'A Screen is open and follows you.',
  goThere: 'Bring it to the front',
  unrevealed: 'The title, and how many are in. No answers until you reveal them.',
  revealed: (target: string) => `Revealed: ${target}.`,
  collecting: 'How many sheets are in, by role. No answers.',
  unopened: 'The published figure stays hidden until you show it.',
  opened: 'The published figure is shown.',
  chart: 'Its chart:',
  undecided: 'No play is chosen yet. Choose on the room page.',
  nothingDecided: 'That nothing is decided yet, and when the group comes back to it.',
  /** How many plays, and how many of them lack an owner or a date. */
  decided: (count: number, withoutOwner: number, withoutDate: number) => {
    const plays = `${capital(countWord(count))} ${count === 1 ? 'play' : 'plays'}`;
    if (withoutOwner + withoutDate === 0) return `${plays}, with owner and date.`;
    return `${plays}. ${capital(listOf([lacking(withoutOwner, 'owner'), lacking(withoutDate, 'date')].filter(Boolean)))}.`;
  },
} as const;

/** What to do before the clock starts. */
export const beforeText = {
  title: 'Before you begin',
  screen: 'Open the Screen and move it to the projector, or share it in the call.',
  room: 'Open a room, and say how many people are here.',
  phone: 'Press Q and scan the join code with one phone.',
  offline:
    'Keep the playbook on this computer, in case the network goes: “Without a network”, below.',
  start: 'Say hello. Then start the clock, above.',
  done: 'done',
  open: 'to do',
  unseen: 'try it',
} as const;

/** Whether the workshop goes on without a network. */
export const offlineText = {
  title: 'Without a network',
  ready: 'ready offline',
  notReady: 'not ready',
} as const;

/** The buttons that drive the Screen. */
export const controlText = {
  label: 'Controls of the Screen',
  previous: 'Back',
  next: 'Next',
  reveal: 'Reveal',
  revealStill: 'Reveal all the same',
  show: 'Show the figure',
  blank: 'Blank',
  unblank: 'Show again',
  join: 'Join code',
  unjoin: 'Hide code',
  keys: 'Keys',
  typed: (digits: string) => `Going to step ${digits}`,
} as const;

/** The notes. */
export const notesText = {
  title: 'Say',
  none: 'Nothing has to be said here.',
  purpose: 'What it is for',
  format: 'How they work',
  materials: 'Have ready',
  good: 'It goes well when',
  wrong: 'What goes wrong',
  answer: 'For you alone',
  statements: 'The question on the Screen',
  smaller: 'Smaller notes',
  larger: 'Larger notes',
  size: 'Text size of the notes',
} as const;

/** How people get to the placing. */
export const joinText = {
  title: 'How people join',
  lead: 'They open this link, answer alone, and get a code for you. Key Q shows it to the room as a square to scan.',
  copy: 'Copy the link for the chat',
  loopbackTitle: 'Phones cannot open this link.',
  loopback:
    'Its address means this computer alone. Use an address of this site that other devices reach, or paper sheets.',
} as const;

/** How the Screen looks. */
export const lookText = {
  title: 'Look of the Screen',
  look: 'Colours',
  looks: { light: 'Light', dark: 'Dark', black: 'Black and white' },
  size: 'Text size',
  brightness: 'Brightness',
  contrast: 'Contrast',
  less: (name: string) => `${name}: less`,
  more: (name: string) => `${name}: more`,
  asDesigned: 'as designed',
  steps: (count: number) => (count > 0 ? `+${count}` : `−${Math.abs(count)}`),
  reset: 'Size and light as designed',
} as const;

/** A published figure, as far as the notes of a guess need it. */
interface GuessAnswer {
  consumers: { value: string; of: string };
  executives: { value: string; of: string } | null;
  source: string;
  caution: string;
}

/** The published figure of a guess with everything that has to stand near it, for the notes. */
export function guessAnswer(
  { consumers, executives, source, caution }: GuessAnswer,
  after: string,
): string {
  const beside = executives ? `. ${executives.value}: ${executives.of}` : '';
  return [`${consumers.value}: ${consumers.of}${beside}.`, source, caution, after]
    .filter(Boolean)
    .join(' ');
}
