import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import {
  faultLines,
  leftLines,
  missingColumns,
  tookLines,
} from '../../src/interface/tools/engagement-gap-import.ts';
import { makeQuestions } from '../../src/interface/tools/engagement-gap-questions.ts';
import { headingRow, writeQuestionnaire } from '../../src/interface/tools/engagement-gap-sheet.ts';
import { packCounts } from '../../src/tools/engagement-gap/ratings.ts';
import { readCell } from '../../src/tools/engagement-gap/survey-cells.ts';
import { readHeading } from '../../src/tools/engagement-gap/survey-columns.ts';
import { TEXT_LIMIT, readSurveyResults } from '../../src/tools/engagement-gap/survey-results.ts';
import { findTotals } from '../../src/tools/engagement-gap/survey-totals.ts';
import { isWorkbook } from '../../src/tools/engagement-gap/workbook.ts';
import { readTool } from '../fixtures/engagement-gap-tool.ts';

const tool = readTool();
const questions = makeQuestions(tool);

const folder = new URL('../fixtures/survey-tables/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const tables = readdirSync(folder).filter((name) => !/^\.|\.said$/.test(name));

/** Everything that is said and kept of a table, a sentence a line. */
function sayAll(text: string): string {
  const result = readSurveyResults(text, questions);
  if (!result.ok) return ['Nothing was taken.', ...faultLines(result), ''].join('\n');
  const missing = missingColumns(result);
  const left = [...(missing ? [`${missing.sentence} ${missing.keys}`] : []), ...leftLines(result)];
  const counts = Object.entries(result.counts).map(
    ([want, found]) => `${want} ${packCounts(found)}`,
  );
  return ['Taken:', ...tookLines(result), 'Left:', ...left, 'Kept:', ...counts, ''].join('\n');
}

describe('results of the questionnaire', () => {
  // Missing or wrong tables would make a loop of no tests.
  test('come in many awkward tables', () => {
    expect(tables.length).toBeGreaterThanOrEqual(55);
  });

  test.each(tables)('%s is read as pinned beside it', (name) => {
    expect(sayAll(read(name))).toBe(read(`${name}.said`));
  });

  test('are the same whatever the separator, the order of the columns and the line ends', () => {
    const table = fc.record({
      people: fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 24, maxLength: 24 }), {
        minLength: 1,
        maxLength: 8,
      }),
      order: fc.shuffledSubarray(
        questions.map((_, index) => index),
        { minLength: 24 },
      ),
      delimiter: fc.constantFrom(',', ';', '\t', '|'),
      newline: fc.constantFrom('\n', '\r\n', '\r'),
      quotes: fc.boolean(),
    });
    fc.assert(
      fc.property(table, ({ people, order, delimiter, newline, quotes }) => {
        fc.pre(people.flat().some((rating) => rating > 0));
        const rows = [
          order.map((index) => `${questions[index]!.asked} ${questions[index]!.question}`),
          ...people.map((row) => order.map((index) => (row[index] === 0 ? '' : `${row[index]}`))),
        ];
        const text = Papa.unparse(rows, { delimiter, newline, quotes });
        const result = readSurveyResults(text, questions);
        if (!result.ok) throw new Error(result.reason);
        questions.forEach(({ want, side }, index) => {
          const expected = [1, 2, 3, 4, 5].map(
            (rating) => people.filter((row) => row[index] === rating).length,
          );
          expect(result.counts[want]![side].filter((_, step) => step % 2 === 0)).toEqual(expected);
        });
        expect(result.people).toBe(people.filter((row) => row.some((one) => one > 0)).length);
        expect(result.blankCells).toBe(
          people
            .filter((row) => row.some((one) => one > 0))
            .flat()
            .filter((one) => one === 0).length,
        );
      }),
    );
  });

  test('account for every cell under a question, whatever stands in it', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('1', '5', '6', 'n/a', '5 - very well', ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 12 }), (people) => {
        const text = Papa.unparse([['trust-matters', 'trust-well'], ...people], { newline: '\n' });
        const result = readSurveyResults(text, questions);
        const found = result.ok ? result : 'result' in result ? result.result : null;
        if (!found) throw new Error('The headings were not found.');
        const rows = people.filter((row) =>
          row.some((one) => one.replaceAll('\u0000', '').trim() !== ''),
        );
        const leftRows = [...found.leftRows.headings, ...found.leftRows.totals].length;
        expect(
          found.ratings +
            found.blankCells +
            found.noAnswer.count +
            found.outOfRange.count +
            found.unreadable.count,
        ).toBe((rows.length - leftRows) * 2);
      }),
    );
  });

  test('are refused unread beyond a length', () => {
    expect(readSurveyResults('x'.repeat(TEXT_LIMIT + 1), questions)).toEqual({
      ok: false,
      reason: 'too-large',
      limit: TEXT_LIMIT,
    });
  });
});

describe('what is said of a table', () => {
  test('puts no keys in a sentence, and says of one question that it has', () => {
    const keys = questions.map(({ key }) => key);
    const ratings = keys.map(() => '3');
    const without = (count: number) => {
      const text = [keys.slice(count), ratings.slice(count)].map((row) => row.join(',')).join('\n');
      const result = readSurveyResults(text, questions);
      if (!result.ok) throw new Error(result.reason);
      return { missing: missingColumns(result), took: tookLines(result) };
    };
    expect(without(1).missing).toEqual({
      sentence: '1 of 24 questions has no column.',
      keys: 'together-matters.',
    });
    expect(without(22).missing!.sentence).toBe('22 of 24 questions have no column.');
    expect(without(0).missing).toBeNull();
    expect(without(0).took).toContain('All 24 questions have a column.');
  });
});

describe('a row that may be a total', () => {
  const people = [
    { label: 'Ann', numbers: [5, 3] },
    { label: 'Bea', numbers: [4, 2] },
    { label: 'Cem', numbers: [5, null] },
  ];
  const kindOf = (label: string, numbers: (number | null)[], others = people) =>
    findTotals([...others, { label, numbers }]).at(-1);

  test.each([
    ['Average', [4.67, 2.5]],
    ['Average', [5, 3]],
    ['Average rating', [4.67, 2.5]],
    ['Overall total', [14, 5]],
    ['N = 3', [3, 2]],
    ['Median', [5, 2.5]],
    ['Standard deviation', [0.58, 0.71]],
    ['Standard deviation', [0.47, null]],
  ])('%s with %j is one', (label, numbers) => {
    expect(kindOf(label, numbers)).toBe('total');
  });

  test.each([
    ['Average', [3, 3]],
    ['Average rating', [5, 3]],
    ['Total', [2, 1]],
    ['Max', [5, 3]],
    ['Min', [4, 2]],
  ])('%s with %j is a person’s', (label, numbers) => {
    expect(kindOf(label, numbers)).toBe('like-total');
  });

  test.each(['Average Joe', 'n/a', 'N. Smith', 'Meaning well', 'Ann'])(
    '%s without a number is nobody’s total',
    (label) => {
      expect(kindOf(label, [null, null])).toBe('answers');
    },
  );

  test('of extremes is one in the company of another', () => {
    const totals = [...people, { label: 'Sum', numbers: [14, 5] }];
    expect(kindOf('Max', [5, 3], totals)).toBe('total');
    expect(kindOf('Max', [4, 3], totals)).toBe('like-total');
  });

  test('is told by its numbers alone where people give no whole ones', () => {
    const halves = [
      { label: 'Ann', numbers: [3.5] },
      { label: 'Bea', numbers: [2.5] },
    ];
    expect(kindOf('Average of all', [3], halves)).toBe('total');
    expect(kindOf('Average of all', [4.5], halves)).toBe('like-total');
  });
});

describe('a cell', () => {
  test.each([
    ['4', 4],
    [' 4 ', 4],
    ['4,0', 4],
    ['3.5', 3.5],
    ['5 - very well', 5],
    ['5 – very well', 5],
    ['5: very well', 5],
    ['5 (very well)', 5],
    ['5 very well', 5],
    ['very well (5)', 5],
    ['4/5', 4],
    ['4 of 5', 4],
    ['="3"', 3],
    ["'3", 3],
    ['５', 5],
  ])('%j is the rating %d', (text, value) => {
    expect(readCell(text)).toEqual({ kind: 'rating', value });
  });

  test.each([
    ['', 'blank'],
    ['\u00a0', 'blank'],
    ['n/a', 'no-answer'],
    ['—', 'no-answer'],
    ['Don’t know', 'no-answer'],
    ['6', 'out-of-range'],
    ['0', 'out-of-range'],
    ['-1', 'out-of-range'],
    ['6 - superb', 'out-of-range'],
    ['12 months', 'out-of-range'],
    ['very well', 'unreadable'],
    ['4-5', 'unreadable'],
    ['4 or 5', 'unreadable'],
    ['04-May', 'unreadable'],
    ['=1+1', 'unreadable'],
    ['8/10', 'unreadable'],
    ['5%', 'unreadable'],
    ['5th', 'unreadable'],
    ['<b>5</b>', 'unreadable'],
  ])('%j is %s', (text, kind) => {
    expect(readCell(text).kind).toBe(kind);
  });
});

describe('a heading', () => {
  test.each(questions.map((question) => [question.key, question] as const))(
    '%s is known by its key and by its question, however it is written',
    (key, question) => {
      const whole = `${question.asked} ${question.question}`;
      const ways = [
        key,
        key.toUpperCase().replaceAll('-', '_'),
        key.replaceAll('-', ' '),
        `${key}: ${whole}`,
        `[${key}] ${whole}`,
        whole,
        whole.toLowerCase().replace(/[^a-z]/g, ''),
        `${question.question} [${question.asked}]`,
        `12. ${whole}`,
      ];
      for (const way of ways) {
        expect(readHeading(way, questions), way).toEqual({ kind: 'question', question });
      }
    },
  );

  test('is known whichever of the copied lines it was made from', () => {
    const lines = writeQuestionnaire(tool)
      .split('\n')
      .filter((line) => line.startsWith('   '));
    expect(lines.map((line) => readHeading(line, questions))).toEqual(
      questions.map((question) => ({ kind: 'question', question })),
    );
    expect(headingRow(tool).split(',')).toEqual(questions.map(({ key }) => key));
  });

  test.each(['Timestamp', 'Trust', 'Does trust matter?', 'trust', 'matters', 'Q1'])(
    '%s answers no question',
    (heading) => {
      expect(readHeading(heading, questions)).toEqual({ kind: 'unknown' });
    },
  );
});

test.each([
  ['a packed Excel file', [0x50, 0x4b, 3, 4, 0x14, 0, 6, 0], true],
  ['an Excel file of the older kind', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], true],
  ['a table that begins with PK', [0x50, 0x4b, 0x2c, 0x31], false],
])('%s is known by its first bytes', (_, bytes, isKnown) => {
  expect(isWorkbook(new TextDecoder().decode(new Uint8Array(bytes)))).toBe(isKnown);
});
