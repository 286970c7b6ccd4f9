import { stageName } from '../../charts/names.ts';
import { answerWords, effectWords } from '../../interface/answer-words.ts';
import { result as words } from '../../interface/result.ts';
import type { Model } from '../../model/types.ts';
import type { DimensionResult, PlaceResult, QuestionResult } from '../../scoring/place.ts';
import type { Placing } from '../../sharing/placing.ts';
import { QuestionLink } from './QuestionLink.tsx';
import { Section } from './Section.tsx';
import { StageMark } from './StageMark.tsx';

/** Every question with its answer, the stage of that answer, and what it did. */
export function WhyTable({
  model,
  result,
  placing,
  placeAddress,
}: {
  model: Model;
  result: PlaceResult;
  placing: Placing;
  /** Where the answers were given; `null` where they are not the reader's own. */
  placeAddress: string | null;
}) {
  return (
    <Section id="why" title={words.sections.why}>
      <p className="measure">
        {words.why.lead} {placeAddress !== null && words.why.links}
      </p>
      {result.dimensions.map((one) => (
        <DimensionTable
          key={one.dimension}
          model={model}
          one={one}
          placing={placing}
          placeAddress={placeAddress}
        />
      ))}
    </Section>
  );
}

function DimensionTable({
  model,
  one,
  placing,
  placeAddress,
}: {
  model: Model;
  one: DimensionResult;
  placing: Placing;
  placeAddress: string | null;
}) {
  const dimension = model.dimensions.find(({ id }) => id === one.dimension);
  const stage = one.stage === null ? words.holds.notAssessed : stageName(model, one.stage);
  return (
    <table className="why stacked">
      <caption>{words.why.caption(dimension?.name ?? '', stage)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.why.question}</th>
          <th scope="col">{words.why.answer}</th>
          <th scope="col">{words.why.stage}</th>
          <th scope="col">{words.why.did}</th>
        </tr>
      </thead>
      <tbody>
        {one.questions.map((said) => {
          const question = dimension?.questions.find(({ id }) => id === said.question);
          const note = placing.notes[said.question];
          const reason = placing.reasons[said.question];
          return (
            <tr key={said.question}>
              <th scope="row">
                <QuestionLink
                  id={said.question}
                  stem={question?.stem ?? ''}
                  placeAddress={placeAddress}
                />
              </th>
              <td data-label={words.why.answer}>
                {said.level === null ? (
                  <span className="hint">{unscored(said)}</span>
                ) : (
                  question?.answers[said.level - 1]?.text
                )}
                {reason && said.answered?.kind === 'not-applicable' && (
                  <span className="aside">
                    {words.why.reason} {reason}
                  </span>
                )}
                {note && (
                  <span className="aside">
                    {words.why.note} {note}
                  </span>
                )}
              </td>
              <td data-label={words.why.stage}>
                {said.level === null ? words.why.noStage : <StageMark level={said.level} />}
              </td>
              <td data-label={words.why.did}>{effectWords[said.effect]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function unscored({ answered }: QuestionResult): string {
  return answered === null || answered.kind === 'level'
    ? answerWords['not-answered']
    : answerWords[answered.kind];
}
