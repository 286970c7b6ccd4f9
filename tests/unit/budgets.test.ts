import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  compareBudget,
  formatFigure,
  recordBudget,
  takeHighest,
  type Budget,
  type Figures,
} from '../budgets/compare.ts';

const reached: Figures = {
  js: 2000,
  css: 6000,
  preloadedFonts: 70_000,
  fonts: 90_000,
  requests: 10,
  searchFiles: 0,
};

const budget: Budget = {
  id: 'read',
  what: 'a page that is only read',
  pages: ['*'],
  ceilings: { js: 3000, searchFiles: 0 },
  reached,
  reason: 'The first record.',
};

/** The record's figures on one page, some of them changed. */
const measure = (change: Partial<Figures> = {}) =>
  takeHighest([{ page: '/path/', figures: { ...reached, ...change } }]);

describe('a budget', () => {
  test('holds at its record', () => {
    expect(compareBudget(budget, measure())).toEqual([]);
  });

  test('holds up to five per cent over its record and no further', () => {
    expect(compareBudget(budget, measure({ css: 6300 }))).toEqual([]);
    expect(compareBudget(budget, measure({ css: 6301 }))).toEqual([
      'read: css is 6.3 KB on /path/, more than 5 % over its record of 6.0 KB; make it smaller, or change the record with npm run budgets -- --record "why".',
    ]);
  });

  test('holds below its record', () => {
    expect(compareBudget(budget, measure({ js: 0, fonts: 0 }))).toEqual([]);
  });

  test('is broken over a ceiling, whatever the record says', () => {
    const generous = { ...budget, reached: { ...reached, js: 5000 } };
    expect(compareBudget(generous, measure({ js: 3001 }))).toEqual([
      'read: js is 3.0 KB on /path/; the ceiling is 3.0 KB.',
    ]);
    expect(compareBudget(generous, measure({ js: 3000 }))).toEqual([]);
  });

  test('is broken by one file where none is allowed', () => {
    expect(compareBudget(budget, measure({ searchFiles: 1 }))).toEqual([
      'read: searchFiles is 1 on /path/; the ceiling is 0.',
    ]);
  });

  test('is broken by one request too many', () => {
    expect(compareBudget(budget, measure({ requests: 11 }))).toHaveLength(1);
  });

  test('without a record asks for one', () => {
    expect(compareBudget({ ...budget, reached: null }, measure())).toEqual([
      'read has no record; write one with npm run budgets -- --record "why".',
    ]);
  });
});

test('a group is as large as the largest of its pages, figure by figure', () => {
  const highest = takeHighest([
    { page: '/', figures: { ...reached, js: 100, css: 7000 } },
    { page: '/path/', figures: { ...reached, js: 300, css: 5000 } },
  ]);
  expect(highest.js).toEqual({ value: 300, page: '/path/' });
  expect(highest.css).toEqual({ value: 7000, page: '/' });
  expect(highest.searchFiles).toEqual({ value: 0, page: '/' });
});

test('a changed record carries its reason, an unchanged one keeps the old', () => {
  const grown = recordBudget(budget, measure({ js: 2500 }), 'Search came in.');
  expect(grown.reached).toEqual({ ...reached, js: 2500 });
  expect(grown.reason).toBe('Search came in.');
  expect(recordBudget(budget, measure(), 'Nothing new.')).toBe(budget);
});

test('bytes are told in thousands and counts as they are', () => {
  expect(formatFigure('js', 2449)).toBe('2.4 KB');
  expect(formatFigure('requests', 12)).toBe('12');
});

test('every record says why it is what it is', () => {
  const budgets = JSON.parse(readFileSync('tests/budgets.json', 'utf8')) as Budget[];
  expect(budgets.map(({ id }) => id)).toEqual([
    'read',
    'sources',
    'search',
    'place',
    'plan',
    'result',
    'tool',
    'screen',
    'room',
    'offline',
  ]);
  const bare = budgets.filter((kept) => kept.reached !== null && kept.reason.trim() === '');
  expect(bare).toEqual([]);
});
