/** The strings of cards that are raised together: on a question by role, and on findings and wants by the whole room. */
import { listOf } from '../grammar.ts';

/** Counting. */
export const countText = {
  fewer: (label: string) => `One card fewer for ${label}`,
  more: (label: string) => `One more card for ${label}`,
  cards: (label: string) => `Cards for ${label}`,
  fault: 'Count cards in whole numbers from 0 to 500.',
  none: 'Count at least one card.',
  total: (count: number) => (count === 1 ? '1 card' : `${count} cards`),
} as const;

/** Cards on one question, by role. */
export const cardText = {
  title: 'Count cards on a question',
  lead: 'Everybody holds up a card from 1 to 5 at the same moment, one role after the other. Count the cards of people who have sent no sheet and no others, or they count twice. Such a count feeds the medians alone.',
  question: 'Question',
  role: 'Role',
  dontKnow: 'don’t know',
  keep: 'Keep this count',
  kept: (role: string) => `Kept for ${role}.`,
  keptNext: (role: string, next: string) => `Kept for ${role}. Now: ${next}.`,
  table: 'Counts of cards in this round',
  head: ['Question', 'Role', '1', '2', '3', '4', '5', 'Don’t know', 'Take out'],
  drop: 'Take out',
  dropOne: (role: string, question: string) => `Take out the cards of ${role} on “${question}”`,
} as const;

/** Cards on a finding or a want. */
export const voteText = {
  title: 'Guess the gap and rate the wants, with cards',
  lead: 'For something other than the questions: cards are counted over the whole room, without roles. What you show of the wants is drawn on the Screen at the exercise on the engagement gap; a guess stands at its guess.',
  about: 'What the cards are for',
  choose: 'Choose …',
  groups: {
    guess: 'Guess the gap: what share of consumers?',
    want: 'Engagement gap: how much do customers care?',
    given: 'Engagement gap: how well do we do?',
  },
  scales: {
    want: ['not at all', '', '', '', 'very much'],
    given: ['very badly', '', '', '', 'very well'],
  },
  card: (card: number, word: string) => (word === '' ? `card ${card}` : `card ${card}, ${word}`),
  asks: {
    guess: (about: string) => `What share ${about}? Raise your card.`,
    want: (want: string) => `${want}: how much do customers care? 1 not at all, 5 very much.`,
    given: (want: string) => `${want}: how well do we do? 1 very badly, 5 very well.`,
  },
  keep: 'Keep this count',
  kept: 'Kept. The Screen does not show it before you say so.',
  table: 'What was counted',
  head: ['Subject', 'Cards', 'Screen', 'Take out'],
  drop: 'Take out',
  dropOne: (name: string) => `Take out the cards on “${name}”`,
  show: 'Show on the Screen',
  hide: 'Take off the Screen',
  shown: 'on the Screen',
  showOne: (name: string) => `Show on the Screen: ${name}`,
  hideOne: (name: string) => `Take off the Screen: ${name}`,
  few: (floor: number) => `Fewer than ${floor} cards: the Screen shows no counts this small.`,
  names: {
    guess: (name: string) => `Guess: ${name}`,
    want: (name: string) => `Care: ${name}`,
    given: (name: string) => `How well: ${name}`,
  },
} as const;

/** The room's ratings as inputs of the engagement-gap tool. */
export const gapText = {
  title: 'Take the ratings into the engagement gap',
  lead: (wants: readonly string[]) =>
    `The lower medians of the cards on ${listOf(wants)} become ratings in the tool, which this browser keeps.`,
  view: 'The room',
  put: 'Take them there',
  beside: 'Lay them beside those, as the second view',
  besideTaken: 'Put them in place of the second view there',
  instead: 'Put them in place of those',
  leave: 'Leave the tool as it is',
  ask: (count: number) =>
    `The tool holds ${count === 1 ? 'one rating' : `${count} ratings`} already. ${count === 1 ? 'It stays' : 'They stay'} unless you say otherwise.`,
  done: 'The ratings are in the tool.',
  undo: 'Undo: put back what was there',
  undone: 'The tool is as it was.',
  open: 'Open the engagement gap',
  newer: 'The tool’s inputs in this browser are of a newer version, and stay as they are.',
  blocked: 'This browser keeps nothing, so the ratings could not be put there.',
  full: 'This browser’s store for the site is full, so the ratings could not be put there.',
} as const;
