import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isSameStep,
  orderQuestions,
  progressAt,
  routeOf,
  stepToContinue,
  walkOn,
} from '../../../src/islands/place/route.ts';
import type { Step, Walk } from '../../../src/islands/place/route.ts';
import { loadPlaybook } from '../../../src/model/load-vite.ts';
import type { Answers } from '../../../src/scoring/answers.ts';

const { model } = loadPlaybook();
const order = orderQuestions(model);
const route = routeOf(order);
const ids = [...order.key, ...order.rest].map(({ question }) => question.id);

const ask = (question: string): Step => ({ kind: 'question', question });
const at = (step: Step): Walk => ({ step, nonce: 7 });
const answer = (...questions: string[]): Answers =>
  Object.fromEntries(questions.map((id) => [id, { kind: 'dont-know' }]));

describe('the order of the questions', () => {
  test('begins with the key question of each dimension', () => {
    expect(order.key.map(({ question }) => question.id)).toEqual([
      'pur-1',
      'ins-1',
      'dia-1',
      'ser-1',
      'peo-1',
      'pro-1',
    ]);
  });

  test('goes on dimension by dimension', () => {
    expect(order.rest.map(({ question }) => question.id)).toEqual([
      'pur-2',
      'pur-3',
      'ins-2',
      'ins-3',
      'dia-2',
      'dia-3',
      'ser-2',
      'ser-3',
      'peo-2',
      'peo-3',
      'pro-2',
      'pro-3',
    ]);
  });

  test('counts the key questions by themselves and the others among all', () => {
    expect(progressAt(order, 'dia-1')).toEqual({ at: 3, of: 6 });
    expect(progressAt(order, 'pro-1')).toEqual({ at: 6, of: 6 });
    expect(progressAt(order, 'pur-2')).toEqual({ at: 7, of: 18 });
    expect(progressAt(order, 'pro-3')).toEqual({ at: 18, of: 18 });
  });
});

describe('an interrupted placing goes on', () => {
  test('at the first question where none is answered', () => {
    expect(stepToContinue(route, {})).toEqual(ask('pur-1'));
  });

  test('after the last question that has an answer, whatever was skipped before it', () => {
    expect(stepToContinue(route, answer('pur-1', 'dia-1'))).toEqual(ask('ser-1'));
  });

  test('at the interim screen once the last key question is answered', () => {
    expect(stepToContinue(route, answer('pro-1'))).toEqual({ kind: 'interim' });
  });

  test('at the end once the last question is answered', () => {
    expect(stepToContinue(route, answer('pro-3'))).toEqual({ kind: 'end' });
  });

  test('never at a question that is answered, and never before one that is', () => {
    fc.assert(
      fc.property(fc.subarray(ids), (answered) => {
        const step = stepToContinue(route, answer(...answered));
        const index = route.findIndex((other) => isSameStep(other, step));
        const later = route
          .slice(index)
          .map((other) => other.kind === 'question' && other.question);
        expect(later.filter((id) => id !== false && answered.includes(id))).toEqual([]);
      }),
    );
  });
});

describe('a walk', () => {
  test('begins with the first question of a new placing', () => {
    const before: Walk = { step: { kind: 'start' }, nonce: null };
    expect(walkOn(route, before, { type: 'begun', nonce: 9 })).toEqual({
      step: ask('pur-1'),
      nonce: 9,
    });
  });

  test('passes through every question, the interim screen and the end', () => {
    const seen: Step[] = [];
    let walk = walkOn(route, at({ kind: 'start' }), { type: 'begun', nonce: 7 });
    for (;;) {
      seen.push(walk.step);
      const next = walkOn(route, walk, { type: 'next' });
      if (isSameStep(next.step, walk.step)) break;
      walk = next;
    }
    expect(seen).toEqual(route);
    expect(seen).toHaveLength(20);
    expect(seen[6]).toEqual({ kind: 'interim' });
    expect(seen[19]).toEqual({ kind: 'end' });
  });

  test('leads back from the first question to the unit and the role', () => {
    expect(walkOn(route, at(ask('pur-1')), { type: 'back' }).step).toEqual({ kind: 'start' });
  });

  test('leads back from the other questions over the interim screen', () => {
    expect(walkOn(route, at(ask('pur-2')), { type: 'back' }).step).toEqual({ kind: 'interim' });
    expect(walkOn(route, at({ kind: 'interim' }), { type: 'back' }).step).toEqual(ask('pro-1'));
  });

  test('back undoes next anywhere on the way', () => {
    for (const step of route.slice(0, -1)) {
      const there = walkOn(route, at(step), { type: 'next' });
      expect(walkOn(route, there, { type: 'back' }).step).toEqual(step);
    }
  });

  test('stays where it is on a screen that is not on the way', () => {
    expect(walkOn(route, at({ kind: 'resume' }), { type: 'next' }).step).toEqual({
      kind: 'resume',
    });
  });

  test('asks a reader who comes back with answers whether to continue', () => {
    const event = { type: 'opened', nonce: 3, isBlank: false } as const;
    expect(walkOn(route, at(ask('dia-1')), event)).toEqual({ step: { kind: 'resume' }, nonce: 3 });
  });

  test('starts anew where another tab has deleted the placing', () => {
    const event = { type: 'opened', nonce: null, isBlank: true } as const;
    expect(walkOn(route, at(ask('dia-1')), event)).toEqual({
      step: { kind: 'start' },
      nonce: null,
    });
  });
});
