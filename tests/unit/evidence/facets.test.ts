import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countByStatus,
  EVIDENCE_FACETS,
  isLeft,
  isOld,
  listYears,
  NONE,
  tagRow,
} from '../../../src/search/evidence-facets.ts';
import { makeRow } from './rows.ts';

const edition = { published: '2026-11-22' };
const measured = [{ id: 'share', value: '40%', of: 'people' }];

describe('what a row is filed under', () => {
  it('is its status, its topic, its seed documents and every year that it names', () => {
    const row = makeRow({
      status: 'reported',
      topic: 'the-leap',
      seeds: ['one', 'two'],
      fieldwork: 'April 2014 to June 2015',
      published: 'about 2016',
    });

    expect(tagRow(row)).toEqual({
      status: ['reported'],
      topic: ['the-leap'],
      seed: ['one', 'two'],
      year: ['2014', '2015', '2016'],
    });
  });

  it('says so where it has no seed document and no known year', () => {
    expect(tagRow(makeRow())).toMatchObject({ seed: [NONE], year: [NONE] });
  });

  it('names a year once, and takes no other number for a year', () => {
    const row = makeRow({ fieldwork: '2013', published: '2013, page 2545 of 20131' });

    expect(tagRow(row).year).toEqual(['2013']);
  });
});

describe('a row that is asked for', () => {
  const tags = { status: 'checked', topic: 'surveys', seed: 'one two', year: '2010 2011' };
  const ask = (asked: Record<string, string>) =>
    isLeft(
      tags,
      Object.entries(asked).map(([name, value]) => ({ name, value })),
    );

  it('is left where it is filed under all that is asked for', () => {
    expect(ask({})).toBe(true);
    expect(ask({ status: '', topic: '', seed: '', year: '' })).toBe(true);
    expect(ask({ year: '2011' })).toBe(true);
    expect(ask({ year: '2011', seed: 'one', status: 'checked' })).toBe(true);
  });

  it('is not left where one thing differs, or is only the start of another', () => {
    expect(ask({ year: '2012' })).toBe(false);
    expect(ask({ year: '2011', seed: 'three' })).toBe(false);
    expect(ask({ seed: 'on' })).toBe(false);
    expect(ask({ dimension: 'one' })).toBe(false);
  });

  it('is never brought back by asking for more', () => {
    const asked = fc.dictionary(
      fc.constantFrom(...EVIDENCE_FACETS),
      fc.constantFrom('checked', 'surveys', 'one', 'two', '2010', '2012'),
    );
    fc.assert(
      fc.property(asked, asked, (first, more) => {
        if (ask({ ...more, ...first })) expect(ask(first)).toBe(true);
      }),
    );
  });
});

describe('old figures', () => {
  it.each([
    ['2016', true],
    ['2017', false],
    ['January 2017', false],
    ['2011, 2012', true],
  ])('are those published ten years or more before the edition: %s is %s', (published, old) => {
    expect(isOld(edition, makeRow({ published, figures: measured }))).toBe(old);
  });

  it('are counted from when people were asked, where that is known', () => {
    const row = makeRow({ fieldwork: '2015', published: '2018', figures: measured });

    expect(isOld(edition, row)).toBe(true);
  });

  it('are not said of a row without a measured figure or without a year', () => {
    const counted = [{ value: '12', of: 'wants in the list' }];

    expect(isOld(edition, makeRow({ published: '2010' }))).toBe(false);
    expect(isOld(edition, makeRow({ published: '2010', figures: counted }))).toBe(false);
    expect(isOld(edition, makeRow({ figures: measured }))).toBe(false);
  });
});

it('counts each status in its order, the ones that no row has as none', () => {
  const statuses = ['checked', 'opinion', 'advice'].map((id) => ({ id, label: id, meaning: '' }));
  const rows = [makeRow(), makeRow({ status: 'opinion' }), makeRow()];

  expect(countByStatus(statuses, rows).map(({ status, count }) => [status.id, count])).toEqual([
    ['checked', 2],
    ['opinion', 1],
    ['advice', 0],
  ]);
});

it('offers the years newest first, and last those that are not known', () => {
  const rows = [makeRow(), makeRow({ published: '2011' }), makeRow({ published: '1999, 2025' })];

  expect(listYears(rows)).toEqual(['2025', '2011', '1999', NONE]);
  expect(listYears(rows.slice(1))).toEqual(['2025', '2011', '1999']);
});
