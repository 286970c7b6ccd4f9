import type { ProfileSeries } from './profile.ts';

/** A point's shape; each is a point style that Chart.js also draws. */
export type PointShape = 'circle' | 'rect' | 'triangle' | 'rectRot' | 'crossRot' | 'cross';

/** How a series is told from the others without its colour. */
export interface SeriesLook {
  /** Lengths of dash and space in px; empty is a full line. */
  dash: number[];
  shape: PointShape;
  /** 1 for the result that is shown, 2 and up for what lies over it: the classes `line-1` to `line-6`. */
  step: number;
}

const overlays: readonly Omit<SeriesLook, 'step'>[] = [
  { dash: [7, 4], shape: 'rect' },
  { dash: [2, 3], shape: 'triangle' },
  { dash: [10, 3, 2, 3], shape: 'rectRot' },
  { dash: [4, 4], shape: 'crossRot' },
  { dash: [14, 5], shape: 'cross' },
];

/** How many series may lie over the shown one before two would look alike. */
export const overlaysAtMost = overlays.length;

/** The look of each series of a profile: no two of the first six share a shape or a dash. */
export function seriesLooks(series: readonly ProfileSeries[]): SeriesLook[] {
  return series.map((_, index) => {
    if (index === 0) return { dash: [], shape: 'circle', step: 1 };
    const place = (index - 1) % overlays.length;
    const { dash, shape } = overlays[place]!;
    return { dash, shape, step: place + 2 };
  });
}
