import type { Level, Model } from '../model/types.ts';
import { levelOf, levelsOf } from './answers.ts';
import type { Answers } from './answers.ts';
import { lastLevelOf, oneMayLag, placeOfStages, stageOfLevels } from './stage.ts';

/** How firm a place is: `edge` at one answer-step, `fairly-firm` at two or three, `firm` beyond. */
export type FirmnessWord = 'edge' | 'fairly-firm' | 'firm';

/** One answer changed from one level to another: as many answer-steps as the levels lie apart. */
export interface Move {
  question: string;
  from: Level;
  to: Level;
}

/** A change of answers that moves the place in the fewest steps. */
export interface Change {
  /** Answer-steps, at least one. */
  steps: number;
  word: FirmnessWord;
  /** In the model's order. Where several changes are as small, one of them, always the same. */
  moves: Move[];
  /** How many different changes take as few steps, this one included. */
  ways: number;
}

/** How firm a place is. */
export interface Firmness {
  /** The fewest answer-steps that raise the place; `null` at the last stage and without a place. */
  up: Change | null;
  /** The fewest answer-steps that lower the place; `null` at the first stage and without a place. */
  down: Change | null;
  /** The word of the smaller of the two; `null` without a place. */
  word: FirmnessWord | null;
}

/** What it takes to bring something about. */
type Price = Omit<Change, 'word'>;

/** Something with a stage: an answer, or things judged together. `null` is a price that nobody can pay. */
interface Thing {
  toReach: (stage: number) => Price | null;
  toFallBelow: (stage: number) => Price | null;
}

const free: Price = { steps: 0, moves: [], ways: 1 };

/** The word for a number of answer-steps, one or more. */
export function wordOfSteps(steps: number): FirmnessWord {
  if (steps <= 1) return 'edge';
  return steps <= 3 ? 'fairly-firm' : 'firm';
}

/**
 * How firm the place of the answers is, with the answers that would move it.
 *
 * One step moves one answer that has a level by one stage. Answers that have none stay without.
 */
export function firmnessOf(model: Model, answers: Answers): Firmness {
  const stages = model.dimensions.map((dimension) => stageOfLevels(levelsOf(dimension, answers)));
  const place = placeOfStages(stages);
  if (place === null) return { up: null, down: null, word: null };
  const firm = thingOfModel(model, answers);
  const up = changeOf(firm.toReach(place + 1));
  const down = changeOf(firm.toFallBelow(place));
  const steps = Math.min(up?.steps ?? Infinity, down?.steps ?? Infinity);
  return { up, down, word: Number.isFinite(steps) ? wordOfSteps(steps) : null };
}

function changeOf(price: Price | null): Change | null {
  return price === null ? null : { ...price, word: wordOfSteps(price.steps) };
}

function thingOfModel(model: Model, answers: Answers): Thing {
  const last = lastLevelOf(model);
  return thingOfGroup(
    model.dimensions.map((dimension) => {
      const things = dimension.questions.map((question) => {
        const level = levelOf(answers, question.id);
        return level === null ? null : thingOfAnswer(question.id, level, last);
      });
      return things.every((thing) => thing === null) ? null : thingOfGroup(things);
    }),
  );
}

function thingOfAnswer(question: string, from: Level, last: Level): Thing {
  const moveTo = (to: number): Price | null =>
    to < 1 || to > last
      ? null
      : { steps: Math.abs(to - from), moves: [{ question, from, to: to as Level }], ways: 1 };
  return {
    toReach: (stage) => (from >= stage ? free : moveTo(stage)),
    toFallBelow: (stage) => (from < stage ? free : moveTo(stage - 1)),
  };
}

/** The rule of `stageOfLevels`, turned round: what makes a group reach a stage, or fall below it. */
function thingOfGroup(members: readonly (Thing | null)[]): Thing {
  const present = members.filter((member) => member !== null);
  if (!oneMayLag(members)) {
    return {
      toReach: (stage) => together(present.map((thing) => thing.toReach(stage))),
      toFallBelow: (stage) => cheapest(present.map((thing) => thing.toFallBelow(stage))),
    };
  }
  const pairs = present.flatMap((one, index) =>
    present.slice(index + 1).map((other) => [one, other] as const),
  );
  return {
    toReach: (stage) =>
      cheapest(
        present.map((laggard) =>
          together(present.map((thing) => thing.toReach(thing === laggard ? stage - 1 : stage))),
        ),
      ),
    // Either one lags by more than is allowed, or a second one lags.
    toFallBelow: (stage) =>
      cheapest([
        ...present.map((thing) => thing.toFallBelow(stage - 1)),
        ...pairs.map((pair) => together(pair.map((thing) => thing.toFallBelow(stage)))),
      ]),
  };
}

function together(prices: readonly (Price | null)[]): Price | null {
  return prices.reduce<Price | null>((sum, price) => {
    if (sum === null || price === null) return null;
    return {
      steps: sum.steps + price.steps,
      moves: [...sum.moves, ...price.moves],
      ways: sum.ways * price.ways,
    };
  }, free);
}

function cheapest(prices: readonly (Price | null)[]): Price | null {
  const payable = prices.filter((price) => price !== null);
  const steps = Math.min(...payable.map((price) => price.steps));
  const best = payable.filter((price) => price.steps === steps);
  const [first] = best;
  if (first === undefined) return null;
  // Where nothing needs to move, every choice is the same one: to leave all as it is.
  if (steps === 0) return free;
  return { ...first, ways: best.reduce((sum, price) => sum + price.ways, 0) };
}
