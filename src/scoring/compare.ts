import type { Level, Model } from '../model/types.ts';
import type { Answered } from './answers.ts';
import type { DimensionResult, PlaceResult, QuestionResult } from './place.ts';

/** The same thing in several results. Every list has one entry a result, in the order in which they were given. */
export interface ComparedLevels {
  /** `null` where that result has no level here: missing, which is not zero. */
  levels: (Level | null)[];
  /** Stages up (positive) or down from the first result; `null` for the first, and where either side is missing. */
  moved: (number | null)[];
  /** Highest less lowest of the levels there are; `null` where fewer than two results have one. */
  spread: number | null;
}

/** One dimension in several results. */
export interface ComparedDimension extends ComparedLevels {
  dimension: string;
}

/** One question in several results; a move of one stage is one answer-step. */
export interface ComparedQuestion extends ComparedLevels {
  dimension: string;
  question: string;
  /** What each result said; `null` where it is not answered. */
  answered: (Answered | null)[];
}

/** How far a result's answers lie from those of the first, in answer-steps. */
export interface StepsMoved {
  up: number;
  down: number;
  /** Questions that have a level in only one of the two. */
  missing: number;
}

/** Two or more results of one edition, side by side. */
export interface Comparison {
  place: ComparedLevels;
  /** In the model's order. */
  dimensions: ComparedDimension[];
  /** In the model's order. */
  questions: ComparedQuestion[];
  /** One entry a result; `null` for the first. */
  steps: (StepsMoved | null)[];
}

/** Sets results of the model's edition side by side, in the order in which they are given. */
export function compareResults(model: Model, results: readonly PlaceResult[]): Comparison {
  const dimensions: ComparedDimension[] = [];
  const questions: ComparedQuestion[] = [];
  for (const dimension of model.dimensions) {
    const sides = results.map((result) => findDimension(result, dimension.id));
    dimensions.push({
      dimension: dimension.id,
      ...compareLevels(sides.map((side) => side?.stage ?? null)),
    });
    for (const { id } of dimension.questions) {
      const said = sides.map((side) => findQuestion(side, id));
      questions.push({
        dimension: dimension.id,
        question: id,
        answered: said.map((side) => side?.answered ?? null),
        ...compareLevels(said.map((side) => side?.level ?? null)),
      });
    }
  }
  return {
    place: compareLevels(results.map((result) => result.place)),
    dimensions,
    questions,
    steps: results.map((_, index) => (index === 0 ? null : countSteps(questions, index))),
  };
}

/** How many of a row's results have no level. */
export function countMissing({ levels }: ComparedLevels): number {
  return levels.filter((level) => level === null).length;
}

/**
 * The rows with the widest disagreement first; at the same spread those that more results leave open, for that is no
 * agreement; other ties keep their order, rows without a spread come last.
 */
export function widestFirst<Row extends ComparedLevels>(rows: readonly Row[]): Row[] {
  return rows.toSorted(
    (a, b) => (b.spread ?? -1) - (a.spread ?? -1) || countMissing(b) - countMissing(a),
  );
}

function compareLevels(levels: (Level | null)[]): ComparedLevels {
  const first = levels[0] ?? null;
  const present = levels.filter((level) => level !== null);
  return {
    levels,
    moved: levels.map((level, index) =>
      index === 0 || level === null || first === null ? null : level - first,
    ),
    spread: present.length < 2 ? null : Math.max(...present) - Math.min(...present),
  };
}

function countSteps(questions: readonly ComparedQuestion[], index: number): StepsMoved {
  const steps = { up: 0, down: 0, missing: 0 };
  for (const { levels, moved } of questions) {
    const by = moved[index] ?? null;
    if (by !== null && by > 0) steps.up += by;
    if (by !== null && by < 0) steps.down -= by;
    if ((levels[0] === null) !== (levels[index] === null)) steps.missing += 1;
  }
  return steps;
}

function findDimension(result: PlaceResult, id: string): DimensionResult | undefined {
  return result.dimensions.find(({ dimension }) => dimension === id);
}

function findQuestion(side: DimensionResult | undefined, id: string): QuestionResult | undefined {
  return side?.questions.find(({ question }) => question === id);
}
