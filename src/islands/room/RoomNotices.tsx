import { offerDownload } from '../../browser/download.ts';
import { storeText as words } from '../../interface/workshop/room.ts';
import type { RoomHold, RoomProblem } from './use-room.ts';

/** What has to be known of the browser's store, with a way on. Nothing where all is well. */
export function RoomNotices({ hold }: { hold: RoomHold }) {
  const { problem } = hold;
  // The region is there before its first message, or nobody would hear that.
  return (
    <div className="room-notices" role="status">
      {problem && (
        <div className="problem">
          <p>
            <strong>{words.title}</strong>
          </p>
          <p>{words[problem.kind]}</p>
          {problem.kind === 'damaged' && <DamagedWays hold={hold} problem={problem} />}
        </div>
      )}
    </div>
  );
}

interface Props {
  hold: RoomHold;
  problem: Extract<RoomProblem, { kind: 'damaged' }>;
}

function DamagedWays({ hold, problem }: Props) {
  return (
    <p className="row">
      <button
        className="button quiet"
        type="button"
        onClick={() => offerDownload(words.getName, 'text/plain', problem.text)}
      >
        {words.get}
      </button>
      <button className="button quiet" type="button" onClick={hold.dismissProblem}>
        {words.seen}
      </button>
    </p>
  );
}
