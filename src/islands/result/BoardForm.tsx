import { useLayoutEffect, useRef } from 'react';
import { boardText } from '../../interface/moves.ts';
import type { Model } from '../../model/types.ts';
import { NO_MOVE, sortAsk } from '../../sharing/board-ask.ts';
import type { BoardAsk, BoardWords } from '../../sharing/board-ask.ts';
import type { Plan } from '../../sharing/plan.ts';
import { AskField } from './AskField.tsx';
import type { BoardTool } from './board-tools.ts';
import { BoardOthers } from './BoardOthers.tsx';
import { BoardToolList } from './BoardToolList.tsx';
import { titleOf } from './move-words.ts';
import type { ResultPlay, ShownMove } from './result-play.ts';
import { Section } from './Section.tsx';

const words = boardText.form;

/** What the reader adds to the board page: owner, time and cost of the first move, and the decision asked for. */
export function BoardForm({
  model,
  ask,
  isKept,
  first,
  plays,
  plan,
  tools,
  toolsAddress,
  onAsk,
  onRemoveTool,
  onPrint,
}: {
  model: Model;
  /** What was typed, for this first move or for another; `null` where nothing is. */
  ask: BoardAsk | null;
  /** Whether what is typed stays in this browser. */
  isKept: boolean;
  /** The first move; `null` where there is none. */
  first: ShownMove | null;
  plays: readonly ResultPlay[];
  plan: Plan;
  /** Results of tools on the board page; `null` where the result is not the reader's own. */
  tools: readonly BoardTool[] | null;
  /** Of the page of all tools. */
  toolsAddress: string;
  onAsk: (ask: BoardAsk | null) => void;
  onRemoveTool: (tool: string) => void;
  onPrint: () => void;
}) {
  const play = first?.move.play ?? NO_MOVE;
  const { words: typed, others } = sortAsk(ask, play);
  const fields = useFocusAfter(others === null);
  return (
    <Section id="board" title={words.title}>
      <p className="measure">
        {first ? words.lead : words.leadNoMove} {isKept ? words.kept : words.notKept}
      </p>
      {first && <p className="measure">{words.move(titleOf(model, first))}</p>}
      {others === null ? (
        <BoardFields
          typed={typed}
          first={first}
          planOwner={plan.find((entry) => entry.play === play)?.owner ?? ''}
          box={fields.box}
          onType={(part) => onAsk({ ...typed, ...part, play })}
        />
      ) : (
        <BoardOthers
          model={model}
          others={others}
          play={play}
          plays={plays}
          onChoose={(chosen) => {
            fields.ask();
            onAsk(chosen);
          }}
        />
      )}
      {tools && <BoardToolList tools={tools} address={toolsAddress} onRemove={onRemoveTool} />}
      <button type="button" className="button" onClick={onPrint}>
        {words.go}
      </button>
    </Section>
  );
}

/** The fields whose words the board page prints; without a move that is the decision alone. */
function BoardFields({
  typed,
  first,
  planOwner,
  box,
  onType,
}: {
  typed: BoardWords;
  first: ShownMove | null;
  /** Who runs the first move by the reader's own plan; empty where it does not say. */
  planOwner: string;
  box: { current: HTMLDivElement | null };
  onType: (part: Partial<BoardWords>) => void;
}) {
  const play = first?.play ?? null;
  const field = (part: keyof BoardWords, label: string, hint: string | null, offer = '') => (
    <AskField
      part={part}
      label={label}
      hint={hint}
      value={typed[part]}
      offer={offer}
      onChange={(text) => onType({ [part]: text })}
    />
  );
  return (
    <div className="board-form" ref={box}>
      {first && (
        <>
          {field('owner', words.owner, play && words.ownerHint(play.lead), planOwner)}
          {field('time', words.time, play && words.timeHint(play.time))}
          {field('cost', words.cost, words.costHint)}
        </>
      )}
      {field('decision', words.decision, words.decisionHint)}
    </div>
  );
}

/** Takes the focus to the first field once they are shown, if that was asked for: what was pressed is gone by then. */
function useFocusAfter(isShown: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const isAsked = useRef(false);
  useLayoutEffect(() => {
    if (isShown && isAsked.current) box.current?.querySelector('input')?.focus();
    isAsked.current = false;
  }, [isShown]);
  return {
    box,
    ask: () => {
      isAsked.current = true;
    },
  };
}
