import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimNumber, resultNumbers } from '../../src/interface/tools/return-numbers.ts';
import { claimNeedOf } from '../../src/tools/return/claims.ts';
import { workOut } from '../../src/tools/return/work-out.ts';
import { form, typed } from '../fixtures/return-tool.ts';

const work = (part: Record<string, string> = {}) => workOut(form, { ...typed, ...part });

describe('a worked line', () => {
  const worked = (part: Record<string, string>, currency = '£') =>
    Object.fromEntries(resultNumbers(work(part), currency).map((each) => [each.id, each.worked]));

  test('shows typed numbers in full and what is worked out from them with all its digits', () => {
    const lines = worked({ people: '2.125', value: '1234.56', complain: '0.125%', margin: '40' });
    expect(lines).toMatchObject({
      cost: '2.125 × 20 × 50 × £30 + £4,000 = £67,750',
      worth: '£1,234.56 × 40% × 2 = £987.648',
      'break-even': '£67,750 ÷ £987.648 = 68.6, so 69',
      'of-complainers': '69 ÷ (10,000 × 0.125%) = 69 ÷ 12.5 = 552%',
      kept: '10,000 × 0.125% × 30% + 70 = 73.75',
      result: '73.75 × £987.648 − £67,750 = £5,089.04',
    });
    const penny = { people: '', 'hours-each': '', 'hour-cost': '', weeks: '' };
    expect(
      worked({ ...penny, 'tools-cost': '1,000', value: '1', margin: '0.1', years: '1' }),
    ).toMatchObject({
      'break-even': '£1,000 ÷ £0.001 = 1,000,000',
    });
    expect(
      worked({ ...penny, 'tools-cost': '12,001', value: '1,000', margin: '100', years: '1' }),
    ).toMatchObject({ 'break-even': '£12,001 ÷ £1,000 = 12.001, so 13' });
  });

  test('leaves out what was never given, and says what counts in its place', () => {
    const { weeks: _weeks, years: _years, 'tools-cost': _tools, others: _others, ...rest } = typed;
    const numbers = resultNumbers(workOut(form, rest), '£');
    expect(numbers.find(({ id }) => id === 'cost')).toMatchObject({
      formula: 'People × hours a week each × weeks a year × cost of an hour',
      worked: '2 × 20 × 52 × £30 = £62,400',
      note: 'Weeks were left empty, and count as 52.',
    });
    expect(numbers.find(({ id }) => id === 'worth')).toMatchObject({
      note: 'Years were left empty, and count as one.',
    });
    expect(numbers.find(({ id }) => id === 'kept')).toMatchObject({
      formula: 'Customers × share who complain × share of these who stay because of the work',
      worked: '10,000 × 5% × 30% = 150',
    });
    const alone = { 'tools-cost': '960', value: '400', margin: '40', others: '30' };
    expect(resultNumbers(workOut(form, alone), '£')).toMatchObject([
      { id: 'cost', formula: 'Tools a year', worked: '£960' },
      { id: 'worth' },
      { id: 'break-even' },
      { id: 'kept', formula: 'Others kept or won because of the work', worked: '30' },
      { id: 'result' },
    ]);
  });

  test('comes out again when it is reckoned from its own printed numbers', () => {
    const decimal = (most: number) =>
      fc
        .tuple(fc.integer({ min: 1, max: most }), fc.constantFrom(1, 10, 100, 1000, 10_000))
        .map(([digits, part]) => digits / part);
    const numbers = fc.record({
      people: decimal(9999),
      'hours-each': decimal(160),
      weeks: decimal(53),
      'hour-cost': decimal(1e6),
      'tools-cost': decimal(1e9),
      value: decimal(1e7),
      margin: decimal(100),
      years: decimal(100),
      customers: fc.integer({ min: 1, max: 1e8 }),
      complain: decimal(100),
      'kept-share': decimal(100),
      others: fc.integer({ min: 0, max: 1e6 }),
    });
    fc.assert(
      fc.property(numbers, (some) => {
        const inputs = Object.fromEntries(
          Object.entries(some).map(([field, number]) => [
            field,
            number.toFixed(4).replace(/0+$/, '').replace(/\.$/, ''),
          ]),
        );
        const result = workOut(form, inputs);
        // More customers than a form takes are not told to the last one.
        fc.pre(result.breakEven?.kind === 'customers' && result.breakEven.customers < 1e10);
        const need = claimNeedOf(result.breakEven, 25)!;
        const all = [
          ...resultNumbers(result, '£'),
          claimNumber({ id: 'claim', name: 'A', size: 'b' }, need),
        ];
        for (const { worked: line } of all) checkLine(line);
        const typedIn = all[0]!.worked
          .split(' = ')[0]!
          .split(/ [×+] /)
          .map(readPrinted);
        expect(typedIn).toEqual([
          some.people,
          some['hours-each'],
          some.weeks,
          some['hour-cost'],
          some['tools-cost'],
        ]);
      }),
      { numRuns: 300 },
    );
  });
});

/** A number as printed: `£1,234.50`, `−£40`, `12.5%`. */
function readPrinted(text: string): number {
  const plain = text.replace(/[£,\u2060()]/g, '').replace('−', '-');
  return plain.endsWith('%') ? Number(plain.slice(0, -1)) / 100 : Number(plain);
}

/** Fails where one side of a printed line is not what the other comes to. */
function checkLine(line: string): void {
  const [told = line, rounded] = line.split(', so ');
  const sides = told.split(' = ');
  const last = readPrinted(sides.at(-1)!);
  for (const side of sides.slice(0, -1)) {
    const terms = side.match(/[^ ()]+/g)!.filter((term) => !/^[×÷+−]$/.test(term));
    const largest = Math.max(...terms.map((term) => Math.abs(readPrinted(term))));
    // A quotient before rounding up has two decimals, of sums with twelve digits; a sum less a cost loses the digits that the cost takes.
    const slack =
      rounded === undefined ? 1e-5 * Math.abs(last) + 1e-9 * largest : 0.005 + 1e-11 * last;
    expect(Math.abs(reckon(side) - last), line).toBeLessThanOrEqual(slack * (1 + 1e-9));
  }
  if (rounded !== undefined) expect(readPrinted(rounded), line).toBe(Math.ceil(last));
}

/** What a printed sum, product or quotient comes to. */
function reckon(text: string): number {
  const [, before, inner] = /^(.*) ÷ \((.*)\)$/.exec(text) ?? [];
  if (before !== undefined) return reckon(before) / reckon(inner!);
  const parts = text.split(/ ([+−]) /);
  return parts.reduce((sum, part, index) => {
    if (index % 2 === 1) return sum;
    const [first = '', ...rest] = part.split(/ ([×÷]) /);
    let value = readPrinted(first);
    for (let at = 0; at < rest.length; at += 2) {
      const other = readPrinted(rest[at + 1]!);
      value = rest[at] === '×' ? value * other : value / other;
    }
    return parts[index - 1] === '−' ? sum - value : sum + value;
  }, 0);
}
