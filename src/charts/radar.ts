import type { ProfileChart } from './profile.ts';

/** A place in a drawing, in the drawing's own units. */
export interface Spot {
  x: number;
  y: number;
}

/** A radar as lines and places, for an SVG. */
export interface RadarGeometry {
  /** One closed outline per level, from 1 to 5, as an SVG path. */
  rings: string[];
  /** Where each ring's number stands, on the first spoke. */
  ticks: Spot[];
  /** The end of each spoke. */
  spokes: Spot[];
  labels: (Spot & { text: string; anchor: 'start' | 'middle' | 'end' })[];
  /** Per series: the line, broken at gaps, and its points. */
  series: { id: string; path: string; isClosed: boolean; points: Spot[] }[];
}

const round = (value: number) => Math.round(value * 100) / 100;

function toPath(spots: readonly Spot[], isClosed: boolean): string {
  const line = spots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return isClosed ? `${line}Z` : line;
}

/**
 * Lines and places of a profile's radar. The first dimension points up, the others follow clockwise; a gap breaks the
 * line on both its sides, so that nothing is drawn where nothing is known.
 * @param radius of the outermost ring, in the drawing's units
 * @param middle the drawing's centre
 * @param labelGap distance of a label from the outermost ring
 */
export function radarGeometry(
  chart: ProfileChart,
  radius: number,
  middle: Spot,
  labelGap: number,
): RadarGeometry {
  const count = chart.dimensions.length;
  const top = chart.stages.length;
  const spot = (index: number, distance: number): Spot => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    return {
      x: round(middle.x + Math.cos(angle) * distance),
      y: round(middle.y + Math.sin(angle) * distance),
    };
  };
  // The centre is nought and no level, so that a firm at the first stage still has a shape.
  const at = (index: number, level: number) => spot(index, (radius * level) / top);
  const around = chart.dimensions.map((_, index) => index);
  const levels = chart.stages.map((_, index) => index + 1);

  return {
    rings: levels.map((level) =>
      toPath(
        around.map((index) => at(index, level)),
        true,
      ),
    ),
    ticks: levels.map((level) => at(0, level)),
    spokes: around.map((index) => spot(index, radius)),
    labels: chart.dimensions.map(({ name }, index) => {
      const place = spot(index, radius + labelGap);
      const side = round(place.x - middle.x);
      const anchor = side === 0 ? 'middle' : side > 0 ? 'start' : 'end';
      return { ...place, text: name, anchor };
    }),
    series: chart.series.map(({ id, points }) => {
      const spots = around.map((index) => {
        const level = points[index]?.level ?? null;
        return level === null ? null : at(index, level);
      });
      const drawn = spots.filter((one) => one !== null);
      const isClosed = drawn.length === count;
      return {
        id,
        path: isClosed
          ? toPath(drawn, true)
          : runs(spots)
              .map((run) => toPath(run, false))
              .join(''),
        isClosed,
        points: drawn,
      };
    }),
  };
}

/** The unbroken runs of two and more spots round a circle that has at least one gap. */
function runs(spots: readonly (Spot | null)[]): Spot[][] {
  const start = spots.indexOf(null) + 1;
  const turned = [...spots.slice(start), ...spots.slice(0, start)];
  const found: Spot[][] = [];
  let run: Spot[] = [];
  for (const one of turned) {
    if (one) run.push(one);
    else {
      if (run.length > 1) found.push(run);
      run = [];
    }
  }
  return found;
}
