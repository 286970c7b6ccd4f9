import { chartText } from '../../interface/charts.ts';
import type { PairChart } from '../../model/types.ts';
import { markOf, type FigureBook, type Mark } from './figure-book.ts';
import { LINE, toPlainLines, toValueLines, type LabelLine } from './label-lines.ts';
import { makePercentScale } from './scale.ts';
import { spreadLabels } from './spread-labels.ts';
import { estimateWidth } from './text-width.ts';

/** Least height from 0 to 100%, in em. */
const HEIGHT = 13;

/** Room above 100% and below 0%, for the names of the two ends of the scale. */
const MARGIN = 1.6;

/** Between two labels. */
const GAP = 0.35;

/** From a point to its label, crossed by a leader where the label had to move. */
const LEADER = 1.2;

/** Widest lines of the labels on the left, which hold a value alone, and on the right; with the leaders a phone has room for both. */
const WIDEST = { left: 5, right: 6.8 };

/** How far a label may stand from its point before a leader joins them. */
const NEAR = 0.3;

/** A point with its label beside it; all places in em from the top of the drawing. */
export interface SlopePoint {
  mark: Mark;
  at: number;
  /** The middle of the label. */
  middle: number;
  hasLeader: boolean;
  lines: (LabelLine & { baseline: number })[];
}

/** One side of a slope; its width is in em and holds the labels and their leaders. */
export interface SlopeSide {
  name: string;
  width: number;
  points: SlopePoint[];
}

/** Two scales from 0 to 100%, and a line from one to the other for each thing measured. */
export interface SlopeDrawing {
  /** In em. */
  height: number;
  /** Where 0, 50 and 100% stand, in em from the top. */
  ticks: number[];
  left: SlopeSide;
  right: SlopeSide;
  leader: number;
  /** The whole drawing as sentences. */
  sentences: string[];
}

/** A slope, its labels moved apart where points are close: values on the left, values and names on the right. */
export function drawSlope(chart: PairChart, book: FigureBook): SlopeDrawing {
  const lines = chart.lines.map(({ label, from, to }) => ({
    label,
    from: markOf(book.figure(from)),
    to: markOf(book.figure(to)),
  }));
  const left = lines.map(({ from }) => ({ mark: from, lines: valueLines(from, WIDEST.left) }));
  const right = lines.map(({ label, to }) => ({
    mark: to,
    lines: [...valueLines(to, WIDEST.right), ...toPlainLines(label, WIDEST.right)],
  }));
  const tallest = Math.max(...[left, right].map((side) => sum(side.map(sizeOf))));
  const height = Math.max(HEIGHT, tallest);
  const scale = makePercentScale(MARGIN + height, MARGIN);
  const [leftName = '', rightName = ''] = chart.ends;
  const makeSide = (name: string, labels: SideLabel[]) =>
    placeSide(name, labels, scale.place, MARGIN + height);
  return {
    height: height + 2 * MARGIN,
    ticks: scale.ticks,
    left: makeSide(leftName, left),
    right: makeSide(rightName, right),
    leader: LEADER,
    sentences: lines.map(({ label, from, to }) =>
      chartText.pair(label, [
        { name: leftName, words: from.words },
        { name: rightName, words: to.words },
      ]),
    ),
  };
}

interface SideLabel {
  mark: Mark;
  lines: LabelLine[];
}

function valueLines({ value, doubt }: Mark, widest: number): LabelLine[] {
  return [...toValueLines(value, widest), ...toPlainLines(doubt, widest)];
}

function sizeOf({ lines }: SideLabel): number {
  return lines.length * LINE + GAP;
}

function placeSide(
  name: string,
  labels: SideLabel[],
  place: (percent: number) => number,
  bottom: number,
): SlopeSide {
  const middles = spreadLabels(
    labels.map((label) => ({ at: place(label.mark.percent), size: sizeOf(label) })),
    MARGIN,
    bottom,
  );
  const widths = labels.flatMap(({ lines }) =>
    lines.map(({ text, value }) => estimateWidth(text + value)),
  );
  const scaleWidths = Object.values(chartText.scale).map(estimateWidth);
  return {
    name,
    width: round(Math.max(...widths, ...scaleWidths) + LEADER),
    points: labels.map(({ mark, lines }, index) => {
      const at = place(mark.percent);
      const middle = round(middles[index] ?? at);
      const top = middle - (lines.length * LINE) / 2;
      return {
        mark,
        at,
        middle,
        hasLeader: Math.abs(middle - at) > NEAR,
        lines: lines.map((line, row) => ({ ...line, baseline: round(top + (row + 0.8) * LINE) })),
      };
    }),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function round(place: number): number {
  return Math.round(place * 100) / 100;
}
