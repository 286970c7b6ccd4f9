import { expect, test } from 'vitest';
import { describePace } from '../../../src/interface/workshop/console-time.ts';
import { guessAnswer, seesText } from '../../../src/interface/workshop/console.ts';

const MINUTE = 60_000;

test('a session is on time until a whole minute is lost or won', () => {
  expect(describePace(0)).toBe('on time');
  expect(describePace(59_999)).toBe('on time');
  expect(describePace(MINUTE)).toBe('1 minute behind');
  expect(describePace(-4.5 * MINUTE)).toBe('4 minutes ahead');
});

test('a guess is answered with its figure, its source and its caution together', () => {
  const answer = {
    consumers: { value: '23%', of: 'consumers who said so' },
    executives: { value: '64%', of: 'executives who believed it' },
    source: 'A survey. Old: 2010.',
    caution: 'Two questions were not alike.',
  };
  expect(guessAnswer(answer, 'It teaches something.')).toBe(
    '23%: consumers who said so. 64%: executives who believed it. A survey. Old: 2010. Two questions were not alike. It teaches something.',
  );
  expect(guessAnswer({ ...answer, executives: null, caution: '' }, '')).toBe(
    '23%: consumers who said so. A survey. Old: 2010.',
  );
});

test('a decision says what is missing from it', () => {
  expect(seesText.decided(1, 0, 0)).toBe('One play, with owner and date.');
  expect(seesText.decided(3, 0, 0)).toBe('Three plays, with owner and date.');
  expect(seesText.decided(1, 1, 1)).toBe('One play. One has no owner yet and one has no date yet.');
  expect(seesText.decided(3, 0, 2)).toBe('Three plays. Two have no date yet.');
  expect(seesText.decided(2, 1, 0)).toBe('Two plays. One has no owner yet.');
});
