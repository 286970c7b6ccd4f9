/** Two moments of a room side by side, in the same groups. */
import type { DimensionFigures, PlaceFigures, QuestionFigures, Slice } from './figures.ts';
import { findSlice } from './find-slice.ts';

/** A question at two moments, with the same roles standing alone in both. */
export interface QuestionChange {
  before: QuestionFigures;
  after: QuestionFigures;
}

/**
 * The questions that both dimensions show, in the finest groups that are whole groups of either: a role stands alone where it does so at both
 * moments, and the others are folded together. Nothing is shown that either moment did not show already, or that is not a sum of such.
 */
export function alignDimensions(
  before: DimensionFigures,
  after: DimensionFigures,
): Readonly<Record<string, QuestionChange>> {
  return Object.fromEntries(
    after.questions.flatMap((figures) => {
      const earlier = before.questions.find(({ question }) => question === figures.question);
      const isShown = earlier && earlier.slices.length > 0 && figures.slices.length > 0;
      return isShown ? [[figures.question, alignQuestion(earlier, figures)]] : [];
    }),
  );
}

/** The same question at two moments, in the groups that both have. */
export function alignQuestion(before: QuestionFigures, after: QuestionFigures): QuestionChange {
  const both = groupsOf(after).filter((group) => groupsOf(before).includes(group));
  const isWhole = both.length === 1 && [before, after].every((one) => isEmpty(restOf(one, both)));
  const alone = isWhole ? [] : both;
  return { before: regroup(before, alone), after: regroup(after, alone) };
}

/** The parts of a place that stand at both moments: gaps of the questions that both list. */
export function alignPlaces(
  before: PlaceFigures,
  after: PlaceFigures,
): { before: PlaceFigures; after: PlaceFigures } {
  const keep = (one: PlaceFigures, other: PlaceFigures): PlaceFigures => ({
    ...one,
    gaps: one.gaps.filter(({ question }) => other.gaps.some((gap) => gap.question === question)),
    without: one.without.filter(({ without }) =>
      other.without.some((place) => place.without === without),
    ),
  });
  return { before: keep(before, after), after: keep(after, before) };
}

function groupsOf({ slices }: QuestionFigures): string[] {
  return slices.map(({ group }) => group).filter((group) => group !== 'all' && group !== 'folded');
}

function regroup(figures: QuestionFigures, alone: readonly string[]): QuestionFigures {
  const all = findSlice(figures.slices, 'all');
  if (!all || alone.length === 0) return { ...figures, slices: all ? [all] : [], folded: [] };
  const rest = restOf(figures, alone);
  const folded = [
    ...groupsOf(figures).filter((group) => !alone.includes(group)),
    ...figures.folded,
  ];
  return {
    ...figures,
    slices: [
      all,
      ...alone.flatMap((group) => findSlice(figures.slices, group) ?? []),
      ...(isEmpty(rest) ? [] : [rest]),
    ],
    folded: isEmpty(rest) ? [] : folded,
  };
}

/** Everybody without some groups. */
function restOf({ slices }: QuestionFigures, alone: readonly string[]): Slice {
  const all = findSlice(slices, 'all');
  const own = alone.flatMap((group) => findSlice(slices, group) ?? []);
  const minus = (whole: number, parts: readonly number[]) =>
    whole - parts.reduce((sum, part) => sum + part, 0);
  return {
    group: 'folded',
    counts: [0, 1, 2, 3, 4].map((index) =>
      minus(
        all?.counts[index] ?? 0,
        own.map(({ counts }) => counts[index] ?? 0),
      ),
    ),
    dontKnow: minus(
      all?.dontKnow ?? 0,
      own.map(({ dontKnow }) => dontKnow),
    ),
    notApplicable: minus(
      all?.notApplicable ?? 0,
      own.map(({ notApplicable }) => notApplicable),
    ),
  };
}

function isEmpty({ counts, dontKnow, notApplicable }: Slice): boolean {
  return [...counts, dontKnow, notApplicable].every((count) => count === 0);
}
