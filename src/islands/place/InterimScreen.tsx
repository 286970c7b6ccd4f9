import { coverageText, placeText } from '../../interface/place.ts';
import type { Model } from '../../model/types.ts';
import { placeResult } from '../../scoring/place.ts';
import type { Placing } from '../../sharing/placing.ts';
import { StepHeading } from './StepHeading.tsx';

interface Props {
  model: Model;
  placing: Placing;
  resultAddress: string;
  /** How many questions after the key ones have no answer. */
  left: number;
  onMore: () => void;
  onBack: () => void;
  /** Where given, a way to the code without the other questions. */
  onCode?: () => void;
}

const text = placeText.interim;

/** After the key questions: the provisional place, and two ways on. */
export function InterimScreen({
  model,
  placing,
  resultAddress,
  left,
  onMore,
  onBack,
  onCode,
}: Props) {
  const result = placeResult(model, placing.answers);
  const stage = model.stages.find(({ number }) => number === result.place);
  return (
    <div className="stack">
      <StepHeading>{result.quick ? text.title : text.titleFirmer}</StepHeading>
      <p className="place-line">
        {stage
          ? text.place(placing.unit, stage.number, stage.name)
          : text.noPlace(placing.unit, result.assessed, result.dimensions.length)}
      </p>
      <p className="hint">
        {coverageText(result.coverage)} {result.quick && text.provisional}
      </p>
      <div className="place-ways-on">
        <a className="button" href={resultAddress}>
          {text.result}
        </a>
        <button className="button" type="button" onClick={onMore}>
          {left > 0 ? text.more(left) : text.lookOver}
        </button>
      </div>
      <div className="row">
        <button className="button quiet" type="button" onClick={onBack}>
          {placeText.question.back}
        </button>
        {onCode && (
          <button className="button quiet" type="button" onClick={onCode}>
            {text.code}
          </button>
        )}
      </div>
    </div>
  );
}
