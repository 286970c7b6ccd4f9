import { expect, test } from 'vitest';
import { recordsOf } from '../../../src/integrations/search-records.ts';

test('words and rows of evidence are found by what they say, under their own addresses', () => {
  const records = recordsOf({
    glossary: [{ id: 'leap', term: 'Leap', meaning: 'The work between two stages.' }],
    statuses: [{ id: 'reported', label: 'reported by others', meaning: 'We saw it elsewhere.' }],
    evidence: [
      {
        id: 'e08',
        topic: 'perception-gap',
        claim: 'Executives believe it.',
        figures: [{ value: '70%', of: 'executives' }],
        sample: '351 executives',
        fieldwork: '2010',
        published: '2011',
        sources: ['A study', 'A post'],
        seeds: [],
        status: 'reported',
        caution: 'Old figures',
        contradicts: [],
        replaces: [],
      },
    ],
  });

  expect(records).toEqual([
    {
      address: '/glossary/#leap',
      title: 'Leap',
      content: 'The work between two stages.',
      kind: 'Glossary',
    },
    {
      address: '/evidence/sources/#e08',
      title: 'E08: Executives believe it.',
      content:
        'Executives believe it. 70%: executives. 351 executives. asked 2010, published 2011. reported by others. A study. A post. Old figures.',
      kind: 'Source',
    },
  ]);
});
