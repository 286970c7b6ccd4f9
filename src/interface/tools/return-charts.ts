/** The sentences, axes and tables of the return tool's charts. */
import type { Outcome } from '../../tools/return/amounts.ts';
import type { BreakEven } from '../../tools/return/break-even.ts';
import type { Span } from '../../tools/return/spans.ts';
import { formatNumber } from './numbers.ts';
import { chanceMark, customersText, formatMoney } from './return-figures.ts';
import { endText } from './return-result.ts';
import { amountTexts } from './return.ts';

const thousands = ['', 'thousand', 'million', 'billion', 'trillion'] as const;

/** The title of an axis of money, in thousands, millions …: `power` of a thousand. */
function moneyTitle(what: string, power: number, currency: string): string {
  const unit = thousands[power] ?? `10^${power * 3}`;
  const rest = [unit, currency.trim()].filter(Boolean).join(' ');
  return rest === '' ? what : `${what}, ${rest}`;
}

export const chartText = {
  even: {
    x: (power: number) => moneyTitle('Customers kept or won in a year', power, ''),
    y: (power: number, currency: string) => moneyTitle('In a year', power, currency),
    brought: 'Brought in',
    even: (customers: number) => `Break-even: ${formatNumber(customers)}`,
    cost: 'Cost',
    guess: 'Your guess',
    sentence: (breakEven: Extract<BreakEven, { kind: 'customers' }>, currency: string) =>
      `What kept customers bring in meets the cost of ${formatMoney(breakEven.cost, currency)} at ${customersText(breakEven.customers)} a year.`,
    guessed: ({ kept, result }: Outcome, currency: string) =>
      ` Your guess of ${formatNumber(kept, 1)} ${endText(result, currency)}.`,
    caption: 'What kept customers bring in, after the cost of serving them',
    head: ['', 'Customers a year', 'They bring in', 'Less the cost of the work'],
    rows: {
      none: 'Nobody',
      half: 'Half of the break-even',
      even: 'Break-even',
      double: 'Twice that',
    },
  },
  curve: {
    x: (power: number, currency: string) => moneyTitle('Yearly result', power, currency),
    y: 'Draws there or above',
    line: 'Draws',
    zero: (chance: number) => `Cost met: ${chanceMark(chance)}`,
    caption: 'Where the draws ended',
    head: ['Part of the draws', 'Yearly result, at most'],
    part: (part: number) => `The lowest ${part} of 100`,
  },
  spans: {
    x: (power: number, currency: string) => moneyTitle('Yearly result', power, currency),
    sentence: ({ amount, atLow, atHigh }: Span, count: number, currency: string) => {
      const low = formatMoney(Math.min(atLow, atHigh), currency);
      const high = formatMoney(Math.max(atLow, atHigh), currency);
      const first =
        count === 1
          ? `Over the range of “${amountTexts[amount].label}”`
          : `“${amountTexts[amount].label}” matters most: over its range`;
      return `${first} the yearly result goes from ${low} to ${high}, with everything else at its likely number.`;
    },
    base: (result: number, currency: string) => `All likely: ${formatMoney(result, currency)}`,
    caption: 'The yearly result with one input at the ends of its range, all others likely',
    head: ['Input', 'Low', 'High', 'Result at low', 'Result at high'],
  },
} as const;
