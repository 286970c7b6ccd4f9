/** Viewpoints on the twelve wants, the gap of each want, and the order in which gaps stand. */
import type { EngagementGapTool, ToolInputs, Want } from '../../model/tool-types.ts';
import { failingField, leaderField, marks, ratingField, readSurvey, secondField } from './form.ts';
import type { Mark, Source, Side, ViewpointNumber } from './form.ts';
import { HIGHEST, LOWEST, spreadOf } from './ratings.ts';
import type { Spread } from './ratings.ts';

/** A rating: from 1 to 5, not known, or not given. */
export type Rating =
  /** `spread` where it is the median of a questionnaire. */
  | { kind: 'known'; value: number; spread: Spread | null }
  | { kind: 'dont-know' }
  | { kind: 'open' };

/** What one viewpoint says of a want. */
export interface WantView {
  want: Want;
  /** In the list, from 1. */
  number: number;
  matters: Rating;
  provide: Rating;
  /** How much it matters, less how well it is provided: -4 to 4; `null` unless both are known. */
  gap: number | null;
}

/** One viewpoint, its wants in the order of the list. */
export interface Viewpoint {
  number: ViewpointNumber;
  source: Source;
  wants: WantView[];
}

/** The marks on the failings, by id; one that was not marked is absent. */
export type Marks = Readonly<Record<string, Mark>>;

/** The marks that the inputs hold. */
export function readMarks(tool: EngagementGapTool, inputs: ToolInputs): Marks {
  const given = tool.failings.flatMap(({ id }) => {
    const mark = marks.find((known) => known === inputs[failingField(id)]);
    return mark ? [[id, mark] as const] : [];
  });
  return Object.fromEntries(given);
}

/** The viewpoint that is rated by hand first. */
export function readFirst(tool: EngagementGapTool, inputs: ToolInputs): Viewpoint {
  return makeViewpoint(tool, 1, 'hand', byHand(inputs, 1));
}

/** The viewpoint laid beside it; `null` while the reader wants none. */
export function readSecond(tool: EngagementGapTool, inputs: ToolInputs): Viewpoint | null {
  if (inputs[secondField] === 'hand') return makeViewpoint(tool, 2, 'hand', byHand(inputs, 2));
  if (inputs[secondField] !== 'survey') return null;
  const survey = readSurvey(tool, inputs);
  return makeViewpoint(tool, 2, 'survey', (want, side) => {
    const counts = survey[want]?.[side];
    const spread = counts ? spreadOf(counts) : null;
    return spread ? { kind: 'known', value: spread.median, spread } : { kind: 'open' };
  });
}

type Rate = (want: string, side: Side) => Rating;

function byHand(inputs: ToolInputs, viewpoint: ViewpointNumber): Rate {
  return (want, side) => {
    const given = inputs[ratingField(viewpoint, want, side)];
    if (given === undefined) return { kind: 'open' };
    const value = Number(given);
    return value >= LOWEST && value <= HIGHEST
      ? { kind: 'known', value, spread: null }
      : { kind: 'dont-know' };
  };
}

function makeViewpoint(
  tool: EngagementGapTool,
  number: ViewpointNumber,
  source: Source,
  rate: Rate,
): Viewpoint {
  const wants = tool.wants.map((want, index) => {
    const matters = rate(want.id, 'matters');
    const provide = rate(want.id, 'provide');
    return { want, number: index + 1, matters, provide, gap: gapOf(matters, provide) };
  });
  return { number, source, wants };
}

function gapOf(matters: Rating, provide: Rating): number | null {
  return matters.kind === 'known' && provide.kind === 'known'
    ? matters.value - provide.value
    : null;
}

/** The number of a rating; `null` where there is none. */
export function valueOf(rating: Rating): number | null {
  return rating.kind === 'known' ? rating.value : null;
}

/**
 * The viewpoint that orders the wants and chooses the plays: the reader's choice; otherwise the second where it comes from a questionnaire,
 * since customers know best what they want; otherwise the first. One that shows no gap gives way to one that does.
 */
export function chooseLeader(
  inputs: ToolInputs,
  first: Viewpoint,
  second: Viewpoint | null,
): Viewpoint {
  if (!second || !hasGap(second)) return first;
  if (!hasGap(first)) return second;
  const chosen = inputs[leaderField] ?? (second.source === 'survey' ? '2' : '1');
  return chosen === '2' ? second : first;
}

/** Whether any want has both its ratings. */
export function hasGap({ wants }: Viewpoint): boolean {
  return wants.some(({ gap }) => gap !== null);
}

/** How hard a failing bears on what it lets down, so that a tie can be settled. */
const WEIGHTS: Readonly<Record<Mark, number>> = {
  often: 2,
  sometimes: 1,
  rarely: 0,
  'dont-know': 0,
};

/** The heaviest mark on a failing that lets a want down: 2 for often, 1 for sometimes, 0 for neither. */
function weightOn(tool: EngagementGapTool, given: Marks, want: string): number {
  const weights = tool.failings
    .filter(({ wants }) => wants.includes(want))
    .map(({ id }) => (given[id] ? WEIGHTS[given[id]] : 0));
  return Math.max(0, ...weights);
}

/**
 * Wants in the order in which to look at them: the widest gap first. Of two alike the one that matters more; then the one that a failing
 * marked often lets down, before sometimes, before neither; then the order of the list. Wants without a gap to show come last, in that
 * same order of failings and list.
 */
export function sortByGap(
  tool: EngagementGapTool,
  wants: readonly WantView[],
  given: Marks,
): WantView[] {
  const rank = (view: WantView) => [
    view.gap ?? -Infinity,
    view.gap === null ? 0 : (valueOf(view.matters) ?? 0),
    weightOn(tool, given, view.want.id),
    -view.number,
  ];
  return [...wants].sort((one, other) => {
    const others = rank(other);
    const at = rank(one).findIndex((value, index) => value !== others[index]);
    return at === -1 ? 0 : others[at]! - rank(one)[at]!;
  });
}

/** What nobody in a viewpoint knew. */
export interface Unknown {
  viewpoint: ViewpointNumber;
  want: Want;
  /** What is not known of it, in the order of the questions. */
  sides: Side[];
}

/** What is to be found out: every "don't know" among the ratings of the viewpoints, in the order of the list. */
export function findUnknowns(viewpoints: readonly Viewpoint[]): Unknown[] {
  return viewpoints.flatMap(({ number, wants }) =>
    wants.flatMap(({ want, matters, provide }) => {
      const unknown: Side[] = [];
      if (matters.kind === 'dont-know') unknown.push('matters');
      if (provide.kind === 'dont-know') unknown.push('provide');
      return unknown.length === 0 ? [] : [{ viewpoint: number, want, sides: unknown }];
    }),
  );
}

/** How many ratings of a viewpoint have not been given. */
export function countOpen({ wants }: Viewpoint): number {
  return wants
    .flatMap(({ matters, provide }) => [matters, provide])
    .filter(({ kind }) => kind === 'open').length;
}
