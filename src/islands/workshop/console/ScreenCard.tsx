import { seesText as words } from '../../../interface/workshop/console.ts';
import type { SessionStep } from '../../../model/workshop-types.ts';
import type { ScreenLook } from '../../../room/show.ts';

interface Props {
  kind: SessionStep['kind'];
  title: string;
  lines: readonly string[];
  /** The sentence of its chart; empty where it has none. */
  chart: string;
  /** What the room sees of its own answers; `null` where the step shows none. */
  state: string | null;
  look: ScreenLook;
  isCovered: boolean;
}

/** The Screen in words: what stands on it, small. */
export function ScreenCard({ kind, title, lines, chart, state, look, isCovered }: Props) {
  return (
    <div className="console-card" data-look={look} data-covered={isCovered}>
      <p className="console-kind">{words.kind[kind]}</p>
      <p className="console-card-title">{title}</p>
      {lines.length > 0 && (
        <ul className="console-lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {chart && (
        <p className="console-chart">
          {words.chart} “{chart}”
        </p>
      )}
      {state && <p className="console-state">{state}</p>}
    </div>
  );
}
