import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { toggleFullScreen } from '../../browser/full-screen.ts';
import { keepAwake } from '../../browser/wake-lock.ts';
import { revealText, screenText as words } from '../../interface/workshop/screen.ts';
import type { Model } from '../../model/types.ts';
import { positionOf, revealAt, stepKey, stepOf } from '../../room/deck.ts';
import type { Deck, DeckStep } from '../../room/deck.ts';
import type { RoomScreen } from '../../room/room.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { useRoomScreen } from '../room/use-room-screen.ts';
import { LazyHelp } from './screen/LazyHelp.tsx';
import { JoinOverlay } from './screen/JoinOverlay.tsx';
import { ScreenBar } from './screen/ScreenBar.tsx';
import { ScreenClimb } from './screen/ScreenClimb.tsx';
import { ScreenFoot } from './screen/ScreenFoot.tsx';
import { StepLive } from './screen/StepLive.tsx';
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
  const { ready, show, act } = useShow(deck, 'screen');
  const room = useRoomScreen();
  const now = useNow();
  const reveal = useRevealAsk();
  const step: ScreenDeckStep = stepOf(deck, show);
  const shown = revealAt(deck, step, room);
  const join = useScreenJoin(joining, room?.edition ?? model.edition, room?.unit ?? '');
  const page = useStepPage(show, ready);
  const isIdle = useIdle();
  const key = stepKey(deck, step);
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

  const isTimerLarge = step.kind === 'exercise';
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
        now={now}
        note={noteOf(keys.typed, reveal.isTold && held === null, missingAt(key, room))}
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

/** How many people were missing when a first press at this step asked; 0 where none has. */
function missingAt(key: string, room: RoomScreen | null): number {
  return room?.asked?.step === key ? room.asked.missing : 0;
}

function noteOf(typed: string, isRefused: boolean, missing: number): string {
  if (typed) return words.goingTo(typed);
  if (isRefused) return revealText.nobody;
  return missing > 0 ? revealText.asked(missing) : '';
}
