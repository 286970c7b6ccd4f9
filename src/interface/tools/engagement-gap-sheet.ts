/** The questionnaire of the engagement gap, as customers get it. */
import type { EngagementGapTool } from '../../model/tool-types.ts';
import type { Side } from '../../tools/engagement-gap/form.ts';
import { asked, makeQuestions } from './engagement-gap-questions.ts';

/** `1 = not at all, 5 = very much` */
function scaleText(side: Side): string {
  return `1 = ${asked[side].low}, 5 = ${asked[side].high}`;
}

/** The questionnaire as plain text, each question behind its key. */
export function writeQuestionnaire(tool: EngagementGapTool): string {
  const questions = makeQuestions(tool);
  const sentences = tool.wants.map(({ id, asked: sentence }, index) => {
    const lines = questions
      .filter(({ want }) => want === id)
      .map(({ key, side, question }) => `   ${key}: ${question} (1 to 5; ${scaleText(side)})`);
    return [`${index + 1}. ${sentence}`, ...lines].join('\n');
  });
  const { title, lead, free } = questionnaireWords;
  return `${[title, lead, ...sentences, free].join('\n\n')}\n`;
}

/** The keys as the first row of a table. */
export function headingRow(tool: EngagementGapTool): string {
  return makeQuestions(tool)
    .map(({ key }) => key)
    .join(',');
}

/** The printed sheet and the copied text. */
export const questionnaireWords = {
  title: 'What you want of us',
  lead: 'Please give each sentence two figures from 1 to 5. Leave out what you cannot say.',
  free: 'We need no name. Thank you.',
} as const;

/** The part of the page that has to do with the questionnaire. */
export const sheetText = {
  title: 'The questionnaire for your customers',
  lead: 'The same twelve wants in customers’ words, two questions each. Print it, or copy it into any form tool, with 1 to 5 as the answers.',
  keys: 'In the copy each question has a short key before it, such as trust-matters: keep it. The import knows a column by its key, or by the sentence and its question in full; capitals, blanks and punctuation make no difference.',
  show: 'See the questionnaire',
  copy: 'Copy the questionnaire',
  copyHeadings: 'Copy the keys as a row of headings',
  print: 'Print the questionnaire',
} as const;
