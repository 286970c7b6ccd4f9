import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { toggleFullScreen } from '../../browser/full-screen.ts';
import { nameScreen } from '../../browser/open-screen.ts';
import { keepAwake } from '../../browser/wake-lock.ts';
import { revealText, screenText as words } from '../../interface/workshop/screen.ts';
import type { Model } from '../../model/types.ts';
import { positionOf, revealAt, stepKey, stepOf, timerStepOf } from '../../room/deck.ts';
import type { Deck, DeckStep } from '../../room/deck.ts';
import type { ShowAction } from '../../room/show-actions.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { useRoomScreen } from '../room/use-room-screen.ts';
import { LazyHelp } from './screen/LazyHelp.tsx';
import { JoinOverlay } from './screen/JoinOverlay.tsx';
import { ScreenBar } from './screen/ScreenBar.tsx';
import { ScreenClimb } from './screen/ScreenClimb.tsx';
import { ScreenFoot } from './screen/ScreenFoot.tsx';
import { StepLive } from './screen/StepLive.tsx';
import type { NamedWant } from './screen/WantVotes.tsx';
import { useFit } from './screen/use-fit.ts';
import { useIdle } from './screen/use-idle.ts';
import { useScreenJoin } from './screen/use-screen-join.ts';
import type { JoinTemplate } from './screen/use-screen-join.ts';
import { useLight } from './screen/use-light.ts';
import { useRevealAsk } from './screen/use-reveal-ask.ts';
import { useStepPage } from './screen/use-step-page.ts';
import { useDeckKeys } from './use-deck-keys.ts';
import { useNow } from './use-now.ts';
import { useShow } from './use-show.ts';

/** A step as the Screen needs it. */
export interface ScreenDeckStep extends DeckStep {
  /** Of a guess: the finding's id. */
  finding?: string;
  /** Of an exercise on what customers want: all wants, in their order. */
  wants?: readonly NamedWant[];
}

interface Props {
  deck: Deck & { steps: readonly ScreenDeckStep[] };
  /** Of the session, short. */
  name: string;
  /** The current edition. */
  model: Model;
  /** How people get to the placing. */
  joining: JoinTemplate;
}

/** The projected window. It holds no answers: of the room it reads what is published for it, and nothing else. */
export function ScreenIsland(props: Props) {
  return (
    <ErrorBoundary>
      <ScreenView {...props} />
    </ErrorBoundary>
  );
}

function ScreenView({ deck, name, model, joining }: Props) {
  const { ready, show, act: change } = useShow(deck, 'screen');
  const [fullAt, setFullAt] = useState(-1);
  const room = useRoomScreen();
  const now = useNow();
  const reveal = useRevealAsk(room);
  const step: ScreenDeckStep = stepOf(deck, show);
  const shown = revealAt(deck, step, room);
  const join = useScreenJoin(joining, room?.edition ?? model.edition, room?.unit ?? '');
  const page = useStepPage(show, ready);
  const isIdle = useIdle();
  const key = stepKey(deck, step);
  // Text that cannot grow any more is not asked to, so that the way down begins where it stands.
  const act = (action: ShowAction) => {
    const isFull = page.section?.dataset['full'] === 'true';
    if (isFull && action.type === 'size' && action.by > 0) setFullAt(show.revision);
    else change(action);
  };
  // A room that nobody holds any more does not keep the forward key from going on.
  const held = reveal.refusedAt === key ? null : room;
  const keys = useDeckKeys({
    deck,
    show,
    room: held,
    act,
    onReveal: reveal.ask,
    onFullScreen: toggleFullScreen,
  });
  useLight(show, ready);
  useFit(
    page.section,
    step.kind,
    show.size,
    `${JSON.stringify(room)} ${show.opened.join()} ${show.page}`,
  );
  useEffect(keepAwake, []);
  useEffect(() => nameScreen(deck.id), [deck]);

  const isTimerLarge = step.kind === 'exercise';
  const timerStep = timerStepOf(deck, show);
  const hasTimer = show.timer.state !== 'ready' && !isTimerLarge;
  const isJoining = show.overlay === 'join' && !show.isBlank;
  return (
    <div className="screen-over" data-ready={ready} data-idle={isIdle}>
      <ScreenClimb position={positionOf(deck, show)} total={deck.steps.length} />
      <ScreenFoot
        name={name}
        position={positionOf(deck, show)}
        total={deck.steps.length}
        timer={hasTimer ? show.timer : null}
        timerStep={timerStep}
        now={now}
        note={
          noteOf(keys.typed, reveal.refusedAt === key, room?.asked?.step === key) ||
          (fullAt === show.revision ? words.largest : '')
        }
      />
      {page.live &&
        createPortal(
          <StepLive
            step={step}
            model={model}
            room={room}
            shown={shown}
            join={join}
            look={show.look}
            page={show.page}
            name={page.name}
            timer={show.timer}
            timerStep={timerStep}
            now={now}
          />,
          page.live,
        )}
      {isJoining && join && <JoinOverlay join={join} room={room} roles={model.roles} />}
      {show.isBlank && <div className="screen-blank" />}
      <ScreenBar
        deck={deck}
        show={show}
        room={held}
        act={act}
        onReveal={reveal.ask}
        onFullScreen={toggleFullScreen}
        onHelp={keys.openHelp}
      />
      {keys.isHelpOpen && <LazyHelp onClose={keys.closeHelp} />}
      <p className="visually-hidden" role="status">
        {show.isBlank ? words.blank : ready ? step.title : ''}
      </p>
    </div>
  );
}

/** `isAsked`: whether a first press at this step has asked, because people are missing; whoever they are, the Screen does not count them. */
function noteOf(typed: string, isRefused: boolean, isAsked: boolean): string {
  if (typed) return words.goingTo(typed);
  if (isRefused) return revealText.nobody;
  return isAsked ? revealText.asked : '';
}
