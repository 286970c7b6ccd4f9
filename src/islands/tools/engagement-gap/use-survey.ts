import { useState } from 'react';
import { readPickedFile } from '../../../browser/download.ts';
import type { PickedFile } from '../../../browser/download.ts';
import {
  faultLines,
  leftLines,
  missingColumns,
  tookLines,
  importText as words,
} from '../../../interface/tools/engagement-gap-import.ts';
import { makeQuestions } from '../../../interface/tools/engagement-gap-questions.ts';
import type { EngagementGapTool } from '../../../model/tool-types.ts';
import { secondField, surveyInputs } from '../../../tools/engagement-gap/form.ts';
import { isWorkbook } from '../../../tools/engagement-gap/workbook.ts';
import type { ToolInputs } from '../../../tools/form.ts';
import type { ToolHold } from '../use-tool-inputs.ts';

/** Most bytes of a file that are read. */
const FILE_LIMIT = 4_000_000;

/** What became of a table. */
export type Outcome =
  | {
      kind: 'read';
      took: string[];
      /** Questions without a column. */
      missing: { sentence: string; keys: string } | null;
      left: string[];
    }
  | { kind: 'refused'; lines: string[] };

/** The fields of a questionnaire before and after results came in or went out. */
interface Change {
  before: ToolInputs;
  after: ToolInputs;
}

/** Bringing in the results of a questionnaire. */
export interface SurveyImporting {
  outcome: Outcome | null;
  /** What was done last; empty where nothing was. */
  said: string;
  canUndo: boolean;
  readText(table: string): Promise<void>;
  readFile(field: HTMLInputElement): Promise<void>;
  undo(): void;
  /** Takes the results out. */
  remove(): void;
}

/** Reads tables into the fields of the questionnaire, and goes back to what was there before. */
export function useSurvey(tool: EngagementGapTool, hold: ToolHold): SurveyImporting {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [change, setChange] = useState<Change | null>(null);
  const [said, setSaid] = useState('');
  // What was said of other results is no longer true.
  const isCurrent =
    change !== null &&
    Object.entries(change.after).every(([field, given]) => (hold.inputs[field] ?? '') === given);

  const put = (after: ToolInputs) => {
    const before = Object.keys(after).map((field) => [field, hold.inputs[field] ?? '']);
    setChange({ before: Object.fromEntries(before), after });
    hold.setMany({ ...after, [secondField]: 'survey' });
  };
  const readText = async (table: string) => {
    setSaid(words.reading);
    const found = await readTable(tool, table);
    setOutcome(found.outcome);
    setSaid(found.inputs ? words.changed : '');
    if (found.inputs) put(found.inputs);
  };
  const readFile = async (field: HTMLInputElement) => {
    const [file] = field.files ?? [];
    if (!file) return;
    const picked = await readPickedFile(file, FILE_LIMIT);
    // The same file, mended, is to be picked again.
    field.value = '';
    if (picked.ok && !isWorkbook(picked.text)) return readText(picked.text);
    setSaid('');
    setOutcome({ kind: 'refused', lines: [refusalOf(picked)] });
  };
  const undo = () => {
    if (change) hold.setMany(change.before);
    setChange(null);
    setOutcome(null);
    setSaid(words.undone);
  };
  const remove = () => {
    put(surveyInputs(tool, {}, 0));
    setOutcome(null);
    setSaid(words.removed);
  };

  return {
    outcome: outcome?.kind === 'read' && !isCurrent ? null : outcome,
    said: change !== null && !isCurrent ? '' : said,
    canUndo: isCurrent,
    readText,
    readFile,
    undo,
    remove,
  };
}

/** Why a picked file is not read as a table. */
function refusalOf(picked: PickedFile): string {
  if (picked.ok) return words.excel;
  return picked.reason === 'too-large' ? words.tooLarge : words.unreadable;
}

/** The reader of tables is fetched when there is a table to read. */
async function readTable(
  tool: EngagementGapTool,
  table: string,
): Promise<{ outcome: Outcome; inputs: ToolInputs | null }> {
  const refuse = (lines: string[]) => ({
    outcome: { kind: 'refused', lines } as const,
    inputs: null,
  });
  try {
    const { readSurveyResults } = await import('../../../tools/engagement-gap/survey-results.ts');
    const result = readSurveyResults(table, makeQuestions(tool));
    if (!result.ok) return refuse(faultLines(result));
    return {
      outcome: {
        kind: 'read',
        took: tookLines(result),
        missing: missingColumns(result),
        left: leftLines(result),
      },
      inputs: surveyInputs(tool, result.counts, result.people),
    };
  } catch {
    return refuse([words.failed]);
  }
}
