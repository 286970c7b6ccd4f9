import { useState } from 'react';
import { resultsText } from '../../interface/workshop/outcome.ts';
import type { Room } from '../../room/room.ts';
import { Confirm } from '../Confirm.tsx';
import type { RoomHold } from './use-room.ts';

const words = resultsText.rounds;

/** Another round of answers, after talking. */
export function RoundBox({ hold, room }: { hold: RoomHold; room: Room }) {
  const [said, setSaid] = useState('');
  const round = room.rounds.length;
  const { submissions = [], tallies = [] } = room.rounds.at(-1) ?? {};
  const isEmpty = submissions.length === 0 && tallies.length === 0;

  const start = () => {
    hold.act({ type: 'new-round' });
    setSaid(words.started(round + 1));
  };

  return (
    <section className="room-rounds stack" aria-labelledby="room-rounds">
      <h3 id="room-rounds">{words.title}</h3>
      {round > 1 && <p>{words.under(round)}</p>}
      <p className="measure">{words.lead}</p>
      <p className="measure">{words.how}</p>
      {isEmpty ? (
        <p className="hint">{words.nobody(round)}</p>
      ) : (
        <Confirm
          id="room-new-round"
          label={words.start}
          question={words.ask(round + 1)}
          yes={words.yes(round + 1)}
          no={words.no}
          onYes={start}
        />
      )}
      <p role="status">{said}</p>
    </section>
  );
}
