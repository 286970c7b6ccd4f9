import { seriesLooks } from '../../charts/look.ts';
import { formatLevel, profileRows } from '../../charts/profile.ts';
import type { ProfileChart, ProfileSeries } from '../../charts/profile.ts';
import { profileSentences } from '../../charts/sentences.ts';
import { result as words } from '../../interface/result.ts';
import { Legend } from './Legend.tsx';
import { ProfileCanvas } from './ProfileCanvas.tsx';
import { SeriesSample } from './SeriesSample.tsx';

/** A profile as a radar, a sentence and a table of the same points. */
export function ProfileFigure({ chart }: { chart: ProfileChart }) {
  const looks = seriesLooks(chart.series);
  const sentences = profileSentences(chart);
  const isWide = chart.series.length > 2;
  return (
    <figure className="profile">
      <div>
        <ProfileCanvas chart={chart} label={words.profile.chartLabel(sentences)} />
        {chart.series.length > 1 && <Legend chart={chart} />}
      </div>
      <div className="profile-said">
        <figcaption>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </figcaption>
        <table className={isWide ? 'profile-table stacked' : 'profile-table'}>
          <caption>{words.profile.table}</caption>
          <thead>
            <tr>
              <th scope="col">{words.profile.dimension}</th>
              {chart.series.map(({ id, label }, index) => (
                <th scope="col" key={id}>
                  <SeriesSample look={looks[index]!} />
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {profileRows(chart).map(({ id, name, cells }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {cells.map(({ level, stage }, index) => {
                  const series = chart.series[index]!;
                  return (
                    <td key={series.id} data-label={series.label}>
                      {level === null ? (
                        <span className="hint">{noneOf(series)}</span>
                      ) : (
                        <span>
                          {stage} <span className="drawn-at">{formatLevel(level)}</span>
                        </span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
        <p className="hint">{words.profile.mean}</p>
      </div>
    </figure>
  );
}

function noneOf({ kind }: ProfileSeries): string {
  if (kind === 'case') return words.profile.silent;
  return kind === 'target' ? words.profile.noTargetCell : words.profile.gap;
}
