import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countValues, matches, type Tags } from '../../../src/search/facets.ts';

const pages: Tags[] = [
  { kind: ['Stage'], stage: ['Listening'] },
  { kind: ['Play'], stage: ['Listening'], dimension: ['People'] },
  { kind: ['Play'], stage: ['Reactive'], dimension: ['People', 'Service'] },
  { kind: ['Case'] },
];

describe('filters', () => {
  test('let through what is filed under everything that is chosen', () => {
    const left = (choice: Record<string, string>) =>
      pages.flatMap((tags, index) => (matches(tags, choice) ? [index] : []));
    expect(left({})).toEqual([0, 1, 2, 3]);
    expect(left({ kind: 'Play' })).toEqual([1, 2]);
    expect(left({ kind: 'Play', stage: 'Listening' })).toEqual([1]);
    expect(left({ dimension: 'Service', stage: 'Listening' })).toEqual([]);
  });

  test('count what a value would leave beside the choices in the other filters', () => {
    const choice = { kind: 'Play', stage: 'Listening' };
    expect(countValues(pages, choice, 'stage')).toEqual({
      all: 2,
      values: new Map([
        ['Listening', 1],
        ['Reactive', 1],
      ]),
    });
    expect(countValues(pages, choice, 'kind')).toEqual({
      all: 2,
      values: new Map([
        ['Stage', 1],
        ['Play', 1],
      ]),
    });
  });

  const valuesOf = (...names: string[]) => fc.uniqueArray(fc.constantFrom(...names));
  const drawnPages = fc.array(fc.record({ kind: valuesOf('a', 'b'), stage: valuesOf('x', 'y') }));
  const drawnChoice = fc.record(
    { kind: fc.constantFrom('a', 'b'), stage: fc.constantFrom('x', 'y') },
    { requiredKeys: [] },
  );

  test('leave as many as they promise', () => {
    fc.assert(
      fc.property(drawnPages, drawnChoice, (drawn, choice) => {
        for (const facet of ['kind', 'stage']) {
          const { values } = countValues(drawn, choice, facet);
          for (const [value, count] of values) {
            const left = drawn.filter((tags) => matches(tags, { ...choice, [facet]: value }));
            expect(left).toHaveLength(count);
          }
        }
      }),
    );
  });
});
