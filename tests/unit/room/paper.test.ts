import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Model } from '../../../src/model/types.ts';
import { nextExpected, readSheet } from '../../../src/room/paper.ts';
import { decodeCode } from '../../../src/sharing/code.ts';
import { makeModel } from '../../fixtures/model.ts';

function makePaperModel(): Model {
  const model = makeModel();
  for (const { questions } of model.dimensions) {
    for (const [index, question] of questions.entries()) question.mayNotApply = index === 2;
  }
  return model;
}

const model = makePaperModel();
const letters = model.roles.map(({ letter }) => letter);

describe('a sheet on paper', () => {
  test('is the role’s letter and a digit a question', () => {
    const read = readSheet(model, 'key', 'e130258', 7);
    expect(read).toEqual({
      ok: true,
      code: read.ok && read.code,
      role: 'executive',
      answers: {
        'pur-1': { kind: 'level', level: 1 },
        'ins-1': { kind: 'level', level: 3 },
        'ser-1': { kind: 'level', level: 2 },
        'peo-1': { kind: 'level', level: 5 },
        'pro-1': { kind: 'dont-know' },
      },
    });
    expect(decodeCode([model], read.ok ? read.code : '')).toMatchObject({ ok: true, nonce: 7 });
  });

  test('has eighteen digits where every question counts, 9 where it is allowed', () => {
    const read = readSheet(model, 'all', 'F 129 345 119 128 555 000', 0);
    expect(read).toMatchObject({ ok: true, role: 'front-line' });
    expect(read.ok && Object.keys(read.answers)).toHaveLength(15);
    expect(read.ok && [read.answers['pur-3'], read.answers['dia-3']]).toEqual([
      { kind: 'not-applicable' },
      { kind: 'not-applicable' },
    ]);
  });

  test.each([
    ['', { reason: 'empty' }],
    [' ', { reason: 'empty' }],
    ['1', { reason: 'bad-letter', typed: '1', letters }],
    ['x123456', { reason: 'bad-letter', typed: 'X', letters }],
    ['m12345', { reason: 'too-few', found: 5, wanted: 6 }],
    ['m1234555', { reason: 'too-many', found: 7, wanted: 6 }],
    ['m126455', { reason: 'bad-digit', typed: '6', at: 3, question: 'dia-1', digits: '0123458' }],
    ['m12x455', { reason: 'bad-digit', typed: 'X', at: 3, question: 'dia-1', digits: '0123458' }],
    ['m12345²', { reason: 'bad-digit', typed: '²', at: 6, question: 'pro-1', digits: '0123458' }],
    ['m1234５٥', { reason: 'bad-digit', typed: '٥', at: 6, question: 'pro-1', digits: '0123458' }],
    ['m923455', { reason: 'may-not-apply', at: 1, question: 'pur-1' }],
    ['m000000', { reason: 'no-answers' }],
  ])('is refused as “%s”, with the reason', (typed, fault) => {
    expect(readSheet(model, 'key', typed, 1)).toEqual({ ok: false, fault });
  });

  test('is read from a keyboard whose digits are as wide as an ideogram', () => {
    const [wide, plain] = ['Ｅ１３０２　５８', 'E130258'].map((typed) =>
      readSheet(model, 'key', typed, 7),
    );
    expect(wide).toEqual(plain);
    expect(plain?.ok).toBe(true);
  });

  test('says after each key what the next is for', () => {
    expect(nextExpected(model, 'key', '')).toEqual({ kind: 'letter', letters });
    const digit = { kind: 'digit', role: 'partner', of: 6, digits: '0123458' };
    expect(nextExpected(model, 'key', 'p')).toEqual({ ...digit, at: 1, question: 'pur-1' });
    expect(nextExpected(model, 'key', 'p12 34')).toEqual({ ...digit, at: 5, question: 'peo-1' });
    expect(nextExpected(model, 'key', 'p123455')).toEqual({ kind: 'done', role: 'partner' });
    expect(nextExpected(model, 'key', 'p17')).toMatchObject({
      kind: 'fault',
      fault: { reason: 'bad-digit', at: 2 },
    });
    expect(nextExpected(model, 'key', 'p000000')).toEqual({
      kind: 'fault',
      fault: { reason: 'no-answers' },
    });
    expect(nextExpected(model, 'all', 'p12')).toMatchObject({ digits: '01234589', at: 3, of: 18 });
  });

  test('is done exactly where it can be read', () => {
    const anyTyped = fc.string({ unit: fc.constantFrom(...'eEmx 0123456789'), maxLength: 9 });
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const isDone = nextExpected(model, 'key', typed).kind === 'done';
        expect(readSheet(model, 'key', typed, 1).ok).toBe(isDone);
      }),
    );
  });

  test('takes eight keys with six questions: 25 sheets in 200', () => {
    const keys = Array.from({ length: 25 }, () => 'E123455\n').join('');
    expect(keys).toHaveLength(200);
    const sheets = keys.trim().split('\n');
    expect(sheets.every((typed, nonce) => readSheet(model, 'key', typed, nonce).ok)).toBe(true);
  });
});
