import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countKeyAnswers,
  datePlacing,
  hasAnswers,
  isSaved,
  resultOf,
  settleWork,
} from '../../../src/islands/keep/kept-placing.ts';
import { readFile, writeFile } from '../../../src/sharing/file.ts';
import { fileText } from '../../../src/interface/keep.ts';
import { UNIT_LENGTH, blankPlacing, cleanText } from '../../../src/sharing/placing.ts';
import type { Placing } from '../../../src/sharing/placing.ts';
import { makeModel } from '../../fixtures/model.ts';
import { makePlanned } from '../plan/entries.ts';

const model = makeModel();
const then = '2026-03-01T09:30:00.000Z';
const now = '2026-05-04T10:30:00.000Z';
const placing: Placing = {
  ...blankPlacing(model, 42, then),
  unit: 'Acme',
  answers: {
    'pur-1': { kind: 'level', level: 3 },
    'ins-1': { kind: 'dont-know' },
    'ins-2': { kind: 'level', level: 1 },
  },
};
const foreign: Placing = { ...placing, edition: '2031.1' };

test('a placing of an edition that this site lacks has no result', () => {
  expect(resultOf([model], placing)?.edition).toBe('2026.1');
  expect(resultOf([model], foreign)).toBeNull();
});

test('a placing without answers has none, whatever else is in it', () => {
  expect(hasAnswers(placing)).toBe(true);
  expect(hasAnswers({ ...placing, answers: {} })).toBe(false);
  expect(hasAnswers(null)).toBe(false);
});

test('a placing is saved already where the history has it under that name, as it is', () => {
  const history = [{ id: 'a', name: 'March', savedAt: then, placing: structuredClone(placing) }];
  expect(isSaved(history, placing, 'March')).toBe(true);
  expect(isSaved(history, placing, 'April')).toBe(false);
  expect(isSaved(history, { ...placing, changedAt: now }, 'March')).toBe(false);
});

test('a file’s data, settled, keeps its plan and its words for the board', () => {
  const board = { play: 'insight-look', owner: 'Ann', time: '', cost: '', decision: '' };
  const work = { history: [], targets: {}, plan: [makePlanned('a')], board };
  for (const current of [placing, foreign]) {
    const settled = settleWork([model], { ...work, current }, () => 'x');
    expect(settled).toMatchObject({ plan: work.plan, board });
  }
});

test('dates are added where there are none, and kept where there are', () => {
  expect(datePlacing({ ...placing, startedAt: '', changedAt: '' }, now)).toEqual({
    ...placing,
    startedAt: now,
    changedAt: now,
  });
  expect(datePlacing(placing, now)).toEqual(placing);
});

test('“I don’t know” to a key question counts as an answer to it, another question does not', () => {
  expect(countKeyAnswers(model, placing)).toEqual({ said: 2, needed: 6 });
  expect(countKeyAnswers(model, null)).toEqual({ said: 0, needed: 6 });
});

describe('a file’s data, settled', () => {
  const nameOf = ({ unit }: Placing) => `${unit}, kept`;

  test('is as it was where the site has the edition', () => {
    const work = { current: placing, history: [], targets: { purpose: 3 as const } };
    expect(settleWork([model], work, nameOf)).toEqual(work);
    expect(settleWork([model], { history: [], targets: {} }, nameOf)).toEqual({
      history: [],
      targets: {},
    });
  });

  test('has a placing of another edition as an entry of the history, in a form that a file can hold', () => {
    const settled = settleWork([model], { current: foreign, history: [], targets: {} }, nameOf);
    expect(settled).toEqual({
      history: [{ id: 'placing-2031_1-42', name: 'Acme, kept', savedAt: then, placing: foreign }],
      targets: {},
    });
    expect(readFile([model], writeFile(settled, now))).toMatchObject({ ok: true });
  });

  test('has that entry under a name that is read back, whatever the unit and the edition', () => {
    const anyUnit = fc
      .string({ unit: 'binary', maxLength: 200 })
      .map((text) => cleanText(text, UNIT_LENGTH));
    fc.assert(
      fc.property(
        anyUnit,
        fc.stringMatching(/^[0-9A-Za-z][0-9A-Za-z.-]{0,15}$/),
        (unit, edition) => {
          fc.pre(edition !== model.edition);
          const current = { ...foreign, unit, edition };
          const settled = settleWork([model], { current, history: [], targets: {} }, (placing) =>
            fileText.foreignName(placing.unit, placing.edition),
          );
          const reading = readFile([model], writeFile(settled, now));
          expect(reading).toMatchObject({ ok: true, data: settled });
        },
      ),
    );
    const long = { ...foreign, unit: 'u'.repeat(UNIT_LENGTH) };
    const settled = settleWork([model], { current: long, history: [], targets: {} }, ({ unit }) =>
      fileText.foreignName(unit, long.edition),
    );
    expect(settled.history[0]?.name).toBe(long.unit);
  });

  test('has that entry once, however often the file is brought in', () => {
    const once = settleWork([model], { current: foreign, history: [], targets: {} }, nameOf);
    const twice = settleWork([model], { current: foreign, ...once }, nameOf);
    expect(twice).toEqual(once);
  });
});
