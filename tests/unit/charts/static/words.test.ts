import { describe, expect, test } from 'vitest';
import { figuresIn, tableOf } from '../../../../src/charts/static/figure-table.ts';
import { drawMatrix, hasGaps } from '../../../../src/charts/static/matrix.ts';
import { sourceLinesOf } from '../../../../src/charts/static/source-lines.ts';
import type { BarChart, MatrixChart, PairChart, RangeChart } from '../../../../src/model/types.ts';
import { makeBook } from './made-book.ts';

const head = { id: 'chart', title: 'It is so.', note: '' };

const bar: BarChart = {
  ...head,
  kind: 'bar',
  bars: [
    { label: 'Expected it', figure: 'e01/a' },
    { label: 'Got it', figure: 'e01/b' },
    { label: 'Hoped for it', figure: 'e02/a' },
    { label: 'Forgot it', figure: 'e03/a' },
  ],
};

const matrix: MatrixChart = {
  ...head,
  kind: 'matrix',
  columns: ['Today', 'Intended'],
  rows: [
    { label: 'Service', cells: ['most of the work', 'less'], evidence: ['e01', 'e02'] },
    { label: 'Brand', cells: ['', 'More, and better'], evidence: ['e02', 'e03'] },
    { label: 'Sales', cells: ['fewer hands', 'moreover'], evidence: ['e02'] },
  ],
};

const book = makeBook(
  {
    'e01/a': { value: 'more than 50%', percent: 50, bound: 'more' },
    'e01/b': { value: '29%', percent: 29 },
    'e02/a': { value: '12%', percent: 12 },
    'e03/a': { value: '3%', percent: 3 },
  },
  {
    e01: { sources: ['An index', 'A blog'], sample: 'UK adults', fieldwork: '2010' },
    e02: { sources: ['A study'], status: 'unverified', published: '' },
    e03: { sources: ['A study'], status: 'unverified', published: '' },
  },
  ['e01'],
);

describe('the table of a chart', () => {
  test('has every figure as the chart calls it, with what it counts, its doubt and its row', () => {
    expect(tableOf(bar, book)).toEqual([
      { label: 'Expected it', of: 'people asked', value: 'more than 50%', doubt: '', row: 'e01' },
      { label: 'Got it', of: 'people asked', value: '29%', doubt: '', row: 'e01' },
      {
        label: 'Hoped for it',
        of: 'people asked',
        value: '12%',
        doubt: 'not verified',
        row: 'e02',
      },
      { label: 'Forgot it', of: 'people asked', value: '3%', doubt: 'not verified', row: 'e03' },
    ]);
  });

  test('names both ends of every line', () => {
    const pair: PairChart = {
      ...head,
      kind: 'slope',
      ends: ['Expected', 'Got'],
      lines: [{ label: 'A reply', from: 'e01/a', to: 'e01/b' }],
    };
    expect(figuresIn(pair)).toEqual([
      { label: 'A reply: Expected', figure: 'e01/a' },
      { label: 'A reply: Got', figure: 'e01/b' },
    ]);
    expect(figuresIn({ ...pair, kind: 'dumbbell' })).toEqual(figuresIn(pair));
  });

  test('names the row and the point of a range', () => {
    const range: RangeChart = {
      ...head,
      kind: 'range',
      rows: [{ label: 'Replies', points: [{ label: '2010', figure: 'e01/b' }] }],
    };
    expect(figuresIn(range)).toEqual([{ label: 'Replies: 2010', figure: 'e01/b' }]);
  });

  test('is empty for a matrix, which is a table itself', () => {
    expect(tableOf(matrix, book)).toEqual([]);
  });
});

describe('the sources of a chart', () => {
  test('give origin, years, sample and status, and rows that would say the same share a line', () => {
    expect(sourceLinesOf(bar, book)).toEqual([
      {
        ids: ['e01'],
        text: 'An index. Old figures: asked 2010, published 2025. Asked: UK adults. Status checked.',
      },
      { ids: ['e02', 'e03'], text: 'A study. Year not known. Status unverified.' },
    ]);
  });

  test('give the base of a figure that has its own, and that of a survey which names none', () => {
    const shares: BarChart = { ...head, kind: 'bar', bars: [{ label: 'It', figure: 'e01/a' }] };
    const share = { value: '40%', percent: 40 };
    const rowOf = (sample: string) => ({
      e01: { sample, sources: ['Sprout, 2025'], figures: [{ id: 'a', value: '40%', of: 'it' }] },
    });
    const lineOf = (sample: string, asked?: string) =>
      sourceLinesOf(shares, makeBook({ 'e01/a': { ...share, asked } }, rowOf(sample)))[0]?.text;

    expect(lineOf('100 people', 'those who got one')).toBe(
      'Sprout, 2025. Asked: those who got one. Status checked.',
    );
    expect(lineOf('')).toBe('Sprout, 2025. Who was asked was not visible to us. Status checked.');
  });

  test('are those of every row that a matrix draws on, each once', () => {
    expect(sourceLinesOf(matrix, book).flatMap(({ ids }) => ids)).toEqual(['e01', 'e02', 'e03']);
  });
});

describe('a matrix', () => {
  test('marks words of more and less with a direction, and no others', () => {
    expect(drawMatrix(matrix, book).map(({ cells }) => cells)).toEqual([
      [
        { words: 'most of the work', direction: null },
        { words: 'less', direction: 'down' },
      ],
      [
        { words: '', direction: null },
        { words: 'More, and better', direction: 'up' },
      ],
      [
        { words: 'fewer hands', direction: 'down' },
        { words: 'moreover', direction: null },
      ],
    ]);
  });

  test('names beside a row the evidence that not all rows share', () => {
    expect(drawMatrix(matrix, book).map(({ own }) => own)).toEqual([['e01'], ['e03'], []]);
  });

  test('opens a group where other cells are filled than in the row above', () => {
    expect(drawMatrix(matrix, book).map(({ opensGroup }) => opensGroup)).toEqual([
      false,
      true,
      true,
    ]);
    const full = { ...matrix, rows: matrix.rows.filter(({ cells }) => !cells.includes('')) };
    expect(drawMatrix(full, book).map(({ opensGroup }) => opensGroup)).toEqual([false, false]);
    expect([hasGaps(matrix), hasGaps(full)]).toEqual([true, false]);
  });
});
