import { dimensionNames } from '../../charts/names.ts';
import { movesText } from '../../interface/moves.ts';
import type { Model } from '../../model/types.ts';
import { namePlay } from './move-words.ts';

const words = movesText.rule;

/** The rule that chooses the moves, folded. */
export function MovesRule({ model }: { model: Model }) {
  const { order, before } = model.nextMoves;
  const exceptions = Object.entries(before).map(([play, earlier]) =>
    words.before(
      namePlay(model, play),
      earlier.map((id) => namePlay(model, id)),
    ),
  );
  return (
    <details className="moves-rule">
      <summary>{words.title}</summary>
      <ul>
        {[...words.parts(dimensionNames(model, order)), ...exceptions].map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
    </details>
  );
}
