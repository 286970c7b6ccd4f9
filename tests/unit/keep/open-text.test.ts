import { describe, expect, test } from 'vitest';
import { readPasted, readText } from '../../../src/islands/keep/open-text.ts';
import { answersInOrder } from '../../../src/scoring/answers.ts';
import { encodeCode } from '../../../src/sharing/code.ts';
import { compareLink, invitationLink, resultLink } from '../../../src/sharing/link.ts';
import { makeModel } from '../../fixtures/model.ts';

const model = makeModel();
const page = 'https://the-leap.example/place/result/';
const answers = answersInOrder(model, { purpose: [3, 2, null], people: ['dont-know'] });
const one = encodeCode(model, { role: 'manager', nonce: 11, answers });
const other = encodeCode(model, { role: 'other', nonce: 12, answers: {} });
const later = encodeCode(makeModel({ edition: '2031.1', editionNumber: 7 }), {
  role: 'manager',
  nonce: 13,
  answers,
});

/** The code with its last symbol changed. */
function damage(code: string): string {
  return code.slice(0, -1) + (code.endsWith('0') ? '1' : '0');
}

describe('a text with results in it', () => {
  test('gives the placing that a code carries, and nothing that it does not', () => {
    expect(readText([model], `Here it is: ${one}`)).toEqual({
      placings: [
        {
          edition: '2026.1',
          unit: '',
          role: 'manager',
          nonce: 11,
          answers,
          notes: {},
          reasons: {},
          startedAt: '',
          changedAt: '',
        },
      ],
      problem: null,
    });
  });

  test.each([
    ['a link', resultLink(page, one)],
    ['the fragment of a link', `#${one}`],
    ['a code in its groups', one.replace(/(.{4})/g, '$1 ').toLowerCase()],
  ])('is read from %s', (_, text) => {
    expect(readText([model], text).placings.map(({ nonce }) => nonce)).toEqual([11]);
  });

  test.each([
    ['a link to several', compareLink(page, [one, other])],
    ['lines of a chat', `Anna: ${one}\nBen: ${other}\nthanks both`],
  ])('gives all of them in their order from %s', (_, text) => {
    const { placings, problem } = readText([model], text);
    expect(placings.map(({ nonce }) => nonce)).toEqual([11, 12]);
    expect(problem).toBeNull();
  });

  test('gives the sound ones and names the others by their number', () => {
    const { placings, problem } = readText([model], [one, damage(one), other].join(', '));
    expect(placings.map(({ nonce }) => nonce)).toEqual([11, 12]);
    expect(problem).toEqual({
      lines: [
        {
          place: '2',
          text: 'A letter or digit in this code is wrong or out of place. Copy the code again from where it was made.',
        },
      ],
      isPart: true,
      codes: [],
      invitation: null,
    });
  });

  test('keeps a sound code of an edition that this site lacks, unread', () => {
    const { placings, problem } = readText([model], later.toLowerCase());
    expect(placings).toEqual([]);
    expect(problem?.codes).toEqual([later]);
    expect(problem?.isPart).toBe(false);
    expect(problem?.lines).toHaveLength(1);
    expect(problem?.lines[0]?.text).toContain('edition number 7');
  });
});

describe('a text without a result', () => {
  test('that is an invitation is handed on to be answered', () => {
    const link = invitationLink(page, { edition: '2026.1', unit: 'Acme' });
    expect(readText([model], link)).toEqual({
      placings: [],
      problem: {
        lines: [],
        isPart: false,
        codes: [],
        invitation: { edition: '2026.1', unit: 'Acme' },
      },
    });
  });

  test('that is an invitation to an edition that this site lacks is refused', () => {
    const { problem } = readText(
      [model],
      invitationLink(page, { edition: '2031.1', unit: 'Acme' }),
    );
    expect(problem?.invitation).toBeNull();
    expect(problem?.lines[0]?.text).toContain('edition “2031.1”');
  });

  test.each(['', '#', '#what-if'])('asks for nothing in an address: %j', (text) => {
    expect(readText([model], text)).toEqual({ placings: [], problem: null });
  });

  test.each(['#', '#what-if', 'good morning'])('is told so where it was pasted: %j', (text) => {
    expect(readPasted([model], text).problem?.lines[0]?.text).toBe(
      'There is no result and no invitation in this text. Paste the whole link again, or the code that starts with LUP.',
    );
  });

  test('leaves what can be read to be read where it was pasted', () => {
    expect(readPasted([model], one)).toEqual(readText([model], one));
    expect(readPasted([model], damage(one))).toEqual(readText([model], damage(one)));
  });
});
