import { useMemo } from 'react';
import { describeDepth, describeMove } from '../../../interface/tools/leap-depth.ts';
import { heightNumbers } from '../../../interface/tools/leap-numbers.ts';
import { boardText, describeLeap, leapText } from '../../../interface/tools/leap-result.ts';
import { leapForm } from '../../../interface/tools/leap.ts';
import type { LeapTool } from '../../../model/tool-types.ts';
import type { Model } from '../../../model/types.ts';
import { answerLeap } from '../../../tools/leap/answers.ts';
import type { LeapAnswers } from '../../../tools/leap/answers.ts';
import { depthOf } from '../../../tools/leap/depth.ts';
import type { Depth } from '../../../tools/leap/depth.ts';
import { makeForm } from '../../../tools/leap/form.ts';
import { nextPlays } from '../../../tools/leap/next-plays.ts';
import { ErrorBoundary } from '../../ErrorBoundary.tsx';
import { withReasons } from '../NextPlays.tsx';
import { Numbers } from '../Numbers.tsx';
import { ToolFrame } from '../ToolFrame.tsx';
import type { ToolAddresses } from '../ToolKeep.tsx';
import { useToolInputs } from '../use-tool-inputs.ts';
import { BacklogSection } from './BacklogSection.tsx';
import { DepthFields } from './DepthFields.tsx';
import { HeightFields } from './HeightFields.tsx';
import type { HintFigures } from './HeightFields.tsx';
import { RowLinks, linkItems } from './Limits.tsx';
import type { RowAddresses } from './Limits.tsx';
import { LineSection } from './LineSection.tsx';
import { useSuggestedDepth } from './use-suggested-depth.ts';

interface Props {
  tool: LeapTool;
  /** How many times faster one person is with one, two, three … chats at once. */
  factors: number[];
  /** Published figures that stand beside fields. */
  figures: HintFigures;
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

function Leap({ tool, factors, figures, model, plays, rows, addresses }: Props) {
  const form = useMemo(() => makeForm(tool), [tool]);
  const kept = useToolInputs(form);
  const { hold, note, use } = useSuggestedDepth(kept, tool, model);
  const { inputs } = hold;
  const answers = useMemo(() => answerLeap(inputs, factors), [inputs, factors]);
  const depth = depthOf(tool, inputs);
  const chosen = nextPlays(answers, depth).map((move) => ({
    play: move.play,
    why: describeMove(move),
  }));

  return (
    <ToolFrame
      hold={kept}
      form={form}
      example={tool.example}
      isEmpty={Object.keys(kept.inputs).length === 0}
      sentence={describeLeap(answers, depth)}
      next={withReasons(plays, chosen)}
      board={boardText(answers, depth)}
      addresses={addresses}
      inputs={
        <>
          <HeightFields
            hold={hold}
            conflicts={answers.conflicts}
            chats={factors.length}
            figures={figures}
            rows={rows}
          />
          <DepthFields hold={hold} tool={tool} note={note} use={use} />
        </>
      }
    >
      <HeightResult answers={answers} rows={rows} />
      {!depth.isEmpty && <DepthResult depth={depth} tool={tool} rows={rows} />}
    </ToolFrame>
  );
}

/** What the height comes to: in numbers, for work that can wait, and for live work. */
function HeightResult({ answers, rows }: { answers: LeapAnswers; rows: RowAddresses }) {
  const { backlog, line, target } = answers;
  const height = heightNumbers(answers);
  return (
    <>
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
    </>
  );
}

function DepthResult({ depth, tool, rows }: { depth: Depth; tool: LeapTool; rows: RowAddresses }) {
  const names = tool.knowledge.map(({ name }) => name);
  return (
    <>
      <h3>{leapText.depth.title}</h3>
      <p>{describeDepth(depth, names)}</p>
      <p className="hint">
        {leapText.depth.ours} <RowLinks ids={leapText.depth.rows} rows={rows} />
      </p>
    </>
  );
}
