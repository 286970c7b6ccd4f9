/** The strings of what a room decides. */
import { listOf } from '../grammar.ts';

/** The decision. */
export const decisionText = {
  lead: 'One play, or up to three. Name somebody in this room as its owner, and a day on which you look at it together.',
  suggested: 'Suggested by the rule',
  byPlace: 'The rule of next moves, on the room’s place as it was revealed.',
  byDimensions:
    'The rule of next moves, on the dimensions revealed so far. Once the room’s place is revealed, it goes by that.',
  noneRevealed:
    'Reveal the room’s place, and up to three plays are suggested here by the rule of next moves.',
  noneNext: 'The rule has no play to suggest for what has been revealed.',
  take: 'Choose',
  takeOne: (title: string) => `Choose: ${title}`,
  taken: 'Chosen',
  doneWhen: 'Done when',
  waits: (titles: readonly string[]) =>
    `It rests on ${listOf(titles.map((title) => `“${title}”`))}: see that this is done first, or choose it too.`,
  any: 'Or any other play',
  anyLabel: 'A play',
  anyNone: 'Choose a play',
  allPlays: (count: number) => `All ${count} plays`,
  add: 'Choose this play',
  full: 'Three plays are chosen. Take one back to choose another.',
  chosen: 'What the room decides',
  chosenNone: 'Nothing is chosen yet.',
  open: {
    title: 'No decision yet',
    lead: 'A room may leave without a play. Say so here, with a day on which you come back to it, and the Screen and the sheet say it too.',
    choose: 'Note that nothing is decided yet',
    date: 'Comes back to it on',
    note: 'What is still needed, and who finds it out',
    noted: 'It is noted that nothing is decided yet. Choosing a play ends that.',
    takeBack: 'Take this note back',
    takenBack: 'The note is taken back.',
  },
  names: (lead: string) => `The play names: ${lead}.`,
  owner: 'Owner',
  date: 'Date',
  note: 'Note',
  takeBack: 'Take back',
  takeBackOne: (title: string) => `Take back: ${title}`,
  added: (title: string) => `“${title}” is chosen.`,
  removed: (title: string) => `“${title}” is taken back.`,
  onScreen: 'The Screen shows the plays, owners and dates on the step of the decision.',
  toPlan: 'Put them in this browser’s plan',
  toPlanHint:
    'They go to the end of your plan, with owner, date and note. A play that is in it already stays as it is.',
  /** Titles of those that went in, and of those that were there. */
  put: (added: readonly string[], there: readonly string[]) =>
    [
      added.length > 0 ? `In your plan now: ${listOf(added.map((title) => `“${title}”`))}.` : '',
      there.length > 0
        ? `There already, and left as ${there.length === 1 ? 'it was' : 'they were'}: ${listOf(there.map((title) => `“${title}”`))}.`
        : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  openPlan: 'Your plan',
} as const;
