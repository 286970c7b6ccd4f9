/** Whether people rated on the questionnaire's scale. */
import type { CellReading } from './survey-cells.ts';
import type { SurveyQuestion } from './survey-columns.ts';

/** What was answered to a question. */
export interface AnsweredQuestion {
  question: SurveyQuestion;
  readings: readonly CellReading[];
}

/** A larger share of the numbers outside 1 to 5 is no slip of the pen; our own line. */
const SLIPS = 0.1;

/**
 * The questions that seem to have been rated on another scale, 1 to 7 or 0 to 10: more than a tenth of the numbers, and more than one of them,
 * lie outside 1 to 5. Where that holds for all questions together and for none alone, every question with such a number.
 */
export function findOtherScale(answered: readonly AnsweredQuestion[]): SurveyQuestion[] {
  const others = answered.filter(({ readings }) => isOtherScale(readings));
  const all = answered.flatMap(({ readings }) => readings);
  const found =
    others.length === 0 && isOtherScale(all)
      ? answered.filter(({ readings }) => countOutside(readings) > 0)
      : others;
  return found.map(({ question }) => question);
}

function isOtherScale(readings: readonly CellReading[]): boolean {
  const outside = countOutside(readings);
  const ratings = readings.filter(({ kind }) => kind === 'rating').length;
  return outside > 1 && outside > (outside + ratings) * SLIPS;
}

function countOutside(readings: readonly CellReading[]): number {
  return readings.filter(({ kind }) => kind === 'out-of-range').length;
}
