import { seriesLooks } from '../../charts/look.ts';
import type { ProfileChart } from '../../charts/profile.ts';
import { SeriesSample } from './SeriesSample.tsx';

/** Which line is which. */
export function Legend({ chart }: { chart: ProfileChart }) {
  const looks = seriesLooks(chart.series);
  return (
    <ul className="legend">
      {chart.series.map(({ id, label }, index) => (
        <li key={id}>
          <SeriesSample look={looks[index]!} /> {label}
        </li>
      ))}
    </ul>
  );
}
