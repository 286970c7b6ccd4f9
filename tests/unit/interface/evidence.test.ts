import { describe, expect, it } from 'vitest';
import {
  describeBases,
  describeBoardFigure,
  describeFigureBase,
  describeFigures,
  describeYears,
  describeYearsBeside,
  isBaseUnseen,
} from '../../../src/interface/evidence.ts';
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
  contradicts: [],
  replaces: [],
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

it('leaves out the years that the first source ends with', () => {
  const source = (text: string, published: string) =>
    describeYearsBeside(row({ sources: [text, 'A blog'], published }));

  expect(source('Sprout Social, 2020', '2020')).toBe('');
  expect(source('Sprout Social, 2020', '2021')).toBe('2021');
  expect(source('Sprout Social', '2020')).toBe('2020');
});

describe('who a figure is a share of', () => {
  const expect42 = { id: 'expect', value: '42%', of: 'complainers who expect a reply' };
  const hour = { id: 'hour', value: '40%', of: 'those in a hurry', asked: 'those expecting one' };
  const survey = row({ status: 'checked', sample: '2,000 people', figures: [expect42, hour] });

  it('is its own base, else the whole sample', () => {
    expect(describeFigureBase(survey, hour)).toBe('those expecting one');
    expect(describeFigureBase(survey, expect42)).toBe('2,000 people');
  });

  it('was not to be seen where a study prints shares and names no sample', () => {
    const unseen = row({ ...survey, sample: '' });

    expect(isBaseUnseen(unseen)).toBe(true);
    expect(describeFigureBase(unseen, expect42)).toBe('Who was asked was not visible to us');
    expect(describeBases(unseen, [expect42])).toBe('Who was asked was not visible to us');
  });

  it('is nobody where nobody was asked', () => {
    const counted = { value: '12', of: 'wants in the list' };

    for (const nobody of [
      row({ status: 'checked', figures: [counted] }),
      row({ status: 'arithmetic', figures: [{ ...expect42, value: '100%' }] }),
    ]) {
      expect(isBaseUnseen(nobody)).toBe(false);
      expect(describeBases(nobody, nobody.figures)).toBe('');
    }
  });

  it('is told once for several figures, with the values where there are several bases', () => {
    expect(describeBases(survey, [expect42])).toBe('Asked: 2,000 people');
    expect(describeBases(survey, [hour])).toBe('Asked: those expecting one');
    expect(describeBases(survey, [expect42, hour])).toBe(
      'Asked: 2,000 people (42%); those expecting one (40%)',
    );
    expect(describeBases(survey, [])).toBe('Asked: 2,000 people');
  });

  it('goes with a figure that is printed away from its row, as do its years, status and caution', () => {
    const status = { id: 'checked', label: 'checked at the source', meaning: '' };
    const old = row({ ...survey, published: '2016', caution: 'Complainers only. More follows.' });

    expect(describeBoardFigure(old, hour, status, true)).toEqual({
      value: '40%',
      of: 'those in a hurry',
      base: 'those expecting one',
      years: '2016',
      status: 'checked at the source',
      caution: 'Complainers only. More follows.',
      isOld: true,
    });
  });
});
