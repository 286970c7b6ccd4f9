import { evidenceText } from '../../../interface/evidence.ts';
import { capital } from '../../../interface/grammar.ts';
import {
  describeLean,
  describeOff,
  gapText as words,
} from '../../../interface/tools/perception-gap.ts';
import type { GuessReading } from '../../../tools/perception-gap/reading.ts';
import { GuessScale } from './GuessScale.tsx';
import type { AnswerSide, Finding, FindingAnswer, RowLink } from './parts.ts';

interface Props {
  finding: Finding;
  answer: FindingAnswer;
  reading: GuessReading;
  /** Whether another finding is still hidden, whose answer the row would give away. */
  hidesOthers: boolean;
}

/** A guess and what was found: in words, on a scale, what it shows, and where it comes from. */
export function AnswerBlock({ finding, answer, reading, hidesOthers }: Props) {
  const printed = {
    consumers: answer.consumers.value,
    executives: answer.executives?.value ?? '',
  };
  const off = describeOff(reading, printed);
  const lean = describeLean(reading, printed);
  return (
    <div className="gap-answer">
      <p className="gap-fixed" id={answerId(finding.id)} tabIndex={-1}>
        <strong>{off}</strong> {lean}
      </p>
      <GuessScale reading={reading} label={`${off} ${lean}`} />
      <p>{finding.after}</p>
      <div className="hint gap-source">
        <SideLine side={answer.consumers} />
        {answer.executives && <SideLine side={answer.executives} />}
        <p>
          {answer.source} <b>{capital(answer.status)}.</b> <RowAnchor row={answer.row} />
          {hidesOthers && ` (${words.rowWarning})`}
        </p>
        {answer.more.length > 0 && (
          <p className="gap-more">
            {words.more}:{' '}
            {answer.more.map((row, index) => (
              <span key={row.id}>
                {index > 0 && ', '}
                <RowAnchor row={row} />
              </span>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}

/** The id of the line that takes the focus when an answer is opened. */
export function answerId(finding: string): string {
  return `answer-${finding}`;
}

function SideLine({ side: { value, of, base } }: { side: AnswerSide }) {
  return (
    <p>
      <b>{value}</b>: {of}. {evidenceText.asked(base)}.
    </p>
  );
}

function RowAnchor({ row }: { row: RowLink }) {
  return <a href={row.address}>{words.row(row.label)}</a>;
}
