import { stageName } from '../../charts/names.ts';
import { result as words } from '../../interface/result.ts';
import type { Dimension, Level, Model } from '../../model/types.ts';
import { leapFrom, outlookOf } from '../../scoring/next-stage.ts';
import type { PlaceResult } from '../../scoring/place.ts';
import type { ResultAddresses } from './ResultView.tsx';
import { Section } from './Section.tsx';
import { StageName } from './StageName.tsx';

/** The leap out of the place, then each dimension's present statement and the one after it; those that hold the place come first. */
export function NextStage({
  model,
  result,
  addresses,
}: {
  model: Model;
  result: PlaceResult;
  addresses: Pick<ResultAddresses, 'dimensions' | 'path'>;
}) {
  const holding = result.holding.flatMap(
    (id) => model.dimensions.find((one) => one.id === id) ?? [],
  );
  const others = model.dimensions.filter(({ id }) => !result.holding.includes(id));
  return (
    <Section id="next-stage" title={words.sections.next}>
      <LeapOut model={model} place={result.place} addresses={addresses.path} />
      <p className="measure">{words.next.lead}</p>
      <ol className="next-stages">
        {[...holding, ...others].map((dimension) => {
          const found = result.dimensions.find((one) => one.dimension === dimension.id);
          return (
            <li key={dimension.id}>
              <h3>
                <a href={addresses.dimensions[dimension.id]}>{dimension.name}</a>
                {result.holding.includes(dimension.id) && (
                  <span className="tag">{words.holds.holding}</span>
                )}
              </h3>
              <Statements model={model} dimension={dimension} stage={found?.stage ?? null} />
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

function LeapOut({
  model,
  place,
  addresses,
}: {
  model: Model;
  place: Level | null;
  /** Stage id to the address of its page. */
  addresses: Readonly<Record<string, string>>;
}) {
  const leap = leapFrom(model, place);
  if (leap === null || place === null) return null;
  return (
    <div className="next-leap">
      <h3>{words.next.leap(leap.name)}</h3>
      <p>{leap.action}</p>
      <p>
        <a href={`${addresses[leap.from]}#leap`}>
          {words.next.leapMore(leap.name, stageName(model, place))}
        </a>
      </p>
    </div>
  );
}

function Statements({
  model,
  dimension,
  stage,
}: {
  model: Model;
  dimension: Dimension;
  stage: Level | null;
}) {
  const { now, next, then } = outlookOf(model, dimension, stage);
  return (
    <dl className="statements">
      <div className="now">
        <dt>
          {words.next.now} <StageName model={model} level={stage} none={words.holds.notAssessed} />
        </dt>
        {now !== null && <dd>{now}</dd>}
        {next === null && <dd>{words.next.last}</dd>}
      </div>
      {next !== null && (
        <div className="then">
          <dt>
            {stage === null ? words.next.first : words.next.next}{' '}
            <StageName model={model} level={next} none="" />
          </dt>
          <dd>{then}</dd>
        </div>
      )}
    </dl>
  );
}
