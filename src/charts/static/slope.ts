import { chartText } from '../../interface/charts.ts';
import type { PairChart } from '../../model/types.ts';
import { markOf, type FigureBook, type Mark } from './figure-book.ts';
import { LINE, toPlainLines, toValueLines, type LabelLine } from './label-lines.ts';
import { makePercentScale } from './scale.ts';
import { spreadLabels } from './spread-labels.ts';
import { estimateWidth } from './text-width.ts';

/** Least height from 0 to 100%, in em. */
const HEIGHT = 13;

/** Room above 100% and below 0%, for half a line of text. */
const MARGIN = 0.8;

/** Between two labels. */
const GAP = 0.35;

/** From a point to its label, crossed by a leader where the label had to move. */
const LEADER = 1.5;

/** How wide a slope is drawn: for a phone, with names on the right alone, or with names at both ends of every line. */
export type SlopeRoom = 'narrow' | 'wide';

/** Widest lines of the labels, in em; with the leaders a phone has room for a value on the left and a name on the right. */
const WIDEST = { narrow: { left: 5, right: 6.8 }, wide: { left: 9.5, right: 9.5 } };

/** How far a value may stand from its point before a leader joins them. */
const NEAR = 0.3;

/** A point with its label beside it; all places in em from the top of the drawing. */
export interface SlopePoint {
  mark: Mark;
  at: number;
  /** The middle of the value, at the head of the label. */
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
  /** Where 0 and 100% stand, in em from the top; their names stand on the left, beside them. */
  zero: number;
  full: number;
  left: SlopeSide;
  right: SlopeSide;
  leader: number;
  /** The whole drawing as sentences. */
  sentences: string[];
}

/** A slope, its labels moved apart where points are close: values on both sides, names on the right and, in a wide one, on the left. */
export function drawSlope(chart: PairChart, book: FigureBook, room: SlopeRoom): SlopeDrawing {
  const widest = WIDEST[room];
  const lines = chart.lines.map(({ label, from, to }) => ({
    label,
    from: markOf(book.figure(from)),
    to: markOf(book.figure(to)),
  }));
  const left = lines.map(({ label, from }) =>
    labelOf(from, room === 'wide' ? label : '', widest.left),
  );
  const right = lines.map(({ label, to }) => labelOf(to, label, widest.right));
  const height = Math.max(HEIGHT, sum(left.map(sizeOf)) + LINE, sum(right.map(sizeOf)));
  const [full, zero] = [MARGIN, MARGIN + height];
  const { place } = makePercentScale(zero, full);
  const [leftName = '', rightName = ''] = chart.ends;
  return {
    height: height + 2 * MARGIN,
    zero,
    full,
    left: placeSide(leftName, left, place, [full + LINE / 2, zero - LINE / 2]),
    right: placeSide(rightName, right, place, [full - LINE / 2, zero + LINE / 2]),
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

function labelOf(mark: Mark, name: string, widest: number): SideLabel {
  const { value, doubt } = mark;
  const words = [doubt, name].flatMap((text) => toPlainLines(text, widest));
  return { mark, lines: [...toValueLines(value, widest), ...words] };
}

function sizeOf({ lines }: SideLabel): number {
  return lines.length * LINE + GAP;
}

function placeSide(
  name: string,
  labels: SideLabel[],
  place: (percent: number) => number,
  [top, bottom]: readonly [number, number],
): SlopeSide {
  const belowValue = ({ lines }: SideLabel) => ((lines.length - 1) * LINE) / 2;
  const middles = spreadLabels(
    labels.map((label) => ({
      at: place(label.mark.percent) + belowValue(label),
      size: sizeOf(label),
    })),
    top,
    bottom,
  );
  const widths = labels.flatMap(({ lines }) =>
    lines.map(({ text, value }) => estimateWidth(text + value)),
  );
  const scaleWidths = Object.values(chartText.scale).map(estimateWidth);
  return {
    name,
    width: round(Math.max(...widths, ...scaleWidths) + LEADER),
    points: labels.map((label, index) => {
      const at = place(label.mark.percent);
      const middle = round((middles[index] ?? at) - belowValue(label));
      return {
        mark: label.mark,
        at,
        middle,
        hasLeader: Math.abs(middle - at) > NEAR,
        lines: label.lines.map((line, row) => ({
          ...line,
          baseline: round(middle + (row + 0.3) * LINE),
        })),
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
