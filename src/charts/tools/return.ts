/** The charts of the return tool, each with its sentence and its table. */
import { formatNumber } from '../../interface/tools/numbers.ts';
import { amountMarks, amountName } from '../../interface/tools/return.ts';
import { chartText } from '../../interface/tools/return-charts.ts';
import { formatMoney, typedMoney, typedNumber } from '../../interface/tools/return-figures.ts';
import { roundFor, trialsSentence } from '../../interface/tools/return-result.ts';
import { resultOf } from '../../tools/return/amounts.ts';
import type { Amount, Outcome } from '../../tools/return/amounts.ts';
import type { BreakEven } from '../../tools/return/break-even.ts';
import { AMOUNT_RULES } from '../../tools/return/form.ts';
import type { Span } from '../../tools/return/spans.ts';
import { PARTS } from '../../tools/return/trials.ts';
import type { TrialSummary } from '../../tools/return/trials.ts';
import type { Axis, ChartTable, ToolChart } from '../tool-chart.ts';
import { powerFor, scaleFor } from './return-axis.ts';

/** A chart as the page shows it. */
export interface ReturnFigure {
  chart: ToolChart;
  sentence: string;
  table: ChartTable;
}

/** Numbers made small enough for an axis, and the axis. */
interface Measured {
  axis: Axis;
  of: (value: number) => number;
  /** From the axis to the number. */
  back: (value: number) => number;
}

function measure(numbers: readonly number[], title: (power: number) => string): Measured {
  const power = powerFor(numbers);
  const of = (value: number) => value / 1000 ** power;
  const back = (value: number) => value * 1000 ** power;
  return { axis: { title: title(power), ...scaleFor(numbers.map(of)) }, of, back };
}

/** What kept customers bring in against their number, with the cost as the level to reach. */
export function drawBreakEven(
  breakEven: Extract<BreakEven, { kind: 'customers' }>,
  outcome: Outcome | null,
  currency: string,
): ReturnFigure {
  const { even: words } = chartText;
  const { customers, cost, worth } = breakEven;
  const most = Math.max(customers * 2, (outcome?.kept ?? 0) * 1.2);
  const x = measure([most], words.x);
  const end = x.back(x.axis.max);
  const y = measure([cost, end * worth], (power) => words.y(power, currency));
  const at = (count: number, money: number) => ({ x: x.of(count), y: y.of(money) });
  const guess = outcome && { label: words.guess, ...at(outcome.kept, outcome.kept * worth) };
  return {
    chart: {
      kind: 'line',
      x: x.axis,
      y: y.axis,
      lines: [
        { label: words.brought, points: [at(0, 0), at(end, end * worth)] },
        { label: words.even(customers), points: [at(customers, 0), at(customers, cost)] },
      ],
      marks: guess ? [guess] : [],
      level: { label: words.cost, y: y.of(cost) },
    },
    sentence:
      words.sentence(breakEven, currency) + (outcome ? words.guessed(outcome, currency) : ''),
    table: tabulateBreakEven(breakEven, outcome, currency),
  };
}

function tabulateBreakEven(
  { customers, cost, worth }: Extract<BreakEven, { kind: 'customers' }>,
  outcome: Outcome | null,
  currency: string,
): ChartTable {
  const { caption, head, rows, guess } = chartText.even;
  const row = (name: string, count: number) => [
    name,
    formatNumber(count, 1),
    formatMoney(count * worth, currency),
    formatMoney(resultOf(count * worth, cost), currency),
  ];
  return {
    caption,
    head,
    rows: [
      row(rows.none, 0),
      row(rows.half, customers / 2),
      row(rows.even, customers),
      row(rows.double, customers * 2),
      ...(outcome ? [row(guess, outcome.kept)] : []),
    ],
  };
}

/** Where the trials ended: the part of them at or above each yearly result. */
export function drawTrials(summary: TrialSummary, currency: string): ReturnFigure {
  const { curve: words } = chartText;
  const { curve, chance, ends } = summary;
  const x = measure(
    curve.map(({ result }) => result),
    (power) => words.x(power, currency),
  );
  const spread = ends.at(-1)! - ends[0]!;
  return {
    chart: {
      kind: 'line',
      x: x.axis,
      y: { title: words.y, min: 0, max: 100, step: 25, unit: '%' },
      lines: [
        {
          label: words.line,
          points: curve.map(({ result, part }) => ({ x: x.of(result), y: part * 100 })),
        },
        {
          label: words.zero(chance),
          points: [
            { x: 0, y: 0 },
            { x: 0, y: 100 },
          ],
        },
      ],
      // A label would lie on the curve; its line has one above the chart.
      marks: [{ label: '', x: 0, y: chance * 100 }],
      level: null,
    },
    sentence: trialsSentence(summary, currency),
    table: {
      caption: words.caption,
      head: words.head,
      rows: PARTS.map((part, index) => [
        words.part(part),
        formatMoney(roundFor(ends[index]!, spread), currency),
      ]),
    },
  };
}

/** What matters most: a bar for each uncertain input, the widest first. */
export function drawSpans(
  spans: readonly Span[],
  likelyResult: number,
  currency: string,
): ReturnFigure {
  const { spans: words } = chartText;
  const results = spans.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const x = measure(results, (power) => words.x(power, currency));
  return {
    chart: {
      kind: 'spans',
      axis: x.axis,
      base: x.of(likelyResult),
      baseLabel: words.base(likelyResult, currency),
      rows: spans.map(({ amount, atLow, atHigh }) => ({
        label: amountMarks[amount],
        low: x.of(Math.min(atLow, atHigh)),
        high: x.of(Math.max(atLow, atHigh)),
      })),
    },
    sentence: spans[0] ? words.sentence(spans[0], spans.length, currency) : '',
    table: {
      caption: words.caption,
      head: words.head,
      rows: spans.map(({ amount, range, atLow, atHigh }) => [
        amountName(amount),
        writeAmount(amount, range.low, currency),
        writeAmount(amount, range.high, currency),
        formatMoney(atLow, currency),
        formatMoney(atHigh, currency),
      ]),
    },
  };
}

/** A value of an amount as it was typed, with its unit. */
function writeAmount(amount: Amount, value: number, currency: string): string {
  const { unit } = AMOUNT_RULES[amount];
  if (unit === 'money') return typedMoney(value, currency);
  return `${typedNumber(value)}${unit === 'percent' ? '%' : ''}`;
}
