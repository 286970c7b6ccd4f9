import { seriesLooks } from '../../charts/look.ts';
import type { ProfileChart } from '../../charts/profile.ts';
import { radarGeometry } from '../../charts/radar.ts';
import { SeriesPoint } from './SeriesSample.tsx';

const width = 420;
const height = 330;
const middle = { x: width / 2, y: height / 2 };

/** A profile as a drawing that stays sharp in print. */
export function ProfileSvg({ chart, label }: { chart: ProfileChart; label: string }) {
  const radar = radarGeometry(chart, 120, middle, 16);
  const looks = seriesLooks(chart.series);
  return (
    <svg className="profile-svg" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <g className="radar-grid">
        {radar.rings.map((ring) => (
          <path key={ring} d={ring} />
        ))}
        {radar.spokes.map(({ x, y }) => (
          <path key={`${x} ${y}`} d={`M${middle.x} ${middle.y}L${x} ${y}`} />
        ))}
      </g>
      {radar.series
        .map(({ id, path, isClosed, points }, index) => {
          const { dash, shape, step } = looks[index]!;
          return (
            <g key={id} className={`line-${step}`}>
              <path
                className={isClosed && step === 1 ? 'radar-line is-filled' : 'radar-line'}
                d={path}
                strokeWidth={step === 1 ? 3 : 2}
                strokeDasharray={dash.join(' ')}
              />
              {points.map(({ x, y }) => (
                <SeriesPoint
                  key={`${x} ${y}`}
                  shape={shape}
                  x={x}
                  y={y}
                  size={step === 1 ? 5.5 : 4}
                  isSolid={step === 1}
                />
              ))}
            </g>
          );
        })
        // The first series lies on top.
        .reverse()}
      <g className="radar-ticks">
        {radar.ticks.map(({ x, y }, index) => (
          <text key={y} x={x + 6} y={y + 4}>
            {index + 1}
          </text>
        ))}
      </g>
      <g className="radar-labels">
        {radar.labels.map(({ x, y, text, anchor }) => (
          <text key={text} x={x} y={y + 5} textAnchor={anchor}>
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}
