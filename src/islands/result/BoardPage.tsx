import type { Headline } from '../../charts/headline.ts';
import { profileChart, resultSeries } from '../../charts/profile.ts';
import { ownSentence } from '../../charts/sentences.ts';
import { dimensionNames, stageName } from '../../charts/names.ts';
import { capital } from '../../interface/grammar.ts';
import { headlineWords, result as words } from '../../interface/result.ts';
import type { Level, Model } from '../../model/types.ts';
import type { Firmness } from '../../scoring/firmness.ts';
import type { PlaceResult } from '../../scoring/place.ts';
import { deedOf } from './deed.ts';
import { FactList } from './FactList.tsx';
import type { Fact } from './FactList.tsx';
import { leapOutOf } from './leap-out.ts';
import { PathDrawing } from './PathDrawing.tsx';
import { ProfileSvg } from './ProfileSvg.tsx';
import { StageMark } from './StageMark.tsx';
import { StageName } from './StageName.tsx';
import { Standing } from './Standing.tsx';

/** The result on one sheet of paper; shown in print alone. */
export function BoardPage({
  model,
  result,
  firmness,
  headline,
  heldByChoice,
  held,
  notice,
  facts,
}: {
  model: Model;
  result: PlaceResult;
  firmness: Firmness;
  headline: Headline;
  heldByChoice: readonly string[];
  /** What the place would be without those holds, as a sentence; `null` where there is nothing to say. */
  held: string | null;
  /** What the result is where it is not the reader's own. */
  notice: string | null;
  facts: Fact[];
}) {
  const { place } = result;
  const chart = profileChart(model, [
    resultSeries(model, result, { id: 'board', kind: 'shown', label: words.profile.shown }),
  ]);
  const leap = leapOutOf(model, result);
  const sentence = ownSentence(chart, chart.series[0]!);
  return (
    <article className="board" aria-label={words.board.title}>
      <header>
        <p className="board-source">{words.board.source}</p>
        <FactList facts={facts} />
        {notice && <p className="board-notice">{notice}</p>}
      </header>
      <div className="board-place">
        <div>
          <h2>
            {place === null ? (
              headlineWords.noPlace
            ) : (
              <>
                {stageName(model, place)} <StageMark level={place} />
              </>
            )}
          </h2>
          <p className="headline">{capital(headline.rest)}.</p>
          <Standing result={result} firmness={firmness} />
          {held !== null && <p>{held}</p>}
        </div>
        <PathDrawing model={model} result={result} />
      </div>
      <div className="board-profile">
        <ProfileSvg chart={chart} label={words.profile.chartLabel([sentence])} />
        <div>
          <p className="board-sentence">{sentence}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.holds.dimension}</th>
                <th scope="col">{words.holds.stage}</th>
                <th scope="col">{words.holds.answered}</th>
                <th scope="col">{words.holds.did}</th>
              </tr>
            </thead>
            <tbody>
              {result.dimensions.map((one) => (
                <tr key={one.dimension}>
                  <th scope="row">{dimensionNames(model, [one.dimension])[0]}</th>
                  <td>
                    <StageName model={model} level={one.stage} none={words.holds.notAssessed} />
                  </td>
                  <td>{words.coverageShort(one.coverage.answered, one.coverage.total)}</td>
                  <td>
                    {heldByChoice.includes(one.dimension)
                      ? words.holds.byChoice
                      : deedOf(result, one)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      {result.holding.length > 0 && (
        <div className="board-next">
          <h3>{words.board.next}</h3>
          {leap && (
            <p>
              <strong>{words.next.leap(leap.name)}.</strong> {leap.action}
            </p>
          )}
          <dl>
            {result.holding.map((id) => (
              <Statements key={id} model={model} result={result} id={id} />
            ))}
          </dl>
        </div>
      )}
      <footer>{words.disclaimer}</footer>
    </article>
  );
}

/** A next statement may refer to the present one, so both are printed. */
function Statements({ model, result, id }: { model: Model; result: PlaceResult; id: string }) {
  const dimension = model.dimensions.find((one) => one.id === id);
  const stage = result.dimensions.find((one) => one.dimension === id)?.stage ?? null;
  if (!dimension || stage === null) return null;
  const next = (stage + 1) as Level;
  return (
    <div>
      <dt>{dimension.name}</dt>
      <dd className="now">
        {words.next.now} <StageName model={model} level={stage} none="" />:{' '}
        {dimension.statements[stage - 1]?.text}
      </dd>
      <dd>
        {words.next.next} <StageName model={model} level={next} none="" />:{' '}
        {dimension.statements[next - 1]?.text}
      </dd>
    </div>
  );
}
