import { describe, expect, it } from 'vitest';
import { timeSteps } from '../../../src/components/workshop/guide/session-steps.ts';
import {
  durationText,
  offsetText,
  runSheetText,
  sessionText,
  splitAtPlace,
} from '../../../src/interface/workshop/guide.ts';
import type { SessionStep } from '../../../src/model/workshop-types.ts';

describe('the times of the guide', () => {
  it.each([
    [1, '1 minute'],
    [45, '45 minutes'],
    [90, '90 minutes'],
    [120, '2 hours'],
    [121, '2 hours 1 minute'],
    [210, '3 hours 30 minutes'],
  ])('are told in words that fit their length: %i minutes', (minutes, words) => {
    expect(durationText(minutes)).toBe(words);
  });

  it.each([
    [0, '0:00'],
    [9, '0:09'],
    [65, '1:05'],
    [210, '3:30'],
  ])('stand on a clock that begins at nought: minute %i', (minutes, clock) => {
    expect(offsetText(minutes)).toBe(clock);
  });

  it('begin a step when the steps before it are over', () => {
    const steps = [3, 4, 5].map((minutes) => ({ minutes }) as SessionStep);

    expect(timeSteps({ steps }).map(({ number, from }) => [number, from])).toEqual([
      [1, 0],
      [2, 3],
      [3, 7],
    ]);
  });
});

describe('the words of the guide', () => {
  it('cut an invitation where the address of the placing goes', () => {
    expect(splitAtPlace('Please open {place} today.')).toEqual(['Please open ', ' today.']);
    expect(splitAtPlace('Answer alone.')).toEqual(['Answer alone.']);
  });

  it('name the questions that count', () => {
    const questions = { key: 6, all: 18 };

    expect(sessionText.questions('key', questions)).toBe('Six, one for each dimension');
    expect(sessionText.questions('all', questions)).toBe('All 18');
    expect(runSheetText.checks('key', questions)[1]).toContain('six questions');
  });
});
