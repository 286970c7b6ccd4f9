import { dimensionNames } from '../../charts/names.ts';
import { movesText as words } from '../../interface/moves.ts';
import type { Model } from '../../model/types.ts';
import { questionsOf } from '../../scoring/answers.ts';
import { findPlay, movesAtMost } from '../../scoring/next-moves.ts';
import type { NextMove } from '../../scoring/next-moves.ts';
import type { PlaceResult } from '../../scoring/place.ts';
import { AddToPlan } from './AddToPlan.tsx';
import type { Planning } from './AddToPlan.tsx';
import { findUnanswered, kickerOf, namePlay, reasonForNone, reasonOf } from './move-words.ts';
import { MovesRule } from './MovesRule.tsx';
import { QuestionLink } from './QuestionLink.tsx';
import type { ResultPlay, ShownMove } from './result-play.ts';
import { Section } from './Section.tsx';

/** The plays to do next, each with why it was chosen, when it is done and what it waits for. */
export function NextMoves({
  model,
  result,
  moves,
  plays,
  playsAddress,
  placeAddress,
  planning,
}: {
  model: Model;
  result: PlaceResult;
  moves: readonly ShownMove[];
  plays: readonly ResultPlay[];
  /** Address of the page of all plays. */
  playsAddress: string;
  /** Where the answers were given; `null` where they are not the reader's own. */
  placeAddress: string | null;
  planning: Planning;
}) {
  const silent = result.dimensions.filter(({ stage }) => stage === null);
  const names = dimensionNames(
    model,
    silent.map(({ dimension }) => dimension),
  );
  return (
    <Section id="next-moves" title={words.title}>
      <AnswerFirst model={model} result={result} moves={moves} placeAddress={placeAddress} />
      <p className="measure">{leadOf(model, result, moves)}</p>
      {moves.length > 0 && (
        <ol className="moves">
          {moves.map(({ move, play }, position) => (
            <li key={move.play}>
              <div className="move-words">
                <p className="kicker">{kickerOf(model, move)}</p>
                <h3>
                  {play ? <a href={play.address}>{play.title}</a> : namePlay(model, move.play)}
                </h3>
                <p>{reasonOf(model, result, moves, position)}</p>
                {play ? (
                  <AddToPlan play={play} planning={planning} />
                ) : (
                  <p className="hint">{words.noPlay}</p>
                )}
              </div>
              {play && (
                <MoveFacts model={model} result={result} move={move} play={play} plays={plays} />
              )}
            </li>
          ))}
        </ol>
      )}
      {names.length > 0 && names.length < model.dimensions.length && (
        <p className="measure">{words.silent(names)}</p>
      )}
      <MovesRule model={model} />
      <p>
        <a href={playsAddress}>{words.all(plays.length)}</a>
      </p>
    </Section>
  );
}

/** What the list is, or why there is none. */
function leadOf(model: Model, result: PlaceResult, moves: readonly ShownMove[]): string {
  if (moves.length === 0) return reasonForNone(model, result);
  return result.place === null ? words.leadNoPlace(movesAtMost) : words.lead(movesAtMost);
}

/** Said before the moves: what they wait for cannot be known until its questions are answered. */
function AnswerFirst({
  model,
  result,
  moves,
  placeAddress,
}: {
  model: Model;
  result: PlaceResult;
  moves: readonly ShownMove[];
  placeAddress: string | null;
}) {
  const unanswered = findUnanswered(model, result, moves);
  if (unanswered === null) return null;
  const { dimensions, waiting } = unanswered;
  const names = dimensionNames(
    model,
    dimensions.map(({ dimension }) => dimension),
  );
  const questions = questionsOf(model);
  return (
    <div className="note answer-first">
      <p>{words.waitForAnswers(names, waiting, moves.length)}</p>
      <ul>
        {dimensions.map(({ question }, index) => (
          <li key={question}>
            {names[index]}:{' '}
            <QuestionLink
              id={question}
              stem={questions.find(({ id }) => id === question)?.stem ?? ''}
              placeAddress={placeAddress}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function MoveFacts({
  model,
  result,
  move,
  play,
  plays,
}: {
  model: Model;
  result: PlaceResult;
  move: NextMove;
  play: ResultPlay;
  plays: readonly ResultPlay[];
}) {
  return (
    <dl className="move-facts">
      <div className="done-when">
        <dt>{words.terms.doneWhen}</dt>
        <dd>{play.doneWhen}</dd>
      </div>
      <div>
        <dt>{words.terms.leads}</dt>
        <dd>{play.lead}</dd>
      </div>
      <div>
        <dt>{words.terms.time}</dt>
        <dd>{play.time}</dd>
      </div>
      {move.waitsFor.length > 0 && (
        <div>
          <dt>{words.terms.waits}</dt>
          <dd>
            <WaitsFor model={model} result={result} ids={move.waitsFor} plays={plays} />
          </dd>
        </div>
      )}
      {play.case && (
        <div>
          <dt>{words.terms.echo}</dt>
          <dd>
            <a href={play.case.address}>{play.case.name}</a>
          </dd>
        </div>
      )}
    </dl>
  );
}

function WaitsFor({
  model,
  result,
  ids,
  plays,
}: {
  model: Model;
  result: PlaceResult;
  ids: readonly string[];
  plays: readonly ResultPlay[];
}) {
  return (
    <ul>
      {ids.map((id) => {
        const play = plays.find((one) => one.id === id);
        const dimension = findPlay(model, id)?.dimension;
        const isAssessed = result.dimensions.some(
          (one) => one.dimension === dimension?.id && one.stage !== null,
        );
        return (
          <li key={id}>
            {play ? <a href={play.address}>{play.title}</a> : namePlay(model, id)}
            {dimension && !isAssessed && (
              <span className="hint"> ({words.notAssessed(dimension.name)})</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
