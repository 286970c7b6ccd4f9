import { useEffect, useMemo, useState } from 'react';
import { onToolsChange, readKeptPlacing } from '../../../browser/tool-door.ts';
import { leapForm } from '../../../interface/tools/leap.ts';
import type { LeapTool, ToolInputs } from '../../../model/tool-types.ts';
import type { Model } from '../../../model/types.ts';
import { suggestDepth } from '../../../tools/leap/depth.ts';
import type { ToolHold } from '../use-tool-inputs.ts';

interface Suggestion {
  /** Of the depth alone. */
  inputs: ToolInputs;
  unit: string;
}

const none: Suggestion = { inputs: {}, unit: '' };

/**
 * The tool's inputs with the depth that the reader's own answers on Insight suggest, wherever nothing is chosen; inputs from a link are left
 * as they came. With the reader's first change the suggestion becomes part of the inputs.
 *
 * @param model the current edition: a placing under another one suggests nothing
 * @returns the inputs so, what to say of the suggestion, empty where there is none, and what makes it part of the inputs, `null` where all of
 * it is
 */
export function useSuggestedDepth(
  hold: ToolHold,
  tool: LeapTool,
  model: Model,
): { hold: ToolHold; note: string; use: (() => void) | null } {
  const [suggestion, setSuggestion] = useState(none);

  useEffect(() => {
    const read = () => setSuggestion(readSuggestion(tool, model));
    read();
    return onToolsChange(read);
  }, [tool, model]);

  return useMemo(() => {
    if (!hold.ready || hold.isOpened) return { hold, note: '', use: null };
    const { inputs: suggested, unit } = suggestion;
    const inputs = { ...suggested, ...hold.inputs };
    const isUsed = Object.keys(suggested).some((field) => inputs[field] === suggested[field]);
    const unset = Object.entries(suggested).filter(([field]) => !(field in hold.inputs));
    const setMany = (part: ToolInputs) => hold.setMany({ ...Object.fromEntries(unset), ...part });
    return {
      hold: { ...hold, inputs, setMany, set: (field, text) => setMany({ [field]: text }) },
      note: isUsed ? leapForm.suggested.note(unit) : '',
      use: unset.length > 0 ? () => setMany({}) : null,
    };
  }, [hold, suggestion]);
}

function readSuggestion(tool: LeapTool, model: Model): Suggestion {
  const placing = readKeptPlacing([model]);
  if (placing === null) return none;
  const levels = Object.entries(placing.answers).flatMap(([question, answered]) =>
    answered.kind === 'level' ? [[question, answered.level] as const] : [],
  );
  return { inputs: suggestDepth(tool, Object.fromEntries(levels)), unit: placing.unit };
}
