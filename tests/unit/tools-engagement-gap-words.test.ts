import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answersTable,
  differenceFigure,
  explanationTable,
  gapFigure,
  plotFigure,
} from '../../src/charts/tools/engagement-gap.ts';
import {
  differenceNumbers,
  gapNumbers,
  medianNumber,
} from '../../src/interface/tools/engagement-gap-numbers.ts';
import {
  boardText,
  explanationSentence,
  gapSentence,
  playWhy,
  unknownText,
} from '../../src/interface/tools/engagement-gap-sentences.ts';
import { openText, viewName } from '../../src/interface/tools/engagement-gap.ts';
import { ratingField, surveyField } from '../../src/tools/engagement-gap/form.ts';
import {
  countRatings,
  listRatings,
  middleOf,
  spreadOf,
} from '../../src/tools/engagement-gap/ratings.ts';
import { readGaps } from '../../src/tools/engagement-gap/reading.ts';
import { readTool } from '../fixtures/engagement-gap-tool.ts';

const tool = readTool();
const example = readGaps(tool, tool.example.inputs);
const names = ['Our managers', 'What customers told us'] as const;

/** Inputs of the first viewpoint: `want: [matters, provide]`. */
function rate(ratings: Record<string, [string, string]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(ratings).flatMap(([want, [matters, provide]]) => [
      [ratingField(1, want, 'matters'), matters],
      [ratingField(1, want, 'provide'), provide],
    ]),
  );
}

function sentenceOf(inputs: Record<string, string>): string {
  const { leader, sorted } = readGaps(tool, inputs);
  return gapSentence('What we think', leader, sorted);
}

describe('the sentence', () => {
  test('says what to do while nothing is rated on both sides', () => {
    expect(sentenceOf({ 'trust-matters': '4' })).toBe(
      'Rate a want on both sides, how much it matters and how well you provide it, and its gap shows here.',
    );
  });

  test('names the widest gap, and how many wants have none to show', () => {
    expect(sentenceOf(rate({ trust: ['5', '2'], value: ['3', '3'] }))).toBe(
      'By “What we think”, the widest gap is in trust: it matters at 5 and is provided at 2, a gap of 3. One of the two wants rated falls short. Ten of the twelve have no gap to show yet.',
    );
  });

  test('names all that share the widest gap', () => {
    expect(sentenceOf(rate({ trust: ['5', '3'], value: ['4', '2'] }))).toBe(
      'By “What we think”, the widest gap is 2, in trust and good value. Both wants rated fall short. Ten of the twelve have no gap to show yet.',
    );
  });

  test('says so where nothing falls short', () => {
    expect(sentenceOf(rate({ trust: ['3', '4'] }))).toBe(
      'By “What we think”, the one want that is rated does not fall short. Eleven of the twelve have no gap to show yet.',
    );
    expect(sentenceOf(rate({ trust: ['3', '4'], value: ['2', '2'] }))).toContain(
      'none of the two wants that are rated falls short.',
    );
  });

  test('warns of a questionnaire with few answers', () => {
    const inputs = { second: 'survey', [surveyField('trust')]: '0.0.0.2.2/3.0.0.0.0' };
    const { leader, sorted } = readGaps(tool, inputs);
    expect(gapSentence('Four customers', leader, sorted)).toBe(
      'By “Four customers”, the widest gap is in trust: it matters at 4.5 and is provided at 1, a gap of 3.5. Eleven of the twelve have no gap to show yet. One want rests on fewer than ten answers to a question: take it as a hint.',
    );
  });

  test('of the example is the customers’', () => {
    expect(gapSentence(names[1], example.leader, example.sorted)).toBe(
      'By “What customers told us”, the widest gap is in quick settling of disputes: it matters at 5 and is provided at 2, a gap of 3. Six of the twelve wants rated fall short.',
    );
  });
});

describe('beside the sentence', () => {
  test('failings explain gaps, and some are seen where no gap is', () => {
    expect(explanationSentence(example.explanations, example.idle)).toBe(
      'A failing that you marked often or sometimes goes with three of the six gaps. Uneven messages and untargeted offers can be seen, you say, and what they let down shows no gap: look at those ratings again.',
    );
    expect(explanationTable(example.explanations).rows).toEqual([
      [
        'Quick settling of disputes',
        '3',
        'listening without acting (often), a broken-up experience (often)',
      ],
      ['Good value', '2', 'too much selling (often)'],
      ['Accountability', '2', 'No failing on the list goes with this want. Ask your customers.'],
      ['Openness', '1.5', 'All marked rarely: look for another cause.'],
      ['Trust', '1', 'No failing on the list goes with this want. Ask your customers.'],
      ['Talk in both directions', '1', 'listening without acting (often)'],
    ]);
  });

  test('one gap, and none that goes with a failing, are said as people say them', () => {
    const said = (inputs: Record<string, string>) => {
      const { explanations, idle } = readGaps(tool, inputs);
      return explanationSentence(explanations, idle);
    };
    const openness = rate({ openness: ['4', '2'] });
    expect(said(openness)).toBe(
      'No failing that you marked often or sometimes goes with the one gap.',
    );
    expect(said({ ...openness, 'failing-closed': 'often' })).toBe(
      'A failing that you marked often or sometimes goes with the one gap.',
    );
    expect(said(rate({ openness: ['4', '2'], trust: ['4', '2'] }))).toBe(
      'No failing that you marked often or sometimes goes with any of the two gaps.',
    );
    expect(said({})).toBe('There is no gap to explain yet.');
  });

  test('a view that rates nothing higher is not named for it', () => {
    const said = (ratings: Record<string, [string, string]>, others: Record<string, string>) =>
      differenceFigure(
        readGaps(tool, { ...rate(ratings), second: 'hand', ...others }).differences,
        ['Sales', 'Service'],
      ).sentence;
    const second = { 'second-trust-matters': '4', 'second-trust-provide': '1' };
    expect(said({ trust: ['4', '3'] }, second)).toBe(
      'The views differ most on trust: a gap of 1 by “Sales”, of 3 by “Service”. What is provided is rated higher by “Sales” for the one want.',
    );
    expect(
      said(
        { trust: ['4', '1'], value: ['4', '1'] },
        { ...second, 'second-value-matters': '4', 'second-value-provide': '2' },
      ),
    ).toBe(
      'The views differ most on good value: a gap of 3 by “Sales”, of 2 by “Service”. They agree on one of two. What is provided is rated higher by “Service” for one of two wants.',
    );
    expect(said({ trust: ['4', '1'] }, second)).toBe(
      'Both views see the same gap in the one want that can be compared.',
    );
  });

  test('heads of tables name what stands under them, each by itself', () => {
    for (const { head } of [
      differenceFigure(example.differences, names).table,
      answersTable('Customers', example.second!),
    ]) {
      expect(new Set(head).size).toBe(7);
      for (const cell of head) expect(cell).toMatch(/^(?:Want|Matters|Provided|Gap)/);
    }
  });

  test('plays say why they were chosen', () => {
    expect(example.plays.map(playWhy)).toEqual([
      'For quick settling of disputes: it matters at 5 and is provided at 2.',
      'For good value: it matters at 5 and is provided at 3.',
      'For accountability: it matters at 5 and is provided at 3.',
    ]);
    const byFailing = readGaps(tool, { 'failing-closed': 'often' }).plays;
    expect(byFailing.map(playWhy)[0]).toBe(
      'You often see little openness, which lets down openness.',
    );
  });

  test('what to find out says what is not known, and by whom', () => {
    const { unknowns } = readGaps(tool, rate({ trust: ['dont-know', 'dont-know'] }));
    expect(unknowns.map((one) => unknownText(one, 'Sales'))).toEqual([
      'Trust: how much it matters to customers, and how well you provide it (Sales)',
    ]);
  });

  test('the two views are laid side by side', () => {
    const { sentence, chart, table } = differenceFigure(example.differences, names);
    expect(sentence).toBe(
      'The views differ most on quick settling of disputes: a gap of 1 by “Our managers”, of 3 by “What customers told us”. They agree on one of ten. What is provided is rated higher by “Our managers” for six of twelve wants, and by “What customers told us” for three. Only “What customers told us” sees a gap in accountability, openness and trust.',
    );
    expect(chart.rows[0]).toEqual({ label: 'Quick settling of disputes', values: [1, 3] });
    expect(table.rows[0]).toEqual([
      'Quick settling of disputes',
      '4 → 5',
      '+1',
      '3 → 2',
      '−1',
      '1 → 3',
      '+2',
    ]);
    expect(table.rows.at(-1)).toEqual([
      'Talk in both directions',
      '? → 4',
      '–',
      '3 → 3',
      '0',
      '– → 1',
      '–',
    ]);
  });

  test('names and counts are as people say them', () => {
    expect(viewName('  ', 1)).toBe('What we think');
    expect(viewName(undefined, 2)).toBe('What customers told us');
    expect(viewName(' Sales ', 2)).toBe('Sales');
    expect(openText(1, 24)).toBe('1 rating of 24 still open.');
    expect(openText(0, 24)).toBe('');
  });
});

describe('the charts', () => {
  test('draw the wants by their gap, and leave out what has none', () => {
    const { chart, table } = gapFigure(
      'Us',
      readGaps(tool, rate({ trust: ['4', '1'], value: ['dont-know', '2'] })).sorted,
    );
    expect(chart).toMatchObject({
      kind: 'dumbbell',
      axis: { min: 1, max: 5 },
      series: ['Provided', 'Matters'],
      rows: [{ label: 'Trust', values: [1, 4] }],
    });
    expect(table.rows).toHaveLength(12);
    expect(table.rows[0]).toEqual(['Trust', '4', '1', '3']);
    expect(table.rows.find(([name]) => name === 'Good value')).toEqual([
      'Good value',
      '?',
      '2',
      '–',
    ]);
  });

  test('plot what matters against what is provided, by the numbers in the list', () => {
    const { chart, sentence } = plotFigure(
      'Us',
      readGaps(tool, rate({ trust: ['4', '1'], value: ['2', '3'], choice: ['3', '3'] })).leader,
    );
    expect(chart.points).toEqual([
      { label: '3', x: 3, y: 3 },
      { label: '4', x: 3, y: 2 },
      { label: '5', x: 1, y: 4 },
    ]);
    expect(sentence).toBe(
      'By “Us”, one want lies above the line, where more is wanted than provided; one on it and one below. Each number is a want’s number in the list.',
    );
    const plotOf = (inputs: Record<string, string>) =>
      plotFigure('Us', readGaps(tool, inputs).leader).sentence;
    expect(plotOf(rate({ trust: ['2', '4'], value: ['1', '3'] }))).toBe(
      'By “Us”, no want lies above the line, where more is wanted than provided; two below. Each number is a want’s number in the list.',
    );
    expect(plotOf(rate({ trust: ['4', '2'] }))).toBe(
      'By “Us”, one want lies above the line, where more is wanted than provided. Each number is a want’s number in the list.',
    );
  });

  test('the questionnaire’s table has n, median and quartiles', () => {
    const { rows } = answersTable('Customers', example.second!);
    expect(rows.find(([name]) => name === 'Openness')).toEqual([
      'Openness',
      '39',
      '4',
      '4 to 5',
      '38',
      '2.5',
      '2 to 3',
    ]);
  });
});

describe('how a number came about', () => {
  test('shows the reader’s own inputs in the rule', () => {
    const reading = readGaps(tool, {
      ...rate({ trust: ['2', '4'] }),
      second: 'hand',
      'second-trust-matters': '5',
      'second-trust-provide': '1',
    });
    expect(gapNumbers(reading.sorted)).toMatchObject([
      { label: 'Trust', value: '−2', worked: '2 − 4 = −2' },
    ]);
    expect(differenceNumbers(reading.differences)).toMatchObject([
      { label: 'Trust', value: '+6', worked: '4 − (−2) = +6' },
    ]);
  });

  test.each([
    {
      ratings: [4, 2, 4],
      worked:
        '1 × 2 and 2 × 4. Answer 2 of 3 is 4. Quartiles, found in the same way a quarter and three quarters of the way through: 2 and 4.',
    },
    {
      ratings: [1, 2, 4, 5],
      worked:
        '1 × 1, 1 × 2, 1 × 4 and 1 × 5. Answers 2 and 3 of 4 are 2 and 4; half way lies 3. Quartiles, found in the same way a quarter and three quarters of the way through: 1.5 and 4.5.',
    },
  ])('shows the answers behind a median: $ratings', ({ ratings, worked }) => {
    const counts = countRatings(ratings);
    const counted = { ratings: listRatings(counts), middle: middleOf(counts) };
    expect(medianNumber('id', 'Trust', spreadOf(counts)!, counted)).toMatchObject({ worked });
  });
});

describe('the board page', () => {
  const boardOf = (inputs: Record<string, string>) =>
    boardText({ name: 'Us', people: null }, readGaps(tool, inputs).sorted, [], 280);

  test('says of one want and of none that falls short what people say', () => {
    expect(boardOf(rate({ trust: ['3', '4'] }))).toBe(
      'By “Us”, the one want rated does not fall short.',
    );
    expect(boardOf(rate({ trust: ['4', '3'] }))).toBe(
      'By “Us”, the one want rated falls short. Widest: trust (matters at 4, provided at 3).',
    );
    expect(boardOf(rate({ trust: ['3', '4'], value: ['2', '2'] }))).toBe(
      'By “Us”, none of the 2 wants rated falls short.',
    );
    expect(boardOf(rate({ trust: ['4', '3'], value: ['2', '2'] }))).toBe(
      'By “Us”, 1 of 2 wants falls short. Widest: trust (matters at 4, provided at 3).',
    );
  });

  test('gets the widest gaps and the play to begin with', () => {
    expect(
      boardText(
        { name: names[1], people: 40 },
        example.sorted,
        ['Count what people ask and where it ends'],
        280,
      ),
    ).toBe(
      'By “What customers told us” (40 people), 6 of 12 wants fall short. Widest: quick settling of disputes (matters at 5, provided at 2) and good value (matters at 5, provided at 3). Begin with “Count what people ask and where it ends”.',
    );
    expect(boardOf({})).toBeNull();
  });

  test('never gets more than it has room for, nor anything that is no number', () => {
    const rating = fc.constantFrom('1', '2', '3', '4', '5', 'dont-know');
    const ratings = fc.array(fc.tuple(rating, rating), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(ratings, fc.string({ maxLength: 40 }), (given, name) => {
        const inputs = rate(
          Object.fromEntries(tool.wants.map(({ id }, index) => [id, given[index]!])),
        );
        const { leader, sorted } = readGaps(tool, inputs);
        const board = boardText({ name, people: 99_999 }, sorted, ['T'.repeat(70)], 280);
        expect((board ?? '').length).toBeLessThanOrEqual(280);
        const said = `${board} ${gapSentence('', leader, sorted)} ${JSON.stringify(gapFigure('', sorted))}`;
        expect(said).not.toMatch(/NaN|Infinity|undefined/);
      }),
    );
  });
});
