import { stageName } from '../../charts/names.ts';
import { result as words } from '../../interface/result.ts';
import type { Level, Model } from '../../model/types.ts';
import { nextLevel } from '../../scoring/next-stage.ts';
import type { PlaceResult } from '../../scoring/place.ts';
import { deedOf } from './deed.ts';
import { Section } from './Section.tsx';
import { StageName } from './StageName.tsx';

/** Each dimension with its stage, its coverage and what it does to the place. */
export function Holds({
  model,
  result,
  heldByChoice,
  held,
}: {
  model: Model;
  result: PlaceResult;
  heldByChoice: readonly string[];
  /** What the place would be without those holds, as a sentence; `null` where there is nothing to say. */
  held: string | null;
}) {
  const { place } = result;
  return (
    <Section id="holds" title={words.sections.holds}>
      {place !== null && <p className="measure">{explanation(model, place)}</p>}
      <table className="holds stacked">
        <caption className="visually-hidden">
          {words.holds.captionOf(model.dimensions.length)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.holds.dimension}</th>
            <th scope="col">{words.holds.stage}</th>
            <th scope="col">{words.holds.answered}</th>
            <th scope="col">{words.holds.did}</th>
          </tr>
        </thead>
        <tbody>
          {result.dimensions.map((one) => {
            const { dimension, stage, coverage, provisional } = one;
            const name = model.dimensions.find(({ id }) => id === dimension)?.name;
            const isHolding = result.holding.includes(dimension);
            return (
              <tr key={dimension} className={isHolding ? 'is-holding' : undefined}>
                <th scope="row">{name}</th>
                <td data-label={words.holds.stage}>
                  <StageName model={model} level={stage} none={words.holds.notAssessed} />
                </td>
                <td data-label={words.holds.answered}>
                  {words.coverageShort(coverage.answered, coverage.total)}
                  {provisional && ` (${words.holds.provisional})`}
                </td>
                <td data-label={words.holds.did}>
                  {isHolding ? <strong>{deedOf(result, one)}</strong> : deedOf(result, one)}
                  {heldByChoice.includes(dimension) && (
                    <span className="by-choice">{words.holds.byChoice}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {held !== null && <p className="held">{held}</p>}
    </Section>
  );
}

function explanation(model: Model, place: Level): string {
  const next = nextLevel(model, place);
  return next === null
    ? words.holds.last(stageName(model, place))
    : words.holds.explain(stageName(model, next));
}
