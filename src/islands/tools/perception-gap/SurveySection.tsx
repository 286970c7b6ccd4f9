import {
  surveyText as words,
  writeSurvey,
} from '../../../interface/tools/perception-gap-survey.ts';
import type { Study } from '../../../interface/tools/perception-gap.ts';
import { CopyButton } from '../../keep/CopyButton.tsx';
import { usePrintAlone } from '../use-print-alone.ts';
import type { Finding, PlayLink, SurveyQuestion } from './parts.ts';

interface Props {
  findings: readonly Finding[];
  questions: readonly SurveyQuestion[];
  plays: readonly PlayLink[];
  study: Study;
}

/** The same six things as questions to one's own customers: to copy, to print, and what to do with the replies. */
export function SurveySection({ findings, questions, plays, study }: Props) {
  const { isPrinting, print } = usePrintAlone();
  return (
    <section
      className={isPrinting ? 'gap-survey is-printed-alone' : 'gap-survey'}
      aria-labelledby="survey"
    >
      <h2 id="survey">{words.title}</h2>
      <p>{words.advice(study.asked)}</p>
      <Steps title={words.before.title} steps={words.before.steps} />
      <SurveySheet questions={questions} />
      <p className="row gap-survey-ways">
        <CopyButton label={words.copy} text={writeSurvey(questions)} isQuiet />
        <button className="button quiet" type="button" onClick={print}>
          {words.print}
        </button>
      </p>
      <Steps title={words.after.title} steps={words.after.steps} />
      <PlayTable findings={findings} plays={plays} />
    </section>
  );
}

function Steps({ title, steps }: { title: string; steps: readonly string[] }) {
  return (
    <div className="gap-steps">
      <h3>{title}</h3>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}

function SurveySheet({ questions }: Pick<Props, 'questions'>) {
  return (
    <div className="gap-sheet card">
      <h3>{words.sheetTitle(questions.length)}</h3>
      <p>{words.sheetIntro}</p>
      <ol>
        {questions.map(({ ask, answers }) => (
          <li key={ask}>
            <p>{ask}</p>
            <ul className="gap-choices">
              {answers.map((answer) => (
                <li key={answer}>
                  <span className="gap-box" aria-hidden="true" /> {answer}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p className="gap-more-said">{words.more}</p>
    </div>
  );
}

function PlayTable({ findings, plays }: Pick<Props, 'findings' | 'plays'>) {
  return (
    <table className="gap-plays">
      <caption>{words.after.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.after.share}</th>
          <th scope="col">{words.after.play}</th>
        </tr>
      </thead>
      <tbody>
        {findings.map(({ id, name, counted, plays: named }) => (
          <tr key={id}>
            <th scope="row">
              {name}
              <span className="gap-counted hint">{counted}</span>
            </th>
            <td>
              {plays
                .filter((play) => play.id === named[0])
                .map(({ id: play, title, address }) => (
                  <a key={play} href={address}>
                    {title}
                  </a>
                ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
