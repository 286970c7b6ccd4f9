import { roomText as words } from '../../../interface/tools/perception-gap-room.ts';
import type { GapProps } from './parts.ts';

/** What the room is about to do, before the first question. */
export function RoomStart({ hold, findings, answers, study }: GapProps) {
  const sides = [...answers.values()].flatMap(({ consumers, executives }) => [
    consumers.base,
    ...(executives ? [executives.base] : []),
  ]);
  return (
    <>
      <h2 data-room-heading tabIndex={-1}>
        {words.start.title}
      </h2>
      <p>{words.start.text(findings.length, study.asked)}</p>
      <ul>
        {[...new Set(sides)].map((base) => (
          <li key={base}>{words.start.asked(base)}</li>
        ))}
      </ul>
      {hold.storeProblem === null && <p>{words.kept}</p>}
    </>
  );
}
