import { dimensionNames } from '../../charts/names.ts';
import { result as words } from '../../interface/result.ts';
import type { Model } from '../../model/types.ts';
import { questionsOf } from '../../scoring/answers.ts';
import type { PlaceResult } from '../../scoring/place.ts';
import { QuestionLink } from './QuestionLink.tsx';
import { Section } from './Section.tsx';

/** The questions that nobody could answer, as a list to tick off on paper. */
export function FindOut({
  model,
  result,
  unit,
  placeAddress,
  onPrint,
}: {
  model: Model;
  result: PlaceResult;
  unit: string;
  /** Where the answers were given; `null` where they are not the reader's own. */
  placeAddress: string | null;
  onPrint: () => void;
}) {
  const questions = questionsOf(model);
  if (result.findOut.length === 0) {
    return (
      <Section id="find-out" title={words.sections.findOut}>
        <p>{words.findOut.none}</p>
      </Section>
    );
  }
  return (
    <Section id="find-out" title={words.sections.findOut}>
      <p className="measure">{words.findOut.lead}</p>
      <p className="only-print">{unit}</p>
      <ul className="find-out">
        {result.findOut.map(({ dimension, question }) => (
          <li key={question}>
            <span className="tick-box" aria-hidden="true" />
            <span>
              <QuestionLink
                id={question}
                stem={questions.find(({ id }) => id === question)?.stem ?? ''}
                placeAddress={placeAddress}
              />{' '}
              <span className="hint">{dimensionNames(model, [dimension])[0]}</span>
            </span>
            <span className="only-print who">{words.findOut.who}</span>
          </li>
        ))}
      </ul>
      <button type="button" className="button quiet" onClick={onPrint}>
        {words.findOut.print}
      </button>
    </Section>
  );
}
