import { describe, expect, test } from 'vitest';
import {
  answerQuestion,
  askedModel,
  nameUnit,
  writeNote,
  writeReason,
} from '../../../src/islands/place/edit-placing.ts';
import { loadPlaybook } from '../../../src/model/load-vite.ts';
import { readFile, writeFile } from '../../../src/sharing/file.ts';
import { blankPlacing } from '../../../src/sharing/placing.ts';
import type { Placing } from '../../../src/sharing/placing.ts';

const { model } = loadPlaybook();
const started = '2026-03-01T09:30:00.000Z';
const now = '2026-03-01T09:31:00.000Z';
const blank = blankPlacing(model, 42, started);

/** The placing after it was stored and read back. */
function stored(placing: Placing): Placing | undefined {
  const reading = readFile([model], writeFile({ current: placing, history: [], targets: {} }, now));
  return reading.ok ? reading.data.current : undefined;
}

describe('the edition that is asked', () => {
  const older = { ...model, edition: '2025.1' };
  const models = [older, model];

  test('is the placing’s, and the current one without it', () => {
    expect(askedModel(models, { ...blank, edition: older.edition }, model.edition)).toBe(older);
    expect(askedModel(models, null, model.edition)).toBe(model);
    expect(askedModel(models, { ...blank, edition: '2031.1' }, model.edition)).toBe(model);
  });

  test('is never another one', () => {
    expect(() => askedModel(models, null, '2031.1')).toThrow(
      new Error('The placing needs edition 2031.1 of the model.'),
    );
  });
});

describe('answering a question', () => {
  test('keeps the answer, the nonce and the time of the change', () => {
    expect(answerQuestion(blank, 'pur-1', { kind: 'level', level: 3 }, now)).toEqual({
      ...blank,
      answers: { 'pur-1': { kind: 'level', level: 3 } },
      changedAt: now,
    });
  });

  test('takes an answer back to not answered, which is no entry at all', () => {
    const answered = answerQuestion(blank, 'pur-1', { kind: 'dont-know' }, now);
    expect(answerQuestion(answered, 'pur-1', null, now).answers).toEqual({});
  });

  test('drops the reason with the answer that it explained', () => {
    const without = answerQuestion(blank, 'ser-2', { kind: 'not-applicable' }, now);
    const reasoned = writeReason(without, 'ser-2', 'We have no accounts to prove.', now);
    expect(reasoned.reasons).toEqual({ 'ser-2': 'We have no accounts to prove.' });
    expect(answerQuestion(reasoned, 'ser-2', { kind: 'level', level: 1 }, now).reasons).toEqual({});
  });

  test('keeps the note when the answer changes', () => {
    const noted = writeNote(blank, 'pur-1', 'The page in the handbook', now);
    const answered = answerQuestion(noted, 'pur-1', { kind: 'level', level: 2 }, now);
    expect(answered.notes).toEqual({ 'pur-1': 'The page in the handbook' });
  });

  test('never dates a change before the start, also where the clock was put back', () => {
    const early = '2026-02-01T00:00:00.000Z';
    const answered = answerQuestion(blank, 'pur-1', { kind: 'level', level: 2 }, early);
    expect(answered.changedAt).toBe(started);
    expect(stored(answered)).toEqual(answered);
  });
});

describe('what is typed', () => {
  test('becomes one clean line, cut to its length', () => {
    const typed = `  one\n two ${'x'.repeat(200)}`;
    expect(writeNote(blank, 'pur-1', typed, now).notes['pur-1']).toBe(`one two ${'x'.repeat(132)}`);
    expect(writeReason(blank, 'pur-1', typed, now).reasons['pur-1']).toBe(
      `one two ${'x'.repeat(72)}`,
    );
    expect(nameUnit(blank, { unit: typed, role: 'manager' }, now)).toMatchObject({
      unit: `one two ${'x'.repeat(52)}`,
      role: 'manager',
    });
  });

  test('leaves no entry when it is deleted', () => {
    const noted = writeNote(blank, 'pur-1', 'The page', now);
    expect(writeNote(noted, 'pur-1', '  ', now).notes).toEqual({});
  });

  test('comes back from the store as it was kept', () => {
    const placing = writeNote(
      nameUnit(blank, { unit: 'Café “Ω” & Söhne', role: 'other' }, now),
      'pro-3',
      '<b>🙂</b> in the minutes',
      now,
    );
    expect(stored(placing)).toEqual(placing);
  });
});
