import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { headlineOf } from '../../../src/charts/headline.ts';
import type { ExampleAnswer, WorkedExample } from '../../../src/model/types.ts';
import { answersInOrder } from '../../../src/scoring/answers.ts';
import { placeResult } from '../../../src/scoring/place.ts';
import { makeModel } from '../../fixtures/model.ts';

const model = makeModel();
const examples = parse(
  readFileSync(new URL('../../../content/model/2026.1/examples.yaml', import.meta.url), 'utf8'),
) as WorkedExample[];

function headlineFor(answers: Record<string, ExampleAnswer[]>): string {
  return headlineOf(model, placeResult(model, answersInOrder(model, answers))).text;
}

/** All three answers of each dimension at one level, in the model's order; `null` leaves a dimension out. */
function headlineAt(...levels: (ExampleAnswer | null)[]): string {
  return headlineFor(
    Object.fromEntries(
      model.dimensions.map(({ id }, index) => {
        const level = levels[index] ?? null;
        return [id, [level, level, level]];
      }),
    ),
  );
}

describe('the headline', () => {
  test('counts what reaches the next stage, names what is ahead, then what holds', () => {
    expect(headlineAt(3, 2, 2, 3, 1, 3)).toBe(
      'Listening; three of six already Conversing; Purpose, Service and Proof are ahead; People, Insight and Dialogue hold',
    );
  });

  test('says where the furthest stands when it is past the next stage', () => {
    expect(headlineAt(3, 2, 2, 4, 2, 2)).toBe(
      'Listening; two of six already Conversing or beyond; Service is furthest ahead, at Connected; Insight, Dialogue, People and Proof hold',
    );
    expect(headlineAt(4, 2, 2, 4, 2, 3)).toBe(
      'Listening; three of six already Conversing or beyond; Purpose and Service are furthest ahead, at Connected; Insight, Dialogue and People hold',
    );
  });

  test('parts a single name from a single name with a comma', () => {
    expect(
      headlineFor({
        purpose: [3, 3, 3],
        insight: [3, 3, 3],
        dialogue: [3, 3, 3],
        service: [4, 4, 4],
        people: [1, 1, 1],
      }),
    ).toBe(
      'Reactive; four of the five assessed already Listening or beyond; Service is furthest ahead, at Connected, People holds',
    );
  });

  test('uses the singular for one that is ahead and one that holds', () => {
    expect(headlineAt(2, 2, 2, 3, 2, 2)).toBe(
      'Listening; one of six already Conversing; Service is ahead; Purpose, Insight, Dialogue, People and Proof hold',
    );
    expect(headlineAt(3, 3, 3, 3, 1, 3)).toBe(
      'Listening; five of six already Conversing; the five are level; People holds',
    );
  });

  test('says so when every dimension is level', () => {
    expect(headlineAt(2, 2, 2, 2, 2, 2)).toBe(
      'Listening; none of six yet Conversing; all six hold',
    );
    expect(headlineAt(1, 1, 1, 1, 1, 1)).toBe('Reactive; none of six yet Listening; all six hold');
  });

  test('has nothing ahead and nothing that holds at the last stage', () => {
    expect(headlineAt(5, 5, 5, 5, 5, 5)).toBe('Leading; all six there');
    expect(headlineAt(5, 5, 5, 5, 4, 5)).toBe(
      'Leading; five of six there; People lags by one stage, as one may',
    );
    expect(headlineAt(5, 5, 5, 5, null, 5)).toBe('Leading; all five assessed are there');
  });

  test('counts only the assessed where one dimension is missing', () => {
    expect(headlineAt(3, 2, 2, 3, null, 3)).toBe(
      'Listening; three of the five assessed already Conversing; Purpose, Service and Proof are ahead; Insight and Dialogue hold',
    );
    expect(headlineAt(2, 2, 2, 2, null, 2)).toBe(
      'Listening; none of the five assessed yet Conversing; all five hold',
    );
  });

  test('says what is missing where there is no place', () => {
    expect(headlineAt(3, 2, 2, null, null, 3)).toBe(
      'No place yet; four of six dimensions are assessed, and a place needs five; Service and People have no answer that counts',
    );
    expect(headlineAt(null, null, 2, null, null, null)).toBe(
      'No place yet; one of six dimensions is assessed, and a place needs five; Purpose, Insight, Service, People and Proof have no answer that counts',
    );
    expect(headlineFor({})).toBe(
      'No place yet; none of six dimensions is assessed, and a place needs five',
    );
  });

  test('has no place for one who knows no answer', () => {
    const result = placeResult(
      model,
      answersInOrder(
        model,
        Object.fromEntries(
          model.dimensions.map(({ id }) => [id, ['dont-know', 'dont-know', 'dont-know']] as const),
        ) as Record<string, ExampleAnswer[]>,
      ),
    );
    expect(headlineOf(model, result).place).toBeNull();
  });
});

describe('the headline of a worked example', () => {
  test.each(examples.map((example) => [example.id, example] as const))('%s', (_, example) => {
    const { place, ahead, holding } = example.expected;
    const text = headlineFor(example.answers);
    const nameOf = (id: string) => model.dimensions.find((one) => one.id === id)?.name ?? id;
    const stage = model.stages.find(({ id }) => id === place)?.name;
    expect(text.split(';')[0]).toBe(stage ?? 'No place yet');
    if (holding.length > 0 && !/all (?:five|six) hold$/.test(text)) {
      for (const id of holding) expect(text).toContain(nameOf(id));
      expect(text).toMatch(/ holds?$/);
    }
    const [countedAhead] = /(\w+) of (?:six|the five assessed) already/.exec(text)?.slice(1) ?? [];
    expect(countedAhead).toBe(
      ahead.length === 0 ? undefined : ['one', 'two', 'three', 'four', 'five'][ahead.length - 1],
    );
  });
});
