import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react';
import { wholeAddress } from '../../browser/address.ts';
import { nowIso, randomNonce } from '../../browser/clock.ts';
import { printPage } from '../../browser/print.ts';
import { addressOf } from '../../interface/address.ts';
import { coverageText, placeText } from '../../interface/place.ts';
import { momentText } from '../../interface/saved.ts';
import type { Model } from '../../model/types.ts';
import { countCoverage, questionsOf } from '../../scoring/answers.ts';
import { encodeCode } from '../../sharing/code.ts';
import { resultLink } from '../../sharing/link.ts';
import type { Invitation } from '../../sharing/link.ts';
import { blankPlacing, isBlank } from '../../sharing/placing.ts';
import type { Placing } from '../../sharing/placing.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { SavedProblems } from '../state/SavedProblems.tsx';
import { useSaved } from '../state/use-saved.ts';
import { answerQuestion, askedModel, nameUnit, writeNote, writeReason } from './edit-placing.ts';
import { EndScreen } from './EndScreen.tsx';
import { InterimScreen } from './InterimScreen.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { QuestionList } from './QuestionList.tsx';
import { ResumeScreen } from './ResumeScreen.tsx';
import { orderQuestions, progressAt, routeOf, walkOn } from './route.ts';
import type { Walk, WalkEvent } from './route.ts';
import { StartForm } from './StartForm.tsx';
import { UndoNote } from './UndoNote.tsx';
import { useAsked } from './use-asked.ts';

interface Props {
  /** Every edition of the content. */
  models: Model[];
  /** Edition id of the newest one. */
  current: string;
  /** Addresses of pages, with the base. */
  addresses: { result: string };
}

/** The placing: names the unit, asks the questions, and leads to the result. Keeps every answer as it is given. */
export function PlaceIsland(props: Props) {
  return (
    <ErrorBoundary>
      <PlaceScreens {...props} />
    </ErrorBoundary>
  );
}

function PlaceScreens({ models, current, addresses }: Props) {
  const saved = useSaved(models);
  const { asked, done } = useAsked(models);
  const { ready, state, isKept, actions } = saved;
  const { placing } = state;

  const model = askedModel(models, placing, current);
  const order = useMemo(() => orderQuestions(model), [model]);
  const route = useMemo(() => routeOf(order), [order]);

  const [walk, dispatch] = useReducer(
    (before: Walk, event: WalkEvent) => walkOn(route, before, event),
    { step: { kind: 'start' }, nonce: null },
  );
  const [announcement, setAnnouncement] = useState('');
  // How often the reader has moved: each time the focus goes to the screen's heading.
  const [moves, setMoves] = useState(0);
  const panel = useRef<HTMLDivElement>(null);
  const known = useRef<Placing | null>(null);

  const { step } = walk;
  const stepKey = step.kind === 'question' ? step.question : step.kind;

  const move = (event: WalkEvent) => {
    setMoves((count) => count + 1);
    setAnnouncement('');
    dispatch(event);
  };

  const save = (changed: Placing) => {
    known.current = changed;
    actions.savePlacing(changed);
  };

  const nonce = placing?.nonce ?? null;
  const isStarted = placing !== null && !isBlank(placing);

  // A placing that was not begun here: from an earlier visit, from another tab, or brought back.
  useEffect(() => {
    if (!ready || walk.nonce === nonce) return;
    dispatch({ type: 'opened', nonce, isBlank: !isStarted });
  }, [ready, walk.nonce, nonce, isStarted]);

  useEffect(() => {
    const before = known.current;
    known.current = placing;
    const isNews = before && placing && before.changedAt !== placing.changedAt;
    if (isNews && before.nonce === placing.nonce) setAnnouncement(placeText.followed);
  }, [placing]);

  // The address is obeyed once the answers of an earlier visit are known.
  useEffect(() => {
    if (!ready || asked === null || walk.nonce !== nonce) return;
    if (asked.kind === 'invitation') {
      const { invitation } = asked;
      const isSame =
        saved.invited &&
        placing?.edition === invitation.edition &&
        (invitation.unit === '' || placing.unit === invitation.unit);
      if (isSame) done();
      else if (step.kind !== 'invited') dispatch({ type: 'invited' });
    } else if (asked.kind === 'anchor') {
      // Any other anchor is the browser's own business: the skip link's, for one.
      if (!questionsOf(model).some(({ id }) => id === asked.id)) return;
      done();
      if (placing) {
        setMoves((count) => count + 1);
        dispatch({ type: 'went', to: { kind: 'question', question: asked.id } });
      }
    }
  }, [ready, asked, walk.nonce, nonce, saved.invited, placing, model, step.kind, done]);

  useLayoutEffect(() => {
    if (moves === 0) return;
    panel.current?.scrollIntoView({ block: 'start' });
    panel.current
      ?.querySelector<HTMLElement>('[data-step-heading]')
      ?.focus({ preventScroll: true });
  }, [stepKey, nonce, moves]);

  const resultAddress =
    isKept || placing === null
      ? addresses.result
      : resultLink(wholeAddress(addresses.result), encodeCode(model, placing));

  const begin = (named: { unit: string; role: string }) => {
    const now = nowIso();
    const begun = nameUnit(placing ?? blankPlacing(model, randomNonce(), now), named, now);
    save(begun);
    move(
      Object.keys(begun.answers).length > 0
        ? { type: 'continued', answers: begun.answers }
        : { type: 'begun', nonce: begun.nonce },
    );
  };

  const beginInvited = (asking: Model, named: { unit: string; role: string }) => {
    const now = nowIso();
    const begun = nameUnit(blankPlacing(asking, randomNonce(), now), named, now);
    known.current = begun;
    actions.beginInvited(
      begun,
      placing ? placeText.start.ownName(placing.unit, momentText(placing.changedAt)) : '',
    );
    move({ type: 'begun', nonce: begun.nonce });
    done();
  };

  const decline = () => {
    done();
    move({ type: 'opened', nonce, isBlank: !isStarted });
  };

  const startOver = () => {
    actions.startOver();
    move({ type: 'opened', nonce: null, isBlank: true });
  };

  const undo = () => {
    setMoves((count) => count + 1);
    actions.undo();
    setAnnouncement(placeText.undo.done);
  };

  const goTo = (question: string) => move({ type: 'went', to: { kind: 'question', question } });
  const next = () => move({ type: 'next' });
  const back = () => move({ type: 'back' });

  const placed =
    step.kind === 'question'
      ? [...order.key, ...order.rest].find(({ question }) => question.id === step.question)
      : undefined;
  const left =
    placing === null
      ? 0
      : order.rest.filter(({ question }) => placing.answers[question.id] === undefined).length;

  const printControl = (
    <div className="row">
      <button className="button quiet" type="button" disabled={!ready} onClick={printPage}>
        {placeText.print}
      </button>
      <span className="hint">{placeText.printHint}</span>
    </div>
  );

  const renderStart = () => (
    <>
      <StartForm
        // Fields that the reader has not touched take the answers of an earlier visit when those arrive.
        key={nonce ?? 'blank'}
        title={placeText.start.title}
        roles={model.roles}
        unit={placing?.unit ?? ''}
        role={placing?.role ?? unspecifiedRole(model)}
        beginLabel={isStarted ? placeText.start.goOn : placeText.start.begin}
        ready={ready}
        onBegin={begin}
      >
        <p>
          {placeText.start.length(order.key.length, order.key.length + order.rest.length, isKept)}
        </p>
      </StartForm>
      {printControl}
    </>
  );

  const renderInvited = (asking: Model, invitation: Invitation) => (
    <StartForm
      title={placeText.start.invitedTitle(invitation.unit)}
      roles={asking.roles}
      unit={invitation.unit}
      role={unspecifiedRole(asking)}
      beginLabel={placeText.start.begin}
      ready={ready}
      onBegin={(named) => beginInvited(asking, named)}
      onDecline={decline}
    >
      <p>{placeText.start.invited}</p>
      {asking.edition !== current && <p>{placeText.start.oldEdition(asking.edition)}</p>}
      {placing !== null && isStarted && (
        <p>
          {placeText.start.keepsOwn(
            placing.unit,
            coverageText(countCoverage(questionsOf(model), placing.answers)),
          )}
        </p>
      )}
    </StartForm>
  );

  const renderStep = () => {
    if (step.kind === 'invited' && asked?.kind === 'invitation') {
      return renderInvited(asked.model, asked.invitation);
    }
    if (placing === null || step.kind === 'start' || step.kind === 'invited') return renderStart();
    switch (step.kind) {
      case 'resume':
        return (
          <ResumeScreen
            model={model}
            placing={placing}
            current={current}
            resultAddress={resultAddress}
            planAddress={state.plan.length > 0 ? addressOf('/plan/') : ''}
            onContinue={() => move({ type: 'continued', answers: placing.answers })}
            onStartOver={startOver}
          />
        );
      case 'question':
        return placed ? (
          <QuestionForm
            key={placed.question.id}
            model={model}
            placing={placing}
            placed={placed}
            progress={progressAt(order, placed.question.id)}
            isKept={isKept}
            onAnswer={(answered) =>
              save(answerQuestion(placing, placed.question.id, answered, nowIso()))
            }
            onNote={(typed) => save(writeNote(placing, placed.question.id, typed, nowIso()))}
            onReason={(typed) => save(writeReason(placing, placed.question.id, typed, nowIso()))}
            onBack={back}
            onNext={next}
          />
        ) : null;
      case 'interim':
        return (
          <InterimScreen
            model={model}
            placing={placing}
            resultAddress={resultAddress}
            left={left}
            onMore={next}
            onBack={back}
            {...(saved.invited && { onCode: () => move({ type: 'went', to: { kind: 'end' } }) })}
          />
        );
      case 'end':
        return (
          <EndScreen
            model={model}
            placing={placing}
            resultAddress={resultAddress}
            inAddress={!isKept}
            invited={saved.invited}
            onBack={back}
          />
        );
    }
  };

  const isNaming = step.kind === 'start' || step.kind === 'invited';
  const isEntry = isNaming || step.kind === 'resume';
  const undoNote = <UndoNote undoable={saved.undoable} onUndo={undo} />;
  return (
    <div className="place">
      <SavedProblems saved={saved} />
      {asked?.kind === 'problem' && (
        <div className="problem" role="alert">
          <p>
            <strong>{placeText.link.title}</strong>
          </p>
          <p>
            {asked.message} {placeText.link.own}
          </p>
        </div>
      )}
      {asked?.kind === 'result' && (
        <div className="note">
          <p>{placeText.link.holdsResult}</p>
          <a className="button quiet" href={`${addresses.result}#${asked.fragment}`}>
            {placeText.link.openResult}
          </a>
        </div>
      )}
      <div className="place-step" ref={panel}>
        {isEntry && undoNote}
        {renderStep()}
        {!isEntry && step.kind !== 'question' && undoNote}
      </div>
      {placing !== null && !isNaming && (
        <QuestionList
          // Closes again on every screen; a key of its own, for the form beside it has the question’s.
          key={`list ${moves} ${stepKey}`}
          model={model}
          answers={placing.answers}
          current={placed?.question.id ?? null}
          open={step.kind === 'end'}
          onGo={goTo}
          onAbout={() => move({ type: 'went', to: { kind: 'start' } })}
        />
      )}
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </div>
  );
}

function unspecifiedRole(model: Model): string {
  return model.roles.find(({ number }) => number === 0)?.id ?? '';
}
