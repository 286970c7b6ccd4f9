import { roomText as words } from '../../../interface/tools/perception-gap-room.ts';
import type { GapProps } from './parts.ts';
import { readRoom } from './read-room.ts';
import { RoomTable } from './RoomTable.tsx';

/** All findings side by side, and a question to talk about. */
export function RoomEnd({ hold, findings, answers }: GapProps) {
  return (
    <>
      <h2 data-room-heading tabIndex={-1}>
        {words.end.title}
      </h2>
      <RoomTable results={readRoom(findings, answers, hold.own)} answers={answers} />
      <p>{words.end.rule}</p>
      <p>{words.end.talk}</p>
    </>
  );
}
