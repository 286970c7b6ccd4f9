import { dimensionNames, stageName } from '../../charts/names.ts';
import { boardText } from '../../interface/moves.ts';
import { result as words } from '../../interface/result.ts';
import type { Model } from '../../model/types.ts';
import { leapFrom, outlookOf } from '../../scoring/next-stage.ts';
import type { DimensionResult, PlaceResult } from '../../scoring/place.ts';
import { deedOf } from './deed.ts';
import { StageName } from './StageName.tsx';

/** What is ahead of the place, what holds it, and what the next stage asks of the dimensions that do. */
export function BoardNext({
  model,
  result,
  heldByChoice,
}: {
  model: Model;
  result: PlaceResult;
  heldByChoice: readonly string[];
}) {
  const leap = leapFrom(model, result.place);
  return (
    <div className="board-next">
      {leap && (
        <p>
          <strong>{boardText.ahead}:</strong> {describeAhead(model, result)}{' '}
          <strong>{words.next.leap(leap.name)}.</strong> {leap.action}
        </p>
      )}
      <table>
        <caption className="visually-hidden">
          {words.holds.captionOf(model.dimensions.length)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.holds.dimension}</th>
            <th scope="col">{words.next.now}</th>
            {result.holding.length > 0 && <th scope="col">{words.next.next}</th>}
          </tr>
        </thead>
        <tbody>
          {result.dimensions.map((one) => (
            <Row
              key={one.dimension}
              model={model}
              result={result}
              one={one}
              isByChoice={heldByChoice.includes(one.dimension)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The dimensions that are ahead of the place, those furthest on first. */
function describeAhead(model: Model, result: PlaceResult): string {
  const groups = model.stages.toReversed().flatMap(({ number }) => {
    const there = result.dimensions.filter(
      ({ dimension, stage }) => stage === number && result.ahead.includes(dimension),
    );
    const names = dimensionNames(
      model,
      there.map(({ dimension }) => dimension),
    );
    return names.length === 0 ? [] : [boardText.at(names, stageName(model, number))];
  });
  return groups.length === 0 ? boardText.noneAhead : `${groups.join('; ')}.`;
}

/** A dimension; what holds the place has its statements, both of them, since the next may refer to the present one. */
function Row({
  model,
  result,
  one,
  isByChoice,
}: {
  model: Model;
  result: PlaceResult;
  one: DimensionResult;
  isByChoice: boolean;
}) {
  const dimension = model.dimensions.find(({ id }) => id === one.dimension);
  if (!dimension) return null;
  const { stage, now, next, then } = outlookOf(model, dimension, one.stage);
  const isHolding = result.holding.includes(dimension.id);
  return (
    <tr className={isHolding ? 'is-holding' : undefined}>
      <th scope="row">
        {dimension.name}{' '}
        <small>{words.coverageShort(one.coverage.answered, one.coverage.total)}</small>
        <span className="board-deed">
          {isByChoice ? words.holds.byChoice : deedOf(result, one)}
        </span>
      </th>
      <td>
        <StageName model={model} level={stage} none={words.holds.notAssessed} />
        {isHolding && `: ${now}`}
      </td>
      {result.holding.length > 0 && (
        <td>
          {isHolding && (
            <>
              <StageName model={model} level={next} none="" />
              {`: ${then}`}
            </>
          )}
        </td>
      )}
    </tr>
  );
}
