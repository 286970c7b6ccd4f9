import { chartText } from '../../interface/charts.ts';
import type { PairChart } from '../../model/types.ts';
import { markOf, type FigureBook, type Mark } from './figure-book.ts';
import { NEAR } from './mark-shapes.ts';
import { placeLabel, type LabelPlace } from './place-label.ts';
import { makePercentScale } from './scale.ts';
import { LINE, toLabelLines, type LabelLine } from './label-lines.ts';
import { estimateWidth } from './text-width.ts';

/** The narrowest strip that a phone leaves, in em of the chart's text. */
export const NARROWEST_STRIP = 18;

/** From the middle of a mark to the text above or below it. */
const CLEARANCE = 0.7;

/** How far marks that would cover each other leave the line, the first upwards and the second downwards, in em. */
const PARTED = 0.4;

/** One end of a line: its mark and its words, each line of them placed on the strip. */
export interface DumbbellEnd {
  mark: Mark;
  /** Where the mark stands, as a percentage of the strip. */
  at: number;
  /** And in em from its top. */
  y: number;
  /** With the baseline in em from the top of the strip. */
  lines: (LabelLine & LabelPlace & { baseline: number })[];
}

/** Two marks on one strip, the first named above and the second below, so that the names cannot meet. */
export interface DumbbellLine {
  label: string;
  /** The whole line as a sentence. */
  sentence: string;
  /** Of the strip, in em. */
  height: number;
  /** Where the line between the marks lies, in em from its top. */
  middle: number;
  from: DumbbellEnd;
  to: DumbbellEnd;
}

/** The lines of a dumbbell, in its order. */
export function drawDumbbell(chart: PairChart, book: FigureBook): DumbbellLine[] {
  const { place } = makePercentScale(0, 100);
  const [fromName = '', toName = ''] = chart.ends;
  return chart.lines.map(({ label, from, to }) => {
    const [first, second] = [markOf(book.figure(from)), markOf(book.figure(to))];
    const above = toLabelLines(fromName, first, NARROWEST_STRIP);
    const below = toLabelLines(toName, second, NARROWEST_STRIP);
    const parted = Math.abs(first.percent - second.percent) < NEAR ? PARTED : 0;
    const clear = CLEARANCE + parted;
    const middle = above.length * LINE + clear;
    const end = (mark: Mark, lines: LabelLine[], y: number, top: number): DumbbellEnd => {
      const at = place(mark.percent);
      return { mark, at, y, lines: lines.map((line, index) => placeLine(line, at, top, index)) };
    };
    return {
      label,
      sentence: chartText.pair(label, [
        { name: fromName, words: first.words },
        { name: toName, words: second.words },
      ]),
      height: round(middle + clear + below.length * LINE),
      middle: round(middle),
      from: end(first, above, round(middle - parted), 0),
      to: end(second, below, round(middle + parted), middle + clear),
    };
  });
}

function placeLine(line: LabelLine, at: number, top: number, index: number) {
  const width = estimateWidth(`${line.text} ${line.value}`.trim());
  const baseline = round(top + (index + 0.8) * LINE);
  return { ...line, ...placeLabel(at, width, NARROWEST_STRIP), baseline };
}

function round(place: number): number {
  return Math.round(place * 100) / 100;
}
