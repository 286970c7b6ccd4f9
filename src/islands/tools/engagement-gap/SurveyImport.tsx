import { importText as words } from '../../../interface/tools/engagement-gap-import.ts';
import type { EngagementGapTool } from '../../../model/tool-types.ts';
import { readPeople, readSurvey } from '../../../tools/engagement-gap/form.ts';
import { DoneNote } from '../../keep/DoneNote.tsx';
import type { ToolHold } from '../use-tool-inputs.ts';
import { SurveyOutcome } from './SurveyOutcome.tsx';
import { TableForm } from './TableForm.tsx';
import { useSurvey } from './use-survey.ts';

interface Props {
  tool: EngagementGapTool;
  hold: ToolHold;
}

/** Brings in what customers answered, from a pasted table or a file, and says what was taken and what was left. */
export function SurveyImport({ tool, hold }: Props) {
  const survey = useSurvey(tool, hold);
  const isHeld = Object.keys(readSurvey(tool, hold.inputs)).length > 0;
  return (
    <section className="survey-import" aria-labelledby="survey-import">
      <h4 id="survey-import">{words.title}</h4>
      <p>{isHeld ? words.held(readPeople(hold.inputs)) : words.none}</p>
      <TableForm onText={survey.readText} />
      <div className="field">
        <label htmlFor="survey-file">{words.file}</label>
        <input
          id="survey-file"
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          aria-describedby="survey-file-hint"
          onChange={(event) => void survey.readFile(event.currentTarget)}
        />
        <p className="hint" id="survey-file-hint">
          {words.fileHint}
        </p>
      </div>
      <SurveyOutcome outcome={survey.outcome} />
      <DoneNote text={survey.said} undo={words.undo} onUndo={survey.canUndo ? survey.undo : null} />
      {isHeld && (
        <button className="button quiet" type="button" onClick={survey.remove}>
          {words.remove}
        </button>
      )}
    </section>
  );
}
