import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  makeForm,
  readPeople,
  readSurvey,
  surveyField,
  surveyInputs,
} from '../../src/tools/engagement-gap/form.ts';
import {
  PACKED_LENGTH,
  countRatings,
  middleOf,
  noRatings,
  packCounts,
  sizeOf,
  spreadOf,
  unpackCounts,
} from '../../src/tools/engagement-gap/ratings.ts';
import { checkInputs } from '../../src/tools/form.ts';
import { readTool } from '../fixtures/engagement-gap-tool.ts';

const tool = readTool();
const form = makeForm(tool);
const ids = tool.wants.map(({ id }) => id);

describe('the form', () => {
  test('fits a link: at most 120 fields, ids of letters, digits and hyphens', () => {
    expect(form.fields.length).toBeLessThanOrEqual(120);
    for (const { id } of form.fields) expect(id).toMatch(/^[a-z0-9-]{1,40}$/);
    expect(new Set(form.fields.map(({ id }) => id)).size).toBe(form.fields.length);
  });

  test('takes the example whole', () => {
    expect(checkInputs(form, tool.example.inputs)).toEqual({
      inputs: tool.example.inputs,
      faults: [],
    });
    for (const id of ids) {
      const counts = unpackCounts(tool.example.inputs[surveyField(id)]!)!;
      for (const side of [counts.matters, counts.provide]) {
        expect(sizeOf(side), id).toBeGreaterThan(30);
        expect(sizeOf(side), id).toBeLessThanOrEqual(Number(tool.example.inputs['survey-rows']));
      }
    }
  });

  test('reads how many people there were, if that is a number', () => {
    expect(readPeople({ 'survey-rows': '40' })).toBe(40);
    expect(readPeople({ 'survey-rows': 'many' })).toBeNull();
    expect(readPeople({})).toBeNull();
  });
});

describe('counts of ratings', () => {
  test.each([
    { ratings: [4], n: 1, median: 4, low: 4, high: 4 },
    { ratings: [1, 5], n: 2, median: 3, low: 1, high: 5 },
    { ratings: [1, 2, 3, 4], n: 4, median: 2.5, low: 1.5, high: 3.5 },
    { ratings: [1, 2, 3, 4, 5], n: 5, median: 3, low: 2, high: 4 },
    { ratings: [5, 5, 1, 4, 5, 2], n: 6, median: 4.5, low: 2, high: 5 },
    { ratings: [3.5, 4, 4.5], n: 3, median: 4, low: 3.5, high: 4.5 },
  ])('$ratings have the median $median', ({ ratings, ...expected }) => {
    expect(spreadOf(countRatings(ratings))).toMatchObject(expected);
  });

  test('of nobody have no median', () => {
    expect(spreadOf(noRatings)).toBeNull();
    expect(middleOf(noRatings)).toEqual([]);
  });

  test('name the answers in the middle', () => {
    expect(middleOf(countRatings([1, 2, 5]))).toEqual([{ place: 2, rating: 2 }]);
    expect(middleOf(countRatings([1, 2, 5, 5]))).toEqual([
      { place: 2, rating: 2 },
      { place: 3, rating: 5 },
    ]);
  });

  test('agree with sorting and halving', () => {
    const rating = fc.integer({ min: 2, max: 10 }).map((half) => half / 2);
    fc.assert(
      fc.property(fc.array(rating, { minLength: 1, maxLength: 60 }), (ratings) => {
        const sorted = [...ratings].sort((one, other) => one - other);
        const half = sorted.length / 2;
        const median = (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
        const spread = spreadOf(countRatings(ratings))!;
        expect(spread.median).toBe(median);
        expect(spread.low).toBeLessThanOrEqual(spread.median);
        expect(spread.high).toBeGreaterThanOrEqual(spread.median);
        const atMost = sorted.filter((one) => one <= spread.low).length;
        expect(atMost).toBeGreaterThanOrEqual(sorted.length / 4);
      }),
    );
  });

  test('come back from their packed text, which fits its field', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(counts, counts, (matters, provide) => {
        const text = packCounts({ matters, provide });
        expect(text.length).toBeLessThanOrEqual(PACKED_LENGTH);
        expect(unpackCounts(text)).toEqual({ matters, provide });
      }),
    );
  });

  test.each([
    '',
    '1.2.3.4.5',
    '1.2.3.4/1.2.3.4.5',
    '1.2.3.4.5/1.2.3.4.5/1.2.3.4.5',
    '1.2.3.4.-5/1.2.3.4.5',
    '1.2.3.4.x/1.2.3.4.5',
    '1.2.3.4.1e9/1.2.3.4.5',
    '1.2.3.4.100000/1.2.3.4.5',
    '01.2.3.4.5/1.2.3.4.5',
    '1..3.4.5/1.2.3.4.5',
  ])('%j is no packed text', (text) => {
    expect(unpackCounts(text)).toBeNull();
  });

  test('of a new questionnaire leave nothing of an earlier one', () => {
    const counts = { matters: countRatings([5]), provide: countRatings([1, 2]) };
    const part = surveyInputs(tool, { trust: counts }, 2);
    expect(part[surveyField('trust')]).toBe('0.0.0.0.1/1.1.0.0.0');
    expect(part[surveyField('value')]).toBe('');
    expect(part['survey-rows']).toBe('2');
    expect(readSurvey(tool, part)).toEqual({ trust: counts });
  });
});
