import { coverageText, placeText } from '../../interface/place.ts';
import type { Model } from '../../model/types.ts';
import { countCoverage, questionsOf } from '../../scoring/answers.ts';
import type { Placing } from '../../sharing/placing.ts';
import { CodeCard } from '../keep/CodeCard.tsx';
import { StepHeading } from './StepHeading.tsx';

interface Props {
  model: Model;
  placing: Placing;
  resultAddress: string;
  /** Whether the result's address carries the answers, because nothing is kept. */
  inAddress: boolean;
  invited: boolean;
  onBack: () => void;
}

const text = placeText.end;

/** After the last question: the way to the result and, for whoever was asked, the code. */
export function EndScreen({ model, placing, resultAddress, inAddress, invited, onBack }: Props) {
  const coverage = countCoverage(questionsOf(model), placing.answers);
  return (
    <div className="stack">
      <StepHeading>{invited ? text.invitedTitle : text.title}</StepHeading>
      <p>
        {coverageText(coverage)} {coverage.notAnswered > 0 && text.missing}
      </p>
      {invited && <CodeCard model={model} placing={placing} isHandedOver />}
      {inAddress && <p>{text.resultInLink}</p>}
      <div className="row">
        <a className={invited ? 'button quiet' : 'button'} href={resultAddress}>
          {text.result}
        </a>
        <button className="button quiet" type="button" onClick={onBack}>
          {placeText.question.back}
        </button>
      </div>
    </div>
  );
}
