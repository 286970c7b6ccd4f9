import { asked, makeQuestions } from '../../../interface/tools/engagement-gap-questions.ts';
import {
  headingRow,
  questionnaireWords,
  sheetText as words,
  writeQuestionnaire,
} from '../../../interface/tools/engagement-gap-sheet.ts';
import type { EngagementGapTool } from '../../../model/tool-types.ts';
import { CopyButton } from '../../keep/CopyButton.tsx';
import { usePrintAlone } from '../use-print-alone.ts';

/** The questionnaire for customers: to see, to copy and to print by itself. */
export function Questionnaire({ tool }: { tool: EngagementGapTool }) {
  const { isPrinting, print } = usePrintAlone();
  return (
    <section className="questionnaire" aria-labelledby="questionnaire">
      <h3 id="questionnaire">{words.title}</h3>
      <p>{words.lead}</p>
      <p>{words.keys}</p>
      <p className="row">
        <CopyButton label={words.copy} text={writeQuestionnaire(tool)} isQuiet />
        <CopyButton label={words.copyHeadings} text={headingRow(tool)} isQuiet />
        <button className="button quiet" type="button" onClick={print}>
          {words.print}
        </button>
      </p>
      <details>
        <summary>{words.show}</summary>
        <Sheet tool={tool} />
      </details>
      {isPrinting && (
        <div className="prints-alone">
          <Sheet tool={tool} />
        </div>
      )}
    </section>
  );
}

/** As customers see it. */
function Sheet({ tool }: { tool: EngagementGapTool }) {
  const questions = makeQuestions(tool);
  return (
    <div className="questionnaire-sheet">
      <h4>{questionnaireWords.title}</h4>
      <p>{questionnaireWords.lead}</p>
      <ol>
        {tool.wants.map(({ id, asked: sentence }) => (
          <li key={id}>
            <p>{sentence}</p>
            {questions
              .filter(({ want }) => want === id)
              .map(({ key, side }) => (
                <p key={key} className="questionnaire-question">
                  <span>{asked[side].question}</span>
                  <span className="questionnaire-scale">
                    <small>{asked[side].low}</small>
                    {[1, 2, 3, 4, 5].map((rating) => (
                      <b key={rating}>{rating}</b>
                    ))}
                    <small>{asked[side].high}</small>
                  </span>
                </p>
              ))}
          </li>
        ))}
      </ol>
      <p>{questionnaireWords.free}</p>
    </div>
  );
}
