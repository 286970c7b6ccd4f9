/** What a room answered to one question: as a chart, in words and as a table. */
import { figuresText as words, groupName } from '../interface/workshop/figures.ts';
import type { NamedLevel } from '../interface/workshop/figures.ts';
import type { Level, Model, Role } from '../model/types.ts';
import { agreementOf } from '../room/agreement.ts';
import type { QuestionFigures, Slice } from '../room/figures.ts';
import { medianOf, quantileOf } from '../room/quartiles.ts';
import { stageName } from './names.ts';
import type { ChartTable, StripChart, StripLane, StripRow } from './tool-chart.ts';

/** A question as it was revealed. */
export interface StripFigure {
  chart: StripChart;
  /** What is seen at once: the gap between two groups, and how far all agree. */
  sentence: string;
  /** What else the table has: the middle, who did not know, what moved. */
  more: string;
  table: ChartTable;
}

/** What is to be drawn. */
export interface StripQuestion {
  after: QuestionFigures;
  /** The same groups at an earlier moment; `null` where nothing is compared. */
  before: QuestionFigures | null;
  /** Whether the gap between the two groups is the widest of the dimension. */
  isWidest: boolean;
}

/**
 * A question's chart.
 *
 * @returns `null` where too few people answered for anything to be shown
 */
export function stripFigure(
  model: Model,
  roles: readonly Role[],
  question: StripQuestion,
): StripFigure | null {
  const { after, before } = question;
  const all = sliceOf(after, 'all');
  if (!all) return null;
  return {
    chart: {
      kind: 'strip',
      levels: model.stages.map(({ name }) => name),
      rows: after.slices.map((slice): StripRow => {
        const earlier = before ? sliceOf(before, slice.group) : undefined;
        return {
          label: groupName(roles, slice.group, after.folded),
          note: earlier
            ? words.strip.noteMoved(sizeOf(earlier), sizeOf(slice))
            : words.strip.note(sizeOf(slice)),
          shape: shapeOf(roles, slice.group),
          ...laneOf(slice),
          before: earlier ? laneOf(earlier) : null,
        };
      }),
    },
    sentence: sentenceOf(model, roles, question, all),
    more: moreOf(model, question, all),
    table: tableOf(model, roles, question),
  };
}

/** Most rows in which a window of the Screen has room for the marks of two moments. */
const MOST_PAIRS = 5;

/** Whether so many rows stand beside an earlier moment that its median alone can be drawn of it on the Screen. */
export function isCrowded({ rows }: StripChart): boolean {
  return rows.length > MOST_PAIRS && rows.some(({ before }) => before !== null);
}

/** The chart with no more than the median of the earlier moment. */
export function mediansBefore(chart: StripChart): StripChart {
  const rows = chart.rows.map((row) => ({
    ...row,
    before: row.before && { ...row.before, counts: [] },
  }));
  return { ...chart, rows };
}

/** How many levels lie between the two groups that a question's sentence names; 0 where it names none. */
export function gapShown(model: Model, figures: QuestionFigures): number {
  const ends = endsOf(model, [], figures);
  return ends ? ends.high.level - ends.low.level : 0;
}

/** A group's answers. */
export function sliceOf({ slices }: QuestionFigures, group: string): Slice | undefined {
  return slices.find((slice) => slice.group === group);
}

function laneOf({ counts }: Slice): StripLane {
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantileOf(counts, share));
  return { counts, spread: low && median && high ? { low, median, high } : null };
}

/** Everybody has the first shape, those folded the last. */
function shapeOf(roles: readonly Role[], group: string): number {
  if (group === 'all') return 0;
  const at = roles.findIndex(({ id }) => id === group);
  return (at < 0 ? roles.length : at) + 1;
}

function sentenceOf(
  model: Model,
  roles: readonly Role[],
  { after, isWidest }: StripQuestion,
  all: Slice,
): string {
  const agreement = agreementOf(all.counts);
  if (agreement === null) return words.noLevel;
  const ends = endsOf(model, roles, after);
  return [ends ? words.gap(ends.high, ends.low, isWidest) : '', words.agreement(agreement)]
    .filter(Boolean)
    .join(' ');
}

/** The two groups that a sentence sets against each other: the two roles of the model's gap, else the two furthest apart. */
function endsOf(
  { roleGap }: Model,
  roles: readonly Role[],
  figures: QuestionFigures,
): { high: NamedLevel; low: NamedLevel } | null {
  const alone = figures.slices
    .filter(({ group }) => group !== 'all' && group !== 'folded')
    .flatMap(({ group, counts }) => {
      const level = medianOf(counts);
      return level === null ? [] : [{ group, level }];
    });
  const two = alone.filter(({ group }) => roleGap.includes(group));
  const ordered = (two.length === 2 ? two : alone).toSorted((a, b) => b.level - a.level);
  const [high, low] = [ordered[0], ordered.at(-1)];
  if (!high || !low || high === low) return null;
  const name = ({ group, level }: { group: string; level: Level }): NamedLevel => ({
    name: groupName(roles, group, figures.folded),
    level,
  });
  return { high: name(high), low: name(low) };
}

function moreOf(model: Model, { before, after }: StripQuestion, all: Slice): string {
  const { counts, dontKnow, notApplicable } = all;
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantileOf(counts, share));
  const earlier = before && sliceOf(before, 'all');
  const was = earlier ? medianOf(earlier.counts) : null;
  const [first, now] = [earlier ? agreementOf(earlier.counts) : null, agreementOf(counts)];
  return [
    low && median && high
      ? `${words.middle(sum(counts), median, stageName(model, median))} ${words.half(low, high)}`
      : '',
    was && median ? words.moved(was, median) : '',
    first !== null && now !== null ? words.agreementMoved(first, now) : '',
    dontKnow > 0 ? words.dontKnow(dontKnow) : '',
    notApplicable > 0 ? words.notApplicable(notApplicable) : '',
    after.folded.length > 0 ? words.strip.folded : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function tableOf(
  model: Model,
  roles: readonly Role[],
  { before, after }: StripQuestion,
): ChartTable {
  const text = words.strip.table;
  const stem =
    model.dimensions.flatMap(({ questions }) => questions).find(({ id }) => id === after.question)
      ?.stem ?? '';
  return {
    caption: text.caption(stem),
    head: [
      text.group,
      ...model.stages.map(({ number, name }) => `${number} ${name}`),
      text.dontKnow,
      text.notApplicable,
      text.low,
      text.median,
      text.high,
      text.agreement,
    ],
    rows: after.slices.flatMap((slice) => {
      const name = groupName(roles, slice.group, after.folded);
      const earlier = before ? sliceOf(before, slice.group) : undefined;
      if (!earlier) return [cellsOf(name, slice)];
      return [cellsOf(text.before(name), earlier), cellsOf(text.now(name), slice)];
    }),
  };
}

function cellsOf(name: string, { counts, dontKnow, notApplicable }: Slice): string[] {
  const agreement = agreementOf(counts);
  const { none } = words.strip.table;
  return [
    name,
    ...[...counts, dontKnow, notApplicable].map(String),
    ...[0.25, 0.5, 0.75].map((share) => String(quantileOf(counts, share) ?? none)),
    agreement === null ? none : words.signed(agreement),
  ];
}

function sizeOf({ counts, dontKnow, notApplicable }: Slice): number {
  return sum(counts) + dontKnow + notApplicable;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((whole, count) => whole + count, 0);
}
