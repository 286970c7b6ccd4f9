import { useMemo } from 'react';
import { roomText as words } from '../../../interface/workshop/console-room.ts';
import type { Model } from '../../../model/types.ts';
import { outcomeOf } from '../../../room/outcome.ts';
import type { VoteNames } from '../../../room/outcome.ts';
import { roomMoves } from '../../../room/room-moves.ts';
import type { Room } from '../../../room/room.ts';
import type { ConsolePlay } from './parts.ts';

interface Props {
  model: Model;
  room: Room;
  plays: readonly ConsolePlay[];
  /** Of the room's page, where plays are chosen. */
  address: string;
}

/** Votes suggest no play. */
const noVotes: VoteNames = { findings: [], wants: [] };

/** The plays that the rule of next moves gives for what the room has seen, each with what shows that it is done. */
export function Suggested({ model, room, plays, address }: Props) {
  const suggested = useMemo(() => {
    const needsFirst = Object.fromEntries(plays.map((play) => [play.id, play.needsFirst]));
    return roomMoves(model, outcomeOf(model, room, noVotes), needsFirst).flatMap(
      (move) => plays.find(({ id }) => id === move.play) ?? [],
    );
  }, [model, room, plays]);
  return (
    <section className="console-suggested" aria-labelledby="console-suggested">
      <h3 id="console-suggested">{words.suggested}</h3>
      {suggested.length === 0 && <p>{words.suggestedNone}</p>}
      <ol>
        {suggested.map((play) => (
          <li key={play.id}>
            <a href={play.address} target="leap-play">
              {play.title}
            </a>
            <p>
              {words.doneWhen} {play.doneWhen}
            </p>
          </li>
        ))}
      </ol>
      <p>
        <a href={`${address}#decision`} target="leap-room">
          {words.choose}
        </a>
      </p>
    </section>
  );
}
