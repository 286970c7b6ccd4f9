import { useMemo, useState } from 'react';
import { headlineOf } from '../../charts/headline.ts';
import { stageName } from '../../charts/names.ts';
import { profileChart, resultSeries } from '../../charts/profile.ts';
import { profileSentences } from '../../charts/sentences.ts';
import { capital } from '../../interface/grammar.ts';
import { headlineWords, result as words } from '../../interface/result.ts';
import type { Dimension, Level, Model } from '../../model/types.ts';
import { withAnswer } from '../../scoring/answers.ts';
import type { Answers } from '../../scoring/answers.ts';
import { placeResult } from '../../scoring/place.ts';
import type { PlaceResult } from '../../scoring/place.ts';
import { AnswerSelect, describeAnswer, sameAnswer } from './AnswerSelect.tsx';
import { Legend } from './Legend.tsx';
import { ProfileSvg } from './ProfileSvg.tsx';
import { Section } from './Section.tsx';
import { StageName } from './StageName.tsx';

/** The answers in a copy that can be changed to see the place move; the copy ends with the page. */
export function WhatIf({
  model,
  answers,
  result,
}: {
  model: Model;
  answers: Answers;
  result: PlaceResult;
}) {
  const [copy, setCopy] = useState(answers);
  const changed = useMemo(() => placeResult(model, copy), [model, copy]);
  const questions = model.dimensions.flatMap((dimension) => dimension.questions);
  const changes = questions.filter(({ id }) => !sameAnswer(answers[id], copy[id])).length;
  const placeName = (place: Level | null) =>
    place === null ? headlineWords.noPlace : stageName(model, place);
  const chart = useMemo(() => {
    const shown = { id: 'shown', kind: 'shown', label: words.profile.shown } as const;
    const other = { id: 'what-if', kind: 'what-if', label: words.whatIf.series } as const;
    return profileChart(model, [
      resultSeries(model, changed, other),
      ...(changes === 0 ? [] : [resultSeries(model, result, shown)]),
    ]);
  }, [model, changed, changes, result]);

  return (
    <Section id="what-if" title={words.sections.whatIf}>
      <p className="measure">{words.whatIf.lead}</p>
      <div className="what-if">
        <div className="what-if-side">
          <div className="what-if-outcome">
            <div role="status">
              <p className="kicker">{words.whatIf.summary}</p>
              <p className="what-if-place">
                <StageName model={model} level={changed.place} none={headlineWords.noPlace} />
              </p>
              <p className="what-if-rest">{capital(headlineOf(model, changed).rest)}.</p>
              <p className="hint">
                {changes === 0
                  ? words.whatIf.unchanged
                  : `${words.whatIf.changed(changes)} ${words.whatIf.was(placeName(result.place))}.`}
              </p>
            </div>
            <button
              type="button"
              className="button quiet"
              disabled={changes === 0}
              onClick={() => setCopy(answers)}
            >
              {words.whatIf.reset}
            </button>
          </div>
          <div className="what-if-drawing">
            {changes > 0 && <Legend chart={chart} />}
            <ProfileSvg chart={chart} label={words.profile.chartLabel(profileSentences(chart))} />
          </div>
        </div>
        <div className="what-if-answers">
          {model.dimensions.map((dimension) => (
            <DimensionAnswers
              key={dimension.id}
              model={model}
              dimension={dimension}
              answers={answers}
              copy={copy}
              stage={
                changed.dimensions.find((one) => one.dimension === dimension.id)?.stage ?? null
              }
              onChange={setCopy}
            />
          ))}
        </div>
      </div>
    </Section>
  );
}

function DimensionAnswers({
  model,
  dimension,
  answers,
  copy,
  stage,
  onChange,
}: {
  model: Model;
  dimension: Dimension;
  answers: Answers;
  copy: Answers;
  stage: Level | null;
  onChange: (answers: Answers) => void;
}) {
  return (
    <fieldset className="what-if-dimension">
      <legend>
        {dimension.name} <StageName model={model} level={stage} none={words.holds.notAssessed} />
      </legend>
      {dimension.questions.map((question) => {
        const isChanged = !sameAnswer(answers[question.id], copy[question.id]);
        return (
          <div key={question.id} className={isChanged ? 'field is-changed' : 'field'}>
            <AnswerSelect
              question={question}
              answered={copy[question.id] ?? null}
              describedBy={isChanged ? `as-answered-${question.id}` : undefined}
              onChange={(answered) => onChange(withAnswer(copy, question.id, answered))}
            />
            <p className="what-if-chosen" aria-hidden="true">
              {describeAnswer(question, copy[question.id] ?? null)}
            </p>
            {isChanged && (
              <p className="hint" id={`as-answered-${question.id}`}>
                {words.whatIf.asAnswered(describeAnswer(question, answers[question.id] ?? null))}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
