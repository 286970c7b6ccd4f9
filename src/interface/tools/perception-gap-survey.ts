import { capital, countWord } from '../grammar.ts';

/** The strings of the questions to put to one's own customers. */
export const surveyText = {
  title: 'Then ask your own customers',
  advice: (asked: string) =>
    `Our advice: the survey of ${asked} asked other people at another time. These questions are about the same six things, and go to yours.`,
  sheetTitle: (questions: number) => `${capital(countWord(questions))} short questions`,
  sheetIntro: 'There are no right answers. Please leave your name off.',
  more: 'If you like, say more about any of them:',
  copy: 'Copy the questions',
  print: 'Print the questions',
  before: {
    title: 'Before you send it',
    steps: [
      'Have each person who decides write down, alone, what share they expect for each of the six. Seal the pages.',
      'Ask people who follow you and people who do not. Those who reply under your posts already talk to you.',
      'Ask nothing else in the same message, and name the day on which you close it.',
    ],
  },
  after: {
    title: 'When the replies are in',
    steps: [
      'Count the six shares as the table says. Whoever is not sure has answered too.',
      'Write beside each share how many it is a share of. With few replies, read what people wrote and leave the shares.',
      'Open the sealed pages. Start where guess and share lie furthest apart, with the play beside it.',
    ],
    caption: 'How each share is counted, and what to do where your guess lies far from it',
    share: 'Share',
    play: 'Play',
  },
} as const;

/** A question with the answers to tick. */
interface Question {
  ask: string;
  answers: readonly string[];
}

/** The questions as a text for a message or a form. */
export function writeSurvey(questions: readonly Question[]): string {
  return [
    surveyText.sheetTitle(questions.length),
    surveyText.sheetIntro,
    '',
    ...questions.map(
      ({ ask, answers }, index) => `${index + 1}. ${ask}\n   ${answers.join(' / ')}`,
    ),
    '',
    surveyText.more,
  ].join('\n');
}
