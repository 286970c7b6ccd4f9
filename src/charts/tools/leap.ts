/** The charts of the leap tool, each with its sentence and its table. */
import {
  describeHours,
  describeLineCurve,
  describePeople,
  leapChartText as words,
} from '../../interface/tools/leap-charts.ts';
import { formatAmount, formatInTime } from '../../interface/tools/leap.ts';
import { formatNumber } from '../../interface/tools/numbers.ts';
import type { BacklogResult, LineResult, Target } from '../../tools/leap/answers.ts';
import { answerEach, isManned, leastInTime } from '../../tools/leap/backlog-answers.ts';
import { lineCurve } from '../../tools/leap/queue-answers.ts';
import { busiestOf } from '../../tools/leap/throughput.ts';
import type { Axis, ChartTable, LineChart } from '../tool-chart.ts';

/** A chart as the page shows it. */
export interface LeapFigure {
  chart: LineChart;
  sentence: string;
  table: ChartTable;
}

/** Most points of a curve, and rows of its table. */
const POINTS = 61;
const ROWS = 12;

const shareAxis: Axis = { title: words.share, min: 0, max: 100, step: 20, unit: '%' };

const toPercent = (share: number): number => Math.round(share * 10_000) / 100;

/**
 * Able people against the share answered in time, with the reader’s own, from as many on as leave nobody’s hour without anybody there.
 *
 * @returns `null` where no number of people is enough
 */
export function drawPeople(result: BacklogResult, target: Target): LeapFigure | null {
  const { backlog, goal, levers, answers } = result;
  const { able } = backlog;
  if (levers.people === null) return null;
  const spread = (most: number) =>
    spreadCounts([able, levers.people ?? able], most).filter((count) =>
      isManned({ ...backlog, able: count }),
    );
  const counts = spread(POINTS);
  const days = answerEach(backlog, counts);
  const pointsOf = (share: (index: number) => number) =>
    counts.map((x, index) => ({ x, y: toPercent(share(index)) }));
  const day = pointsOf((index) => days[index]?.inTime ?? 0);
  const busiest = pointsOf((index) => days[index]?.inTimeBusiest ?? 0);
  const isOne = day.every(({ y }, index) => y === busiest[index]?.y);
  const you = result.isManned ? { people: able, share: leastInTime(answers) } : null;
  const rows = spread(ROWS);
  return {
    chart: {
      kind: 'line',
      x: { title: words.people.x, min: 0, max: counts.at(-1) ?? 1 },
      y: shareAxis,
      lines: isOne
        ? [{ label: words.both, points: day }]
        : [
            { label: words.busiest, points: busiest },
            { label: words.day, points: day },
          ],
      marks: you ? [{ label: words.you, x: able, y: toPercent(you.share) }] : [],
      level: { label: words.asked(goal), y: goal * 100 },
    },
    sentence: describePeople(you, levers.people, goal),
    table: {
      caption: words.people.caption(target),
      head: [words.people.x, words.busiest, words.day],
      rows: answerEach(backlog, rows).map(({ inTime, inTimeBusiest }, index) => [
        nameCount(rows[index] ?? 0, able),
        formatInTime(inTimeBusiest ?? 0),
        formatInTime(inTime ?? 0),
      ]),
    },
  };
}

/**
 * People on duty against the share that Erlang C answers in time, with the reader’s own.
 *
 * @returns `null` where it takes more than are reckoned with
 */
export function drawLine(
  { line, answers }: Extract<LineResult, { kind: 'answers' }>,
  target: Target,
): LeapFigure | null {
  const { goal, onDuty } = line;
  if (answers.needed === null) return null;
  const needed = answers.needed.onDuty;
  const shares = lineCurve(line, spreadCounts([onDuty, needed], POINTS).at(-1) ?? 0);
  const shareAt = (count: number) => shares[count] ?? 0;
  const spread = (most: number) =>
    spreadCounts([onDuty, needed], most).filter((count) => count < shares.length);
  const counts = spread(POINTS);
  const rows = spread(ROWS);
  const you = { people: onDuty, share: shareAt(onDuty) };
  return {
    chart: {
      kind: 'line',
      x: { title: words.line.x, min: 0, max: counts.at(-1) ?? 1 },
      y: shareAxis,
      lines: [
        {
          label: words.line.series,
          points: counts.map((x) => ({ x, y: toPercent(shareAt(x)) })),
        },
      ],
      marks: [{ label: words.you, x: onDuty, y: toPercent(you.share) }],
      level: { label: words.asked(goal.inTime), y: goal.inTime * 100 },
    },
    sentence: describeLineCurve(you, needed, goal.inTime),
    table: {
      caption: words.line.caption(target),
      head: [words.line.x, words.share],
      rows: rows.map((count) => [nameCount(count, onDuty), formatInTime(shareAt(count))]),
    },
  };
}

/** An ordinary day, hour by hour. */
export function drawHours({ backlog, answers }: BacklogResult): LeapFigure {
  const { opening, hours, closing, keepsUp } = answers;
  const { hours: text } = words;
  const points = hours.reduce(
    (run, { length, left }) => [...run, { x: (run.at(-1)?.x ?? 0) + length, y: left }],
    [{ x: 0, y: opening }],
  );
  const highest = Math.max(...points.map(({ y }) => y));
  const allowed = backlog.able * backlog.dutyEach * backlog.rate * backlog.target;
  // A line far above everything would only flatten it.
  const isNear = keepsUp && allowed > 0 && allowed < highest * 3;
  const top = Math.max(highest, isNear ? allowed : 0);
  const busiest = busiestOf(backlog.hours);
  return {
    chart: {
      kind: 'line',
      x: { title: text.x, min: 0, max: backlog.hours },
      y: { title: text.y, min: 0, max: niceTop(top) },
      lines: [{ label: text.waiting, points }],
      marks: [],
      level: isNear ? { label: text.most, y: allowed } : null,
    },
    sentence: describeHours(
      highest,
      points.findIndex(({ y }) => y === highest),
      closing,
      keepsUp,
    ),
    table: {
      caption: text.caption,
      head: text.head,
      rows: [
        [text.opening, '', '', formatAmount(opening)],
        ...hours.map(({ arrivals, answered, left }, index) => [
          text.hour(index + 1, index === busiest),
          formatAmount(arrivals),
          formatAmount(answered),
          formatAmount(left),
        ]),
      ],
    },
  };
}

/** A count for a table, with the reader’s own named. */
function nameCount(count: number, own: number): string {
  return count === own
    ? `${formatNumber(count)} (${words.you.toLowerCase()})`
    : formatNumber(count);
}

/** A round number somewhat above another, to end an axis at; 1 for nothing. */
function niceTop(value: number): number {
  if (!(value > 0)) return 1;
  const wanted = value * 1.1;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const times = [1, 1.2, 1.6, 2, 3, 4, 5, 6, 8, 10].find((each) => each * power >= wanted) ?? 10;
  return Math.max(times * power, wanted < 10 ? Math.ceil(wanted) : 0);
}

/**
 * Whole numbers from 0 to somewhat beyond some that matter, those among them.
 *
 * @param most how many at most, besides those that matter
 */
function spreadCounts(matter: readonly number[], most: number): number[] {
  const end = niceTop(Math.max(4, ...matter));
  const step = Math.max(1, end / (most - 1));
  const even = Array.from({ length: Math.floor(end / step) + 1 }, (_, index) =>
    Math.round(index * step),
  );
  return [...new Set([...even, ...matter, end])].sort((a, b) => a - b);
}
