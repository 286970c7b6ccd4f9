/** The charts and tables of the engagement gap. */
import {
  differenceHead,
  figure,
  gapText,
  ratingText,
} from '../../interface/tools/engagement-gap.ts';
import {
  differenceRow,
  differenceSentence,
  explanationText,
  plotSentence,
} from '../../interface/tools/engagement-gap-sentences.ts';
import { summariseDifferences } from '../../tools/engagement-gap/differences.ts';
import type { Difference } from '../../tools/engagement-gap/differences.ts';
import type { Explanation } from '../../tools/engagement-gap/explain.ts';
import { valueOf } from '../../tools/engagement-gap/gaps.ts';
import type { Rating, Viewpoint, WantView } from '../../tools/engagement-gap/gaps.ts';
import { HIGHEST, LOWEST } from '../../tools/engagement-gap/ratings.ts';
import type { ChartTable, DumbbellChart, ScatterChart } from '../tool-chart.ts';

/** A chart with its sentence and its table. */
export interface Figure<Chart> {
  chart: Chart;
  sentence: string;
  table: ChartTable;
}

/**
 * What is provided and what matters, a row a want; wants without both ratings are in the table alone.
 *
 * @param sorted in the order in which they are drawn
 */
export function gapFigure(name: string, sorted: readonly WantView[]): Figure<DumbbellChart> {
  const { axis, caption, head } = gapText.gaps;
  const { matters, provide } = gapText.short;
  return {
    chart: {
      kind: 'dumbbell',
      axis: { title: axis, min: LOWEST, max: HIGHEST, step: 1 },
      series: [provide, matters],
      rows: sorted
        .filter(({ gap }) => gap !== null)
        .map(({ want, matters, provide }) => ({
          label: want.name,
          values: [valueOf(provide), valueOf(matters)],
        })),
    },
    sentence: gapText.gaps.drawn(name),
    table: {
      caption: caption(name),
      head,
      rows: sorted.map((view) => [
        view.want.name,
        ratingText(view.matters),
        ratingText(view.provide),
        figure(view.gap),
      ]),
    },
  };
}

/** Every want that is rated on both sides, as a point that bears its number in the list. */
export function plotFigure(name: string, { wants }: Viewpoint): Figure<ScatterChart> {
  const { caption, head, x, y } = gapText.plot;
  const axis = { min: LOWEST, max: HIGHEST, step: 1 };
  return {
    chart: {
      kind: 'scatter',
      x: { title: x, ...axis },
      y: { title: y, ...axis },
      isDiagonal: true,
      points: wants
        .filter(({ gap }) => gap !== null)
        .map(({ number, matters, provide }) => ({
          label: String(number),
          x: valueOf(provide)!,
          y: valueOf(matters)!,
        })),
    },
    sentence: plotSentence(name, wants),
    table: {
      caption: caption(name),
      head,
      rows: wants.map(({ want, number, matters, provide }) => [
        want.name,
        String(number),
        ratingText(matters),
        ratingText(provide),
      ]),
    },
  };
}

/** The gap of each want by both views, and a table of all their differences. */
export function differenceFigure(
  rows: readonly Difference[],
  names: readonly [string, string],
): Figure<DumbbellChart> {
  const reach = HIGHEST - LOWEST;
  return {
    chart: {
      kind: 'dumbbell',
      axis: { title: gapText.differences.axis, min: -reach, max: reach, step: 1 },
      series: names,
      rows: rows
        .filter(({ gap }) => gap !== null)
        .map(({ want, first, second }) => ({ label: want.name, values: [first.gap, second.gap] })),
    },
    sentence: differenceSentence(summariseDifferences(rows), names),
    table: {
      caption: gapText.differences.caption,
      head: differenceHead,
      rows: rows.map(differenceRow),
    },
  };
}

/** What a questionnaire came to: how many answered, median and quartiles of both questions. */
export function answersTable(name: string, { wants }: Viewpoint): ChartTable {
  return {
    caption: gapText.answers.caption(name),
    head: gapText.answers.head,
    rows: wants.map(({ want, matters, provide }) => [
      want.name,
      ...spreadCells(matters),
      ...spreadCells(provide),
    ]),
  };
}

function spreadCells(rating: Rating): string[] {
  const spread = rating.kind === 'known' ? rating.spread : null;
  if (spread === null) return ['0', figure(null), figure(null)];
  return [figure(spread.n), figure(spread.median), gapText.answers.span(spread.low, spread.high)];
}

/** Every gap, and what may explain it. */
export function explanationTable(explanations: readonly Explanation[]): ChartTable {
  return {
    caption: gapText.explain.caption,
    head: gapText.explain.head,
    rows: explanations.map((one) => [
      one.view.want.name,
      figure(one.view.gap),
      explanationText(one),
    ]),
  };
}
