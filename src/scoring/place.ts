import type { Dimension, Level, Model } from '../model/types.ts';
import { countCoverage, levelsOf, questionsOf } from './answers.ts';
import type { Answered, Answers, Coverage } from './answers.ts';
import { effectOf, lastLevelOf, placeOfStages, stageOfLevels } from './stage.ts';
import type { Effect } from './stage.ts';

/** Why a question does not count. */
export type NotCounted = 'dont-know' | 'not-applicable' | 'not-answered';

/** One question in a result. */
export interface QuestionResult {
  question: string;
  dimension: string;
  /** Whether it is its dimension's key question. */
  key: boolean;
  /** What was said; `null` where it is not answered. */
  answered: Answered | null;
  level: Level | null;
  /** What the answer did to its dimension's stage, or why it does not count. */
  effect: Effect | NotCounted;
}

/** One dimension in a result. */
export interface DimensionResult {
  dimension: string;
  /** `null` where no question has a level: not assessed. */
  stage: Level | null;
  /** Whether the stage rests on a single answer of several questions. */
  provisional: boolean;
  coverage: Coverage;
  /** Mean of the levels, 1 to the last, for drawing only; `null` where not assessed. */
  mean: number | null;
  /** What the dimension did to the place; `null` where there is no place or it is not assessed. */
  effect: Effect | null;
  questions: QuestionResult[];
}

/** Everything that a result shows; ids are of the model, lists are in the model's order unless said otherwise. */
export interface PlaceResult {
  edition: string;
  /** The stage of the whole firm; `null` where there is a profile and no place. */
  place: Level | null;
  dimensions: DimensionResult[];
  /** How many dimensions have a stage. */
  assessed: number;
  /** Dimensions at or past the stage after the place; empty without a place and at the last stage. */
  ahead: string[];
  /** Those of `ahead` at the highest stage: more than one where they tie. */
  furthest: string[];
  /** Assessed dimensions short of the stage after the place, lowest first; empty without a place and at the last stage. */
  holding: string[];
  /** Whether key questions are the only ones with a level: the quick placing. */
  quick: boolean;
  coverage: Coverage;
  /** The find-out list: questions answered with "I don't know". */
  findOut: { dimension: string; question: string }[];
}

/** Places the answers on the model's path: the one result that pages, charts and the shared forms show. */
export function placeResult(model: Model, answers: Answers): PlaceResult {
  const last = lastLevelOf(model);
  const stages = model.dimensions.map((dimension) => stageOfLevels(levelsOf(dimension, answers)));
  const place = placeOfStages(stages);
  const dimensions = model.dimensions.map((dimension, index): DimensionResult => {
    const levels = levelsOf(dimension, answers).filter((level) => level !== null);
    return {
      dimension: dimension.id,
      stage: stages[index] ?? null,
      provisional: levels.length === 1 && dimension.questions.length > 1,
      coverage: countCoverage(dimension.questions, answers),
      mean: levels.length === 0 ? null : levels.reduce((sum, l) => sum + l, 0) / levels.length,
      effect: place === null ? null : effectOf(stages, index, last),
      questions: describeQuestions(dimension, answers, last),
    };
  });
  const questions = dimensions.flatMap((dimension) => dimension.questions);
  const levelled = questions.filter((question) => question.level !== null);
  return {
    edition: model.edition,
    place,
    dimensions,
    assessed: stages.filter((stage) => stage !== null).length,
    ...splitDimensions(dimensions, place, last),
    quick: levelled.length > 0 && levelled.every((question) => question.key),
    coverage: countCoverage(questionsOf(model), answers),
    findOut: questions
      .filter((question) => question.effect === 'dont-know')
      .map(({ dimension, question }) => ({ dimension, question })),
  };
}

function describeQuestions(dimension: Dimension, answers: Answers, last: Level): QuestionResult[] {
  const levels = levelsOf(dimension, answers);
  return dimension.questions.map((question, index) => {
    const answered = answers[question.id] ?? null;
    return {
      question: question.id,
      dimension: dimension.id,
      key: index === 0,
      answered,
      level: levels[index] ?? null,
      effect: effectOf(levels, index, last) ?? reasonNotCounted(answered),
    };
  });
}

function reasonNotCounted(answered: Answered | null): NotCounted {
  return answered === null || answered.kind === 'level' ? 'not-answered' : answered.kind;
}

function splitDimensions(
  dimensions: readonly DimensionResult[],
  place: Level | null,
  last: Level,
): Pick<PlaceResult, 'ahead' | 'furthest' | 'holding'> {
  if (place === null || place === last) return { ahead: [], furthest: [], holding: [] };
  const staged = dimensions.flatMap(({ dimension, stage }) =>
    stage === null ? [] : [{ dimension, stage }],
  );
  const ahead = staged.filter(({ stage }) => stage > place);
  const highest = Math.max(...ahead.map(({ stage }) => stage));
  const holding = staged.filter(({ stage }) => stage <= place).sort((a, b) => a.stage - b.stage);
  return {
    ahead: ahead.map(({ dimension }) => dimension),
    furthest: ahead.filter(({ stage }) => stage === highest).map(({ dimension }) => dimension),
    holding: holding.map(({ dimension }) => dimension),
  };
}
