import { describeNudge, nudgeText as words } from '../../../interface/workshop/console-room.ts';
import type { Nudge } from '../../../room/nudges.ts';

/** What the facilitator should know now. */
export function NudgeList({ nudges }: { nudges: readonly Nudge[] }) {
  return (
    <section
      className="console-nudges"
      aria-labelledby="console-nudges"
      data-calm={nudges.length === 0}
    >
      <h2 id="console-nudges">{words.title}</h2>
      <div role="status">
        <ul>
          {nudges.length === 0 && <li>{words.none}</li>}
          {nudges.map((nudge) => (
            <li key={nudge.kind}>{describeNudge(nudge)}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
