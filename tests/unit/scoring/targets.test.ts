import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExampleAnswer, Level } from '../../../src/model/types.ts';
import { answersInOrder } from '../../../src/scoring/answers.ts';
import { placeResult } from '../../../src/scoring/place.ts';
import type { PlaceResult } from '../../../src/scoring/place.ts';
import { progressTowards } from '../../../src/scoring/targets.ts';
import type { Targets } from '../../../src/scoring/targets.ts';
import { makeModel } from '../../fixtures/model.ts';
import { drawAnswers } from './drawn-answers.ts';

const model = makeModel();

function placeStages(...stages: (Level | null)[]): PlaceResult {
  const lists = model.dimensions.map(({ id }, index): [string, ExampleAnswer[]] => {
    const stage = stages[index] ?? null;
    return [id, [stage, stage, stage]];
  });
  return placeResult(model, answersInOrder(model, Object.fromEntries(lists)));
}

describe('progress towards the reader’s targets', () => {
  test('is shown for each dimension that has a target, with the stages still to go', () => {
    const result = placeStages(2, 3, 3, 5, 2, null);
    const targets: Targets = { purpose: 4, service: 4, people: 2, proof: 3 };
    expect(progressTowards(model, result, targets)).toEqual({
      dimensions: [
        {
          dimension: 'purpose',
          target: 4,
          stage: 2,
          stagesToGo: 2,
          reached: false,
          heldByChoice: false,
        },
        {
          dimension: 'service',
          target: 4,
          stage: 5,
          stagesToGo: 0,
          reached: true,
          heldByChoice: false,
        },
        {
          dimension: 'people',
          target: 2,
          stage: 2,
          stagesToGo: 0,
          reached: true,
          heldByChoice: true,
        },
        {
          dimension: 'proof',
          target: 3,
          stage: null,
          stagesToGo: null,
          reached: false,
          heldByChoice: false,
        },
      ],
      reached: 2,
      heldByChoice: ['people'],
      placeWithoutHolds: 2,
    });
  });

  test('ignores targets for dimensions that the model lacks', () => {
    const progress = progressTowards(model, placeStages(3, 3, 3, 3, 3, 3), { other: 2 });
    expect(progress).toEqual({
      dimensions: [],
      reached: 0,
      heldByChoice: [],
      placeWithoutHolds: null,
    });
  });

  test('gives the place without the dimensions that are held by choice', () => {
    const result = placeStages(4, 4, 4, 4, 2, 2);
    expect(result.place).toBe(2);
    const progress = progressTowards(model, result, { people: 2, proof: 1 });
    expect(progress.heldByChoice).toEqual(['people', 'proof']);
    expect(progress.placeWithoutHolds).toBe(4);
  });

  test('leaves a dimension that holds the place short of its target where it is', () => {
    const progress = progressTowards(model, placeStages(4, 4, 4, 4, 2, 2), { people: 2, proof: 3 });
    expect(progress.heldByChoice).toEqual(['people']);
    expect(progress.placeWithoutHolds).toBe(3);
  });

  test('holds nothing by choice without a place and at the last stage', () => {
    const targets: Targets = { purpose: 1, people: 4 };
    expect(
      progressTowards(model, placeStages(3, 3, 3, 3, null, null), targets).heldByChoice,
    ).toEqual([]);
    expect(progressTowards(model, placeStages(5, 5, 5, 5, 4, 5), targets).heldByChoice).toEqual([]);
  });

  test('gives no place without the holds where every assessed dimension is one', () => {
    const everywhere = Object.fromEntries(model.dimensions.map(({ id }) => [id, 3 as Level]));
    const progress = progressTowards(model, placeStages(3, 3, 3, 3, 3, 3), everywhere);
    expect(progress.heldByChoice).toHaveLength(6);
    expect(progress.placeWithoutHolds).toBeNull();
  });

  test('gives no stage that no dimension has reached, where one dimension alone is not a hold', () => {
    const targets: Targets = { purpose: 2, insight: 2, dialogue: 2, service: 2, people: 2 };
    const progress = progressTowards(model, placeStages(2, 2, 2, 2, 2, 4), targets);
    expect(progress.placeWithoutHolds).toBe(4);
  });

  test('leaves a dimension held by choice where it stands where the others are behind it', () => {
    const targets: Targets = { purpose: 2, insight: 2, dialogue: 2, people: 2, proof: 2 };
    const result = placeStages(2, 2, 2, 1, 2, 2);
    expect(result.place).toBe(2);
    const progress = progressTowards(model, result, targets);
    expect(progress.heldByChoice).toEqual(['purpose', 'insight', 'dialogue', 'people', 'proof']);
    expect(progress.placeWithoutHolds).toBe(2);
  });

  const anyTargets = fc.dictionary(
    fc.constantFrom(...model.dimensions.map(({ id }) => id)),
    fc.constantFrom<Level>(1, 2, 3, 4, 5),
  );

  function checkBounds(result: PlaceResult, targets: Targets): void {
    const { placeWithoutHolds } = progressTowards(model, result, targets);
    fc.pre(placeWithoutHolds !== null);
    expect(placeWithoutHolds).toBeGreaterThanOrEqual(result.place ?? Infinity);
    const stages = result.dimensions.map(({ stage }) => stage ?? 0);
    expect(placeWithoutHolds).toBeLessThanOrEqual(Math.max(...stages));
  }

  test('never gives a lower place without the holds, nor one above every stage', () => {
    fc.assert(
      fc.property(drawAnswers(model), anyTargets, (answers, targets) => {
        checkBounds(placeResult(model, answers), targets);
      }),
    );
  });

  test('gives no lower place where the dimensions stand close together and most are held by choice', () => {
    const anyNear = fc.constantFrom<Level>(1, 2, 2, 2);
    const six = fc.tuple(anyNear, anyNear, anyNear, anyNear, anyNear, anyNear);
    fc.assert(
      fc.property(six, six, (stages, wanted) => {
        const targets = model.dimensions.map(({ id }, index) => [id, wanted[index]!]);
        checkBounds(placeStages(...stages), Object.fromEntries(targets) as Targets);
      }),
      { seed: 1325566802, numRuns: 300 },
    );
  });
});
