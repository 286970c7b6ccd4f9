import { useEffect, useState } from 'react';
import { printPage } from '../../../browser/print.ts';
import {
  surveyText as words,
  writeSurvey,
} from '../../../interface/tools/perception-gap-survey.ts';
import { CopyButton } from '../../keep/CopyButton.tsx';
import { onPrintEnd } from '../../result/print-end.ts';
import type { Finding, PlayLink } from './parts.ts';

interface Props {
  findings: readonly Finding[];
  plays: readonly PlayLink[];
}

/** The same six as questions to one's own customers: to copy, to print, and what to do with the replies. */
export function SurveySection({ findings, plays }: Props) {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (!isPrinting) return;
    const stop = onPrintEnd(window, () => setPrinting(false));
    printPage();
    return stop;
  }, [isPrinting]);

  return (
    <section
      className={isPrinting ? 'gap-survey is-printed-alone' : 'gap-survey'}
      aria-labelledby="survey"
    >
      <h2 id="survey">{words.title}</h2>
      <p>{words.advice}</p>
      <Steps title={words.before.title} steps={words.before.steps} />
      <SurveySheet findings={findings} />
      <p className="row gap-survey-ways">
        <CopyButton label={words.copy} text={writeSurvey(findings.map(({ ask }) => ask))} isQuiet />
        <button className="button quiet" type="button" onClick={() => setPrinting(true)}>
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

function SurveySheet({ findings }: Pick<Props, 'findings'>) {
  return (
    <div className="gap-sheet card">
      <h3>{words.sheetTitle}</h3>
      <p>{words.sheetIntro}</p>
      <ol>
        {findings.map(({ id, ask }) => (
          <li key={id}>
            <p>{ask}</p>
            <ul className="gap-choices">
              {words.answers.map((answer) => (
                <li key={answer}>
                  <span className="gap-box" aria-hidden="true" /> {answer}
                </li>
              ))}
            </ul>
            <p className="gap-why">{words.why}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

function PlayTable({ findings, plays }: Props) {
  return (
    <table className="gap-plays">
      <caption>{words.after.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.after.question}</th>
          <th scope="col">{words.after.play}</th>
        </tr>
      </thead>
      <tbody>
        {findings.map(({ id, name, plays: named }, index) => (
          <tr key={id}>
            <th scope="row">
              {index + 1}. {name}
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
