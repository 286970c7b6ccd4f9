import { profileWords as words } from '../interface/result.ts';
import { formatLevel } from './profile.ts';
import type { ProfileChart, ProfilePoint, ProfileSeries } from './profile.ts';

/** A mean this far above its stage hides the answers that decide it. */
const misleadingBy = 1;

/** What a profile shows: first its own series, then each of those laid over it beside the first. */
export function profileSentences(chart: ProfileChart): string[] {
  const [shown, ...others] = chart.series;
  if (!shown) return [words.nothing];
  return [ownSentence(chart, shown), ...others.map((one) => besideSentence(chart, shown, one))];
}

/** What one series shows, by the stages it reaches. */
export function ownSentence(chart: ProfileChart, { points }: ProfileSeries): string {
  const known = chart.dimensions.flatMap(({ name }, index) => {
    const { stage = null, level = null } = points[index] ?? {};
    return stage === null || level === null ? [] : [{ name, stage, level }];
  });
  const stageAt = (stage: number) => chart.stages[stage - 1] ?? '';
  const gaps = chart.dimensions.filter((_, index) => isGap(points[index])).map(({ name }) => name);
  const [first] = known;
  if (!first) return words.nothing;

  const stages = known.map(({ stage }) => stage);
  const at = (stage: number) => known.filter((one) => one.stage === stage).map((one) => one.name);
  const [lowest, highest] = [Math.min(...stages), Math.max(...stages)];
  const sentences: string[] = [];
  if (known.length === 1) sentences.push(words.only(first.name, stageAt(lowest)));
  else if (lowest === highest) {
    sentences.push(words.same(known.length, gaps.length > 0, stageAt(lowest)));
  } else {
    sentences.push(
      `${words.furthest(at(highest), stageAt(highest))}; ${words.lowest(at(lowest), stageAt(lowest))}.`,
    );
  }
  if (gaps.length > 0) sentences.push(words.gaps(gaps));
  for (const { name, stage, level } of known) {
    if (level - stage >= misleadingBy) {
      sentences.push(words.above(name, formatLevel(level), stageAt(stage)));
    }
  }
  return sentences.join(' ');
}

/** How the first series stands beside another, by stage: further on, as far, less far, or nothing to compare. */
export function besideSentence(
  chart: ProfileChart,
  shown: ProfileSeries,
  other: ProfileSeries,
): string {
  const compared = chart.dimensions.map(({ name }, index) => {
    const [mine, theirs] = [shown.points[index]?.stage ?? null, other.points[index]?.stage ?? null];
    return { name, by: mine === null || theirs === null ? null : Math.sign(mine - theirs) };
  });
  const named = (by: number | null) =>
    compared.filter((one) => one.by === by).map(({ name }) => name);
  const clauses = [
    { names: named(1), say: words.further },
    { names: named(0), say: words.asFar },
    { names: named(-1), say: words.lessFar },
    { names: named(null), say: words.incomparable },
  ].flatMap(({ names, say }) => (names.length === 0 ? [] : say(names)));
  return `${words.beside(other.label)}: ${clauses.join('; ')}.`;
}

function isGap(point: ProfilePoint | undefined): boolean {
  return point === undefined || point.level === null;
}
