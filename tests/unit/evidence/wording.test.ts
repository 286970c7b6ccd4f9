import { describe, expect, it } from 'vitest';
import { citationLead, describeShown, kindOfUse } from '../../../src/interface/evidence.ts';
import { makeRow } from './rows.ts';

describe('what the filters leave', () => {
  it.each([
    [160, 160, '', '160 rows.'],
    [12, 160, '', '12 of 160 rows.'],
    [0, 160, '', 'No row has all of this.'],
    [1, 1, '', '1 row.'],
    [12, 160, 'E08', '12 of 160 rows. E08: the row that the address names is shown as well.'],
    [
      0,
      160,
      'E08',
      'No row has all of this. E08: the row that the address names is shown as well.',
    ],
  ])('is said in one line: %s of %s, %s', (shown, total, named, line) => {
    expect(describeShown(shown, total, named)).toBe(line);
  });
});

it('cites a row with its source, years, status and id, and says no year twice', () => {
  const status = { id: 'checked', label: 'checked at the source', meaning: '' };

  expect(citationLead(makeRow({ id: 'e08', fieldwork: '2010', published: '2011' }), status)).toBe(
    'A source, 2011 (asked 2010, published 2011; checked at the source). The Leap, row E08.',
  );
  expect(citationLead(makeRow({ id: 'e08', published: '2011' }), status)).toBe(
    'A source, 2011 (checked at the source). The Leap, row E08.',
  );
});

it('names one page and several pages of a kind', () => {
  expect(kindOfUse('play', 1)).toBe('Play');
  expect(kindOfUse('play', 2)).toBe('Plays');
});
