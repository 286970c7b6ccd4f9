import { countWord } from './grammar.ts';

/** The strings of the paper sheet. */
export const sheetText = {
  title: 'The Leap: the placing on paper',
  intro: (questions: number, edition: string) =>
    `Edition ${edition}: all ${questions} questions, to answer by hand. Tick one box for each; leave a question empty to skip it.`,
  unit: 'Firm, brand or market',
  role: 'Role',
  date: 'Date',
  dontKnow: 'I don’t know',
  notApplicable: 'Does not apply to us, because',
  rule: {
    title: 'Find the place by hand',
    same: 'One rule, used twice: you are at a stage when everything has reached it; when nothing is missing, one thing may lag by one stage.',
    steps: (dimensions: number) => [
      'Write the number of each answer into the box of its question. Leave the box empty where you skipped, don’t know, or it does not apply.',
      'With all three boxes filled, work out “lowest + 1” and “second lowest”. The smaller of the two is the dimension’s stage.',
      'With two boxes filled, the lower number is the stage. With one, that number is, provisionally. With none, the dimension has no stage.',
      `Do the same once more with the stages of the dimensions. With all ${countWord(dimensions)}, the smaller of “lowest + 1” and “second lowest” is the place. With ${countWord(dimensions - 1)}, the lowest is. With fewer there is a profile and no place.`,
    ],
    stages: 'The stages',
  },
  table: {
    yours: 'Your answers',
    dimension: 'Dimension',
    question: (id: string) => `Question ${id}`,
    answer: (at: number) => `Answer ${at}`,
    lowest: 'Lowest + 1',
    second: 'Second lowest',
    stage: 'Stage: the smaller',
    all: (count: number) => `All ${countWord(count)} stages`,
    place: 'Place',
  },
  example: (title: string) => `An example, worked through. ${title}`,
} as const;
