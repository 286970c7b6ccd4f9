import type { Headline } from '../../charts/headline.ts';
import { stageName } from '../../charts/names.ts';
import { profileChart, resultSeries } from '../../charts/profile.ts';
import { ownSentence } from '../../charts/sentences.ts';
import { capital } from '../../interface/grammar.ts';
import { boardText } from '../../interface/moves.ts';
import { headlineWords, result as words } from '../../interface/result.ts';
import type { Model } from '../../model/types.ts';
import type { Firmness } from '../../scoring/firmness.ts';
import type { PlaceResult } from '../../scoring/place.ts';
import type { BoardAsk } from '../../sharing/board-ask.ts';
import { BoardMove } from './BoardMove.tsx';
import type { BoardTool } from './board-tools.ts';
import { BoardNext } from './BoardNext.tsx';
import { FactList } from './FactList.tsx';
import type { Fact } from './FactList.tsx';
import { PathDrawing } from './PathDrawing.tsx';
import { ProfileSvg } from './ProfileSvg.tsx';
import type { ShownMove } from './result-play.ts';
import { StageMark } from './StageMark.tsx';
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
  moves,
  ask,
  tools,
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
  facts: readonly Fact[];
  moves: readonly ShownMove[];
  /** What the reader typed for this page, for this first move or for another; `null` where nothing. */
  ask: BoardAsk | null;
  /** Results of tools that the reader chose. */
  tools: readonly BoardTool[];
}) {
  const { place } = result;
  const chart = profileChart(model, [
    resultSeries(model, result, { id: 'board', kind: 'shown', label: words.profile.shown }),
  ]);
  const sentence = ownSentence(chart, chart.series[0]!);
  return (
    <article className="board" aria-label={boardText.title}>
      <header>
        <p className="board-source">{boardText.source}</p>
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
        <figure>
          <ProfileSvg chart={chart} label={words.profile.chartLabel([sentence])} />
          <figcaption>{sentence}</figcaption>
        </figure>
        <PathDrawing model={model} result={result} />
      </div>
      <BoardNext model={model} result={result} heldByChoice={heldByChoice} />
      <BoardMove model={model} result={result} moves={moves} ask={ask} />
      {tools.length > 0 && (
        <section className="board-tools" aria-label={boardText.tools.title}>
          <h3>{boardText.tools.title}</h3>
          <dl>
            {tools.map(({ id, name, text }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <footer>{words.disclaimer}</footer>
    </article>
  );
}
