import { describe, expect, test } from 'vitest';
import {
  cameraText,
  intakeText,
  nextKeyText,
  paperFaultText,
  scanText,
} from '../../src/interface/workshop/room-intake.ts';
import { inText, joinText, rolesText } from '../../src/interface/workshop/room.ts';

const nothing = {
  added: 0,
  replaced: 0,
  known: 0,
  otherEdition: 0,
  unchanged: 0,
  discarded: 0,
  left: 0,
  replacedAfterReveal: 0,
  foreign: [] as readonly number[],
};

describe('what came in', () => {
  test('is told by what became of it', () => {
    expect(intakeText({ ...nothing, added: 12, replaced: 1, known: 3 })).toBe(
      '12 sheets added, 1 replaced by a newer one of the same person and 3 known already.',
    );
    expect(intakeText({ ...nothing, added: 1, unchanged: 1 })).toBe(
      '1 sheet added. It is unchanged: the same as in the round before. If that person answered anew, ask for the newest code.',
    );
    expect(intakeText({ ...nothing, added: 9, unchanged: 7 })).toMatch(
      /^9 sheets added\. 7 of those are unchanged: the same as in the round before\./,
    );
    expect(intakeText({ ...nothing, known: 60 })).toBe('60 known already.');
  });

  test('tells codes of other editions apart from those that this site lacks', () => {
    expect(intakeText({ ...nothing, otherEdition: 2, foreign: [7, 3, 7] })).toBe(
      '2 sheets are of another edition of the questions than this room’s, and not taken. 3 sheets are of edition number 3 and 7, which this site does not have, and not taken.',
    );
    expect(intakeText({ ...nothing, foreign: [2] })).toBe(
      '1 sheet is of edition number 2, which this site does not have, and not taken.',
    );
  });

  test('is said for each phone at the camera', () => {
    expect(scanText({ ...nothing, added: 1 }, 4)).toBe('Taken. 4 in.');
    expect(scanText({ ...nothing, added: 1, unchanged: 1 }, 4)).toBe(
      'Taken, with the same answers as in the round before. 4 in.',
    );
    expect(scanText({ ...nothing, replaced: 1 }, 4)).toBe('Replaced by this newer one. 4 in.');
    expect(scanText({ ...nothing, known: 1 }, 4)).toBe('Known already. 4 in.');
    expect(scanText({ ...nothing, foreign: [2] }, 4)).toMatch(/not taken/);
    expect(scanText(nothing, 4)).toBe(cameraText.noCode);
  });
});

describe('a paper sheet', () => {
  const nameOf = (role: string) => `Role ${role}`;

  test('says what the next key is for', () => {
    expect(nextKeyText({ kind: 'letter', letters: ['E', 'M', 'F'] }, nameOf)).toBe(
      'Next: the role’s letter, E, M or F.',
    );
    expect(
      nextKeyText(
        { kind: 'digit', role: 'e', at: 2, of: 6, question: 'q', digits: '01234589' },
        nameOf,
      ),
    ).toBe('Role e. Next: question 2 of 6.');
    expect(nextKeyText({ kind: 'done', role: 'e' }, nameOf)).toBe('Role e. Complete: press Enter.');
  });

  test('names what is wrong with it', () => {
    expect(paperFaultText({ reason: 'bad-letter', typed: 'Z', letters: ['E', 'M'] })).toBe(
      '“Z” is no role’s letter. Begin with E or M.',
    );
    expect(paperFaultText({ reason: 'too-few', found: 4, wanted: 6 })).toBe(
      '4 of 6 digits are there. Type 0 for a question that was not answered.',
    );
    expect(
      paperFaultText({ reason: 'bad-digit', typed: '7', at: 3, question: 'q', digits: '0123458' }),
    ).toBe('“7” is no answer to question 3. It takes 0, 1, 2, 3, 4, 5 or 8.');
  });
});

test('how many are in is said with how many were expected', () => {
  expect(inText(0, null)).toBe('Nobody is in yet');
  expect(inText(1, null)).toBe('1 person is in');
  expect(inText(0, 23)).toBe('Nobody of 23 is in yet');
  expect(inText(17, 23)).toBe('17 of 23 people are in');
  expect(inText(23, 23)).toBe('All 23 people are in');
  expect(inText(25, 23)).toBe('25 people are in, 2 more than you expected');
  expect(rolesText([{ name: 'Executive', people: 4 }])).toBe('Executive 4');
});

test('the words to send name the unit, the questions and who can read a code', () => {
  const [ask, how, code] = joinText.message('Acme', 'key', 'https://leap.example/place/', 2);
  expect(ask).toContain('Acme');
  expect(ask).toContain('https://leap.example/place/');
  expect(how).toContain('six questions (about two minutes)');
  expect(joinText.message('Acme', 'all', 'https://leap.example/place/', 8)[1]).toContain(
    'all eighteen count (about eight minutes)',
  );
  expect(code).toContain('Whoever sees a code can read the answers in it.');
});
