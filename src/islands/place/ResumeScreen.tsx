import { coverageText, placeText } from '../../interface/place.ts';
import { momentText } from '../../interface/saved.ts';
import type { Model } from '../../model/types.ts';
import { countCoverage, questionsOf } from '../../scoring/answers.ts';
import type { Placing } from '../../sharing/placing.ts';
import { Confirm } from '../Confirm.tsx';
import { StepHeading } from './StepHeading.tsx';

interface Props {
  model: Model;
  placing: Placing;
  /** Edition id of the newest questions. */
  current: string;
  resultAddress: string;
  /** Where the plan is; empty where nothing is in it. */
  planAddress: string;
  onContinue: () => void;
  onStartOver: () => void;
}

const text = placeText.resume;

/** Answers are here from an earlier visit: go on with them, see them, or start over. */
export function ResumeScreen({
  model,
  placing,
  current,
  resultAddress,
  planAddress,
  onContinue,
  onStartOver,
}: Props) {
  const coverage = countCoverage(questionsOf(model), placing.answers);
  const isDone = coverage.notAnswered === 0;
  return (
    <div className="stack">
      <StepHeading>{text.title}</StepHeading>
      <p>{text.far(placing.unit, coverageText(coverage), momentText(placing.changedAt))}</p>
      {placing.edition !== current && <p>{text.oldEdition(placing.edition, current)}</p>}
      <div className="row">
        <button className="button" type="button" onClick={onContinue}>
          {isDone ? text.toTheEnd : text.continue}
        </button>
        {coverage.answered > 0 && (
          <a className="button quiet" href={resultAddress}>
            {text.result}
          </a>
        )}
        {planAddress !== '' && (
          <a className="button quiet" href={planAddress}>
            {text.plan}
          </a>
        )}
      </div>
      <Confirm
        id="start-over-ask"
        label={placeText.resume.startOver}
        question={placeText.startOver.ask}
        yes={placeText.startOver.yes}
        no={placeText.startOver.no}
        onYes={onStartOver}
      />
    </div>
  );
}
