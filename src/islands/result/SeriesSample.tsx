import type { PointShape, SeriesLook } from '../../charts/look.ts';

/** A short piece of a series' line with one of its points. */
export function SeriesSample({ look }: { look: SeriesLook }) {
  return (
    <svg
      className={`sample line-${look.step}`}
      viewBox="0 0 40 16"
      width="40"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M1 8H39"
        stroke="currentColor"
        strokeWidth={look.step === 1 ? 3 : 2}
        strokeDasharray={look.dash.join(' ')}
      />
      <SeriesPoint shape={look.shape} x={20} y={8} size={5} isSolid={look.step === 1} />
    </svg>
  );
}

/** One point of a series, in the shape that tells it from the others. */
export function SeriesPoint({
  shape,
  x,
  y,
  size,
  isSolid,
}: {
  shape: PointShape;
  x: number;
  y: number;
  size: number;
  isSolid: boolean;
}) {
  return (
    <path
      className={isSolid ? 'point is-solid' : 'point'}
      d={outlines[shape](x, y, size)}
      stroke="currentColor"
      strokeWidth="2"
    />
  );
}

const outlines: Record<PointShape, (x: number, y: number, r: number) => string> = {
  circle: (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
  rect: (x, y, r) => `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}Z`,
  triangle: (x, y, r) => `M${x} ${y - r}L${x + r} ${y + r}H${x - r}Z`,
  rectRot: (x, y, r) => `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`,
  crossRot: (x, y, r) =>
    `M${x - r} ${y - r}l${2 * r} ${2 * r}M${x + r} ${y - r}l${-2 * r} ${2 * r}`,
  cross: (x, y, r) => `M${x - r} ${y}h${2 * r}M${x} ${y - r}v${2 * r}`,
};
