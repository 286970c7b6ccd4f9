import { useMemo } from 'react';
import { describeDepth, moveText } from '../../../interface/tools/leap-depth.ts';
import { heightNumbers } from '../../../interface/tools/leap-numbers.ts';
import { boardText, describeLeap, leapText } from '../../../interface/tools/leap-result.ts';
import { leapForm } from '../../../interface/tools/leap.ts';
import type { LeapTool } from '../../../model/tool-types.ts';
import type { Model } from '../../../model/types.ts';
import { answerLeap } from '../../../tools/leap/answers.ts';
import { depthOf } from '../../../tools/leap/depth.ts';
import { makeForm } from '../../../tools/leap/form.ts';
import { nextPlays } from '../../../tools/leap/next-plays.ts';
import { ErrorBoundary } from '../../ErrorBoundary.tsx';
import { Numbers } from '../Numbers.tsx';
import { ToolFrame } from '../ToolFrame.tsx';
import type { ToolAddresses } from '../ToolKeep.tsx';
import { useToolInputs } from '../use-tool-inputs.ts';
import { BacklogSection } from './BacklogSection.tsx';
import { DepthFields } from './DepthFields.tsx';
import { HeightFields } from './HeightFields.tsx';
import { RowLinks, linkItems } from './Limits.tsx';
import type { RowAddresses } from './Limits.tsx';
import { LineSection } from './LineSection.tsx';
import { useSuggestedDepth } from './use-suggested-depth.ts';

interface Props {
  tool: LeapTool;
  /** How many times faster one person is with one, two, three … chats at once. */
  factors: number[];
  /** The current edition, for the reader's own placing. */
  model: Model;
  /** Every play that the tool can name. */
  plays: { id: string; title: string; address: string }[];
  /** Of the rows that its numbers rest on. */
  rows: RowAddresses;
  addresses: ToolAddresses;
}

/** The height of the cliff and the depth of the water: whether the people there are can answer the people who will speak. */
export function LeapIsland(props: Props) {
  return (
    <ErrorBoundary>
      <Leap {...props} />
    </ErrorBoundary>
  );
}

function Leap({ tool, factors, model, plays, rows, addresses }: Props) {
  const form = useMemo(() => makeForm(tool), [tool]);
  const kept = useToolInputs(form);
  const { hold, note } = useSuggestedDepth(kept, tool, model);
  const { inputs } = hold;

  const answers = useMemo(() => answerLeap(inputs, factors), [inputs, factors]);
  const depth = depthOf(tool, inputs);
  const { backlog, line, target } = answers;
  const height = heightNumbers(answers);
  const next = nextPlays(answers, depth).flatMap((move) => {
    const found = plays.find(({ id }) => id === move.play);
    return found ? [{ ...found, why: moveText(move) }] : [];
  });

  return (
    <ToolFrame
      hold={kept}
      form={form}
      example={tool.example}
      isEmpty={Object.keys(kept.inputs).length === 0}
      sentence={describeLeap(answers, depth)}
      next={next}
      board={boardText(answers, depth)}
      addresses={addresses}
      inputs={
        <>
          <HeightFields hold={hold} conflicts={answers.conflicts} chats={factors.length} />
          <DepthFields hold={hold} tool={tool} note={note} />
        </>
      }
    >
      {height.length > 0 && (
        <>
          <h3>{leapForm.height.title}</h3>
          <Numbers items={linkItems(height, rows)} />
        </>
      )}
      {backlog && target && (
        <BacklogSection answers={answers} result={backlog} target={target} rows={rows} />
      )}
      {line && target && (
        <LineSection answers={answers} result={line} target={target} rows={rows} />
      )}
      {!depth.isEmpty && (
        <>
          <h3>{leapText.depth.title}</h3>
          <p>
            {describeDepth(
              depth,
              tool.knowledge.map(({ name }) => name),
            )}
          </p>
          <p className="hint">
            {leapText.depth.ours} <RowLinks ids={leapText.depth.rows} rows={rows} />
          </p>
        </>
      )}
    </ToolFrame>
  );
}
