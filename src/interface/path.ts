import type { Leap } from '../model/types.ts';

/** The strings of the path, stage, dimension, case and glossary pages. */
export const path = {
  kinds: {
    path: 'Path',
    stage: 'Stage',
    dimension: 'Dimension',
    case: 'Case',
    play: 'Play',
    tool: 'Tool',
    session: 'Workshop',
    evidence: 'Evidence',
  },
  matrixTitle: 'The whole path on one page',
  matrixCaption:
    'What can be seen at each stage, by dimension. Each statement includes the one before.',
  dimension: 'Dimension',
  leapRow: 'The leap out',
  stageKicker: (number: number, of: number) => `Stage ${number} of ${of}`,
  signs: 'What you would see',
  byDimension: 'Dimension by dimension',
  undone: 'What staying here leaves undone',
  undoneHint: 'We give no cost: no study has put a figure on it.',
  leapOut: (leap: Leap) => `The leap out: ${leap.name}`,
  arriving: (leap: Leap, from: string | undefined) =>
    `How a firm gets here: ${leap.name}${from ? `, the leap out of ${from}` : ''}`,
  casesHere: 'Who stood here',
  casesHint:
    'Our reading of a first-hand account, dimension by dimension. No case has a place: the account leaves too much unsaid.',
  noCase: 'None of our three cases goes this far, so nobody is shown here.',
  lastStage: 'There is no leap out of here',
  lastStageText:
    'The path ends at a cliff top, not at a finish. What was earned here is kept by doing it again: the people, the questions and the proof all age.',
  sources: 'What this page rests on',
  stageDescription: (name: string, leap: string | undefined) =>
    `${name}: what you would see at this stage, dimension by dimension, what staying there leaves undone, and ${
      leap ? `the leap out of it, called ${leap}` : 'what it takes to stay'
    }.`,
  neighbours: 'Before and after',
  stageNavigation: 'Stages',
  dimensionNavigation: 'Dimensions',
} as const;

export const dimensions = {
  description: (name: string, first: string, last: string) =>
    `${name}, from ${first} to ${last}: five statements of what can be seen, and three questions that show where you stand.`,
  rises: 'What rises',
  why: 'Why it matters',
  statements: 'Five statements',
  questions: 'The three questions',
  questionsHint: 'The first is the key question: six of them make the quick placing.',
  keyQuestion: 'Key question',
  mayNotApply: '“Does not apply to us” may be chosen.',
  inCases: 'What the cases say',
  placeYourself: 'Answer these for your own firm',
} as const;

export const cases = {
  sideBySide: 'The three side by side',
  caption:
    'Our reading of each account, dimension by dimension. Where the account is silent, so are we.',
  silent: 'The account does not say',
  profile: 'Profile',
  profileHint:
    'Levels are our reading of a first-hand account. There is no overall place: too much is unsaid.',
  ourReading: 'Our reading',
  quoted: 'In the account',
  heldBy: 'What held it',
  ask: 'Ask of your own firm',
  navigation: 'Cases',
  kicker: 'Case, from one first-hand account',
  place: 'Place your own firm',
} as const;
