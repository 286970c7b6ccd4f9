import { describe, expect, test } from 'vitest';
import { findFigures, findUncitedFigures } from '../../../src/model/uncited-figures.ts';

const figuresIn = (text: string) => findFigures(text).map(({ figure }) => figure);

describe('a figure in prose', () => {
  test.each([
    ['38% agreed', '38%'],
    ['forty per cent agreed', 'forty per cent'],
    ['12 percentage points', '12 percentage points'],
    ['Two-thirds of consumers agreed', 'Two-thirds'],
    ['three-quarters agreed', 'three-quarters'],
    ['one-third of the firms left', 'one-third of'],
    ['half of consumers left', 'half of consumers'],
    ['more than half do not engage', 'more than half'],
    ['half the firms waited', 'half the'],
    ['three times more likely', 'three times more'],
    ['a ratio of 3:1', '3:1'],
    ['it cost two million pounds', 'two million pounds'],
    ['it cost 5 million pounds', '5 million pounds'],
    ['thirty executives said so', 'thirty executives'],
    ['fifteen firms left', 'fifteen firms'],
    ['a hundred customers wrote', 'a hundred customers'],
    ['seventy-two customers wrote', 'seventy-two customers'],
    ['nine in ten left', 'nine in ten'],
  ])('is found: %s', (text, figure) => {
    expect(figuresIn(text)).toEqual([figure]);
  });

  test.each([
    'in 2010 and in 2012, one in spring',
    'half an hour, and more than half a day',
    'at 9:30 in the morning, or at 14:00:00',
    'one firm, a third party, three weeks, ten seconds',
    'the first two of them',
    'step four of six',
  ])('is not found: %s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });

  test('is told once where two patterns meet, by the longer text', () => {
    expect(figuresIn('two million pounds and 70% of 351 executives')).toEqual([
      'two million pounds',
      '70%',
      '351 executives',
    ]);
  });

  test('stands on the line where it begins', () => {
    const text = 'First.\n\nA line,\nthen 38%.\n\n- 12%<Cite id="e01" />\n- 13%\n';
    expect(findUncitedFigures(text)).toEqual([
      { figure: '38%', line: 4 },
      { figure: '13%', line: 7 },
    ]);
  });
});
