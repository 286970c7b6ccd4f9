import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { printPage } from '../../browser/print.ts';
import { boardText } from '../../interface/moves.ts';
import { formatDate, result as words } from '../../interface/result.ts';
import type { CaseStudy, Level, Model } from '../../model/types.ts';
import type { Targets } from '../../scoring/targets.ts';
import type { BoardAsk } from '../../sharing/board-ask.ts';
import type { Placing } from '../../sharing/placing.ts';
import type { Planning } from './AddToPlan.tsx';
import { BoardForm } from './BoardForm.tsx';
import { BoardPage } from './BoardPage.tsx';
import type { BoardTool } from './board-tools.ts';
import { Contents } from './Contents.tsx';
import type { Fact } from './FactList.tsx';
import { FindOut } from './FindOut.tsx';
import { FirmnessSection } from './FirmnessSection.tsx';
import { Holds } from './Holds.tsx';
import { NextMoves } from './NextMoves.tsx';
import { NextStage } from './NextStage.tsx';
import { PlaceHead } from './PlaceHead.tsx';
import { onPrintEnd } from './print-end.ts';
import { Profile } from './Profile.tsx';
import type { OtherResults } from './Profile.tsx';
import type { ResultPlay } from './result-play.ts';
import { Section } from './Section.tsx';
import { TargetsSection } from './TargetsSection.tsx';
import { useReading } from './use-reading.ts';
import { WhatIf } from './WhatIf.tsx';
import { WhyTable } from './WhyTable.tsx';

/** The addresses that the result links to, with the site's base. */
export interface ResultAddresses {
  place: string;
  result: string;
  method: string;
  /** The page of all plays. */
  plays: string;
  /** The page of the reader's plan. */
  plan: string;
  /** The page of all tools. */
  tools: string;
  /** Dimension id to the address of its page. */
  dimensions: Record<string, string>;
  /** Stage id to the address of its page. */
  path: Record<string, string>;
}

/** What goes on paper: the board page, unless only the find-out list was asked for. */
type Printed = 'board' | 'find-out';

/** Everything that one placing has to say. */
export function ResultView({
  model,
  placing,
  notice,
  cases,
  plays,
  targets,
  planning,
  board,
  others,
  addresses,
  actions,
  keep,
  onTarget,
}: {
  model: Model;
  placing: Placing;
  /** What the result is where it is not the reader's own. */
  notice: string | null;
  cases: readonly CaseStudy[];
  /** Every play, in the model's order. */
  plays: readonly ResultPlay[];
  /** `null` where the result is not the reader's own. */
  targets: Targets | null;
  planning: Planning;
  /** What the reader types for the board page, and whether it stays in this browser. */
  board: {
    ask: BoardAsk | null;
    isKept: boolean;
    onAsk: (ask: BoardAsk | null) => void;
    /** Results of tools on it; `null` where the result is not the reader's own. */
    tools: readonly BoardTool[] | null;
    onRemoveTool: (tool: string) => void;
  };
  others: OtherResults;
  addresses: ResultAddresses;
  /** Stands beside the button for printing. */
  actions: ReactNode;
  /** What stands under "Keep and share". */
  keep: ReactNode;
  onTarget: (dimension: string, level: Level | null) => void;
}) {
  const { answers } = placing;
  const reading = useReading(model, answers, targets, plays);
  const { result, firmness, headline, progress, heldByChoice, held, moves } = reading;
  const facts = factsOf(model, placing);
  // Only the reader's own answers can be changed where they were given.
  const placeAddress = targets === null ? null : addresses.place;
  const [printed, print] = usePrinting();

  return (
    <div className="result" data-printed={printed}>
      <PlaceHead
        model={model}
        result={result}
        firmness={firmness}
        headline={headline}
        facts={facts}
        actions={
          <p className="row">
            {actions}
            <button type="button" className="button quiet" onClick={() => print('board')}>
              {boardText.print}
            </button>
          </p>
        }
      />
      <p className="hint disclaimer">
        {words.disclaimer} <a href={addresses.method}>{words.method}</a>
      </p>
      <div className="result-body">
        <Contents />
        <div className="result-parts">
          <Holds model={model} result={result} heldByChoice={heldByChoice} held={held} />
          <NextMoves
            model={model}
            result={result}
            moves={moves}
            plays={plays}
            playsAddress={addresses.plays}
            placeAddress={placeAddress}
            planning={planning}
          />
          <BoardForm
            model={model}
            ask={board.ask}
            isKept={board.isKept}
            first={moves[0] ?? null}
            plays={plays}
            plan={planning.plan}
            tools={board.tools}
            toolsAddress={addresses.tools}
            onRemoveTool={board.onRemoveTool}
            onAsk={board.onAsk}
            onPrint={() => print('board')}
          />
          <FirmnessSection model={model} place={result.place} firmness={firmness} />
          <Profile model={model} result={result} cases={cases} targets={targets} others={others} />
          <NextStage model={model} result={result} addresses={addresses} />
          <WhyTable model={model} result={result} placing={placing} placeAddress={placeAddress} />
          <WhatIf key={JSON.stringify(answers)} model={model} answers={answers} result={result} />
          <FindOut
            model={model}
            result={result}
            unit={placing.unit}
            placeAddress={placeAddress}
            onPrint={() => print('find-out')}
          />
          <TargetsSection
            model={model}
            result={result}
            progress={progress}
            held={held}
            onTarget={onTarget}
          />
          <Section id="keep" title={words.sections.keep}>
            {keep}
          </Section>
        </div>
      </div>
      <BoardPage
        model={model}
        result={result}
        firmness={firmness}
        headline={headline}
        heldByChoice={heldByChoice}
        held={held}
        notice={notice}
        facts={facts}
        moves={moves}
        ask={board.ask}
        tools={board.tools ?? []}
      />
    </div>
  );
}

/** Unit, role, date and edition; what is not known or says nothing is left out. */
function factsOf(model: Model, placing: Placing): Fact[] {
  const role = model.roles.find(({ id }) => id === placing.role);
  return [
    { term: words.unit, text: placing.unit },
    { term: words.role, text: role && role.number > 0 ? role.name : '' },
    { term: words.date, text: formatDate(placing.changedAt) },
    { term: words.edition, text: placing.edition },
  ].filter(({ text }) => text !== '');
}

/** What goes on paper, and how to ask for it. */
function usePrinting(): [Printed, (what: Printed) => void] {
  // A new object for each request, so that asking twice prints twice.
  const [asked, setAsked] = useState<{ what: Printed } | null>(null);
  useEffect(() => {
    if (asked === null) return;
    const stop = onPrintEnd(window, () => setAsked(null));
    printPage();
    return stop;
  }, [asked]);
  return [asked?.what ?? 'board', (what) => setAsked({ what })];
}
