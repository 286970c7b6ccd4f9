import { useMemo } from 'react';
import {
  boardText,
  gapSentence,
  playWhy,
} from '../../../interface/tools/engagement-gap-sentences.ts';
import { viewName } from '../../../interface/tools/engagement-gap.ts';
import type { EngagementGapTool } from '../../../model/tool-types.ts';
import { TOOL_BOARD_LENGTH } from '../../../sharing/tool-work.ts';
import { makeForm, nameField, readPeople } from '../../../tools/engagement-gap/form.ts';
import { readGaps } from '../../../tools/engagement-gap/reading.ts';
import { ErrorBoundary } from '../../ErrorBoundary.tsx';
import { withReasons } from '../NextPlays.tsx';
import type { NextPlay } from '../NextPlays.tsx';
import { ToolFrame } from '../ToolFrame.tsx';
import type { ToolAddresses } from '../ToolKeep.tsx';
import { useToolInputs } from '../use-tool-inputs.ts';
import { GapInputs } from './GapInputs.tsx';
import { GapResult } from './GapResult.tsx';

interface Props {
  tool: EngagementGapTool;
  /** Every play that a want names. */
  plays: readonly Omit<NextPlay, 'why'>[];
  addresses: ToolAddresses;
}

/** The engagement gap: ratings in, gaps, what may explain them and the plays to begin with out. */
export function EngagementGapIsland(props: Props) {
  return (
    <ErrorBoundary>
      <EngagementGap {...props} />
    </ErrorBoundary>
  );
}

function EngagementGap({ tool, plays, addresses }: Props) {
  const form = useMemo(() => makeForm(tool), [tool]);
  const hold = useToolInputs(form);
  const reading = useMemo(() => readGaps(tool, hold.inputs), [tool, hold.inputs]);
  const names = {
    1: viewName(hold.inputs[nameField(1)], 1),
    2: viewName(hold.inputs[nameField(2)], 2),
  };
  const leads = names[reading.leader.number];
  const next = withReasons(
    plays,
    reading.plays.map((chosen) => ({ play: chosen.play, why: playWhy(chosen) })),
  );
  const isSurvey = reading.leader.source === 'survey';
  return (
    <ToolFrame
      hold={hold}
      form={form}
      example={tool.example}
      isWide
      inputs={<GapInputs tool={tool} hold={hold} names={names} reading={reading} />}
      sentence={gapSentence(leads, reading.leader, reading.sorted)}
      isEmpty={Object.keys(hold.inputs).length === 0}
      next={next}
      board={boardText(
        { name: leads, people: isSurvey ? readPeople(hold.inputs) : null },
        reading.sorted,
        next.map(({ title }) => title),
        TOOL_BOARD_LENGTH,
      )}
      addresses={addresses}
    >
      <GapResult tool={tool} hold={hold} names={names} reading={reading} />
    </ToolFrame>
  );
}
