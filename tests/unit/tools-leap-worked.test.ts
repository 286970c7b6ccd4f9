import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backlogNumbers } from '../../src/interface/tools/leap-backlog-numbers.ts';
import { lineNumbers } from '../../src/interface/tools/leap-line-numbers.ts';
import { heightNumbers } from '../../src/interface/tools/leap-numbers.ts';
import type { ToolInputs } from '../../src/model/tool-types.ts';
import { answerLeap } from '../../src/tools/leap/answers.ts';

const decimal = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => value.toFixed(2));
const whole = (min: number, max: number) => fc.integer({ min, max }).map(String);

const inputs = fc.record({
  customers: whole(100, 5_000_000),
  prospects: whole(0, 100_000),
  speak: decimal(0.1, 20),
  minutes: decimal(0.5, 60),
  hours: decimal(1, 24),
  days: whole(1, 7),
  peak: decimal(20, 100),
  waiting: whole(0, 10_000),
  able: whole(1, 3000),
  'week-hours': decimal(1, 60),
  absence: decimal(0, 90),
  busy: decimal(50, 100),
  target: decimal(0.5, 300),
  'target-unit': fc.constantFrom('seconds', 'minutes', 'hours'),
  share: decimal(5, 99.9),
  chats: whole(1, 5),
}) as fc.Arbitrary<ToolInputs>;

/** Calculations in a printed line: what is reckoned, and what it is said to make. */
const SUM = /([\d(][\d.,%+−×÷()^e ]*?) (?:an hour )?= ([\d.,]+%?)/g;

it('what is printed of a calculation makes what is printed of its result', () => {
  let seen = 0;
  fc.assert(
    fc.property(inputs, (typed) => {
      const answers = answerLeap(typed, [1, 1.7, 2.5, 2.9, 3.5]);
      const { backlog, line, target } = answers;
      const items = [
        ...heightNumbers(answers),
        ...(backlog && target ? backlogNumbers(answers, backlog, target) : []),
        ...(line && target ? lineNumbers(answers, line, target) : []),
      ];
      for (const { id, worked } of items) {
        for (const [, sum = '', result = ''] of worked
          .replaceAll(' an hour ÷', ' ÷')
          .matchAll(SUM)) {
          seen += 1;
          const { value, margin } = workOut(sum);
          // A share in time is rounded down, and so may lie a whole step below.
          const near = margin + unitOf(result) * (result.endsWith('%') ? 1.001 : 0.501);
          expect(Math.abs(value - read(result)), `${id}: ${worked}`).toBeLessThanOrEqual(near);
        }
      }
    }),
    { numRuns: 300 },
  );
  expect(seen).toBeGreaterThan(1000);
});

/** What an expression makes, and how far the rounding of its numbers may carry it. */
function workOut(sum: string): { value: number; margin: number } {
  const numbers = [...sum.matchAll(/\d[\d.,]*%?/g)].map(([text]) => text);
  const make = (nudged: number, by: number) => {
    let index = -1;
    const code = sum
      .replaceAll('^', '**')
      .replaceAll('e**(', 'Math.exp(')
      .replaceAll('−', '-')
      .replaceAll('×', '*')
      .replaceAll('÷', '/')
      .replace(/\d[\d.,]*%?/g, (text) => {
        index += 1;
        return `(${read(text) + (index === nudged ? by * unitOf(text) : 0)})`;
      });
    return Number(new Function(`return ${code}`)());
  };
  const value = make(-1, 0);
  const margin = numbers
    .map((_, index) => Math.max(...[-0.5, 0.5].map((by) => Math.abs(make(index, by) - value))))
    .reduce((total, each) => total + each, 0);
  return { value, margin: margin * 1.05 + 1e-9 };
}

function read(text: string): number {
  const number = Number(text.replaceAll(',', '').replace('%', ''));
  return text.endsWith('%') ? number / 100 : number;
}

/** One in the last place that is printed. */
function unitOf(text: string): number {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  // A number printed without decimals may have had some that are nothing.
  const printed = 10 ** -(decimals === 0 ? 0 : decimals);
  return text.endsWith('%') ? printed / 100 : printed;
}
