import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadPlaybookFromDisk } from '../../../src/model/load-node.ts';
import type { Level, Model, WorkedExample } from '../../../src/model/types.ts';
import { answersInOrder } from '../../../src/scoring/answers.ts';
import { firmnessOf } from '../../../src/scoring/firmness.ts';
import { placeResult } from '../../../src/scoring/place.ts';

const FOLDER = 'content/model';
const { editions } = loadPlaybookFromDisk('.');

/** Every edition's folder with its model and its examples; the playbook itself holds the examples of the current one alone. */
const shipped = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const model = editions.find(({ edition }) => edition === name);
    if (!model) throw new Error(`The folder ${FOLDER}/${name} holds no edition ${name}.`);
    const text = readFileSync(`${FOLDER}/${name}/examples.yaml`, 'utf8');
    return { edition: name, model, examples: parse(text) as WorkedExample[] };
  });

function stageId(model: Model, level: Level | null): string | null {
  return model.stages.find((stage) => stage.number === level)?.id ?? null;
}

function calculate(model: Model, example: WorkedExample): WorkedExample['expected'] {
  const answers = answersInOrder(model, example.answers);
  const result = placeResult(model, answers);
  const { up, down } = firmnessOf(model, answers);
  return {
    place: stageId(model, result.place),
    dimensions: Object.fromEntries(
      result.dimensions.map(({ dimension, stage }) => [dimension, stageId(model, stage)]),
    ),
    ahead: result.ahead,
    holding: result.holding,
    stepsUp: up?.steps ?? null,
    stepsDown: down?.steps ?? null,
  };
}

test('every edition of the model has a folder, and every folder is an edition', () => {
  expect(shipped.map(({ edition }) => edition).sort()).toEqual(
    editions.map(({ edition }) => edition).sort(),
  );
});

describe.each(shipped)('the worked examples of $edition', ({ model, examples }) => {
  test.each(examples.map((example) => [example.id, example] as const))('%s', (_, example) => {
    expect(calculate(model, example)).toEqual(example.expected);
  });

  test('are at least 24, each with an id, a title and a sentence of its own', () => {
    expect(examples.length).toBeGreaterThanOrEqual(24);
    for (const field of ['id', 'title', 'shows'] as const) {
      expect(new Set(examples.map((example) => example[field])).size).toBe(examples.length);
    }
    expect(examples.filter(({ shows }) => !/^[A-Z][^.]*(?:\d\.\d[^.]*)?\.$/.test(shows))).toEqual(
      [],
    );
  });

  test('list every question of every dimension, in the model’s order', () => {
    const counts = Object.fromEntries(
      model.dimensions.map(({ id, questions }) => [id, questions.length]),
    );
    for (const { answers } of examples) {
      expect(
        Object.fromEntries(Object.entries(answers).map(([id, list]) => [id, list.length])),
      ).toEqual(counts);
      expect(Object.keys(answers)).toEqual(model.dimensions.map(({ id }) => id));
    }
  });

  test('show each word of firmness in both directions, and neither where nothing can move', () => {
    for (const direction of ['stepsUp', 'stepsDown'] as const) {
      const steps = examples.map(({ expected }) => expected[direction]);
      expect(steps).toEqual(expect.arrayContaining([null, 1, 2, 3]));
      expect(steps.some((count) => count !== null && count > 3)).toBe(true);
    }
  });

  test('reach every stage, and no place at all', () => {
    expect(new Set(examples.map(({ expected }) => expected.place))).toEqual(
      new Set([...model.stages.map(({ id }) => id), null]),
    );
  });

  test('that are pairs differ in one answer, which the second does not know', () => {
    const firsts = examples.filter(({ id }) => id.endsWith('-with'));
    expect(firsts.length).toBeGreaterThanOrEqual(4);
    expect(examples.filter(({ id }) => id.endsWith('-without'))).toHaveLength(firsts.length);
    for (const first of firsts) {
      const second = examples[examples.indexOf(first) + 1];
      expect(second?.id).toBe(`${first.id}out`);
      const changed = model.dimensions.flatMap(({ id }) =>
        (first.answers[id] ?? []).flatMap((said, index) => {
          const after = second?.answers[id]?.[index];
          return after === said ? [] : [after];
        }),
      );
      expect(changed).toEqual(['dont-know']);
    }
  });
});
