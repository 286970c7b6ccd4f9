import type { Dimension, ExampleAnswer, Level, Model, Question } from '../model/types.ts';

/** What a reader said to one question. Not answered is the absence of an entry, never a value. */
export type Answered =
  { kind: 'level'; level: Level } | { kind: 'dont-know' } | { kind: 'not-applicable' };

/** Question id to what was said. Ids that the model lacks are ignored by everything in this folder. */
export type Answers = Readonly<Record<string, Answered>>;

/** How many of a group's questions were answered, and why the others do not count. */
export interface Coverage {
  /** Questions answered with a level. */
  answered: number;
  /** All questions; the sum of the other four counts. */
  total: number;
  dontKnow: number;
  notApplicable: number;
  notAnswered: number;
}

/** All questions in the model's order, dimension by dimension. */
export function questionsOf(model: Model): Question[] {
  return model.dimensions.flatMap((dimension) => dimension.questions);
}

/** The level given to one question; `null` where there is none, for whatever reason. */
export function levelOf(answers: Answers, questionId: string): Level | null {
  const answered = answers[questionId];
  return answered?.kind === 'level' ? answered.level : null;
}

/** A dimension's levels in the order of its questions; `null` where a question has no level. */
export function levelsOf(dimension: Dimension, answers: Answers): (Level | null)[] {
  return dimension.questions.map((question) => levelOf(answers, question.id));
}

/** Counts what was said to the given questions, each kind of non-answer apart. */
export function countCoverage(questions: readonly Question[], answers: Answers): Coverage {
  const count = (kind: Answered['kind']): number =>
    questions.filter((question) => answers[question.id]?.kind === kind).length;
  return {
    answered: count('level'),
    total: questions.length,
    dontKnow: count('dont-know'),
    notApplicable: count('not-applicable'),
    notAnswered: questions.filter((question) => answers[question.id] === undefined).length,
  };
}

/** A copy of the answers with one of them changed, or taken back where `answered` is `null`. */
export function withAnswer(
  answers: Answers,
  questionId: string,
  answered: Answered | null,
): Answers {
  const rest = Object.entries(answers).filter(([id]) => id !== questionId);
  return Object.fromEntries(answered === null ? rest : [...rest, [questionId, answered]]);
}

/**
 * Answers written as in a worked example: dimension id to one entry a question, in the order of the questions.
 * A dimension that is left out is not answered.
 */
export function answersInOrder(
  model: Model,
  lists: Readonly<Record<string, readonly ExampleAnswer[]>>,
): Answers {
  const entries: [string, Answered][] = [];
  for (const dimension of model.dimensions) {
    for (const [position, question] of dimension.questions.entries()) {
      const said = lists[dimension.id]?.[position] ?? null;
      if (said === null) continue;
      entries.push([
        question.id,
        typeof said === 'number' ? { kind: 'level', level: said } : { kind: said },
      ]);
    }
  }
  return Object.fromEntries(entries);
}
