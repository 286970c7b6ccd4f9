import { describe, expect, test } from 'vitest';
import { salvagePlan } from '../../../src/sharing/plan-salvage.ts';
import { OWNER_LENGTH } from '../../../src/sharing/plan.ts';
import { makeEdition } from '../sharing/edition.ts';
import { makePlanned } from './entries.ts';

const models = [makeEdition()];
const [a, b, c] = ['a', 'b', 'c'].map((play) => makePlanned(play));

/** The text of a plan as the browser keeps it, with anything in its place. */
function textWith(plan: unknown, rest: object = {}): string {
  const file = { format: 'the-leap', version: 2, exportedAt: a!.addedAt, history: [], targets: {} };
  return JSON.stringify({ ...file, plan, ...rest });
}

describe('what is sound in a damaged plan', () => {
  test.each<[string, unknown]>([
    ['a state of another kind', { ...b, state: 'halted' }],
    ['an owner that is too long', { ...b, owner: 'o'.repeat(OWNER_LENGTH + 1) }],
    ['a day that no calendar has', { ...b, date: '2026-02-31' }],
    ['a field that no entry has', { ...b, colour: 'red' }],
    ['a play that is there already', { ...a, title: 'Again' }],
    ['no entry at all', null],
  ])('is every entry but the one with %s', (_, bad) => {
    expect(salvagePlan(models, textWith([a, bad, c]))).toEqual({ sound: [a, c], total: 3 });
  });

  test.each<[string, object]>([
    ['of a newer version', { version: 4 }],
    ['with a field that no file has', { colour: 'red' }],
  ])('is every entry of a file %s', (_, rest) => {
    expect(salvagePlan(models, textWith([a, b], rest))).toEqual({ sound: [a, b], total: 2 });
  });

  test.each(['ruin', 'null', '[]', '7', textWith({}), '{"plan": ['])('is nothing of %s', (text) => {
    expect(salvagePlan(models, text)).toEqual({ sound: [], total: 0 });
  });
});
