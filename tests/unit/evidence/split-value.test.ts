import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitValue } from '../../../src/components/evidence/split-value.ts';
import { loadPlaybookFromDisk } from '../../../src/model/load-node.ts';

describe('a value in parts', () => {
  it.each([
    ['70%', 70, null, '%', 'exactly'],
    ['49.8%', 49.8, null, '%', 'exactly'],
    ['more than 60%', 60, null, '%', 'more than'],
    ['less than 4%', 4, null, '%', 'less than'],
    ['up to 25%', 25, null, '%', 'less than'],
    ['about 60%', 60, null, '%', 'about'],
    ['60 to 65%', 60, 65, '%', 'range'],
    ['0 to 100', 0, 100, '', 'range'],
    ['1 in 4', 25, null, '%', 'exactly'],
    ['12', 12, null, '', 'exactly'],
    ['more than 3,800', 3800, null, '', 'more than'],
    ['about 0.20', 0.2, null, '', 'about'],
    ['5 times', 5, null, 'times', 'exactly'],
    ['about 5 hours', 5, null, 'hours', 'about'],
    ['more than 50 feet', 50, null, 'feet', 'more than'],
  ] as const)('is read from %s', (value, number, numberTo, unit, qualifier) => {
    expect(splitValue(value)).toEqual({ number, numberTo, unit, qualifier });
  });

  it.each(['last', 'first', 'two thirds', 'about half', 'several months', '3 and 5', 'once 5%'])(
    'has no number where the text has none to reckon with: %s',
    (value) => {
      expect(splitValue(value)).toEqual({
        number: null,
        numberTo: null,
        unit: '',
        qualifier: 'other',
      });
    },
  );

  it('keeps any percentage as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) => {
        expect(splitValue(`${tenths / 10}%`)).toMatchObject({ number: tenths / 10, unit: '%' });
      }),
    );
  });

  it('is found for every percentage of the rows', () => {
    const lost = loadPlaybookFromDisk('.')
      .evidence.flatMap(({ figures }) => figures.map(({ value }) => value))
      .filter((value) => value.includes('%') && splitValue(value).number === null);

    expect(lost).toEqual([]);
  });
});
