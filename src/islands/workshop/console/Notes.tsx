import { notesText as words } from '../../../interface/workshop/console.ts';
import type { Question } from '../../../model/types.ts';
import type { SessionStep } from '../../../model/workshop-types.ts';
import { useScrollKeys } from './use-scroll-keys.ts';
import { useTop } from './use-top.ts';
import { NOTE_SIZES } from '../../../browser/note-size.ts';

interface Props {
  step: SessionStep;
  /** The published figure of a guess, for the facilitator alone; empty where there is none. */
  answer: string;
  /** The question that stands on the Screen; `null` where none does. */
  question: Question | null;
  size: number;
  onSize: (size: number) => void;
}

/** What to say at this step, and what helps to run it. */
export function Notes({ step, answer, question, size, onSize }: Props) {
  const text = useScrollKeys();
  useTop(text, step.id);
  return (
    <section className="console-notes" aria-labelledby="console-notes">
      <div className="console-notes-head">
        <h2 id="console-notes">{words.title}</h2>
        <div className="console-sizes" role="group" aria-label={words.size}>
          <button
            type="button"
            disabled={size <= NOTE_SIZES.least}
            onClick={() => onSize(size - 1)}
          >
            <span aria-hidden="true">A−</span>
            <span className="visually-hidden">{words.smaller}</span>
          </button>
          <button type="button" disabled={size >= NOTE_SIZES.most} onClick={() => onSize(size + 1)}>
            <span aria-hidden="true">A+</span>
            <span className="visually-hidden">{words.larger}</span>
          </button>
        </div>
      </div>
      <div
        className="console-notes-text"
        data-size={size}
        ref={text}
        role="group"
        aria-labelledby="console-notes"
        tabIndex={0}
      >
        <div className="console-say">
          {step.say.length === 0 && <p>{words.none}</p>}
          {step.say.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        {question && <Statements question={question} />}
        <Facts step={step} answer={answer} />
      </div>
    </section>
  );
}

/** The question and its five statements, to be read out from here. */
function Statements({ question }: { question: Question }) {
  return (
    <section className="console-statements" aria-labelledby="console-statements">
      <h3 id="console-statements">{words.statements}</h3>
      <p>{question.stem}</p>
      <ol>
        {question.answers.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
    </section>
  );
}

function Facts({ step, answer }: Pick<Props, 'step' | 'answer'>) {
  const facts: [string, string | readonly string[]][] = [
    [words.answer, answer],
    [words.purpose, step.purpose],
    [words.format, step.format],
    [words.materials, step.materials],
    [words.good, step.good],
    [words.wrong, step.wrong],
  ];
  return (
    <dl className="console-facts">
      {facts
        .filter(([, fact]) => fact.length > 0)
        .map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            {[fact].flat().map((each) => (
              <dd key={each}>{each}</dd>
            ))}
          </div>
        ))}
    </dl>
  );
}
