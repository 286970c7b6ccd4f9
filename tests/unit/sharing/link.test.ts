import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupCode } from '../../../src/sharing/code.ts';
import {
  compareLink,
  findInvitationProblem,
  invitationLink,
  readFragment,
  resultLink,
} from '../../../src/sharing/link.ts';
import { cleanText } from '../../../src/sharing/placing.ts';
import { makeEdition } from './edition.ts';

const code = 'LUP1J000101060808200GTBSK';
const other = 'LUP14F282VDPVDPVDPV8D3JCN';
const result = 'https://example.org/playbook/place/result/';
const place = 'https://example.org/playbook/place/';
const invitation = { edition: '2026.1', unit: 'Acme & Söhne, North' };

describe('a link is written', () => {
  test('to a result', () => {
    expect(resultLink(result, code)).toBe(
      'https://example.org/playbook/place/result/#LUP1J000101060808200GTBSK',
    );
  });

  test('to a result, from a page that has a # of its own', () => {
    expect(resultLink(`${result}#what-if`, code)).toBe(`${result}#${code}`);
  });

  test('to several results', () => {
    expect(compareLink(result, [code, other])).toBe(`${result}#${code},${other}`);
  });

  test('to a blank placing, with the edition and the unit and no more', () => {
    expect(invitationLink(place, invitation)).toBe(
      'https://example.org/playbook/place/#edition=2026.1&unit=Acme+%26+S%C3%B6hne%2C+North',
    );
    expect(invitationLink(place, { ...invitation, ...{ nonce: 42, notes: {} } })).toBe(
      invitationLink(place, invitation),
    );
  });

  test('to a blank placing without a unit', () => {
    expect(invitationLink(place, { edition: '2026.1', unit: ' ' })).toBe(
      'https://example.org/playbook/place/#edition=2026.1&unit=',
    );
  });
});

describe('a code is found in', () => {
  test.each<[string, string, string]>([
    ['the address bar', `#${code}`, code],
    ['a fragment without its mark', code, code],
    ['a whole link', `${result}#${code}`, code],
    ['a link from a site whose address holds the prefix', `https://lup.example/#${code}`, code],
    ['a link with words around it', `Mine: ${result}#${code} (see you at ten)`, code],
    ['a percent-encoded link', `${result}#%4CUP1J000101060808200GTBSK%20`, code],
    ['a small-letter link', `#${code.toLowerCase()}`, 'LUP1j000101060808200gtbsk'],
    ['a code in groups', groupCode(code).join(' '), 'LUP 1J00 0101 0608 0820 0GT BSK'],
    ['a code with a stray percent sign before it', `100% ${code}`, code],
    ['a damaged code, for its reader to refuse', '#LUP1J0001', 'LUP1J0001'],
  ])('%s', (_, text, found) => {
    expect(readFragment(text)).toEqual({ kind: 'code', text: found });
  });

  test.each<[string, string]>([
    ['a link to several', compareLink(result, [code, other])],
    ['a link whose commas were encoded', `${result}#${code}%2C${other}`],
    ['lines of codes', `${code}\n${other}\n`],
    ['lines of links', `${resultLink(result, code)}\n${resultLink(result, other)}`],
    ['a link and a code', `Ann: ${resultLink(result, code)} Bob: ${other}`],
  ])('%s: both', (_, text) => {
    expect(readFragment(text)).toEqual({ kind: 'codes', texts: [code, other] });
  });
});

describe('an invitation is found in', () => {
  test.each<[string, string]>([
    ['the address bar', '#edition=2026.1&unit=Acme+%26+S%C3%B6hne%2C+North'],
    ['a whole link', invitationLink(place, invitation)],
    ['a link with words around it', `Join in: ${invitationLink(place, invitation)} Thanks, Ann`],
    ['a link that was encoded once more', `${place}#edition%3D2026.1%26unit%3DAcme%20%26%20S`],
    [
      'a link with its parts the other way round',
      '#unit=Acme+%26+S%C3%B6hne%2C+North&edition=2026.1',
    ],
    ['a link with parts that mean nothing', `${invitationLink(place, invitation)}&role=executive`],
  ])('%s', (name, text) => {
    const unit = name.includes('once more') ? 'Acme ' : invitation.unit;
    expect(readFragment(text)).toEqual({
      kind: 'invitation',
      edition: '2026.1',
      unit: unit.trim(),
    });
  });

  test('a link to a unit that is called like a code', () => {
    const unit = 'LUP 14F2';
    expect(readFragment(invitationLink(place, { edition: '2026.1', unit }))).toEqual({
      kind: 'invitation',
      edition: '2026.1',
      unit,
    });
  });

  test('a link without a unit', () => {
    expect(readFragment('#edition=2026.1')).toEqual({
      kind: 'invitation',
      edition: '2026.1',
      unit: '',
    });
  });

  test('a hostile link, cleaned', () => {
    const unit = encodeURIComponent(`\u202E<b>Acme</b>\n${'x'.repeat(100)}`);
    expect(readFragment(`#edition=2026.1&unit=${unit}`)).toEqual({
      kind: 'invitation',
      edition: '2026.1',
      unit: `<b>Acme</b> ${'x'.repeat(48)}`,
    });
  });
});

describe('nothing is found in', () => {
  test.each<[string, string]>([
    ['no text', ''],
    ['blanks', ' \n'],
    ['a mark alone', '#'],
    ['the id of an element', '#what-if'],
  ])('%s', (_, text) => {
    expect(readFragment(text)).toEqual({ kind: 'none' });
  });
});

describe('a problem is found in', () => {
  const codes = Array.from({ length: 9 }, () => code);

  test.each<[string, string, object]>([
    [
      'a link with nothing after its #',
      `${result}#`,
      {
        reason: 'no-fragment',
        message:
          'This link carries nothing after a #, so there is no result in it. Copy the whole link again.',
      },
    ],
    [
      'a link without a #',
      `Mine: ${result}`,
      {
        reason: 'no-fragment',
        message:
          'This link carries nothing after a #, so there is no result in it. Copy the whole link again.',
      },
    ],
    [
      'a link with a damaged prefix',
      `#LVP${code.slice(3)}`,
      {
        reason: 'not-readable',
        prefix: 'LUP',
        message:
          'There is no result and no invitation in this text. Paste the whole link again, or the code that starts with LUP.',
      },
    ],
    [
      'a word that was pasted',
      'hello',
      {
        reason: 'not-readable',
        prefix: 'LUP',
        message:
          'There is no result and no invitation in this text. Paste the whole link again, or the code that starts with LUP.',
      },
    ],
    [
      'a text that is too long',
      'x'.repeat(10_001),
      {
        reason: 'too-long',
        message:
          'This text is too long for a link or a few codes. Paste the link or the codes alone.',
      },
    ],
    [
      'a link to too many results',
      compareLink(result, codes),
      {
        reason: 'too-many-codes',
        found: 9,
        limit: 8,
        message: 'This holds 9 codes, and at most 8 results open side by side. Leave some out.',
      },
    ],
    [
      'an invitation without an edition',
      '#unit=Acme',
      {
        reason: 'no-edition',
        message:
          'This invitation does not say which edition of the questions to answer. Ask whoever sent it for a new link.',
      },
    ],
    [
      'an invitation with a broken edition',
      '#edition=%3Cscript%3E&unit=Acme',
      {
        reason: 'no-edition',
        message:
          'This invitation does not say which edition of the questions to answer. Ask whoever sent it for a new link.',
      },
    ],
  ])('%s', (_, text, problem) => {
    expect(readFragment(text)).toEqual({ kind: 'problem', ...problem });
  });

  test('an invitation to an edition that this site lacks', () => {
    const models = [makeEdition()];
    expect(findInvitationProblem(models, { edition: '2026.1' })).toBeNull();
    expect(findInvitationProblem(models, { edition: '2031.2' })).toEqual({
      reason: 'unknown-edition',
      edition: '2031.2',
      message:
        'This invitation asks for edition “2031.2” of the questions, which this site does not have. ' +
        'Ask whoever sent it for a link to the site where it was made.',
    });
  });
});

describe('whatever the text,', () => {
  test('an invitation comes back as it was sent, its unit cleaned', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (unit) => {
        const link = invitationLink(place, { edition: '2026.1', unit });
        expect(readFragment(link)).toEqual({
          kind: 'invitation',
          edition: '2026.1',
          unit: cleanText(unit, 60),
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('reading never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc
            .array(
              fc.constantFrom('#', 'LUP', 'edition=', '&unit=', '%', '%4C', 'https://', code, ' '),
            )
            .map((parts) => parts.join('')),
        ),
        (text) => {
          const kinds = ['none', 'code', 'codes', 'invitation', 'problem'];
          expect(kinds).toContain(readFragment(text).kind);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
