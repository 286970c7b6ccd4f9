import { importText as words } from '../../../interface/tools/engagement-gap-import.ts';
import type { Outcome } from './use-survey.ts';

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
      {outcome?.kind === 'read' && <Report {...outcome} />}
    </div>
  );
}

function Report({ took, missing, left }: Omit<Extract<Outcome, { kind: 'read' }>, 'kind'>) {
  return (
    <div className="note">
      <p>
        <strong>{words.took}</strong>
      </p>
      <ul>
        {took.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <strong>{words.left}</strong>
      </p>
      <ul>
        {missing && (
          <li>
            {missing.sentence}
            <details>
              <summary>{words.keys}</summary>
              <p>{missing.keys}</p>
            </details>
          </li>
        )}
        {left.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {!missing && left.length === 0 && <li>{words.nothingLeft}</li>}
      </ul>
    </div>
  );
}
