/** The questions of the engagement gap's questionnaire. */
import type { EngagementGapTool } from '../../model/tool-types.ts';
import type { Side } from '../../tools/engagement-gap/form.ts';
import type { SurveyQuestion } from '../../tools/engagement-gap/survey-columns.ts';

/** What is asked about each sentence, and what its lowest and highest figure mean. */
export const asked: Readonly<Record<Side, { question: string; low: string; high: string }>> = {
  matters: {
    question: 'How much does this matter to you?',
    low: 'not at all',
    high: 'very much',
  },
  provide: { question: 'How true is this of us today?', low: 'not at all', high: 'wholly' },
};

/** The end of a column's key. */
const KEY_END: Readonly<Record<Side, string>> = { matters: 'matters', provide: 'well' };

/** The questions of the questionnaire, two for each want. */
export function makeQuestions({ wants }: EngagementGapTool): SurveyQuestion[] {
  return wants.flatMap(({ id, asked: sentence }) =>
    (['matters', 'provide'] as const).map((side) => ({
      key: `${id}-${KEY_END[side]}`,
      want: id,
      side,
      asked: sentence,
      question: asked[side].question,
    })),
  );
}
