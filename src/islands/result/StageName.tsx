import { stageName } from '../../charts/names.ts';
import type { Level, Model } from '../../model/types.ts';
import { StageMark } from './StageMark.tsx';

/** A stage by number and name, or the words for having none. */
export function StageName({
  model,
  level,
  none,
}: {
  model: Model;
  level: Level | null;
  none: string;
}) {
  if (level === null) return <span className="no-stage">{none}</span>;
  return (
    <span className="stage-name">
      <StageMark level={level} /> {stageName(model, level)}
    </span>
  );
}
