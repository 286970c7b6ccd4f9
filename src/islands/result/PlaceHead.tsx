import type { ReactNode } from 'react';
import type { Headline } from '../../charts/headline.ts';
import { stageName } from '../../charts/names.ts';
import { capital } from '../../interface/grammar.ts';
import { headlineWords, result as words } from '../../interface/result.ts';
import type { Model } from '../../model/types.ts';
import type { Firmness } from '../../scoring/firmness.ts';
import type { PlaceResult } from '../../scoring/place.ts';
import { FactList } from './FactList.tsx';
import type { Fact } from './FactList.tsx';
import { PathDrawing } from './PathDrawing.tsx';
import { Standing } from './Standing.tsx';
import { StageMark } from './StageMark.tsx';

/** The place in words and on the path: what somebody must see first. */
export function PlaceHead({
  model,
  result,
  firmness,
  headline,
  facts,
  actions,
}: {
  model: Model;
  result: PlaceResult;
  firmness: Firmness;
  headline: Headline;
  facts: Fact[];
  actions: ReactNode;
}) {
  const { place } = result;
  return (
    <section className="result-head" id="the-place" aria-label={words.sections.place}>
      <div className="place-words">
        <h2 className="place-name">
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
      </div>
      <PathDrawing model={model} result={result} />
      <div className="place-more">
        {place !== null && (
          <p className="stage-line">{model.stages.find(({ number }) => number === place)?.line}</p>
        )}
        {actions}
        <FactList facts={facts} />
      </div>
    </section>
  );
}
