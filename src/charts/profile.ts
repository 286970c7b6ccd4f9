import type { CaseStudy, Level, Model } from '../model/types.ts';
import type { PlaceResult } from '../scoring/place.ts';
import type { Targets } from '../scoring/targets.ts';

/** What a series of a profile stands for. */
export type SeriesKind = 'shown' | 'what-if' | 'target' | 'other' | 'case';

/** One dimension in one series. */
export interface ProfilePoint {
  /** Where the point is drawn, 1 to 5; `null` is a gap. */
  level: number | null;
  /** The stage reached, 1 to 5; `null` where nothing says. */
  stage: Level | null;
}

/** One line of a profile. */
export interface ProfileSeries {
  id: string;
  kind: SeriesKind;
  label: string;
  /** One point per dimension, in the model's order. */
  points: ProfilePoint[];
}

/** A profile ready to be drawn, tabled and put into words. */
export interface ProfileChart {
  dimensions: { id: string; name: string }[];
  /** Stage names, the first at 1. */
  stages: string[];
  /** The first is the result that is shown; the others lie over it. */
  series: ProfileSeries[];
}

/** A row of the table beside a profile. */
export interface ProfileRow {
  id: string;
  name: string;
  /** One cell per series. */
  cells: { level: number | null; stage: string | null }[];
}

const gap: ProfilePoint = { level: null, stage: null };

/** The series of a result: each dimension drawn at the mean of its answers, with the stage that the rule gives it. */
export function resultSeries(
  model: Model,
  result: PlaceResult,
  names: { id: string; kind: SeriesKind; label: string },
): ProfileSeries {
  const points = model.dimensions.map(({ id }) => {
    const found = result.dimensions.find(({ dimension }) => dimension === id);
    return found ? { level: found.mean, stage: found.stage } : gap;
  });
  return { ...names, points };
}

/** The series of a case: our reading of each dimension, and a gap where the account is silent. */
export function caseSeries(model: Model, study: CaseStudy): ProfileSeries {
  const points = model.dimensions.map(({ id }) => {
    const reading = study.profile[id];
    if (!reading || 'silent' in reading) return gap;
    const level = model.stages.find((stage) => stage.id === reading.stage)?.number ?? null;
    return { level, stage: level };
  });
  return { id: `case-${study.id}`, kind: 'case', label: study.short, points };
}

/** The series of the reader's own targets; a dimension without a target is a gap. */
export function targetSeries(model: Model, label: string, targets: Targets): ProfileSeries {
  const points = model.dimensions.map(({ id }) => {
    const level = targets[id] ?? null;
    return { level, stage: level };
  });
  return { id: 'target', kind: 'target', label, points };
}

/** Puts series of one edition together into a profile. */
export function profileChart(model: Model, series: ProfileSeries[]): ProfileChart {
  return {
    dimensions: model.dimensions.map(({ id, name }) => ({ id, name })),
    stages: model.stages.map(({ name }) => name),
    series,
  };
}

/** The table beside a profile: the same points that are drawn, one row per dimension. */
export function profileRows(chart: ProfileChart): ProfileRow[] {
  return chart.dimensions.map(({ id, name }, index) => ({
    id,
    name,
    cells: chart.series.map(({ points }) => {
      const { level, stage } = points[index] ?? gap;
      return { level, stage: stage === null ? null : (chart.stages[stage - 1] ?? null) };
    }),
  }));
}

/** A level as printed: one decimal at most, `2` or `2.3`. */
export function formatLevel(level: number): string {
  return String(Math.round(level * 10) / 10);
}
