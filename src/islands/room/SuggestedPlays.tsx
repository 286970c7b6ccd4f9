import { decisionText as words } from '../../interface/workshop/decision.ts';
import type { Model } from '../../model/types.ts';
import type { Outcome } from '../../room/outcome.ts';
import { revealedResult, roomMoves } from '../../room/room-moves.ts';
import { hasPlay } from '../../sharing/plan.ts';
import type { Plan } from '../../sharing/plan.ts';
import { kickerOf, namePlay, reasonOf } from '../result/move-words.ts';
import type { OutcomeProps, RoomPlay } from './outcome-props.ts';

interface Props {
  model: Model;
  outcome: Outcome;
  decision: Plan;
  plays: OutcomeProps['plays'];
  /** Whether no other play can be chosen. */
  isFull: boolean;
  onChoose: (play: RoomPlay) => void;
}

/** The plays that the rule of next moves gives for what has been revealed, each with why. */
export function SuggestedPlays({ model, outcome, decision, plays, isFull, onChoose }: Props) {
  const result = revealedResult(model, outcome);
  const needsFirst = Object.fromEntries(plays.map((play) => [play.id, play.needsFirst]));
  const moves = roomMoves(model, outcome, needsFirst).map((move) => ({
    move,
    play: plays.find(({ id }) => id === move.play) ?? null,
  }));
  return (
    <>
      <h3>{words.suggested}</h3>
      <p className="hint measure">{leadOf(outcome, result !== null, moves.length)}</p>
      {result && moves.length > 0 && (
        <ol className="room-suggested">
          {moves.map(({ move, play }, position) => (
            <li key={move.play} className="stack">
              <p className="kicker">{kickerOf(model, move)}</p>
              <h4>{play ? <a href={play.address}>{play.title}</a> : namePlay(model, move.play)}</h4>
              <p>{reasonOf(model, result, moves, position)}</p>
              {play && (
                <>
                  <p>
                    <strong>{words.doneWhen}:</strong> {play.doneWhen}
                  </p>
                  {move.waitsFor.length > 0 && (
                    <p className="hint">{words.waits(titlesOf(model, plays, move.waitsFor))}</p>
                  )}
                  {hasPlay(decision, play.id) ? (
                    <p>
                      <strong>{words.taken}</strong>
                    </p>
                  ) : (
                    !isFull && (
                      <p>
                        <button
                          className="button quiet"
                          type="button"
                          aria-label={words.takeOne(play.title)}
                          onClick={() => onChoose(play)}
                        >
                          {words.take}
                        </button>
                      </p>
                    )
                  )}
                </>
              )}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function leadOf({ place }: Outcome, hasResult: boolean, moves: number): string {
  if (!hasResult) return words.noneRevealed;
  if (moves === 0) return words.noneNext;
  return place ? words.byPlace : words.byDimensions;
}

function titlesOf(model: Model, plays: Props['plays'], ids: readonly string[]): string[] {
  return ids.map((id) => plays.find((play) => play.id === id)?.title ?? namePlay(model, id));
}
