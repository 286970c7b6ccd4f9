import { useMemo, useState } from 'react';
import { caseSeries, profileChart, resultSeries, targetSeries } from '../../charts/profile.ts';
import type { ProfileSeries } from '../../charts/profile.ts';
import { result as words } from '../../interface/result.ts';
import type { CaseStudy, Model } from '../../model/types.ts';
import { placeResult } from '../../scoring/place.ts';
import type { PlaceResult } from '../../scoring/place.ts';
import type { Targets } from '../../scoring/targets.ts';
import type { Placing } from '../../sharing/placing.ts';
import { Overlays } from './Overlays.tsx';
import { ProfileFigure } from './ProfileFigure.tsx';
import { Section } from './Section.tsx';

interface OtherResult {
  id: string;
  label: string;
  placing: Placing;
}

/** Results that can be laid over the one that is shown, as far as they are of its edition. */
export interface OtherResults {
  /** From the history. */
  earlier: readonly OtherResult[];
  /** What stands side by side. */
  beside: readonly OtherResult[];
}

/** The profile, with whatever the reader lays over it. */
export function Profile({
  model,
  result,
  cases,
  targets,
  others,
}: {
  model: Model;
  result: PlaceResult;
  cases: readonly CaseStudy[];
  /** `null` where the result is not the reader's own. */
  targets: Targets | null;
  others: OtherResults;
}) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const groups = useMemo(
    () => overlayGroups(model, cases, targets, others),
    [model, cases, targets, others],
  );
  const chart = useMemo(() => {
    const shown = resultSeries(model, result, {
      id: 'shown',
      kind: 'shown',
      label: words.profile.shown,
    });
    const over = groups.flatMap(({ series }) => series).filter(({ id }) => chosen.includes(id));
    return profileChart(model, [shown, ...over]);
  }, [model, result, groups, chosen]);

  return (
    <Section id="profile" title={words.sections.profile}>
      <Overlays
        groups={groups}
        chosen={chart.series.slice(1).map(({ id }) => id)}
        onChoose={(id, isOn) =>
          setChosen(isOn ? [...chosen, id] : chosen.filter((one) => one !== id))
        }
      />
      <ProfileFigure chart={chart} />
    </Section>
  );
}

/** Series that belong together in the list of choices. */
export interface OverlayGroup {
  title: string;
  hint: string | null;
  series: ProfileSeries[];
}

function overlayGroups(
  model: Model,
  cases: readonly CaseStudy[],
  targets: Targets | null,
  { earlier, beside }: OtherResults,
): OverlayGroup[] {
  const { profile } = words;
  const hasTarget = targets !== null && model.dimensions.some(({ id }) => targets[id]);
  const toSeries = (results: readonly OtherResult[]) =>
    results
      .filter(({ placing }) => placing.edition === model.edition)
      .map(({ id, label, placing }) =>
        resultSeries(model, placeResult(model, placing.answers), { id, kind: 'other', label }),
      );
  const over = hasTarget ? [targetSeries(model, profile.target, targets)] : [];
  const groups: (OverlayGroup & { ifEmpty: string | null })[] = [
    {
      title: profile.cases,
      hint: profile.casesNote,
      ifEmpty: null,
      series: cases.map((study) => caseSeries(model, study)),
    },
    {
      title: profile.target,
      hint: null,
      ifEmpty: targets === null ? null : profile.noTarget,
      series: over,
    },
    { title: profile.earlier, hint: null, ifEmpty: profile.noEarlier, series: toSeries(earlier) },
    { title: profile.beside, hint: null, ifEmpty: null, series: toSeries(beside) },
  ];
  return groups
    .filter(({ series, ifEmpty }) => series.length > 0 || ifEmpty !== null)
    .map(({ title, hint, ifEmpty, series }) => ({
      title,
      hint: series.length > 0 ? hint : ifEmpty,
      series,
    }));
}
