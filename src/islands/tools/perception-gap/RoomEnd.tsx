import { roomText as words } from '../../../interface/tools/perception-gap-room.ts';
import type { GapProps } from './parts.ts';
import { RoomTable } from './RoomTable.tsx';

/** All findings side by side, and a question to talk about. */
export function RoomEnd(props: GapProps) {
  return (
    <>
      <h2 data-room-heading tabIndex={-1}>
        {words.end.title}
      </h2>
      <RoomTable {...props} />
      <p>{words.end.rule}</p>
      <p>{words.end.talk}</p>
    </>
  );
}
