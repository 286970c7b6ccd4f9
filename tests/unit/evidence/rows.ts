import type { EvidenceRow } from '../../../src/model/types.ts';

/** A row of evidence that says nothing but what a test wants of it. */
export function makeRow(part: Partial<EvidenceRow> = {}): EvidenceRow {
  return {
    id: 'e01',
    claim: 'A claim.',
    figures: [],
    sample: '',
    fieldwork: '',
    published: '',
    sources: ['A source, 2011', 'A blog'],
    seeds: [],
    topic: 'surveys',
    status: 'checked',
    caution: '',
    contradicts: [],
    replaces: [],
    ...part,
  };
}
