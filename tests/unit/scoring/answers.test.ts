import { describe, expect, test } from 'vitest';
import {
  answersInOrder,
  countCoverage,
  levelsOf,
  questionsOf,
  withAnswer,
} from '../../../src/scoring/answers.ts';
import type { Answers } from '../../../src/scoring/answers.ts';
import { makeModel } from '../../fixtures/model.ts';

const model = makeModel();

describe('answers', () => {
  test('lists become answers in the order of the questions, and null leaves a question unanswered', () => {
    expect(
      answersInOrder(model, {
        purpose: [1, 'dont-know', null],
        proof: [null, 5, 'not-applicable'],
      }),
    ).toEqual({
      'pur-1': { kind: 'level', level: 1 },
      'pur-2': { kind: 'dont-know' },
      'pro-2': { kind: 'level', level: 5 },
      'pro-3': { kind: 'not-applicable' },
    });
  });

  test('levels stand in the order of the questions whatever order they were answered in', () => {
    const answers: Answers = {
      'ins-3': { kind: 'level', level: 3 },
      'ins-2': { kind: 'dont-know' },
      'ins-1': { kind: 'level', level: 1 },
    };
    expect(levelsOf(model.dimensions[1]!, answers)).toEqual([1, null, 3]);
  });

  test('coverage keeps the three kinds of non-answer apart', () => {
    const answers = answersInOrder(model, {
      purpose: [4, 'dont-know', 'not-applicable'],
      insight: [2, null, 'dont-know'],
    });
    expect(countCoverage(model.dimensions[0]!.questions, answers)).toEqual({
      answered: 1,
      total: 3,
      dontKnow: 1,
      notApplicable: 1,
      notAnswered: 0,
    });
    expect(countCoverage(questionsOf(model), answers)).toEqual({
      answered: 2,
      total: 18,
      dontKnow: 2,
      notApplicable: 1,
      notAnswered: 13,
    });
  });

  test('changing an answer leaves the answers it was given untouched', () => {
    const before = answersInOrder(model, { purpose: [1, 2, 3] });
    const changed = withAnswer(before, 'pur-2', { kind: 'dont-know' });
    expect(changed['pur-2']).toEqual({ kind: 'dont-know' });
    expect(withAnswer(changed, 'pur-2', before['pur-2']!)).toEqual(before);
    expect(before['pur-2']).toEqual({ kind: 'level', level: 2 });
  });

  test('taking an answer back removes its entry', () => {
    const before = answersInOrder(model, { purpose: [1, 2, 3] });
    expect(Object.keys(withAnswer(before, 'pur-2', null))).toEqual(['pur-1', 'pur-3']);
    expect(withAnswer({}, 'pur-2', null)).toEqual({});
  });
});
