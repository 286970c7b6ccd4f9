/** The strings of the Console's room, of what the next press does, and of what a facilitator is told without asking. */
import type { RoomLength, SessionStep } from '../../model/workshop-types.ts';
import type { NextPress } from '../../room/next-press.ts';
import type { Nudge } from '../../room/nudges.ts';
import { minutesText } from './console-time.ts';

const people = (count: number) => (count === 1 ? '1 person is' : `${count} people are`);
const sheets = (count: number) => (count === 1 ? '1 sheet' : `${count} sheets`);

/** What a step reveals. */
export const targetText = {
  place: 'the room’s place',
  dimension: (name: string) => `the answers on ${name}`,
  widest: 'the answers on the widest disagreement',
} as const;

/** What the next press does. */
export const pressText = {
  title: 'Next press',
  after: (number: number) => `Step ${number}:`,
  nobody: 'No sheet is in, so the room will see no answers at this step.',
} as const;

/** What the next press does, as a sentence without its full stop. */
export function describePress(
  press: NextPress,
  steps: readonly Pick<SessionStep, 'title'>[],
  target: string,
): string {
  switch (press.kind) {
    case 'uncover':
      return uncovers[press.what];
    case 'ask':
      return `Only asks, because ${people(press.missing)} missing. A second press shows ${target}`;
    case 'insist':
      return `Shows ${target}, although ${people(press.missing)} missing`;
    case 'reveal':
      return `Shows ${target}`;
    case 'open':
      return 'Shows the published figure';
    case 'page':
      return `Shows page ${press.number} of ${press.of} of what is revealed`;
    case 'step':
      return `Goes to step ${press.index + 1}, “${steps[press.index]?.title ?? ''}”`;
    case 'end':
      return 'Nothing: this is the last step. The outcome prints from the room page';
  }
}

const uncovers = {
  blank: 'Shows the step again: the Screen is black',
  join: 'Takes the join code away and shows the step',
} as const;

const lengths: Readonly<Record<RoomLength, string>> = {
  key: 'the six key questions',
  all: 'all eighteen questions',
};

/** The room in short. */
export const roomText = {
  title: 'The room',
  none: 'No room is open yet.',
  noneText:
    'A room gathers codes, paper sheets and raised cards. It stays in this browser. Open it before people send their codes.',
  open: 'Open a room',
  openHint: (length: RoomLength) =>
    `Leave open what you do not know: all of it can be set later. The room counts ${lengths[length]}, as this session does.`,
  openPage: 'Open a saved one on the room page',
  in: (count: number, expected: number | null) =>
    expected === null ? `${sheets(count)} in` : `${count} of ${expected} in`,
  allIn: 'All the answers are in.',
  missing: (count: number) =>
    count === 1
      ? '1 person has handed in nothing yet.'
      : `${count} people have handed in nothing yet.`,
  byRole: 'Who is in, by role',
  round: (number: number) => `Round ${number}.`,
  lengths,
  otherLength: (length: RoomLength) =>
    `This session works with ${lengths[length]}, and the room is set to count others.`,
  setLength: (length: RoomLength) => `Count ${lengths[length]}`,
  expected: 'How many people are here?',
  expectedHint: 'Then a reveal asks first while somebody is missing.',
  expectedFault: (most: number) => `Type a whole number from 1 to ${most}, or leave it empty.`,
  take: 'Take in codes',
  widest: (name: string) => `Widest disagreement next: ${name}.`,
  widestHint: 'For you alone; the room has not seen it.',
  allRevealed: 'Every dimension is revealed in this round.',
  startRound: (number: number) => `Start round ${number}`,
  startRoundAsk: (number: number) =>
    `Start round ${number}? Round ${number - 1} stays as it was answered and shown, and everybody’s new code counts anew.`,
  startRoundNo: 'Not yet',
  takeOff: (target: string) => `Take ${target} off the Screen`,
  leftRoom: (when: string) =>
    `The room was opened on ${when}. Are its answers those of the people who are here now?`,
  keepRoom: 'Yes, keep this room',
  endRoom: 'End this room and open a new one',
  endRoomAsk:
    'The sheets, reveals and decision of the old room go from this browser. Save its file on the room page first if you want to keep it.',
  endRoomYes: 'End it and open a new one',
  endRoomNo: 'Keep it',
  suggested: 'Plays that what was shown suggests',
  suggestedNone:
    'The plays that come next are suggested here once a dimension or the place is revealed.',
  doneWhen: 'Done when:',
  choose: 'Choose on the room page',
  reveal: (target: string) => `Reveal ${target}`,
  revealStill: (target: string) => `Reveal ${target} all the same`,
  wait: 'Wait for them',
  asked: (missing: number) =>
    `${people(missing)} missing. Nothing is shown yet. Press again to reveal all the same.`,
  revealed: (target: string, time: string) => `Revealed at ${time}: ${target}.`,
  nobody: 'No sheet is in, so there is nothing to reveal yet.',
  late: 'More sheets came in after this reveal. The picture stays as it was until you draw it again.',
  again: 'Draw again',
  ways: 'On the room page',
  details: 'Paper, camera, cards',
  results: 'Results',
  decision: 'Decision',
  outcome: 'Outcome and exports',
} as const;

/** What a facilitator is told without asking. */
export const nudgeText = {
  title: 'Worth knowing now',
  none: 'Nothing needs you. Go on when the group is ready.',
  parts: { decision: 'Go to the decision', outcome: 'Go to the outcome' },
} as const;

const nudges = {
  'no-screen': 'No Screen is open, so the room sees none of this.',
  'no-room': 'This step needs a room. Open one before people send their codes.',
  length: 'The room counts other questions than this session asks.',
  'nobody-in': 'No sheet is in yet. Paste codes below, or key paper on the room page.',
  'all-in': 'All the answers are in. You can go on.',
  undecided:
    'No play is chosen yet. Choose one on the room page, or write down that nothing is decided.',
  print:
    'This is the last step. Print the outcome from the room page, or save it, before people go.',
  'timer-over': 'The timer has run out. Say so, and go on.',
} as const;

/** One thing worth knowing now, as a sentence. */
export function describeNudge(nudge: Nudge): string {
  switch (nudge.kind) {
    case 'new-round':
      return `Round ${nudge.round} has not begun. Start it before you take in new codes, or they wipe out those of round ${nudge.round - 1}.`;
    case 'step-over':
      return `This step has run ${minutesText(nudge.minutes)} longer than planned.`;
    case 'behind':
      return `You are ${minutesText(nudge.minutes)} behind. Shorten a later step rather than a talk that goes well.`;
    default:
      return nudges[nudge.kind];
  }
}
