import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExampleAnswer, Level, Model } from '../../../src/model/types.ts';
import { answersInOrder, levelOf, questionsOf, withAnswer } from '../../../src/scoring/answers.ts';
import type { Answers } from '../../../src/scoring/answers.ts';
import { placeResult } from '../../../src/scoring/place.ts';
import type { PlaceResult } from '../../../src/scoring/place.ts';
import { makeModel, makeSmallModel } from '../../fixtures/model.ts';
import { drawAnswers } from './drawn-answers.ts';

const model = makeModel();

function place(lists: Record<string, ExampleAnswer[]>): PlaceResult {
  return placeResult(model, answersInOrder(model, lists));
}

function stagesOf(result: PlaceResult): (Level | null)[] {
  return result.dimensions.map(({ stage }) => stage);
}

const mixed = {
  purpose: [3, 3, 2],
  insight: [2, null, null],
  dialogue: [3, 4, 3],
  service: [5, 4, 4],
  people: [3, 3, 1],
  proof: ['dont-know', 2, 'not-applicable'],
} satisfies Record<string, ExampleAnswer[]>;

describe('a result', () => {
  const result = place(mixed);

  test('has a place, the stage of each dimension, and what is ahead and what holds', () => {
    expect(result.edition).toBe('2026.1');
    expect(stagesOf(result)).toEqual([3, 2, 3, 4, 2, 2]);
    expect(result.place).toBe(2);
    expect(result.assessed).toBe(6);
    expect(result.ahead).toEqual(['purpose', 'dialogue', 'service']);
    expect(result.furthest).toEqual(['service']);
    expect(result.holding).toEqual(['insight', 'people', 'proof']);
  });

  test('says what each question did, and why one does not count', () => {
    expect(result.dimensions[4]?.questions).toEqual([
      {
        question: 'peo-1',
        dimension: 'people',
        key: true,
        answered: { kind: 'level', level: 3 },
        level: 3,
        effect: 'goes-beyond',
      },
      {
        question: 'peo-2',
        dimension: 'people',
        key: false,
        answered: { kind: 'level', level: 3 },
        level: 3,
        effect: 'goes-beyond',
      },
      {
        question: 'peo-3',
        dimension: 'people',
        key: false,
        answered: { kind: 'level', level: 1 },
        level: 1,
        effect: 'lags-and-sets',
      },
    ]);
    expect(result.dimensions[5]?.questions.map(({ effect }) => effect)).toEqual([
      'dont-know',
      'sets-the-stage',
      'not-applicable',
    ]);
    expect(result.dimensions[1]?.questions.map(({ effect }) => effect)).toEqual([
      'sets-the-stage',
      'not-answered',
      'not-answered',
    ]);
  });

  test('calls a dimension that rests on one answer provisional, and counts its coverage', () => {
    expect(result.dimensions.filter((d) => d.provisional).map((d) => d.dimension)).toEqual([
      'insight',
      'proof',
    ]);
    expect(result.dimensions[5]?.coverage).toEqual({
      answered: 1,
      total: 3,
      dontKnow: 1,
      notApplicable: 1,
      notAnswered: 0,
    });
    expect(result.coverage).toEqual({
      answered: 14,
      total: 18,
      dontKnow: 1,
      notApplicable: 1,
      notAnswered: 2,
    });
  });

  test('gives the mean of a dimension’s answers for drawing', () => {
    expect(result.dimensions[0]?.mean).toBeCloseTo(8 / 3);
    expect(result.dimensions[1]?.mean).toBe(2);
    expect(place({}).dimensions[0]?.mean).toBeNull();
  });

  test('lists the questions to find out about', () => {
    expect(result.findOut).toEqual([{ dimension: 'proof', question: 'pro-1' }]);
  });

  test('says what each dimension did to the place', () => {
    expect(result.dimensions.map(({ effect }) => effect)).toEqual([
      'goes-beyond',
      'reached-it',
      'goes-beyond',
      'goes-beyond',
      'reached-it',
      'reached-it',
    ]);
  });

  test('ignores answers to questions that the model lacks', () => {
    const answers = answersInOrder(model, mixed);
    const stray = withAnswer(answers, 'xyz-9', { kind: 'level', level: 1 });
    expect(placeResult(model, stray)).toEqual(result);
  });

  test('lists the holding dimensions lowest first, ties in the model’s order', () => {
    const held = place({
      purpose: [2, 2, 2],
      insight: [4, 4, 4],
      dialogue: [4, 4, 4],
      service: [1, 1, 1],
      people: [2, 2, 2],
      proof: [4, 4, 4],
    });
    expect(held.place).toBe(2);
    expect(held.holding).toEqual(['service', 'purpose', 'people']);
    expect(held.furthest).toEqual(['insight', 'dialogue', 'proof']);
  });

  test('has neither ahead nor holding at the last stage, even where a dimension lags', () => {
    const last = place({
      ...Object.fromEntries(model.dimensions.map(({ id }) => [id, [5, 5, 5]])),
      people: [4, 4, 4],
    });
    expect(last.place).toBe(5);
    expect([last.ahead, last.furthest, last.holding]).toEqual([[], [], []]);
    expect(last.dimensions[4]?.effect).toBe('lags-by-one');
  });

  test('has a profile and no place where two dimensions are not assessed', () => {
    const four = place({ ...mixed, people: [], proof: ['dont-know', 'not-applicable', null] });
    expect(four.place).toBeNull();
    expect(four.assessed).toBe(4);
    expect(stagesOf(four)).toEqual([3, 2, 3, 4, null, null]);
    expect([four.ahead, four.furthest, four.holding]).toEqual([[], [], []]);
    expect(four.dimensions.every(({ effect }) => effect === null)).toBe(true);
  });

  test('is quick while key questions are the only ones with a level', () => {
    const keys = Object.fromEntries(model.dimensions.map(({ id }) => [id, [3] as ExampleAnswer[]]));
    expect(place(keys).quick).toBe(true);
    expect(place({ ...keys, proof: [3, 'dont-know', null] }).quick).toBe(true);
    expect(place({ ...keys, proof: [3, 3, null] }).quick).toBe(false);
    expect(place({}).quick).toBe(false);
  });

  test('takes its counts from the model', () => {
    const small = makeSmallModel({ stages: 3, dimensions: 3, questions: 2 });
    const lists = { purpose: [3, 3], insight: [3, 2], dialogue: [2, null] } satisfies Record<
      string,
      ExampleAnswer[]
    >;
    const smallResult = placeResult(small, answersInOrder(small, lists));
    expect(stagesOf(smallResult)).toEqual([3, 3, 2]);
    expect(smallResult.place).toBe(3);
    expect(smallResult.holding).toEqual([]);
  });
});

/** Whether an answer lags: one stage below every other answer of its dimension, or the like between dimensions. */
function isLagging(of: Model, answers: Answers, id: string): boolean {
  const dimension = of.dimensions.find(({ questions }) => questions.some((q) => q.id === id));
  const level = levelOf(answers, id);
  if (dimension === undefined || level === null) return false;
  const others = dimension.questions
    .filter((question) => question.id !== id)
    .map((question) => levelOf(answers, question.id))
    .filter((other) => other !== null);
  if (others.length > 0) return others.every((other) => other === level + 1);
  const stages = placeResult(of, answers)
    .dimensions.filter((result) => result.dimension !== dimension.id)
    .map(({ stage }) => stage)
    .filter((stage) => stage !== null);
  return stages.length > 0 && stages.every((stage) => stage === level + 1);
}

describe('for any answers', () => {
  const anyAnswers = drawAnswers(model);
  const anyQuestion = fc.constantFrom(...questionsOf(model).map(({ id }) => id));

  test('raising one answer lowers neither the place nor any dimension', () => {
    fc.assert(
      fc.property(anyAnswers, anyQuestion, (answers, id) => {
        const level = levelOf(answers, id);
        fc.pre(level !== null && level < 5);
        const before = placeResult(model, answers);
        const raised = { kind: 'level', level: (level + 1) as Level } as const;
        const after = placeResult(model, withAnswer(answers, id, raised));
        expect(after.place ?? 0).toBeGreaterThanOrEqual(before.place ?? 0);
        for (const [index, { stage }] of before.dimensions.entries()) {
          expect(after.dimensions[index]?.stage ?? 0).toBeGreaterThanOrEqual(stage ?? 0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('raising one answer by one stage raises the place by one stage at most', () => {
    fc.assert(
      fc.property(anyAnswers, anyQuestion, (answers, id) => {
        const level = levelOf(answers, id);
        fc.pre(level !== null && level < 5);
        const raised = { kind: 'level', level: (level + 1) as Level } as const;
        const after = placeResult(model, withAnswer(answers, id, raised)).place;
        expect((after ?? 0) - (placeResult(model, answers).place ?? 0)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  test('the order of answering changes nothing', () => {
    fc.assert(
      fc.property(
        anyAnswers.chain((answers) => {
          const entries = Object.entries(answers);
          return fc.tuple(
            fc.constant(answers),
            fc.shuffledSubarray(entries, { minLength: entries.length }),
          );
        }),
        ([answers, shuffled]) => {
          const inTurn = shuffled.reduce<Answers>(
            (sofar, [id, answered]) => withAnswer(sofar, id, answered),
            {},
          );
          expect(placeResult(model, inTurn)).toEqual(placeResult(model, answers));
        },
      ),
    );
  });

  test('the place lies between the lowest and the highest stage of the dimensions', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const result = placeResult(model, answers);
        fc.pre(result.place !== null);
        const stages = stagesOf(result).filter((stage) => stage !== null);
        expect(result.place).toBeGreaterThanOrEqual(Math.min(...stages));
        expect(result.place).toBeLessThanOrEqual(Math.max(...stages));
      }),
    );
  });

  test('a place short of the last stage parts the assessed dimensions into ahead and holding', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const result = placeResult(model, answers);
        fc.pre(result.place !== null && result.place < 5);
        const assessed = result.dimensions.filter(({ stage }) => stage !== null);
        expect([...result.ahead, ...result.holding].sort()).toEqual(
          assessed.map(({ dimension }) => dimension).sort(),
        );
        expect(result.holding.length).toBeGreaterThan(0);
      }),
    );
  });

  test('coverage counts every question once', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { coverage, dimensions } = placeResult(model, answers);
        for (const { answered, total, dontKnow, notApplicable, notAnswered } of [
          coverage,
          ...dimensions.map((dimension) => dimension.coverage),
        ]) {
          expect(answered + dontKnow + notApplicable + notAnswered).toBe(total);
        }
      }),
    );
  });

  test('"I don’t know" in place of a lagging answer raises the place by one stage at most', () => {
    // Drawn near each other, so that lagging answers are common.
    const near = fc
      .tuple(
        fc.constantFrom(1, 2, 3, 4),
        fc.array(fc.constantFrom(0, 1, 1, 1, null), { minLength: 18, maxLength: 18 }),
      )
      .map(([base, offsets]) =>
        answersInOrder(
          model,
          Object.fromEntries(
            model.dimensions.map(({ id }, index) => [
              id,
              offsets
                .slice(index * 3, index * 3 + 3)
                .map((offset) => (offset === null ? null : ((base + offset) as Level))),
            ]),
          ),
        ),
      );
    let seen = 0;
    let risen = 0;
    fc.assert(
      fc.property(fc.oneof(near, anyAnswers), (answers) => {
        const before = placeResult(model, answers).place;
        for (const { id } of questionsOf(model)) {
          if (!isLagging(model, answers, id)) continue;
          const after = placeResult(model, withAnswer(answers, id, { kind: 'dont-know' })).place;
          if (after === null) continue;
          expect(after).toBeLessThanOrEqual((before ?? 0) + 1);
          seen += 1;
          if (before !== null && after > before) risen += 1;
        }
      }),
      { numRuns: 1000 },
    );
    expect(seen).toBeGreaterThan(100);
    expect(risen).toBeGreaterThan(0);
  });
});

describe('leaving out an answer', () => {
  const all = (level: Level): Record<string, ExampleAnswer[]> =>
    Object.fromEntries(model.dimensions.map(({ id }) => [id, [level, level, level]]));
  const keys = (...levels: ExampleAnswer[]): Record<string, ExampleAnswer[]> =>
    Object.fromEntries(model.dimensions.map(({ id }, index) => [id, [levels[index] ?? null]]));

  test('one stage behind, where the lag was allowed, changes nothing', () => {
    expect(place({ ...all(5), people: [5, 5, 4] }).place).toBe(5);
    expect(place({ ...all(5), people: [5, 5, 'dont-know'] }).place).toBe(5);
    expect(place(keys(3, 3, 3, 3, 3, 2)).place).toBe(3);
    expect(place(keys(3, 3, 3, 3, 3, 'dont-know')).place).toBe(3);
  });

  test('one stage behind, where the lag was not allowed, raises the place by one stage', () => {
    const people = [2, 2, 2] as ExampleAnswer[];
    expect(place({ ...all(3), insight: [3, 2, null], people }).place).toBe(2);
    expect(place({ ...all(3), insight: [3, 'dont-know', null], people }).place).toBe(3);
  });

  test('four stages behind in its dimension raises the place by two', () => {
    expect(place({ ...all(5), people: [5, 5, 1] }).place).toBe(3);
    expect(place({ ...all(5), people: [5, 5, 'dont-know'] }).place).toBe(5);
  });

  test('four stages behind as a key answer raises the place by three', () => {
    expect(place(keys(5, 5, 5, 5, 5, 1)).place).toBe(2);
    expect(place(keys(5, 5, 5, 5, 5, 'dont-know')).place).toBe(5);
  });

  test('four stages behind beside one missing answer raises the place by four', () => {
    expect(place(keys(5, 5, 5, 5, 1)).place).toBe(1);
    expect(place({ ...keys(5, 5, 5, 5), people: [5, 1, null] }).place).toBe(1);
    expect(place({ ...keys(5, 5, 5, 5), people: [5, 'dont-know', null] }).place).toBe(5);
  });

  test('that carries its dimension lowers the place', () => {
    const people = [2, 2, 2] as ExampleAnswer[];
    expect(place({ ...all(3), insight: [3, 3, 2], people }).place).toBe(3);
    expect(place({ ...all(3), insight: ['dont-know', 3, 2], people }).place).toBe(2);
  });
});
