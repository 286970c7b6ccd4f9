import { describe, expect, it } from 'vitest';
import {
  countCopies,
  findPaper,
  listPapers,
  paperAddress,
} from '../../../src/components/workshop/guide/session-papers.ts';
import { timeSteps } from '../../../src/components/workshop/guide/session-steps.ts';
import { formIds, formsPages, formsText } from '../../../src/interface/workshop/forms.ts';
import {
  durationText,
  offsetText,
  papersText,
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

describe('the rounds of a session', () => {
  it('begin each with the step that gathers answers', () => {
    const steps = (['title', 'collect', 'reveal', 'collect', 'reveal'] as const).map(
      (kind) => ({ kind, minutes: 1 }) as SessionStep,
    );

    expect(timeSteps({ steps }).map(({ round }) => round)).toEqual([0, 1, 1, 2, 2]);
  });
});

describe('the papers of a session', () => {
  const withMaterials = (...materials: string[]) => [{ materials } as SessionStep];

  it('are the run sheet and what its steps have ready, each once', () => {
    const steps = [
      ...withMaterials('Paper forms and pens', 'Timer, two minutes'),
      ...withMaterials('Cards 1 to 5, or fingers on a call', 'The list of the twelve wants'),
      ...withMaterials('Cards 1 to 5, or fingers on a call', 'Play cards'),
    ];

    expect(listPapers({ steps, length: 'key' })).toEqual([
      'run-sheet',
      'key-questions',
      'ballots',
      'wants',
      'play-cards',
    ]);
    expect(listPapers({ steps, length: 'all' })[1]).toBe('all-questions');
    expect(listPapers({ steps: withMaterials('Paper and pens'), length: 'all' })).toEqual([
      'run-sheet',
    ]);
  });

  it.each([
    ['run-sheet', 30, 1],
    ['all-questions', 7, 4],
    ['ballots', 7, 7],
    ['wants', 11, 3],
    ['play-cards', 16, 2],
  ] as const)('are counted by people, and rounded up: %s for %i', (paper, people, copies) => {
    expect(countCopies(paper, people)).toBe(copies);
  });

  it('stand where they are printed from', () => {
    expect(paperAddress('run-sheet', 'half-day')).toBe('/workshop/half-day/run-sheet/');
    expect(paperAddress('play-cards', 'half-day')).toBe('/plays/booklet/');
    expect(formIds.map(String)).toContain(findPaper('Paper forms and pens', 'key'));
  });

  it('tell who gets one, how many that is, and on how many pages', () => {
    expect(papersText.line('ballots', 12, 12)).toContain('For twelve people: twelve.');
    expect(papersText.line('run-sheet', 1, 12)).toBe(
      'one, for you. Up to four pages: two sheets printed on both sides.',
    );
    expect(formsPages('key-questions')).toBe('Three pages: two sheets printed on both sides');
    expect(formsPages('ballots')).toBe('Two pages, printed on one side');
    expect(formsPages('wants')).toBe('One page');
  });

  it('describe themselves within the length of a search result', () => {
    for (const form of Object.values(formsText.forms({ key: 6, all: 18 }, 6, 12))) {
      expect(form.description.length).toBeLessThanOrEqual(160);
    }
    expect(formsText.description.length).toBeLessThanOrEqual(160);
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
