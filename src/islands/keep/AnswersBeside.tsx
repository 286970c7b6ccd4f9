import { compareText as words } from '../../interface/keep.ts';
import type { Dimension } from '../../model/types.ts';
import type { ComparedQuestion } from '../../scoring/compare.ts';
import { describeAnswer } from '../result/AnswerSelect.tsx';
import { StageMark } from '../result/StageMark.tsx';
import type { LinedUp, Reading } from './line-up.ts';

interface Props {
  dimension: Dimension;
  results: readonly LinedUp[];
  reading: Reading;
  /** The dimension's questions, in the order in which they are shown. */
  questions: readonly ComparedQuestion[];
}

/** A dimension's questions with what each result answers to them. */
export function AnswersBeside({ dimension, results, reading, questions }: Props) {
  return (
    <ul className="beside-answers" aria-label={words.questions(dimension.name)}>
      {questions.map((compared) => {
        const question = dimension.questions.find(({ id }) => id === compared.question);
        if (!question) return null;
        return (
          <li key={question.id}>
            <p className="beside-stem">
              {question.stem} <span className="hint">{howFar(compared, reading)}</span>
            </p>
            <dl>
              {results.map(({ id, letter, label, placing }, position) => {
                const level = compared.levels[position] ?? null;
                const note = placing.notes[question.id];
                return (
                  <div key={id}>
                    <dt>
                      <span className="beside-letter">{letter}</span>
                      {label !== '' && <span>{label}</span>}
                    </dt>
                    <dd className={level === null ? 'is-missing' : undefined}>
                      {level !== null && <StageMark level={level} />}{' '}
                      <span>
                        {describeAnswer(question, compared.answered[position] ?? null)}
                        {note && <span className="hint beside-note">{words.note(note)}</span>}
                      </span>
                    </dd>
                  </div>
                );
              })}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}

function howFar({ spread, moved }: ComparedQuestion, reading: Reading): string {
  // Over time with several later results, each answer below says enough.
  if (reading === 'time' && moved.length === 2) return words.answerMoved(moved[1] ?? null);
  return words.answerApart(spread);
}
