import { useEffect, useMemo, useRef, useState } from 'react';
import { readFragment } from '../../browser/address.ts';
import { result as words } from '../../interface/result.ts';
import type { CaseStudy, Model, WorkedExample } from '../../model/types.ts';
import { countCoverage, questionsOf } from '../../scoring/answers.ts';
import { askFor } from '../../sharing/board-ask.ts';
import type { BoardAsk } from '../../sharing/board-ask.ts';
import type { Placing } from '../../sharing/placing.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { KeepPanel } from '../keep/KeepPanel.tsx';
import type { ComparedResult } from '../keep/KeepPanel.tsx';
import { OpenedNotice } from '../keep/OpenedNotice.tsx';
import { useOpened } from '../keep/use-opened.ts';
import { SavedProblems } from '../state/SavedProblems.tsx';
import { useSaved } from '../state/use-saved.ts';
import { refusalOf } from './AddToPlan.tsx';
import { boardTools } from './board-tools.ts';
import type { ResultTool } from './board-tools.ts';
import { EmptyResult } from './EmptyResult.tsx';
import { parts } from './parts.ts';
import { OtherEdition } from './OtherEdition.tsx';
import { ResultView } from './ResultView.tsx';
import type { ResultAddresses } from './ResultView.tsx';
import type { ResultPlay } from './result-play.ts';
import { Section } from './Section.tsx';
import { chooseShown, nameSheet, placeExample } from './shown.ts';
import type { Shown } from './shown.ts';

interface Props {
  /** Every edition of the content. */
  models: Model[];
  /** Id of the current edition. */
  current: string;
  cases: CaseStudy[];
  /** Every play, in the model's order. */
  plays: ResultPlay[];
  /** Every tool, in order. */
  tools: ResultTool[];
  /** Offered to whoever has no result yet; `null` where the content has none that is fit. */
  example: WorkedExample | null;
  addresses: ResultAddresses;
}

/** A case is read by the current edition's stages. */
const noCases: CaseStudy[] = [];

/** The result of a placing: the reader's own, one that was opened, or an example. */
export function ResultIsland(props: Props) {
  return (
    <ErrorBoundary>
      <Result {...props} />
    </ErrorBoundary>
  );
}

function Result({ models, current, cases, plays, tools, example, addresses }: Props) {
  const saved = useSaved(models);
  const opening = useOpened(models);
  const [isExample, setExample] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  const currentModel = models.find(({ edition }) => edition === current);
  const examplePlacing = useMemo(
    () =>
      isExample && example && currentModel
        ? { placing: placeExample(currentModel, example), title: example.title }
        : null,
    [isExample, example, currentModel],
  );
  const { actions, isKept, state } = saved;
  const shown = chooseShown(opening.opened, examplePlacing, state.placing, isKept);
  const model = models.find(({ edition }) => edition === shown?.placing.edition);
  const isOwn = shown?.kind === 'own';

  const { history } = state;
  const [beside, setBeside] = useState<readonly ComparedResult[]>([]);
  const others = useMemo(
    () => ({
      earlier: history.map(({ id, name, placing }) => ({
        id: `earlier-${id}`,
        label: name,
        placing,
      })),
      beside: beside.map((one, index) => ({ id: `beside-${index}`, ...one })),
    }),
    [history, beside],
  );

  // What is typed for somebody else's result is no part of what the reader keeps, nor of any other result.
  const sheet = nameSheet(shown);
  const nonce = shown?.placing.nonce ?? 0;
  const [other, setOther] = useState<{ sheet: string; ask: BoardAsk | null } | null>(null);
  const board = isOwn
    ? {
        ask: askFor(state.board, nonce),
        isKept,
        onAsk: (ask: BoardAsk | null) => actions.setBoard(ask && { ...ask, placing: nonce }),
        tools: boardTools(tools, state.tools),
        onRemoveTool: actions.takeOffBoard,
      }
    : {
        ask: other?.sheet === sheet ? other.ask : null,
        isKept: false,
        onAsk: (ask: BoardAsk | null) => setOther({ sheet, ask }),
        tools: null,
        onRemoveTool: actions.takeOffBoard,
      };

  // Whoever asks for another result is taken to its beginning; the first one begins where the page does.
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (!saved.ready) return;
    if (before.current !== null && before.current !== sheet) heading.current?.focus();
    before.current = sheet;
  }, [saved.ready, sheet]);

  // The page that the browser looked through for its fragment had no result on it yet.
  const isThere = saved.ready && model !== undefined;
  useEffect(() => {
    const id = readFragment();
    if (isThere && parts.some((part) => part.id === id)) {
      document.getElementById(id)?.scrollIntoView();
    }
  }, [isThere]);

  const keep = (
    <KeepPanel
      models={models}
      current={current}
      saved={saved}
      shown={shown && shown.kind !== 'example' ? shown.placing : null}
      opened={opening}
      addresses={addresses}
      onCompare={setBeside}
    />
  );

  return (
    <div className="result-root" data-ready={String(saved.ready)}>
      <h1 className={shown ? 'result-title' : undefined} ref={heading} tabIndex={-1}>
        {titleOf(shown)}
      </h1>
      <SavedProblems saved={saved} />
      <OpenedNotice models={models} saved={saved} opened={opening} addresses={addresses} />
      {shown?.kind === 'example' && (
        <div className="note result-notice">
          <p>{shown.notice}</p>
          <button type="button" className="button quiet" onClick={() => setExample(false)}>
            {words.example.close}
          </button>
        </div>
      )}
      {model && model.edition !== current && (
        <p className="note result-notice">{words.otherEdition.known(model.edition, current)}</p>
      )}
      {!shown && (
        <EmptyResult
          isBegun={state.placing !== null}
          isKept={isKept}
          keyQuestions={currentModel?.dimensions.length ?? 0}
          placeAddress={addresses.place}
          waiting={boardTools(tools, state.tools).length}
          onExample={example ? () => setExample(true) : null}
        />
      )}
      {shown && !model && (
        <OtherEdition
          edition={shown.placing.edition}
          editions={models.map(({ edition }) => edition)}
          placeAddress={addresses.place}
        />
      )}
      {shown && model ? (
        <ResultView
          key={sheet}
          model={model}
          placing={shown.placing}
          notice={shown.notice}
          cases={model.edition === current ? cases : noCases}
          plays={plays}
          targets={isOwn ? state.targets : null}
          planning={{
            plan: state.plan,
            refusal: refusalOf(saved.problems),
            address: addresses.plan,
            onAdd: actions.addToPlan,
          }}
          board={board}
          others={others}
          addresses={addresses}
          actions={
            isOwn && (
              <a className="button" href={addresses.place}>
                {hasUnanswered(model, shown.placing) ? words.answerRest : words.change}
              </a>
            )
          }
          keep={keep}
          onTarget={actions.setTarget}
        />
      ) : (
        <Section id="keep" title={words.sections.keepOnly}>
          {keep}
        </Section>
      )}
    </div>
  );
}

function titleOf(shown: Shown | null): string {
  if (shown?.kind === 'example') return words.example.label;
  return shown?.kind === 'opened' ? words.openedTitle : words.title;
}

function hasUnanswered(model: Model, { answers }: Placing): boolean {
  return countCoverage(questionsOf(model), answers).notAnswered > 0;
}
