import { describeMiddle, roomText as words } from '../../../interface/tools/perception-gap-room.ts';
import { readHands } from '../../../tools/perception-gap/form.ts';
import { BANDS, tallyRoom } from '../../../tools/perception-gap/room.ts';
import { ToolTable } from '../ToolFigure.tsx';
import type { GapProps } from './parts.ts';

/** What a room guessed beside what was found. */
export function RoomTable({ hold, findings, answers }: GapProps) {
  const { caption, head, noHands, notSeen } = words.end;
  const rows = findings.map(({ id, name }) => {
    const { consumers, executives } = answers.get(id)!;
    const tally = tallyRoom(readHands(id, hold.inputs), {
      consumers: consumers.percent,
      executives: executives?.percent ?? null,
    });
    return [
      name,
      String(tally.total),
      describeMiddle(tally, BANDS) || noHands,
      consumers.value,
      executives?.value ?? notSeen,
    ];
  });
  return <ToolTable table={{ caption, head, rows }} />;
}
