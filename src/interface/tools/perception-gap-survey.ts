/** The strings of the questions to put to one's own customers. */
export const surveyText = {
  title: 'Then ask your own customers',
  advice:
    'Our advice: the survey of 2010 asked other people at another time. These are the same six things, put to yours.',
  sheetTitle: 'Six short questions',
  sheetIntro: 'There are no right answers. Please leave your name off.',
  answers: ['Yes', 'No', 'Not sure'],
  why: 'If you like, say why:',
  copy: 'Copy the questions',
  print: 'Print the questions',
  before: {
    title: 'Before you send it',
    steps: [
      'Have each person who decides write down, alone, what share will say yes to each question. Seal the pages.',
      'Ask people who follow you and people who do not. Those who reply under your posts already talk to you.',
      'Ask nothing else in the same message, and name the day on which you close it.',
    ],
  },
  after: {
    title: 'When the replies are in',
    steps: [
      'For each question, divide the yeses by all replies to it, those who are not sure included. Where a question begins “If you follow us”, count only those who do.',
      'Write beside each share how many replied. With few replies, read the reasons and leave the shares.',
      'Open the sealed pages. Start where guess and replies lie furthest apart, with the play beside that question.',
    ],
    caption: 'What to do where your guess and the replies lie far apart',
    question: 'Question',
    play: 'Play',
  },
} as const;

/** The questions as a text for a message or a form. */
export function writeSurvey(questions: readonly string[]): string {
  const choices = surveyText.answers.join(' / ');
  return [
    surveyText.sheetTitle,
    surveyText.sheetIntro,
    '',
    ...questions.map(
      (question, index) => `${index + 1}. ${question}\n   ${choices}\n   ${surveyText.why}`,
    ),
  ].join('\n');
}
