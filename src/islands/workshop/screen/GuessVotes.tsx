import { guessText as words } from '../../../interface/workshop/screen.ts';
import type { Vote } from '../../../room/room.ts';

/** How many cards of the room lie in each band, once that may be shown; before, what to do. */
export function GuessVotes({ vote }: { vote: Vote | undefined }) {
  if (!vote) return <p className="guess-cards when-closed">{words.cards}</p>;
  return (
    <ol className="guess-votes">
      {vote.counts.map((count, index) => (
        <li key={index}>{words.votes(count)}</li>
      ))}
    </ol>
  );
}
