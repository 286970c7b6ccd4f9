import { stageName } from '../../charts/names.ts';
import { firmnessWords as words } from '../../interface/result.ts';
import type { Level, Model } from '../../model/types.ts';
import { questionsOf } from '../../scoring/answers.ts';
import type { Change, Firmness, Move } from '../../scoring/firmness.ts';
import { nextLevel } from '../../scoring/next-stage.ts';
import { Section } from './Section.tsx';
import { StageMark } from './StageMark.tsx';

/** More moves than this stand folded. */
const movesAtOnce = 4;

/** How firm the place is, and the answers that would move it. */
export function FirmnessSection({
  model,
  place,
  firmness,
}: {
  model: Model;
  place: Level | null;
  firmness: Firmness;
}) {
  if (place === null || firmness.word === null) {
    return (
      <Section id="firmness" title={words.title}>
        <p>{words.none}</p>
      </Section>
    );
  }
  const { up, down } = firmness;
  const next = nextLevel(model, place);
  return (
    <Section id="firmness" title={words.title}>
      <p className="measure">
        <strong className="firmness-word">{words.words[firmness.word]}.</strong> {words.meaning}
      </p>
      <div className="columns">
        <ChangeOfPlace
          model={model}
          change={up}
          title={up && next && words.up(up.steps, stageName(model, next))}
          none={words.noUp(stageName(model, place))}
        />
        <ChangeOfPlace
          model={model}
          change={down}
          title={down && words.down(down.steps, stageName(model, (place - 1) as Level))}
          none={words.noDown(stageName(model, place))}
        />
      </div>
    </Section>
  );
}

function ChangeOfPlace({
  model,
  change,
  title,
  none,
}: {
  model: Model;
  change: Change | null;
  title: string | null;
  none: string;
}) {
  if (change === null) return <p>{none}</p>;
  const moves = (
    <ul>
      {change.moves.map((move) => (
        <MoveOfAnswer key={move.question} model={model} move={move} />
      ))}
    </ul>
  );
  return (
    <div className="change">
      <h3>{title}</h3>
      {change.moves.length > movesAtOnce ? (
        <details>
          <summary>{words.moves(change.moves.length)}</summary>
          {moves}
        </details>
      ) : (
        moves
      )}
      <p className="hint">{words.ways(change.ways, change.steps)}</p>
    </div>
  );
}

function MoveOfAnswer({ model, move }: { model: Model; move: Move }) {
  const { from, to } = move;
  const question = questionsOf(model).find(({ id }) => id === move.question);
  return (
    <li>
      <p>{question?.stem}</p>
      <p className="move">
        <span>{words.from}</span> <StageMark level={from} />{' '}
        <span>{question?.answers[from - 1]?.text}</span>
      </p>
      <p className="move">
        <span>{words.to}</span> <StageMark level={to} />{' '}
        <span>{question?.answers[to - 1]?.text}</span>
      </p>
    </li>
  );
}
