import { expect, test } from 'vitest';
import type { Tags } from '../../../src/search/facets.ts';
import { weighHits } from '../../../src/search/weights.ts';

test('scores are weighed by kind, and everything else of a hit stays', () => {
  const hits = [
    { id: 'row', score: 8, words: [1] },
    { id: 'play', score: 4, words: [2] },
    { id: 'unfiled', score: 2, words: [] },
  ];
  const tags = new Map<string, Tags>([
    ['row', { kind: ['Source'] }],
    ['play', { kind: ['Play'], stage: ['Source'] }],
  ]);

  expect(weighHits(hits, tags, { Source: 0.25 })).toEqual([
    { id: 'row', score: 2, words: [1] },
    { id: 'play', score: 4, words: [2] },
    { id: 'unfiled', score: 2, words: [] },
  ]);
});
