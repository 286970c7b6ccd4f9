import { roomText as words } from '../../../interface/workshop/console-room.ts';
import { Confirm } from '../../Confirm.tsx';
import type { RoomHold } from '../../room/use-room.ts';

interface Props {
  hold: RoomHold;
  /** The round under way, 1 for the first. */
  round: number;
}

/** Begins the next round, once asked. */
export function NextRound({ hold, round }: Props) {
  return (
    <div className="console-next-round">
      <Confirm
        id="console-new-round"
        label={words.startRound(round + 1)}
        question={words.startRoundAsk(round + 1)}
        yes={words.startRound(round + 1)}
        no={words.startRoundNo}
        onYes={() => hold.act({ type: 'new-round' })}
      />
    </div>
  );
}
