/** The strings of the next moves and of the board page. */
import { evidenceText } from './evidence.ts';
import type { BoardFigure } from './evidence.ts';
import { capital, countWord, listOf } from './grammar.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;

/** `first` for 1. */
const ordinal = (position: number): string => ordinals[position - 1] ?? `number ${position}`;

/** The plays to do next. */
export const movesText = {
  title: 'Next moves',
  lead: (most: number) =>
    `Up to ${countWord(most)} plays for what holds the place back, in the order in which to do them.`,
  leadNoPlace: (most: number) =>
    `There is no place yet, so these are plays for the dimensions assessed: up to ${countWord(most)}, the earliest leap first.`,
  /**
   * Said first where moves wait for dimensions that are not assessed.
   *
   * @param names of those dimensions
   * @param waiting how many of the moves wait
   */
  waitForAnswers: (names: readonly string[], waiting: number, total: number) => {
    const [are, their, them] = names.length === 1 ? ['is', 'its', 'it'] : ['are', 'their', 'them'];
    const moves = total === 1 ? 'move' : 'moves';
    const below = waiting === total ? `the ${moves}` : `${countWord(waiting)} of the moves`;
    const wait = waiting === 1 ? 'waits' : 'wait';
    return `${listOf(names)} ${are} not assessed. Answer ${their} questions first: ${below} below ${wait} for ${them}.`;
  },
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
  /** Why a move stands where it does. `name` is its dimension, `stage` the name of its stage. */
  why: {
    tie: (name: string, position: number, count: number, are: string) =>
      `${name} is ${ordinal(position)} of ${countWord(count)} that ${are}`,
    level: (stage: string) => `stand level at ${stage}`,
    /** Some at the same stage ask for nothing. */
    askAt: (stage: string) => `ask for a play at ${stage}`,
    nextLowest: (sentence: string) => `Next lowest: ${sentence}`,
    /** `order`: names of the dimensions. */
    byOrder: (order: readonly string[]) => `, by the order of the rule: ${order.join(', ')}.`,
    byTheSame: ', by the same order.',
    lowest: (name: string, of: string, stage: string) =>
      `${name} is the lowest ${of}, at ${stage}.`,
    ofAll: 'of all',
    ofAssessed: 'of those assessed',
    ofAsking: 'of those that ask for a play',
    higher: (name: string, stage: string) => `${name} is the next lowest, at ${stage}.`,
    aloneHolding: (name: string, stage: string) =>
      `${name} alone holds the place back, at ${stage}.`,
    aloneAssessed: (name: string, stage: string) => `Only ${name} is assessed, at ${stage}.`,
    aloneAsking: (name: string, stage: string) => `Only ${name} asks for a play, at ${stage}.`,
    /** `title`: the other move. */
    comesBefore: (title: string) => `It comes before “${title}”, which waits for it.`,
    comesAfter: (title: string) => `It waits for “${title}” and comes after it.`,
    atTarget: (name: string, title: string) =>
      `${name} is at its target and asks for nothing. It comes before “${title}” all the same, because that rests on it.`,
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
  /** Before a figure; `position` from 1, of the move whose subject it is on. */
  figureOf: (position: number) =>
    `A figure on the subject of ${position === 1 ? 'this' : `the ${ordinal(position)}`} move, not a forecast.`,
  base: (base: string) => `Base: ${base}.`,
  noFigure: (moves: number) =>
    moves === 1 ? 'No figure exists for this move.' : 'No figure exists for any of these moves.',
  decision: 'Decision asked for',
  tools: {
    title: 'From the tools',
    hint: 'A tool’s result stands on the board page when you tick it on the tool’s own page.',
    none: 'No tool’s result stands on the board page.',
    go: 'The five tools',
    remove: 'Take it off the board page',
    removed: (tool: string) => `${tool} is off the board page.`,
    gone: 'A tool that this site lacks',
  },
  form: {
    title: 'For the board page',
    lead: 'The board page is one sheet: the place, what is ahead, what holds it, and the first move. What you type here is printed on it; what you leave empty becomes a line to write on.',
    leadNoMove:
      'The board page is one sheet: the place, what is ahead and what holds it. No move is next, so there is no owner, time or cost to print. The decision that you type here is printed; left empty, it becomes a line to write on.',
    kept: 'It is kept in this browser, and in no code or link.',
    notKept: 'It is not kept: it ends with this page.',
    move: (title: string) => `The first move is: ${title}.`,
    /** `title`: the move that the words were typed for. */
    others: {
      for: (title: string) => `Typed for “${title}”, which is not the first move now.`,
      forNone: 'Typed when no move was next.',
      forOtherPlacing: 'Typed for another placing.',
      forUnknown: 'Typed earlier; for which move is not known.',
      text: 'The board page prints none of it.',
      use: 'Use it for the first move',
      useDecision: 'Use the decision',
      clear: 'Clear it',
    },
    owner: 'Owner of the first move',
    ownerHint: (lead: string) => `The play names: ${lead}.`,
    fromPlan: (owner: string) => `From your plan: ${owner}`,
    time: 'Time it takes',
    timeHint: (time: string) => `The play says: ${time}.`,
    cost: 'What it costs',
    costHint: 'No play states a cost: it depends on your people and tools.',
    decision: 'The decision you ask for',
    decisionHint: 'One line that can be answered with yes or no.',
    go: 'Print it',
  },
} as const;

/**
 * All that stands beside a figure on the board page: what it counts, its base, its years, its status and row, and the row's caution.
 *
 * @param row id of the row of evidence
 */
export function boardFigureText(figure: BoardFigure, row: string): string {
  const { of, base, years, status, caution, isOld } = figure;
  return [
    `${of}.`,
    base === evidenceText.unseen ? `${base}.` : base && boardText.base(base),
    isOld ? `${evidenceText.old}: ${years}.` : `${capital(years)}.`,
    `${capital(status)} (${row.toUpperCase()}).`,
    caution && evidenceText.caution(caution),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
