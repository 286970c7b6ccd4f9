import { describe, expect, it } from 'vitest';
import { describeFigures, describeYears } from '../../../src/interface/evidence.ts';
import type { EvidenceRow } from '../../../src/model/types.ts';

const row = (part: Partial<EvidenceRow>): EvidenceRow => ({
  id: 'e01',
  claim: 'A claim.',
  figures: [],
  sample: '',
  fieldwork: '',
  published: '',
  sources: ['A source'],
  seeds: [],
  topic: 'survey',
  status: 'opinion',
  caution: '',
  against: [],
  ...part,
});

describe('the years of a row', () => {
  it('names both where they differ', () => {
    expect(describeYears(row({ fieldwork: '2010', published: '2011' }))).toBe(
      'asked 2010, published 2011',
    );
  });

  it('names one where they agree or the other is unknown', () => {
    expect(describeYears(row({ fieldwork: '2010', published: '2010' }))).toBe('2010');
    expect(describeYears(row({ published: '2011' }))).toBe('2011');
  });

  it('says that the year is not known where neither is', () => {
    expect(describeYears(row({}))).toBe('year not known');
  });
});

it('joins figures with what they count', () => {
  const figures = [
    { value: '70%', of: 'executives' },
    { value: '38%', of: 'consumers' },
  ];
  expect(describeFigures(row({ figures }))).toBe('70%: executives; 38%: consumers');
});
