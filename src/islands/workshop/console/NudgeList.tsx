import { describeNudge, nudgeText as words } from '../../../interface/workshop/console-room.ts';
import type { Nudge } from '../../../room/nudges.ts';

interface Props {
  nudges: readonly Nudge[];
  /** Of the room's page. */
  address: string;
}

/** The part of the room's page that a nudge speaks of, by the nudge's kind. */
const parts: Partial<Record<Nudge['kind'], 'decision' | 'outcome'>> = {
  undecided: 'decision',
  print: 'outcome',
};

/** What the facilitator should know now. */
export function NudgeList({ nudges, address }: Props) {
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
            <li key={nudge.kind}>
              {describeNudge(nudge)} <PartLink part={parts[nudge.kind]} address={address} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function PartLink({
  part,
  address,
}: {
  part: 'decision' | 'outcome' | undefined;
  address: string;
}) {
  if (!part) return null;
  return (
    <a href={`${address}#${part}`} target="leap-room">
      {words.parts[part]}
    </a>
  );
}
