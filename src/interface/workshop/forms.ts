import { countWord } from '../grammar.ts';

/** The papers of a workshop, by the name in their address. */
export const formIds = ['key-questions', 'all-questions', 'ballots', 'dimension-cards'] as const;

/** A paper's name in its address. */
export type FormId = (typeof formIds)[number];

/** What a paper is called, what it is for, and how it is printed. */
export interface FormText {
  title: string;
  /** At most 160 characters. */
  description: string;
  lede: string;
  how: readonly string[];
}

const onBothSides = 'Print on both sides if you can: the sheet with the boxes comes first.';

/** What stands on the papers. */
export const formsText = {
  title: 'Paper for the room',
  description:
    'Question forms in large print, numbered cards to raise, ballots, and cards of the dimensions and plays: for a room with few phones, or none.',
  lede: 'For people without a phone, for a room without a network, and for tables that think better with something in their hands. All of it prints in black and white.',
  back: 'All papers',
  print: 'Print this',
  open: 'Open and print',
  howTitle: 'How to print it',
  plays: {
    title: 'Play cards',
    lede: (count: number) =>
      `All ${count} plays, two to a sheet, with cut marks. For the step in which the group decides.`,
    action: 'Open the booklet',
  },
  forms: (questions: { key: number; all: number }, dimensions: number) =>
    ({
      'key-questions': {
        title: `The ${countWord(questions.key)} key questions`,
        description: `The ${countWord(questions.key)} key questions in large print, with a strip of boxes that a facilitator keys in with eight strokes a sheet.`,
        lede: 'For a room that is set to six questions. One form a person.',
        how: [
          onBothSides,
          'Each person writes the number of an answer into its box in the strip. You key the strip alone: the letter, then the numbers from left to right.',
        ],
      },
      'all-questions': {
        title: `All ${countWord(questions.all)} questions`,
        description: `All ${countWord(questions.all)} questions in large print, a dimension a page, with a strip of boxes for the facilitator to key in.`,
        lede: 'For a room that is set to eighteen questions. One form a person.',
        how: [
          onBothSides,
          'Allow a quarter of an hour. Each person writes the number of an answer into its box in the strip, and you key the strip alone.',
        ],
      },
      ballots: {
        title: 'Cards to raise, and ballots',
        description:
          'Cards with the numbers 1 to 5 to raise together, and small ballots for one question, with cut marks. Black and white, readable across a room.',
        lede: 'For one question at a time. Raised together, cards show no name; ballots are for rooms in which a raised hand would be looked at.',
        how: [
          'One sheet of cards a person, cut along the marks. The second sheet has eight ballots.',
          'Count the cards by role. Where few people share a role, use ballots: a raised card shows who raised it.',
        ],
      },
      'dimension-cards': {
        title: 'Cards of the dimensions',
        description: `The ${countWord(dimensions)} dimensions, each with what rises and its statements, two to a sheet with cut marks, for a table that works on one of them.`,
        lede: 'For the table that takes one dimension in depth: what rises, and what can be seen at every stage.',
        how: ['Two to a sheet. Cut along the marks, one card a table.'],
      },
    }) satisfies Record<FormId, FormText>,
  sheet: {
    kicker: (edition: string) => `The Leap, edition ${edition}`,
    unit: 'Firm, brand or market',
    role: 'Your role: circle its letter',
    strip: 'Your answers: write a number into each box',
    stripHint: (mayNotApply: boolean) =>
      `1 to 5 is the statement. 0: I leave it out. 8: I don’t know.${mayNotApply ? ' 9: it does not apply to us (only where a question offers it).' : ''}`,
    private:
      'No name on this paper. Whoever keys it sees the role and the answers. In the room nobody sees fewer people than the floor that the facilitator has named.',
    choose: 'Choose the last statement that you could show someone.',
    dontKnow: 'I don’t know',
    notApplicable: 'Does not apply to us',
    question: (number: number) => `Question ${number}`,
  },
  cards: {
    dontKnow: 'I don’t know',
    ballot: 'Ballot',
    question: 'Question',
    role: 'Role',
    answer: 'Circle one',
  },
  dimension: {
    rises: 'What rises',
    plays: 'Plays',
  },
} as const;
