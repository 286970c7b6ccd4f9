import { expect, test } from 'vitest';
import { chooseShown, placeExample } from '../../../src/islands/result/shown.ts';
import type { Opened } from '../../../src/islands/keep/use-opened.ts';
import { makeModel } from '../../fixtures/model.ts';

const model = makeModel();
const answered = {
  ...placeExample(model, {
    id: 'one',
    title: 'One',
    shows: 'It shows one.',
    answers: { purpose: [1, 1, 1] },
    expected: {
      place: null,
      dimensions: {},
      ahead: [],
      holding: [],
      stepsUp: null,
      stepsDown: null,
    },
  }),
  unit: 'Own',
};
const blank = { ...answered, answers: {} };
const opened: Opened = { placing: blank, origin: 'link', name: '', missing: [] };

test('what was opened comes before an example, and both before the reader’s own', () => {
  const example = { placing: blank, title: 'Made up' };
  expect(chooseShown(opened, example, answered, true)?.kind).toBe('opened');
  expect(chooseShown(null, example, answered, true)?.kind).toBe('example');
  expect(chooseShown(null, null, answered, true)?.kind).toBe('own');
  expect(chooseShown(null, null, blank, true)).toBeNull();
});

test('a link is the only way to a result where the browser keeps nothing, and the notice says so', () => {
  const notice = (isKept: boolean) => chooseShown(opened, null, null, isKept)?.notice;
  expect(notice(true)).toMatch(/^Opened from a link\./);
  expect(notice(false)).toMatch(/^From the link that holds it, for this browser keeps no result\./);
});
