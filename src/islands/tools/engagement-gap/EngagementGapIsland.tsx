import { useMemo } from 'react';
import {
  boardText,
  gapSentence,
  playWhy,
} from '../../../interface/tools/engagement-gap-sentences.ts';
import { viewName } from '../../../interface/tools/engagement-gap.ts';
import type { EngagementGapTool } from '../../../model/tool-types.ts';
import { makeForm, nameField } from '../../../tools/engagement-gap/form.ts';
import { readGaps } from '../../../tools/engagement-gap/reading.ts';
import { ErrorBoundary } from '../../ErrorBoundary.tsx';
import { ToolFrame } from '../ToolFrame.tsx';
import type { ToolAddresses } from '../ToolKeep.tsx';
import { useToolInputs } from '../use-tool-inputs.ts';
import { GapInputs } from './GapInputs.tsx';
import { GapResult } from './GapResult.tsx';

/** A play that the tool may name. */
export interface GapPlay {
  id: string;
  title: string;
  /** With the base. */
  address: string;
}

interface Props {
  tool: EngagementGapTool;
  /** Every play that a want names. */
  plays: readonly GapPlay[];
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
  const next = reading.plays.flatMap((chosen) => {
    const play = plays.find(({ id }) => id === chosen.play);
    return play ? [{ ...play, why: playWhy(chosen) }] : [];
  });
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
        leads,
        reading.sorted,
        next.map(({ title }) => title),
      )}
      addresses={addresses}
    >
      <GapResult tool={tool} hold={hold} names={names} reading={reading} />
    </ToolFrame>
  );
}
