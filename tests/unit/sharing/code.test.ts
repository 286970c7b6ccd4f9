import { describe, expect, test } from 'vitest';
import {
  CODE_PREFIX,
  CODE_SYMBOLS,
  NONCE_COUNT,
  decodeCode,
  encodeCode,
  groupCode,
  questionOrder,
  splitCodes,
} from '../../../src/sharing/code.ts';
import type { CodeFields } from '../../../src/sharing/code.ts';
import vectors from '../../fixtures/code-vectors.json' with { type: 'json' };
import { makeSmallModel } from '../../fixtures/model.ts';
import { makeEdition } from './edition.ts';

const model = makeEdition();
const code = 'LUP1J000101060808200GTBSK';
const otherCode = 'LUP14F282VDPVDPVDPV8D3JCN';
const fields: CodeFields = {
  role: 'partner',
  nonce: 524288,
  answers: {
    'pur-1': { kind: 'level', level: 2 },
    'ins-1': { kind: 'level', level: 1 },
    'dia-1': { kind: 'level', level: 3 },
    'ser-1': { kind: 'level', level: 2 },
    'peo-1': { kind: 'level', level: 1 },
    'pro-1': { kind: 'level', level: 4 },
  },
};

function messageFor(text: string, models = [model]): string {
  const decoded = decodeCode(models, text);
  return decoded.ok ? 'accepted' : decoded.message;
}

describe('the vectors', () => {
  test('are for the questions and roles of the model here, in their order', () => {
    expect(questionOrder(model)).toEqual(vectors.questions);
    expect(model.roles.map((role) => role.id)).toEqual(vectors.roles);
  });

  test.each(vectors.codes)('are written: $name', ({ editionNumber, code: text, ...rest }) => {
    expect(encodeCode(makeEdition({ editionNumber }), rest as CodeFields)).toBe(text);
  });

  test.each(vectors.codes)('are read: $name', ({ editionNumber, role, nonce, answers, code }) => {
    expect(decodeCode([makeEdition({ editionNumber })], code)).toEqual({
      ok: true,
      edition: '2026.1',
      role,
      nonce,
      answers,
      code,
    });
  });

  test.each(vectors.refused)('are refused: $name', ({ text, reason }) => {
    expect(decodeCode([model], text)).toMatchObject({ ok: false, reason });
  });
});

describe('a code', () => {
  test('is the prefix and 22 symbols', () => {
    expect(encodeCode(model, fields)).toBe(code);
    expect([CODE_PREFIX, CODE_SYMBOLS, NONCE_COUNT]).toEqual(['LUP', 22, 1_048_576]);
    expect(code).toHaveLength(25);
  });

  test('is shown in groups that make it up again', () => {
    expect(groupCode(code)).toEqual(['LUP', '1J00', '0101', '0608', '0820', '0GT', 'BSK']);
    expect(decodeCode([model], groupCode(code).join(' '))).toMatchObject({ ok: true, code });
  });

  test('is read under the edition whose number it carries', () => {
    const first = makeEdition({ edition: '2026.1', editionNumber: 1 });
    const second = makeEdition({ edition: '2027.1', editionNumber: 2 });
    const text = encodeCode(second, fields);
    expect(decodeCode([first, second], text)).toMatchObject({ ok: true, edition: '2027.1' });
  });

  test('of an unknown edition is named by its number and kept', () => {
    const text = encodeCode(makeEdition({ editionNumber: 7 }), fields);
    expect(decodeCode([model], groupCode(text).join('-').toLowerCase())).toEqual({
      ok: false,
      reason: 'unknown-edition',
      number: 7,
      code: text,
      message:
        'This code is sound, but it was made with edition number 7 of the questions, which this site does not have. ' +
        'Keep the code and open it on a site that has that edition.',
    });
  });

  test('holds fewer questions where the edition has fewer', () => {
    const small = makeSmallModel({ dimensions: 5, questions: 1 });
    const { 'pro-1': _, ...answers } = fields.answers;
    const text = encodeCode(small, { ...fields, answers });
    expect(decodeCode([small], text)).toMatchObject({ ok: true, answers });
  });
});

describe('writing refuses', () => {
  test.each<[string, () => string, string]>([
    [
      'a role that the edition lacks',
      () => encodeCode(model, { ...fields, role: 'owner' }),
      'Edition 2026.1 has no role owner.',
    ],
    [
      'a question that the edition lacks',
      () => encodeCode(model, { ...fields, answers: { 'pur-4': { kind: 'dont-know' } } }),
      'Edition 2026.1 has no question pur-4.',
    ],
    [
      '"does not apply" where it is not allowed',
      () => encodeCode(model, { ...fields, answers: { 'pur-1': { kind: 'not-applicable' } } }),
      'Question pur-1 does not allow “does not apply”.',
    ],
    [
      'a nonce that is too large',
      () => encodeCode(model, { ...fields, nonce: 1_048_576 }),
      'A nonce is a whole number from 0 to 1048575.',
    ],
    [
      'a negative nonce',
      () => encodeCode(model, { ...fields, nonce: -1 }),
      'A nonce is a whole number from 0 to 1048575.',
    ],
    [
      'a broken nonce',
      () => encodeCode(model, { ...fields, nonce: 0.5 }),
      'A nonce is a whole number from 0 to 1048575.',
    ],
    [
      'edition number 0',
      () => encodeCode(makeEdition({ editionNumber: 0 }), fields),
      'Edition 2026.1 needs a number from 1 to 31.',
    ],
    [
      'edition number 32',
      () => encodeCode(makeEdition({ editionNumber: 32 }), fields),
      'Edition 2026.1 needs a number from 1 to 31.',
    ],
    [
      'more questions than there is room for',
      () => encodeCode(makeSmallModel({ questions: 4 }), fields),
      'A code has room for 19 questions; edition 2026.1 has 24.',
    ],
  ])('%s', (_, write, message) => {
    expect(write).toThrow(new RangeError(message));
  });
});

describe('reading is lenient with', () => {
  test.each<[string, string]>([
    ['small letters', 'lup1j000101060808200gtbsk'],
    ['mixed case', 'Lup1J000101060808200gtbsK'],
    ['spaces between groups', 'LUP 1J00 0101 0608 0820 0GT BSK'],
    ['spaces around', '  LUP1J000101060808200GTBSK \t'],
    ['one space between all symbols', 'L U P 1 J 0 0 0 1 0 1 0 6 0 8 0 8 2 0 0 G T B S K'],
    ['hyphens', 'LUP-1J00-0101-0608-0820-0GT-BSK'],
    ['dashes, en and em', 'LUP–1J00–0101—0608—0820–0GT–BSK'],
    ['a minus and a non-breaking hyphen', 'LUP−1J00‑0101−0608‑0820−0GT‑BSK'],
    ['the letter O for zero', 'LUP1JOOO1O1O6O8O82OOGTBSK'],
    ['the letters I and L for one', 'LUPIJ000L0i0608082o0GTBSK'],
    ['bold', '**LUP1J000101060808200GTBSK**'],
    ['bold over part of it', '*LUP*1J00 *0101 0608* 0820 0GTBSK'],
    ['italics', '_LUP1J000101060808200GTBSK_'],
    ['a strike-through', '~~LUP1J000101060808200GTBSK~~'],
    ['code marks', '`LUP1J000101060808200GTBSK`'],
    ['straight quotation marks', '"LUP1J000101060808200GTBSK"'],
    ['curly quotation marks', '“LUP1J000101060808200GTBSK”'],
    ['low and angled quotation marks', '„LUP1J0001010‹6›0808200GTBSK»'],
    ['an apostrophe and an acute accent', "LUP'1J00´0101'0608´08200GTBSK"],
    ['non-breaking spaces', 'LUP\u00A01J00\u00A00101\u00A00608\u202F0820\u00A00GT\u00A0BSK'],
    ['line breaks', 'LUP1J0001010\r\n608082\n00GTBSK'],
    ['the marks of a quoted mail', '> LUP1J0001010\n> 60808200GTBSK'],
    ['zero-width spaces', 'LUP\u200B1J00\u200B0101\u200D0608\u200C0820\u2060\u20600GTBSK\uFEFF'],
    ['marks of reading direction', '\u200E\u202ALUP1J000101060808200GTBSK\u202C\u2069'],
    ['soft hyphens', 'LUP1J00\u00AD0101\u00AD0608\u00AD0820\u00AD0GTBSK'],
    ['full-width letters and digits', 'ＬＵＰ１Ｊ０００１０１０６０８０８２００ＧＴＢＳＫ'],
    ['letters in circles', 'ⓁⓊⓅ1Ⓙ000101060808200ⒼⓉⒷⓈⓀ'],
    ['middle dots and full stops', 'LUP·1J00·0101.0608.0820.0GT·BSK'],
    ['words before it', 'My code is: LUP 1J00 0101 0608 0820 0GT BSK.'],
    ['words after it, where it stands unbroken', 'LUP1J000101060808200GTBSK, see you at ten'],
    ['brackets', '(LUP1J000101060808200GTBSK)'],
  ])('%s', (_, text) => {
    expect(decodeCode([model], text)).toEqual({
      ok: true,
      edition: '2026.1',
      ...fields,
      code,
    });
  });
});

describe('a refusal says what is wrong and what to do:', () => {
  test.each<[string, string, string]>([
    ['nothing', '', 'There is no code here yet. Paste a code: it starts with LUP.'],
    [
      'only blanks and marks',
      ' \u200B** ',
      'There is no code here yet. Paste a code: it starts with LUP.',
    ],
    [
      'no code',
      'see you at ten',
      'There is no code in this text. A code starts with LUP; copy it again, whole.',
    ],
    [
      'two codes',
      `${code}\n${otherCode}`,
      'This text holds 2 codes, and only one has room here. Paste one of them.',
    ],
    [
      'the letter U',
      'LUP1J0001U1060808200GTBSK',
      '“U” never stands in a code; here it is number 7 after LUP. Copy the code again, with nothing after it.',
    ],
    [
      'a letter of another alphabet',
      'LUP1J000101060808200GTВSK',
      '“В” never stands in a code; here it is number 20 after LUP. Copy the code again, with nothing after it.',
    ],
    [
      'a control character',
      'LUP1J000101060\u0007808200GTBSK',
      'The character U+0007 never stands in a code; here it is number 12 after LUP. Copy the code again, with nothing after it.',
    ],
    [
      'a missing symbol',
      'LUP1J00010106080820GTBSK',
      'A code has 22 letters and digits after LUP; this one has 21. Copy it again, whole.',
    ],
    [
      'the prefix alone',
      'lup',
      'A code has 22 letters and digits after LUP; this one has 0. Copy it again, whole.',
    ],
    [
      'a symbol too many',
      'LUP1J000101060808200GTBSKK',
      'A code has 22 letters and digits after LUP; this one has 23. Copy it again, with nothing after it.',
    ],
    [
      'a symbol too many in groups',
      'LUP 1J00 0101 0608 0820 0GT BSK K',
      'A code has 22 letters and digits after LUP; this one has 23. Copy it again, with nothing after it.',
    ],
    [
      'a wrong symbol',
      'LUP1J000101060908200GTBSK',
      'A letter or digit in this code is wrong or out of place. Copy the code again from where it was made.',
    ],
    [
      'an unknown role',
      vectors.refused.find(({ reason }) => reason === 'unknown-role')?.text ?? '',
      'This code names role number 6, which edition 2026.1 does not have. Ask whoever sent it to make the code again.',
    ],
    [
      '"does not apply" where it is not allowed',
      vectors.refused.find(({ reason }) => reason === 'may-not-apply')?.text ?? '',
      'This code answers “does not apply” to question dia-2, where edition 2026.1 does not allow it. Ask whoever sent it to make the code again.',
    ],
    [
      'bits that are not used',
      vectors.refused.find(({ reason }) => reason === 'impossible')?.text ?? '',
      'This code holds something that this site never writes. Ask whoever sent it to make the code again.',
    ],
  ])('%s', (_, text, message) => {
    expect(messageFor(text)).toBe(message);
  });
});

describe('a text with codes in it', () => {
  test('is cut into them', () => {
    expect(splitCodes(`Ann: ${code} thanks\nBob: ${groupCode(otherCode).join(' ')}`)).toEqual([
      code,
      'LUP 14F2 82VD PVDP VDPV 8D3 JCN',
    ]);
  });

  test('may hold none', () => {
    expect(splitCodes('Coverup and gallup are words; LU is none.')).toEqual([]);
  });
});
