import { describeMiddle, roomText as words } from '../../../interface/tools/perception-gap-room.ts';
import { BANDS } from '../../../tools/perception-gap/room.ts';
import { ToolTable } from '../ToolFigure.tsx';
import type { FindingAnswer } from './parts.ts';
import type { RoomResult } from './read-room.ts';

interface Props {
  results: readonly RoomResult[];
  answers: ReadonlyMap<string, FindingAnswer>;
}

/** What a room guessed beside what was found. */
export function RoomTable({ results, answers }: Props) {
  const { caption, head, noHands, notSeen } = words.end;
  const rows = results.map(({ finding: { id, name }, tally }) => {
    const { consumers, executives } = answers.get(id)!;
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
