import { answerWords } from '../../interface/answer-words.ts';
import type { Level, Question } from '../../model/types.ts';
import type { Answered } from '../../scoring/answers.ts';

const notAnswered = '';

/** A question with everything that can be said to it as one select. */
export function AnswerSelect({
  question,
  answered,
  describedBy,
  onChange,
}: {
  question: Question;
  answered: Answered | null;
  describedBy: string | undefined;
  onChange: (answered: Answered | null) => void;
}) {
  const id = `what-if-${question.id}`;
  return (
    <>
      <label htmlFor={id}>{question.stem}</label>
      <select
        id={id}
        aria-describedby={describedBy}
        value={toValue(answered)}
        onChange={(event) => onChange(fromValue(event.target.value))}
      >
        {question.answers.map(({ text }, index) => (
          <option key={text} value={index + 1}>
            {`${index + 1}  ${text}`}
          </option>
        ))}
        <option value="dont-know">{answerWords['dont-know']}</option>
        {(question.mayNotApply || answered?.kind === 'not-applicable') && (
          <option value="not-applicable">{answerWords['not-applicable']}</option>
        )}
        <option value={notAnswered}>{answerWords['not-answered']}</option>
      </select>
    </>
  );
}

/** What was said to a question, in its own words. */
export function describeAnswer(question: Question, answered: Answered | null): string {
  if (answered === null) return answerWords['not-answered'];
  if (answered.kind !== 'level') return answerWords[answered.kind];
  return question.answers[answered.level - 1]?.text ?? '';
}

/** Whether two things said to a question are the same. */
export function sameAnswer(one: Answered | undefined, other: Answered | undefined): boolean {
  return toValue(one ?? null) === toValue(other ?? null);
}

function toValue(answered: Answered | null): string {
  if (answered === null) return notAnswered;
  return answered.kind === 'level' ? String(answered.level) : answered.kind;
}

function fromValue(value: string): Answered | null {
  if (value === notAnswered) return null;
  if (value === 'dont-know' || value === 'not-applicable') return { kind: value };
  return { kind: 'level', level: Number(value) as Level };
}
