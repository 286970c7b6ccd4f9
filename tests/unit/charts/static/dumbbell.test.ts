import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawDumbbell, NARROWEST_STRIP } from '../../../../src/charts/static/dumbbell.ts';
import { estimateWidth } from '../../../../src/charts/static/text-width.ts';
import type { PairChart } from '../../../../src/model/types.ts';
import { makeBook } from './made-book.ts';

function draw(from: number, to: number, ends = ['Executives', 'Consumers'], status = 'checked') {
  const chart: PairChart = {
    id: 'chart',
    title: 'It is so.',
    note: '',
    kind: 'dumbbell',
    ends,
    lines: [{ label: 'Advocacy', from: 'e01/a', to: 'e02/b' }],
  };
  const book = makeBook(
    {
      'e01/a': { value: `${from}%`, percent: from },
      'e02/b': { value: `${to}%`, percent: to },
    },
    { e02: { status } },
  );
  return drawDumbbell(chart, book)[0]!;
}

describe('a dumbbell', () => {
  test('names its first mark above and its second below, each at its own place', () => {
    const { middle, height, from, to } = draw(70, 38);
    expect([from.at, to.at]).toEqual([70, 38]);
    expect(from.lines).toEqual([
      { text: 'Executives', value: '70%', at: 70, anchor: 'middle', baseline: 1 },
    ]);
    expect(to.lines).toEqual([
      { text: 'Consumers', value: '38%', at: 38, anchor: 'middle', baseline: 3.65 },
    ]);
    expect([middle, height]).toEqual([1.95, 3.9]);
  });

  test('has both marks on the line where there is room between them', () => {
    const { middle, from, to } = draw(40, 45);
    expect([from.y, to.y]).toEqual([middle, middle]);
  });

  test('parts marks that would cover each other, each towards its name and as far from it as before', () => {
    const { middle, height, from, to } = draw(42, 40);
    expect([from.y, middle, to.y]).toEqual([1.95, 2.35, 2.75]);
    expect(height).toBe(4.7);
    expect(to.lines[0]?.baseline).toBe(4.45);
  });

  test('says the same in one sentence', () => {
    expect(draw(70, 38, undefined, 'unverified').sentence).toBe(
      'Advocacy: Executives 70%; Consumers 38%, not verified',
    );
  });

  test('gives words of doubt a line of their own, and the strip the height for it', () => {
    const { height, to } = draw(70, 38, undefined, 'mismatch');
    expect(to.lines.map(({ text, value }) => [text, value])).toEqual([
      ['Consumers', '38%'],
      ['our source differs', ''],
    ]);
    expect(height).toBe(5.15);
  });

  test('breaks a name that no phone could show in one line', () => {
    const name = 'Executives of large firms in the eight countries that were asked';
    expect(draw(70, 38, [name, 'Consumers']).from.lines.length).toBeGreaterThan(2);
  });

  test('has no line of text that leaves the narrowest strip, and none that comes near a mark', () => {
    const percent = fc.integer({ min: 0, max: 100 });
    const name = fc
      .array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 8 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(percent, percent, name, name, (first, second, one, other) => {
        const { middle, height, from, to } = draw(first, second, [one, other]);
        for (const { text, value, at, anchor } of [...from.lines, ...to.lines]) {
          const width = estimateWidth(`${text} ${value}`.trim());
          const held = (at / 100) * NARROWEST_STRIP;
          const start = held - { start: 0, middle: width / 2, end: width }[anchor];
          expect(start).toBeGreaterThanOrEqual(-1e-9);
          expect(start + width).toBeLessThanOrEqual(NARROWEST_STRIP + 1e-9);
        }
        for (const { baseline } of from.lines) expect(baseline).toBeLessThan(middle - 0.6);
        for (const { baseline } of to.lines) {
          expect(baseline).toBeGreaterThan(middle + 1.2);
          expect(baseline).toBeLessThan(height);
        }
      }),
    );
  });
});
