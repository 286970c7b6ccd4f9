import type { Dimension, Model, Question } from '../../model/types.ts';
import type { Answers } from '../../scoring/answers.ts';

/** One screen of the placing. */
export type Step =
  /** Names the unit and the role. */
  | { kind: 'start' }
  /** Answers are here from an earlier visit. */
  | { kind: 'resume' }
  /** Somebody asked for a placing; it has not begun. */
  | { kind: 'invited' }
  | { kind: 'question'; question: string }
  /** After the key questions. */
  | { kind: 'interim' }
  | { kind: 'end' };

/** A question with the dimension that it belongs to. */
export interface PlacedQuestion {
  dimension: Dimension;
  question: Question;
}

/** The questions in the order in which they are asked. */
export interface QuestionOrder {
  /** Each dimension's first. */
  key: PlacedQuestion[];
  /** All others, dimension by dimension. */
  rest: PlacedQuestion[];
}

/** The order in which a model's questions are asked: each dimension's key question, then the others. */
export function orderQuestions(model: Model): QuestionOrder {
  const place = (from: number, to?: number): PlacedQuestion[] =>
    model.dimensions.flatMap((dimension) =>
      dimension.questions.slice(from, to).map((question) => ({ dimension, question })),
    );
  return { key: place(0, 1), rest: place(1) };
}

/** Where a question stands for the reader: the number shown, out of how many. */
export interface Progress {
  at: number;
  of: number;
}

/** Where a question stands: among the key questions, or among all. */
export function progressAt({ key, rest }: QuestionOrder, questionId: string): Progress {
  const at = [...key, ...rest].findIndex(({ question }) => question.id === questionId) + 1;
  return { at, of: at <= key.length ? key.length : key.length + rest.length };
}

/** All steps from the first question to the end, in order. */
export function routeOf({ key, rest }: QuestionOrder): Step[] {
  const ask = ({ question }: PlacedQuestion): Step => ({ kind: 'question', question: question.id });
  return [...key.map(ask), { kind: 'interim' }, ...rest.map(ask), { kind: 'end' }];
}

/**
 * The step at which an interrupted placing goes on: the one after the last question that has an answer. Questions skipped on the way
 * stay skipped.
 */
export function stepToContinue(route: readonly Step[], answers: Answers): Step {
  const last = route.findLastIndex(
    (step) => step.kind === 'question' && answers[step.question] !== undefined,
  );
  return route[last + 1] ?? { kind: 'end' };
}

/** Where the reader is in the placing. */
export interface Walk {
  step: Step;
  /** The nonce of the placing that is being walked through; `null` where there is none. */
  nonce: number | null;
}

/** What can happen to a walk. */
export type WalkEvent =
  /** A placing is there that was not begun on this page, or none is. */
  | { type: 'opened'; nonce: number | null; isBlank: boolean }
  | { type: 'invited' }
  | { type: 'begun'; nonce: number }
  | { type: 'continued'; answers: Answers }
  | { type: 'next' }
  | { type: 'back' }
  | { type: 'went'; to: Step };

/**
 * The walk after an event.
 *
 * @param route all steps from the first question to the end
 */
export function walkOn(route: readonly Step[], walk: Walk, event: WalkEvent): Walk {
  switch (event.type) {
    case 'opened':
      return { nonce: event.nonce, step: { kind: event.isBlank ? 'start' : 'resume' } };
    case 'invited':
      return { ...walk, step: { kind: 'invited' } };
    case 'begun':
      return { nonce: event.nonce, step: route[0] ?? { kind: 'end' } };
    case 'continued':
      return { ...walk, step: stepToContinue(route, event.answers) };
    case 'next':
      return { ...walk, step: neighbour(route, walk.step, 1) };
    case 'back':
      return { ...walk, step: neighbour(route, walk.step, -1) };
    case 'went':
      return { ...walk, step: event.to };
  }
}

/** The next step in a direction; before the first question stands the start, after the end nothing. */
function neighbour(route: readonly Step[], step: Step, direction: 1 | -1): Step {
  const index = route.findIndex((other) => isSameStep(other, step));
  if (index < 0) return step;
  if (index === 0 && direction < 0) return { kind: 'start' };
  return route[index + direction] ?? step;
}

/** Whether two steps are the same screen. */
export function isSameStep(one: Step, other: Step): boolean {
  return (
    one.kind === other.kind &&
    (one.kind !== 'question' || other.kind !== 'question' || one.question === other.question)
  );
}
