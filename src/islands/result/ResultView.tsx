import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { printPage } from '../../browser/print.ts';
import { headlineOf } from '../../charts/headline.ts';
import { dimensionNames, stageName } from '../../charts/names.ts';
import { formatDate, result as words } from '../../interface/result.ts';
import type { CaseStudy, Level, Model } from '../../model/types.ts';
import { firmnessOf } from '../../scoring/firmness.ts';
import { placeResult } from '../../scoring/place.ts';
import { progressTowards } from '../../scoring/targets.ts';
import type { Targets } from '../../scoring/targets.ts';
import type { Placing } from '../../sharing/placing.ts';
import { BoardPage } from './BoardPage.tsx';
import { Contents } from './Contents.tsx';
import type { Fact } from './FactList.tsx';
import { FindOut } from './FindOut.tsx';
import { FirmnessSection } from './FirmnessSection.tsx';
import { Holds } from './Holds.tsx';
import { NextStage } from './NextStage.tsx';
import { PlaceHead } from './PlaceHead.tsx';
import { onPrintEnd } from './print-end.ts';
import { Profile } from './Profile.tsx';
import type { OtherResults } from './Profile.tsx';
import { Section } from './Section.tsx';
import { TargetsSection } from './TargetsSection.tsx';
import { WhatIf } from './WhatIf.tsx';
import { WhyTable } from './WhyTable.tsx';

/** The addresses that the result links to, with the site's base. */
export interface ResultAddresses {
  place: string;
  result: string;
  method: string;
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
  targets,
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
  /** `null` where the result is not the reader's own. */
  targets: Targets | null;
  others: OtherResults;
  addresses: ResultAddresses;
  /** Stands beside the button for printing. */
  actions: ReactNode;
  /** What stands under "Keep and share". */
  keep: ReactNode;
  onTarget: (dimension: string, level: Level | null) => void;
}) {
  const { answers } = placing;
  const result = useMemo(() => placeResult(model, answers), [model, answers]);
  const firmness = useMemo(() => firmnessOf(model, answers), [model, answers]);
  const headline = useMemo(() => headlineOf(model, result), [model, result]);
  const progress = useMemo(
    () => (targets === null ? null : progressTowards(model, result, targets)),
    [model, result, targets],
  );
  const heldByChoice = progress?.heldByChoice ?? [];
  const without = progress?.placeWithoutHolds ?? null;
  const held =
    without === null
      ? null
      : words.targets.without(
          dimensionNames(model, heldByChoice),
          stageName(model, without),
          without === result.place,
        );
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
              {words.board.print}
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
