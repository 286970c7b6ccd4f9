import type { Model, WorkedExample } from '../model/types.ts';
import { answersInOrder, countCoverage, questionsOf } from '../scoring/answers.ts';

/** With fewer different stages than this a profile has no shape to look at. */
const stagesAtLeast = 3;

/** The first worked example that shows what a result can show: every question answered, a place, three stages or more. */
export function firstSuitableExample(
  model: Model,
  examples: readonly WorkedExample[],
): WorkedExample | undefined {
  const questions = questionsOf(model);
  return examples.find(({ answers, expected }) => {
    const coverage = countCoverage(questions, answersInOrder(model, answers));
    const stages = new Set(Object.values(expected.dimensions));
    return (
      expected.place !== null &&
      coverage.answered === coverage.total &&
      stages.size >= stagesAtLeast
    );
  });
}
