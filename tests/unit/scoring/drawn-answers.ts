import fc from 'fast-check';
import type { Level, Model } from '../../../src/model/types.ts';
import type { Answered, Answers } from '../../../src/scoring/answers.ts';
import { questionsOf } from '../../../src/scoring/answers.ts';

type Entry = [id: string, said: Answered];

/** Any answers under the model: every question has a level, one of the two other answers, or none. */
export function drawAnswers(model: Model): fc.Arbitrary<Answers> {
  return fc
    .tuple(...questionsOf(model).map((question) => drawEntry(model, question.id)))
    .map((entries) => Object.fromEntries(entries.flat()));
}

/** Answers that are a level or absent, for arithmetic that takes no notice of why one is absent. */
export function drawLevels(model: Model, absent: number): fc.Arbitrary<Answers> {
  return fc
    .tuple(
      ...questionsOf(model).map((question) =>
        fc.oneof(
          { weight: absent, arbitrary: fc.constant<Entry[]>([]) },
          { weight: 10, arbitrary: drawLevel(model).map((said) => [[question.id, said] as Entry]) },
        ),
      ),
    )
    .map((entries) => Object.fromEntries(entries.flat()));
}

function drawLevel(model: Model): fc.Arbitrary<Answered> {
  const levels: Level[] = model.stages.map((stage) => stage.number);
  return fc.constantFrom(...levels).map((level): Answered => ({ kind: 'level', level }));
}

function drawEntry(model: Model, id: string): fc.Arbitrary<Entry[]> {
  const said = fc.oneof(
    { weight: 8, arbitrary: drawLevel(model) },
    { weight: 1, arbitrary: fc.constant<Answered>({ kind: 'dont-know' }) },
    { weight: 1, arbitrary: fc.constant<Answered>({ kind: 'not-applicable' }) },
  );
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant<Entry[]>([]) },
    { weight: 8, arbitrary: said.map((answered) => [[id, answered] as Entry]) },
  );
}
