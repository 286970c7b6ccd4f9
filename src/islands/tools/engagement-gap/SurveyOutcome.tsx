import { surveyText } from '../../../interface/tools/engagement-gap-survey.ts';
import type { Outcome } from './use-survey.ts';

const words = surveyText.import;

/** What was taken from a table and what was left, or why nothing was taken. */
export function SurveyOutcome({ outcome }: { outcome: Outcome | null }) {
  // The region is there before its first message, or nobody would hear that.
  return (
    <div className="survey-outcome" role="status">
      {outcome?.kind === 'refused' && (
        <div className="problem">
          {outcome.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {outcome?.kind === 'read' && (
        <div className="note">
          <p>
            <strong>{words.took}</strong>
          </p>
          <Lines lines={outcome.took} />
          <p>
            <strong>{words.left}</strong>
          </p>
          <Lines lines={outcome.left.length > 0 ? outcome.left : [words.nothingLeft]} />
        </div>
      )}
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
