import { expect, test } from 'vitest';
import { chooseShown, nameSheet, placeExample } from '../../../src/islands/result/shown.ts';
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

test('each opened result is a sheet of its own, and the reader’s own stays one while it is worked on', () => {
  const nameOpened = (nonce: number) =>
    nameSheet(chooseShown({ ...opened, placing: { ...answered, nonce } }, null, answered, true));
  expect(nameOpened(1)).toBe(nameOpened(1));
  expect(nameOpened(1)).not.toBe(nameOpened(2));
  const nameOwn = (unit: string) => nameSheet(chooseShown(null, null, { ...answered, unit }, true));
  expect(nameOwn('Acme')).toBe(nameOwn('Acme Ltd'));
  expect(nameOwn('Acme')).not.toBe(nameOpened(1));
  expect(nameSheet(null)).not.toBe(nameOwn('Acme'));
});
