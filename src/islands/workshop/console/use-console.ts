import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { toggleFullScreen } from '../../../browser/full-screen.ts';
import type { Model } from '../../../model/types.ts';
import type { Session, SessionStep } from '../../../model/workshop-types.ts';
import { agendaOf } from '../../../room/agenda.ts';
import type { Agenda } from '../../../room/agenda.ts';
import { positionOf } from '../../../room/deck.ts';
import { findNextPress } from '../../../room/next-press.ts';
import type { NextPress } from '../../../room/next-press.ts';
import { findNudges } from '../../../room/nudges.ts';
import type { Nudge } from '../../../room/nudges.ts';
import { pressNext, pressReveal } from '../../../room/show-actions.ts';
import type { Press } from '../../../room/show-actions.ts';
import { phaseOf } from '../../../room/timer.ts';
import { useRoom } from '../../room/use-room.ts';
import type { RoomHold } from '../../room/use-room.ts';
import { useDeckKeys } from '../use-deck-keys.ts';
import type { KeyHold } from '../use-deck-keys.ts';
import { useNow } from '../use-now.ts';
import { useShow } from '../use-show.ts';
import type { ShowHold } from '../use-show.ts';
import { readRoomNow } from './read-room-now.ts';
import type { RoomNow } from './read-room-now.ts';

/** Everything that the Console shows and does. */
export interface ConsoleHold extends Pick<ShowHold, 'show' | 'act'> {
  /** Whether both the session and the room have been read from the browser's store. */
  ready: boolean;
  /** Milliseconds since 1970. */
  now: number;
  step: SessionStep;
  /** From 0. */
  index: number;
  agenda: Agenda;
  hold: RoomHold;
  room: RoomNow;
  press: NextPress;
  nudges: readonly Nudge[];
  hasScreen: boolean;
  keys: KeyHold;
  /** Whether full screen was asked for at this step: it fills the window that was asked, which is not the Screen's. */
  isFullScreenAsked: boolean;
  onNext: () => void;
  /** What the reveal key does; `null` where the step has nothing to reveal. */
  onReveal: (() => void) | null;
}

/**
 * Holds a session and its room for the facilitator.
 *
 * @param session the same object at every call
 * @param models every edition, the same array at every call
 * @param edition id of the one that a new room is opened with
 */
export function useConsole(
  session: Session,
  models: readonly Model[],
  edition: string,
): ConsoleHold {
  const current = useMemo(
    () => models.find((model) => model.edition === edition) ?? models[0]!,
    [models, edition],
  );
  const { ready, show, act, seen } = useShow(session, 'console');
  const hold = useRoom(models, current);
  const now = useNow();
  const index = positionOf(session, show);
  const step = session.steps[index]!;
  const { room: gathered, model, asked } = hold;
  // The clock ticks four times a second, and the sheets are not to be read as often.
  const room = useMemo(
    () => readRoomNow({ room: gathered, model, asked }, session, step),
    [gathered, model, asked, session, step],
  );
  useAskOfStep(ready && hold.ready, step.id, hold.dropAsk);
  const agenda = agendaOf(session, show, now);
  const isTimerOver = phaseOf(show.timer, now) === 'over';
  return {
    ready: ready && hold.ready,
    show,
    act,
    now,
    step,
    index,
    agenda,
    hold,
    room,
    nudges: readNudges(index, session, agenda, room, seen.screen, isTimerOver),
    hasScreen: seen.screen,
    ...usePresses(session, step, { show, act }, room, hold.reveal),
  };
}

/** What keys and buttons do at a step. */
function usePresses(
  session: Session,
  step: SessionStep,
  { show, act }: Pick<ShowHold, 'show' | 'act'>,
  { screen, canReveal, shown }: RoomNow,
  reveal: RoomHold['reveal'],
): Pick<ConsoleHold, 'press' | 'keys' | 'isFullScreenAsked' | 'onNext' | 'onReveal'> {
  const [fullScreenAt, setFullScreenAt] = useState('');
  // Where nothing is left to reveal the forward key goes on, as it does where nobody is in.
  const room = screen && !canReveal ? { ...screen, people: 0, hasAnswers: false } : screen;
  const onFullScreen = () => {
    toggleFullScreen();
    setFullScreenAt(step.id);
  };
  const keys = useDeckKeys({ deck: session, show, room, act, onReveal: reveal, onFullScreen });
  const take = (press: Press | null) => {
    if (press?.kind === 'act') act(press.action);
    else if (press) reveal(press.target, press.step);
  };
  const hasReveal = step.kind === 'guess' ? !show.opened.includes(step.id) : canReveal && !shown;
  return {
    press: findNextPress(session, show, room),
    keys,
    isFullScreenAsked: fullScreenAt === step.id,
    onNext: () => take(pressNext(session, show, room)),
    onReveal: hasReveal ? () => take(pressReveal(session, show)) : null,
  };
}

/** Takes back what a first press has asked when another step is shown: nobody remembers it when they come back. */
function useAskOfStep(isReady: boolean, step: string, dropAsk: () => void): void {
  const last = useRef<string | null>(null);
  // Before the paint, so that a quick press at the new step is not what is taken back.
  useLayoutEffect(() => {
    if (!isReady) return;
    if (last.current !== null && last.current !== step) dropAsk();
    last.current = step;
  }, [isReady, step, dropAsk]);
}

function readNudges(
  index: number,
  session: Session,
  agenda: Agenda,
  { screen, shown, isNewRoundDue }: RoomNow,
  hasScreen: boolean,
  isTimerOver: boolean,
): Nudge[] {
  const line = agenda.lines.find(({ isCurrent }) => isCurrent);
  return findNudges({
    step: session.steps[index]!,
    isLast: index === session.steps.length - 1,
    hasScreen,
    room: screen && {
      people: screen.people,
      hasAnswers: screen.hasAnswers,
      expected: screen.expected,
      isOfLength: screen.length === session.length,
      isRevealed: shown !== null,
      isDecided: screen.decision.length > 0 || screen.noDecision !== undefined,
      round: screen.round,
      isNewRoundDue,
    },
    isTimerOver,
    over: (line?.elapsed ?? 0) - (line?.planned ?? 0),
    behind: agenda.behind,
  });
}
