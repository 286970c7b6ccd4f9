import { expect, test } from 'vitest';
import { questionShown } from '../../../src/islands/workshop/console/shown-question.ts';
import type { SessionStep } from '../../../src/model/workshop-types.ts';
import type { ShownReveal } from '../../../src/room/deck.ts';
import { playbook } from '../../e2e/support/result-placings.ts';

const { model } = playbook;
const [dimension] = model.dimensions;
const [first, second, third] = dimension!.questions;
const head = {
  id: 'step',
  title: '',
  minutes: 1,
  purpose: '',
  say: [],
  format: '',
  materials: [],
  good: '',
  wrong: '',
};
const reveal: SessionStep = { ...head, kind: 'reveal', reveals: 'widest' };
const answered = (question: string, counts: number[]) => ({
  question,
  slices: [{ group: 'all', people: 4, counts, dontKnow: 0, notApplicable: 0 }],
  folded: [],
});
const shown = {
  reveal: {
    target: dimension!.id,
    step: 'session/step',
    at: '2026-05-04T09:00:00.000Z',
    figures: {
      kind: 'dimension',
      dimension: dimension!.id,
      people: 4,
      questions: [
        answered(first!.id, [4, 0, 0, 0, 0]),
        answered(second!.id, [2, 0, 0, 0, 2]),
        answered(third!.id, [2, 2, 0, 0, 0]),
      ],
    },
  },
  before: null,
} as unknown as ShownReveal;

test('the question of a question step stands on the Screen', () => {
  const step: SessionStep = { ...head, kind: 'question', question: second!.id };
  expect(questionShown(step, null, 0, model)?.id).toBe(second!.id);
});

test('of a revealed dimension it is the question of the page, the widest disagreement first', () => {
  const ids = [0, 1, 2, 3].map((page) => questionShown(reveal, shown, page, model)?.id);
  expect(ids).toEqual([second!.id, third!.id, first!.id, undefined]);
});

test('no question stands there before a reveal, nor at other steps', () => {
  expect(questionShown(reveal, null, 0, model)).toBeNull();
  expect(questionShown({ ...head, kind: 'title', lines: [] }, null, 0, model)).toBeNull();
});
