import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExampleAnswer, Level, Model } from '../../../src/model/types.ts';
import {
  answersInOrder,
  levelOf,
  levelsOf,
  questionsOf,
  withAnswer,
} from '../../../src/scoring/answers.ts';
import type { Answers } from '../../../src/scoring/answers.ts';
import { firmnessOf, wordOfSteps } from '../../../src/scoring/firmness.ts';
import type { Change } from '../../../src/scoring/firmness.ts';
import { lastLevelOf, placeOfStages, stageOfLevels } from '../../../src/scoring/stage.ts';
import { makeModel, makeSmallModel } from '../../fixtures/model.ts';
import { drawLevels } from './drawn-answers.ts';

const model = makeModel();

function findPlace(of: Model, answers: Answers): Level | null {
  return placeOfStages(of.dimensions.map((d) => stageOfLevels(levelsOf(d, answers))));
}

interface Found {
  steps: number;
  ways: number;
}

/**
 * Breadth-first over all answers that steps can lead to, up and down: the fewest steps after which the place is higher,
 * or lower, and how many different answers lie at that distance. `null` where none lies within `limit` steps.
 */
function searchBreadthFirst(
  of: Model,
  start: Answers,
  direction: 1 | -1,
  limit: number,
): Found | null {
  const ids = questionsOf(of)
    .map(({ id }) => id)
    .filter((id) => levelOf(start, id) !== null);
  const place = findPlace(of, start);
  if (place === null) return null;
  const last = lastLevelOf(of);
  const keyOf = (answers: Answers): string => ids.map((id) => levelOf(answers, id)).join('');
  const seen = new Set([keyOf(start)]);
  let layer = [start];
  for (let steps = 1; steps <= limit && layer.length > 0; steps += 1) {
    const next: Answers[] = [];
    for (const answers of layer) {
      for (const id of ids) {
        for (const by of [-1, 1]) {
          const level = (levelOf(answers, id) ?? 0) + by;
          if (level < 1 || level > last) continue;
          const stepped = withAnswer(answers, id, { kind: 'level', level: level as Level });
          const key = keyOf(stepped);
          if (seen.has(key)) continue;
          seen.add(key);
          next.push(stepped);
        }
      }
    }
    const ways = next.filter((a) => ((findPlace(of, a) ?? 0) - place) * direction > 0).length;
    if (ways > 0) return { steps, ways };
    layer = next;
  }
  return null;
}

function applyMoves(answers: Answers, change: Change): Answers {
  return change.moves.reduce((sofar, { question, from, to }) => {
    expect(levelOf(sofar, question)).toBe(from);
    return withAnswer(sofar, question, { kind: 'level', level: to });
  }, answers);
}

function found(change: Change | null): Found | null {
  return change === null ? null : { steps: change.steps, ways: change.ways };
}

function firmness(lists: Record<string, ExampleAnswer[]>) {
  return firmnessOf(model, answersInOrder(model, lists));
}

const all = (level: Level): Record<string, ExampleAnswer[]> =>
  Object.fromEntries(model.dimensions.map(({ id }) => [id, [level, level, level]]));

describe('how firm a place is', () => {
  test('names the answers whose change moves the place in the fewest steps', () => {
    expect(firmness({ ...all(3), people: [2, 2, 2], proof: [3, 2, 2] })).toEqual({
      up: {
        steps: 1,
        word: 'edge',
        moves: [{ question: 'pro-3', from: 2, to: 3 }],
        ways: 2,
      },
      down: {
        steps: 4,
        word: 'firm',
        moves: [
          { question: 'peo-1', from: 2, to: 1 },
          { question: 'peo-2', from: 2, to: 1 },
          { question: 'pro-2', from: 2, to: 1 },
          { question: 'pro-3', from: 2, to: 1 },
        ],
        ways: 3,
      },
      word: 'edge',
    });
  });

  test('finds the lowering in which one dimension falls two stages behind', () => {
    expect(firmness({ ...all(5), proof: [5, 5, 4] }).down).toEqual({
      steps: 2,
      word: 'fairly-firm',
      moves: [{ question: 'pro-3', from: 4, to: 2 }],
      ways: 1,
    });
  });

  test('finds the lowering in which two dimensions fall behind', () => {
    const lists = { ...all(3), insight: [4, 4, 2], proof: [4, 4, 2] } as Record<
      string,
      ExampleAnswer[]
    >;
    expect(firmness(lists).down).toEqual({
      steps: 2,
      word: 'fairly-firm',
      moves: [
        { question: 'ins-3', from: 2, to: 1 },
        { question: 'pro-3', from: 2, to: 1 },
      ],
      ways: 1,
    });
  });

  test('lets one dimension lag when it raises the place', () => {
    expect(firmness({ ...all(4), people: [1, 1, 1] }).up).toEqual({
      steps: 2,
      word: 'fairly-firm',
      moves: [
        { question: 'peo-2', from: 1, to: 2 },
        { question: 'peo-3', from: 1, to: 2 },
      ],
      ways: 3,
    });
  });

  test('has nothing upwards at the last stage and nothing downwards at the first', () => {
    const leading = firmness(all(5));
    expect(leading.up).toBeNull();
    expect(leading.word).toBe('fairly-firm');
    const reactive = firmness(all(1));
    expect(reactive.down).toBeNull();
    expect(reactive.word).toBe('firm');
  });

  test('says nothing where there is no place', () => {
    expect(firmness({ purpose: [3], insight: [3], dialogue: [3], service: [3] })).toEqual({
      up: null,
      down: null,
      word: null,
    });
    expect(firmness({})).toEqual({ up: null, down: null, word: null });
  });

  test('never moves an answer that was not given', () => {
    const { up, down } = firmness({ ...all(3), people: [2, null, 'dont-know'], proof: [2, null] });
    expect(up?.moves).toEqual([{ question: 'pro-1', from: 2, to: 3 }]);
    expect(down?.moves).toEqual([
      { question: 'peo-1', from: 2, to: 1 },
      { question: 'pro-1', from: 2, to: 1 },
    ]);
  });

  test('is on the edge at one step, fairly firm at two and three, firm beyond', () => {
    expect([1, 2, 3, 4, 17].map(wordOfSteps)).toEqual([
      'edge',
      'fairly-firm',
      'fairly-firm',
      'firm',
      'firm',
    ]);
  });
});

describe('against a breadth-first search', () => {
  test.each([
    { stages: 5, dimensions: 2, questions: 2 },
    { stages: 5, dimensions: 1, questions: 3 },
    { stages: 5, dimensions: 4, questions: 1 },
    { stages: 4, dimensions: 3, questions: 2 },
    { stages: 4, dimensions: 2, questions: 3 },
    { stages: 3, dimensions: 3, questions: 3 },
  ])(
    'steps and ways agree in a model of $stages stages, $dimensions dimensions, $questions questions',
    (size) => {
      const small = makeSmallModel(size);
      fc.assert(
        fc.property(drawLevels(small, 2), (answers) => {
          const { up, down } = firmnessOf(small, answers);
          expect(found(up)).toEqual(searchBreadthFirst(small, answers, 1, 100));
          expect(found(down)).toEqual(searchBreadthFirst(small, answers, -1, 100));
        }),
        { numRuns: 40 },
      );
    },
  );

  test('steps and ways agree in the whole model, as far as three steps', () => {
    fc.assert(
      fc.property(fc.oneof(drawLevels(model, 1), drawLevels(model, 10)), (answers) => {
        const { up, down } = firmnessOf(model, answers);
        const near = (change: Change | null): Found | null =>
          change === null || change.steps > 3 ? null : found(change);
        expect(near(up)).toEqual(searchBreadthFirst(model, answers, 1, 3));
        expect(near(down)).toEqual(searchBreadthFirst(model, answers, -1, 3));
      }),
      { numRuns: 6 },
    );
  });

  test('making the named moves moves the place by one stage, in as many steps as said', () => {
    fc.assert(
      fc.property(drawLevels(model, 1), (answers) => {
        const place = findPlace(model, answers);
        fc.pre(place !== null);
        const { up, down, word } = firmnessOf(model, answers);
        for (const [change, by] of [
          [up, 1],
          [down, -1],
        ] as const) {
          if (change === null) continue;
          expect(findPlace(model, applyMoves(answers, change))).toBe(place + by);
          const apart = change.moves.map(({ from, to }) => Math.abs(to - from));
          expect(apart.reduce((sum, steps) => sum + steps, 0)).toBe(change.steps);
          expect(new Set(change.moves.map(({ question }) => question)).size).toBe(
            change.moves.length,
          );
        }
        expect(up === null).toBe(place === 5);
        expect(down === null).toBe(place === 1);
        expect(word).toBe(wordOfSteps(Math.min(up?.steps ?? Infinity, down?.steps ?? Infinity)));
      }),
      { numRuns: 500 },
    );
  });
});
