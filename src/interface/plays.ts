import type { BoardFigure } from './evidence.ts';
import { evidenceText } from './evidence.ts';
import { capital } from './grammar.ts';

/** `from Listening to Conversing` */
const fromTo = (from: string, to: string) => `from ${from} to ${to}`;

/** The page of all plays. */
export const playsText = {
  gridTitle: 'All plays on one page',
  gridCaption: (plays: number) =>
    `The ${plays} plays: a row for each dimension, a column for each leap.`,
  dimension: 'Dimension',
  leap: 'Leap',
  fromTo,
  findTitle: 'Find a play',
  findHint: 'Choose a dimension, a leap or both.',
  all: 'All',
  list: 'The plays found',
  shown: {
    all: (count: number) => `${count} plays`,
    dimension: (count: number) => `${count} plays of this dimension, one for each leap`,
    leap: (count: number) => `${count} plays of this leap, one for each dimension`,
    both: '1 play',
  },
  leads: 'Who leads',
  booklet: 'All of them as a booklet to print',
  plan: 'Your plan',
} as const;

/** A play's own page. */
export const playText = {
  /** Label of the row of links to the four plays of a dimension. */
  navigation: (dimension: string) => `Plays of ${dimension}`,
  fromTo: { from: 'from', to: 'to' },
  lead: 'Who leads',
  room: 'In the room',
  time: 'Time',
  needs: 'What you need',
  steps: 'Steps',
  doneWhen: 'Done when',
  /** Head of the dimension's statement for the stage that the leap arrives at. */
  then: (dimension: string) => `What is then true of ${dimension}`,
  goesWrong: 'What goes wrong',
  regulated: 'In a regulated firm',
  regulatedHint: 'Our advice, and no legal opinion. Ask whoever answers for compliance.',
  echo: 'The case it echoes',
  noEcho: 'None of our cases goes this far.',
  noEchoYet: 'None of our cases tells of this.',
  needsFirst: 'What comes first',
  needsNothing: 'No other play has to come first.',
  waiting: 'What waits for this play',
  waitingNone: 'No other play waits for it.',
  rests: 'What it rests on',
  restsOnNothing: 'No row of evidence: all of it is our advice.',
  advice: 'Our advice',
  print: 'Print as a card',
  neighbours: 'Other plays',
  all: 'All plays',
  /** The same leap in the next dimension. */
  across: (leap: string, dimension: string) => `${leap} in ${dimension}`,
} as const;

/** What is printed on a card besides the play. */
export const cardText = {
  /** Before the dimension's statement for the stage that the leap arrives at. */
  then: (dimension: string, stage: string) => `${dimension} is then ${stage}:`,
  needsFirst: 'Comes first',
  waiting: 'Waits for it',
  echo: (short: string) => `Case: ${short}`,
  noEcho: 'Case',
  regulated: 'In a regulated firm',
  rests: 'Rests on',
  /** A figure with its years, whether they are long ago, and its status; its row stands after it. */
  figure: ({ value, of, years, status, isOld }: BoardFigure) =>
    `${value}: ${of}. ${isOld ? `${evidenceText.old}, ${years}` : capital(years)}. ${capital(status)}:`,
  site: 'The Leap, CC BY 4.0',
  page: (page: number) => `Page ${page}`,
} as const;

/** The booklet of all cards. */
export const bookletText = {
  print: 'Print the booklet',
  howTitle: 'How to print it',
  /** `pages`: with the one of contents. */
  how: (plays: number, pages: number) => [
    `It prints on ${pages} pages of A4 or Letter, upright: one of contents, then two cards to a page.`,
    'In the print dialog leave the scale at 100 % and the margins as they are, and switch off headers and footers.',
    `Cut along the corner marks for ${plays} cards, or staple the pages as they come.`,
  ],
  contents: 'Contents',
  caption: 'Every play with the page that its card is printed on.',
  page: (page: number) => `page ${page}`,
  statusesTitle: 'What the sources on a card are worth',
  statuses:
    'A card names the rows that it rests on, each under how far we could check it. Claim, figures and chain of every row stand on the site’s page of sources.',
  cards: 'The cards',
} as const;

/** Lists of plays on the pages of stages, dimensions and cases. */
export const playLinks = {
  ofLeap: 'Plays for this leap',
  ofLeapHint: 'One for each dimension. Begin with the dimensions that hold you back.',
  /** On the page of the last stage, which no leap leaves. */
  arriving: (stage: string) => `Plays that bring a firm to ${stage}`,
  arrivingHint: 'One for each dimension. Doing them again is what keeps a firm here.',
  ofDimension: 'Plays, one for each leap',
  ofDimensionHint: 'Each is done when the next of the statements above is true.',
  ofCase: 'Plays from here',
  echoing: 'What the account shows, and the play for it',
  next: 'Out of the other stages that we read',
  nextHint: 'Our advice. The account tells of no step after these.',
  all: 'All plays',
} as const;
