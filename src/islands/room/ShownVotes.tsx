import { listVoteLines } from '../../charts/outcome-sheet.ts';
import { resultsText } from '../../interface/workshop/outcome.ts';
import type { Model } from '../../model/types.ts';
import { outcomeOf } from '../../room/outcome.ts';
import type { VoteNames } from '../../room/outcome.ts';
import type { Room } from '../../room/room.ts';

const words = resultsText.votes;

/** What the cards said of the findings and the wants, as far as it is revealed. */
export function ShownVotes({ model, room, votes }: { model: Model; room: Room; votes: VoteNames }) {
  const lists = listVoteLines(outcomeOf(model, room, votes), votes);
  if (!room.votes.some(({ isRevealed }) => isRevealed)) return null;
  return (
    <section className="room-votes stack" aria-labelledby="room-votes">
      <h3 id="room-votes">{words.title}</h3>
      {lists.map(({ title, lines }) => (
        <div key={title}>
          <h4>{title}</h4>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
      <p className="hint">{words.tooFew(room.floor)}</p>
    </section>
  );
}
