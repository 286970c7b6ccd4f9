import { capital, countWord } from '../grammar.ts';

/** The papers of a workshop, by the name in their address. */
export const formIds = [
  'key-questions',
  'all-questions',
  'ballots',
  'wants',
  'dimension-cards',
] as const;

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

/** Pages of a copy in print, on A4 and Letter alike, and whether both sides of a sheet may be used. */
const printed = {
  'key-questions': { pages: 3, isDoubleSided: true },
  'all-questions': { pages: 7, isDoubleSided: true },
  ballots: { pages: 2, isDoubleSided: false },
  wants: { pages: 1, isDoubleSided: false },
  'dimension-cards': { pages: 3, isDoubleSided: false },
  'run-sheet': { pages: 4, isDoubleSided: true },
  'play-cards': { pages: 13, isDoubleSided: false },
} as const;

/** Pages and sheets of a copy: `Three pages, two sheets printed on both sides`. */
export function formsPages(paper: keyof typeof printed): string {
  const { pages, isDoubleSided } = printed[paper];
  const count = `${capital(countWord(pages))} ${pages === 1 ? 'page' : 'pages'}`;
  const upTo = paper === 'run-sheet' ? `Up to ${countWord(pages)} pages` : count;
  if (pages === 1) return upTo;
  return isDoubleSided
    ? `${upTo}: ${countWord(Math.ceil(pages / 2))} sheets printed on both sides`
    : `${upTo}, printed on one side`;
}

/** What stands on the papers. */
export const formsText = {
  title: 'Paper for a workshop',
  description:
    'Question forms in large print, cards to raise, ballots, a list of wants, and cards of the dimensions and plays: for few phones, or none.',
  lede: 'For people without a phone, for a meeting room without a network, and for tables that think better with something in their hands. All of it prints in black and white.',
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
  forms: (questions: { key: number; all: number }, dimensions: number, wants: number) =>
    ({
      'key-questions': {
        title: `The ${countWord(questions.key)} key questions`,
        description: `The ${countWord(questions.key)} key questions in large print, with a box for each, and a strip that a facilitator keys in with eight strokes.`,
        lede: 'For a room that is set to six questions. One form a person.',
        how: [
          'Each person writes the number of an answer into the box under the question, and copies the numbers into the strip on the first page at the end.',
          'You key the strip alone: the letter, then the numbers from left to right. Where it was left empty, the boxes have the same numbers in the same order.',
        ],
      },
      'all-questions': {
        title: `All ${countWord(questions.all)} questions`,
        description: `All ${countWord(questions.all)} questions in large print, a dimension a page, with a box for each and a strip to key in.`,
        lede: 'For a room that is set to eighteen questions. One form a person.',
        how: [
          'Hand it out as people arrive, and allow ten minutes. Each person writes the number of an answer into the box under the question, and copies the numbers into the strip on the first page at the end.',
          'You key the strip alone, row by row. Where it was left empty, the boxes have the same numbers in the same order.',
        ],
      },
      ballots: {
        title: 'Cards to raise, and ballots',
        description:
          'Cards with the numbers 1 to 5 to raise together, and small ballots for one question, with cut marks. Black and white, readable across a room.',
        lede: 'For one question at a time. Raised together, cards show no name; ballots are for rooms in which a raised hand would be looked at.',
        how: [
          'One sheet of cards a person, cut along the marks. The second page has eight ballots.',
          'The cards bear numerals and nothing else, so that they serve for statements, guesses and ratings alike.',
          'Count the cards by role. Where few people share a role, use ballots: a raised card shows who raised it.',
        ],
      },
      wants: {
        title: `The ${countWord(wants)} wants`,
        description: `The ${countWord(wants)} wants of the engagement gap in large print, with two columns for how much customers care and how well we do, each from 1 to 5.`,
        lede: 'For a table that rates what customers want and what they get, before the cards go up.',
        how: [
          'One sheet a table, or a person. Each number is written before anybody raises a card.',
          'Counts of cards go into the room, which can take their medians into the tool.',
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
    strip: 'At the end, copy your numbers into these boxes',
    stripHint: (mayNotApply: boolean) =>
      `1 to 5 is the statement. 0: I leave it out. 8: I don’t know.${mayNotApply ? ' 9: it does not apply to us (only where a question offers it).' : ''}`,
    private:
      'No name on this paper. Whoever keys it sees the role and the answers. In the room nobody sees fewer people than the floor that the facilitator has named.',
    first: 'Read each question and write the number of your answer into the box under it.',
    box: 'Your number',
    dontKnow: 'I don’t know',
    notApplicable: 'Does not apply to us',
    question: (number: number) => `Question ${number}`,
  },
  cards: {
    cards: 'Cards to raise',
    dontKnow: 'I don’t know',
    ballot: 'Ballots',
    question: 'Question',
    role: 'Role',
    answer: 'Circle one',
  },
  wants: {
    lead: 'Write a number from 1 to 5 into each box, alone or as a table. Leave a box empty where you have no way of knowing. Then tick the two wants that matter most to your customers.',
    source:
      'One author listed these wants; no survey stands behind the list. To know what customers want, ask them.',
    tick: 'Tick two',
    want: 'What customers are said to want',
    care: 'How much customers care, 1–5',
    careScale: '1 not at all, 5 very much',
    given: 'How well we do, 1–5',
    givenScale: '1 very badly, 5 very well',
  },
  dimension: {
    rises: 'What rises',
    plays: 'Plays',
  },
} as const;
