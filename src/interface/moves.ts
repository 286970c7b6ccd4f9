/** The strings of the next moves and of the board page. */
import type { EvidenceRow, Figure } from '../model/types.ts';
import { describeYears, evidenceText } from './evidence.ts';
import { capital, countWord, listOf } from './grammar.ts';

/** The plays to do next. */
export const movesText = {
  title: 'Next moves',
  lead: (most: number) => `Up to ${countWord(most)} plays, in the order in which to do them.`,
  rule: {
    title: 'The rule that chooses them',
    /** `order`: names of the dimensions. */
    parts: (order: readonly string[]) => [
      'The dimensions that hold the place back come first, the earliest leap before a later one. Without a place, every assessed dimension counts.',
      `Of two that stand at the same stage, the earlier in this list comes first: ${listOf(order)}.`,
      'A dimension at its target asks for nothing, and one that is not assessed gets no play.',
      'A play stands after any of the others that it waits for.',
    ],
    /** `play` and `earlier`: plays named by dimension and leap. */
    before: (play: string, earlier: readonly string[]) =>
      `${listOf(earlier)} ${earlier.length === 1 ? 'comes' : 'come'} before ${play}, whatever the target: leaping without looking is how the retailer in our cases did it.`,
  },
  /** A play named by where it stands: `Dialogue’s Leap`. */
  named: (dimension: string, leap: string) => `${dimension}’s ${leap}`,
  kicker: (dimension: string, leap: string) => `${dimension}, ${leap}`,
  why: {
    holding: (dimension: string, stage: string, next: string) =>
      `${dimension} holds the place back, at ${stage}. This play leads it to ${next}.`,
    assessed: (dimension: string, stage: string) =>
      `${dimension} stands at ${stage}. There is no place yet, so the earliest leap comes first.`,
    before: (dimension: string, play: string) =>
      `${dimension} is at its target and asks for nothing. This comes first all the same, because ${play} rests on it.`,
  },
  terms: {
    doneWhen: 'Done when',
    leads: 'Who leads',
    time: 'Time',
    waits: 'Waits for',
    echo: 'The case it echoes',
  },
  notAssessed: (dimension: string) => `${dimension} is not assessed`,
  addOne: (title: string) => `Add to plan: ${title}`,
  noPlay: 'This site has no play for it.',
  all: (count: number) => `All ${count} plays`,
  none: {
    last: (stage: string) =>
      `${stage} is the last stage. Nothing holds the place back, so no play is next.`,
    targets:
      'Whatever holds the place back is where you want it, by your own targets. So no play is next.',
    nothing: 'No dimension is assessed, so no play can be chosen.',
    noPlace:
      'Every assessed dimension is at your target or at the last stage, so no play is next for it.',
  },
  /** `names`: dimensions. */
  silent: (names: readonly string[]) =>
    `${listOf(names)} ${names.length === 1 ? 'is' : 'are'} not assessed, so no play is chosen for ${names.length === 1 ? 'it' : 'them'}.`,
} as const;

/** What goes on the board page, and the form for it. */
export const boardText = {
  print: 'Print the board page',
  title: 'Where we stand on the path',
  source: 'The Leap, a social strategy playbook',
  ahead: 'Ahead',
  noneAhead: 'No dimension yet.',
  /** Dimensions at one stage: `Purpose and Dialogue (Conversing)`. */
  at: (names: readonly string[], stage: string) => `${listOf(names)} (${stage})`,
  first: (title: string) => `The first move: ${title}`,
  owner: 'Owner',
  time: 'Time',
  cost: 'Cost',
  after: 'After it',
  figure: 'A figure on the subject, no forecast',
  noFigure: 'No figure exists for this move.',
  decision: 'Decision asked for',
  form: {
    title: 'For the board page',
    lead: 'The board page is one sheet: the place, what is ahead, what holds it, and the first move. What you type here is printed on it; what you leave empty becomes a line to write on.',
    kept: 'It is kept in this browser, and in no code or link.',
    notKept: 'It is not kept: it ends with this page.',
    move: (title: string) => `The first move is: ${title}.`,
    owner: 'Owner of the first move',
    ownerHint: (lead: string) => `The play names: ${lead}.`,
    time: 'Time it takes',
    timeHint: (time: string) => `The play says: ${time}.`,
    cost: 'What it costs',
    costHint: 'No play states a cost: it depends on your people and tools.',
    decision: 'The decision you ask for',
    decisionHint: 'One line that can be answered with yes or no.',
    go: 'Print it',
  },
} as const;

/** One figure of a row in words: what it counts, who was asked, when, its status and its row. */
export function figureText(row: EvidenceRow, { value, of }: Figure, status: string): string {
  const years = describeYears(row);
  const asked = row.sample === '' ? capital(years) : `${evidenceText.asked(row.sample)} (${years})`;
  return `${value}: ${of}. ${asked}. ${capital(status)} (${row.id.toUpperCase()}).`;
}
