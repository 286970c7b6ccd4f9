import { placeText } from '../../interface/place.ts';
import type { Model } from '../../model/types.ts';
import { questionsOf } from '../../scoring/answers.ts';
import type { Answered, Answers } from '../../scoring/answers.ts';

interface Props {
  model: Model;
  answers: Answers;
  /** Id of the question on the screen; `null` where another screen is shown. */
  current: string | null;
  open?: boolean;
  onGo: (questionId: string) => void;
  onAbout: () => void;
}

const text = placeText.list;

function stateText(answered: Answered | undefined): string {
  if (answered === undefined) return text['not-answered'];
  return answered.kind === 'level' ? text.level(answered.level) : text[answered.kind];
}

/** All questions with what was said to each; any of them can be gone back to. */
export function QuestionList({ model, answers, current, open = false, onGo, onAbout }: Props) {
  return (
    <details className="place-list" open={open}>
      <summary>{text.summary(questionsOf(model).length)}</summary>
      <ul className="place-list-dimensions">
        {model.dimensions.map((dimension) => (
          <li key={dimension.id}>
            <p className="place-list-dimension">{dimension.name}</p>
            <ul className="place-list-questions">
              {dimension.questions.map(({ id, stem }) => (
                <li key={id}>
                  <button
                    type="button"
                    aria-current={id === current ? 'step' : undefined}
                    onClick={() => onGo(id)}
                  >
                    <span>{stem}</span>
                    <span className="place-state" data-state={answers[id]?.kind ?? 'not-answered'}>
                      {stateText(answers[id])}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <button className="button quiet" type="button" onClick={onAbout}>
        {text.about}
      </button>
    </details>
  );
}
