import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answered, Answers } from '../../../src/scoring/answers.ts';
import { CODE_PREFIX, NONCE_COUNT, encodeCode, questionOrder } from '../../../src/sharing/code.ts';
import { findCodes } from '../../../src/sharing/find-codes.ts';
import { inGroups, spread } from '../../fixtures/pastes/codes.ts';
import { makeEdition } from './edition.ts';

const model = makeEdition();
const models = [model];
const levels: Answered[] = model.stages.map(({ number }) => ({ kind: 'level', level: number }));
const anyAnswers = fc.record(
  Object.fromEntries(
    questionOrder(model).map((id) => [
      id,
      fc.constantFrom<Answered>(...levels, { kind: 'dont-know' }),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;
const anyCode = fc
  .record({
    role: fc.constantFrom(...model.roles.map(({ id }) => id)),
    nonce: fc.nat({ max: NONCE_COUNT - 1 }),
    answers: anyAnswers,
  })
  .map((fields) => encodeCode(model, fields));
const someCodes = fc.uniqueArray(anyCode, { minLength: 1, maxLength: 8 });

type Mangler = (code: string) => string;
const wrap =
  (between: string): Mangler =>
  (code) =>
    `${code.slice(0, 14)}${between}${code.slice(14)}`;

/** What clients, mail programs, keyboards and hands do to a code. */
const manglers: readonly Mangler[] = [
  (code) => code,
  (code) => code.toLowerCase(),
  (code) => code.replace(/0/g, 'O').replace(/1/g, 'l'),
  (code) => inGroups(code),
  (code) => inGroups(code, '-').toLowerCase(),
  (code) => inGroups(code, ' — '),
  (code) => inGroups(code, '\u00A0'),
  (code) => spread(code, ' '),
  (code) => spread(code, '\u200B'),
  (code) => spread(code, '\u00AD'),
  (code) => `*${code}*`,
  (code) => `**${inGroups(code)}**`,
  (code) => `\`${code}\``,
  (code) => `“${code}”`,
  (code) => `"${code}",`,
  (code) => `<b>${code.slice(0, 7)}</b>${code.slice(7)}<br>`,
  (code) => inGroups(code, '&nbsp;'),
  (code) => inGroups(code, '&#8203;'),
  (code) => `https://example.org/place/result/#${code}`,
  (code) => `https%3A%2F%2Fexample.org%2F%23${code}&data=05`,
  (code) => `[my result](https://example.org/place/result/#${code})`,
  (code) =>
    code
      .normalize('NFKD')
      .replace(/[A-Z]/g, (one) => String.fromCodePoint(one.charCodeAt(0) + 0xfee0)),
  wrap('\n'),
  wrap('\r\n'),
  wrap('\n> '),
  wrap('\n> > '),
  wrap(' \n| '),
  wrap('\nJB> '),
  wrap('=\r\n'),
  wrap('-\n  '),
  wrap('\u2028'),
  (code) => inGroups(code, '\n>> '),
];

/** What stands before and after a message in a log. */
const frames: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['10:02:11 From Jo Bloggs to Everyone:\n\t', ''],
  ['[22/11/2026 10:02] Bloggs, Jo\n\u200B', '\nlike 2'],
  ['Jo Bloggs\n  10:02 AM\n', '\n:+1:\n2'],
  ['\u200E[22/11/2026, 10:02:11\u202FAM] Jo: ', ' <This message was edited>'],
  ['22/11/2026, 10:02 - Jo: my LUP code: ', ''],
  ['> ', '\n> Jo'],
  ['"2026/11/22 10:02:11","Manager","', '"'],
];

const anyMessage = fc.record({
  mangler: fc.constantFrom(...manglers),
  frame: fc.constantFrom(...frames),
});

describe('a code in a log', () => {
  test('is found whatever was done to it and whatever stands around it', () => {
    fc.assert(
      fc.property(
        someCodes,
        fc.array(anyMessage, { minLength: 8, maxLength: 8 }),
        (codes, messages) => {
          const text = codes
            .map((code, at) => {
              const { mangler, frame } = messages[at] ?? { mangler: String, frame: ['', ''] };
              return frame[0] + mangler(code) + frame[1];
            })
            .join('\n');
          const found = findCodes(models, text);
          expect(found.codes.map(({ code }) => code)).toEqual(codes);
          expect([found.damaged, found.foreign]).toEqual([[], []]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('is found once, however often the log is pasted', () => {
    fc.assert(
      fc.property(someCodes, fc.constantFrom(...manglers), (codes, mangler) => {
        const log = codes.map(mangler).join('\n');
        expect(findCodes(models, `${log}\n${log}`)).toEqual(findCodes(models, log));
      }),
      { numRuns: 200 },
    );
  });

  test('is named with its line once a symbol of it is changed, added or lost', () => {
    const anyChange = fc.record({
      at: fc.integer({ min: CODE_PREFIX.length, max: 23 }),
      put: fc.constantFrom('', ...'23456789ABCDEFGHJKMNPQRSTVWXYZU', '7K'),
    });
    fc.assert(
      fc.property(
        someCodes,
        anyCode,
        anyChange,
        fc.boolean(),
        (codes, broken, change, isSpaced) => {
          const { at, put } = change;
          const spoiled = broken.slice(0, at) + put + broken.slice(at + 1);
          // A zero that gives way to another symbol may leave nothing but letters at the start.
          fc.pre(spoiled !== broken && /\d/.test(spoiled.slice(3, 7)));
          fc.pre(codes.every((code) => !code.startsWith(spoiled)));
          const shown = isSpaced ? inGroups(spoiled) : spoiled;
          const text = [...codes.map((code) => `Jo: ${code}`), `Sam: ${shown}`, 'Ann: ok'].join(
            '\n',
          );
          const found = findCodes(models, text);
          expect(found.codes.map(({ code }) => code)).toEqual(codes);
          expect(found.damaged.map(({ line, near }) => [line, near])).toEqual([
            [codes.length + 1, shown.trim()],
          ]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test('prose never holds a code, and reading it never throws', () => {
  const word = fc.constantFrom(
    ...'LUP lup Lup the code up cup 2026 10:30 10 a I L. U. P. l. of 3 > < <b> & % =20 %20 \\n - — “ ” \u200B \n'.split(
      ' ',
    ),
    ...['people', 'session', 'CODE', 'PLEASE', '25', '1st', 'LUP’s', 'lupin', '#LUP-7'],
  );
  const anyProse = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.oneof(anyProse, fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
      expect(findCodes(models, text).codes).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
