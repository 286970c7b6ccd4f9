import { describe, expect, test } from 'vitest';
import { firstSuitableExample } from '../../../src/charts/example.ts';
import type { ExampleAnswer, WorkedExample } from '../../../src/model/types.ts';
import { makeModel } from '../../fixtures/model.ts';

const model = makeModel();

function example(
  id: string,
  stages: (string | null)[],
  place: string | null,
  said: ExampleAnswer = 2,
) {
  return {
    id,
    title: id,
    shows: id,
    answers: Object.fromEntries(model.dimensions.map((one) => [one.id, [2, 2, said]])),
    expected: {
      place,
      dimensions: Object.fromEntries(
        model.dimensions.map((one, index) => [one.id, stages[index] ?? null]),
      ),
      ahead: [],
      holding: [],
      stepsUp: null,
      stepsDown: null,
    },
  } satisfies WorkedExample;
}

const flat = ['listening', 'listening', 'listening', 'listening', 'listening', 'listening'];
const varied = ['reactive', 'listening', 'conversing', 'listening', 'listening', 'listening'];

describe('the example that an empty result offers', () => {
  test('is the first with every question answered, a place and three stages', () => {
    const fit = example('fit', varied, 'listening');
    expect(
      firstSuitableExample(model, [
        example('flat', flat, 'listening'),
        example('no-place', varied, null),
        example('partial', varied, 'listening', 'dont-know'),
        fit,
        example('later', varied, 'listening'),
      ]),
    ).toBe(fit);
  });

  test('is missing where none is fit', () => {
    expect(firstSuitableExample(model, [example('flat', flat, 'listening')])).toBeUndefined();
  });
});
