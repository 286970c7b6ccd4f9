import { seesText } from '../../../interface/workshop/console.ts';
import { targetText } from '../../../interface/workshop/console-room.ts';
import type { Session, SessionStep } from '../../../model/workshop-types.ts';
import { revealAt, stepKey } from '../../../room/deck.ts';
import type { ShownReveal } from '../../../room/deck.ts';
import { isNewRoundDue } from '../../../room/nudges.ts';
import { nextWidest } from '../../../room/room-order.ts';
import { toScreen } from '../../../room/room-screen.ts';
import type { RoomScreen } from '../../../room/room.ts';
import type { Show } from '../../../room/show.ts';
import type { RoomHold } from '../../room/use-room.ts';

/** The room, as far as the step that is shown asks for it. */
export interface RoomNow {
  /** What the Screen may know of it; `null` where no room is open. */
  screen: RoomScreen | null;
  /** The dimension that the room disagrees on most of those not yet revealed, by its name; `null` where all are, or nobody is in. */
  widest: string | null;
  /** What this step has revealed; `null` before, and at other steps. */
  shown: ShownReveal | null;
  /** What this step reveals, or would, in words; empty at other steps. */
  target: string;
  /** Whether there is something for this step to reveal: people are in, and not everything that it could reveal is revealed. */
  canReveal: boolean;
  /** Whether the next round has to begin before this step takes in answers. */
  isNewRoundDue: boolean;
  /** How the step is named in a reveal. */
  key: string;
}

/** Reads the room for a step. */
export function readRoomNow(
  { room, model, asked }: Pick<RoomHold, 'room' | 'model' | 'asked'>,
  session: Session,
  step: SessionStep,
): RoomNow {
  const screen = room ? toScreen(model, room, asked) : null;
  const isAnswered = screen?.hasAnswers ?? false;
  const nameOf = (id: string) =>
    model.dimensions.find((dimension) => dimension.id === id)?.name ?? id;
  const widestId = room && isAnswered ? nextWidest(model, room) : null;
  const widest = widestId === null ? null : nameOf(widestId);
  const shown = revealAt(session, step, screen);
  const isWidest = step.kind === 'reveal' && step.reveals === 'widest';
  return {
    screen,
    widest,
    shown,
    target: nameTarget(step, shown, widest, nameOf),
    canReveal: step.kind === 'reveal' && isAnswered && (!isWidest || widest !== null),
    isNewRoundDue: isNewRoundDue(session, step, screen),
    key: stepKey(session, step),
  };
}

function nameTarget(
  step: SessionStep,
  shown: ShownReveal | null,
  widest: string | null,
  nameOf: (id: string) => string,
): string {
  if (step.kind !== 'reveal') return '';
  const id = shown?.reveal.target ?? step.reveals;
  if (id === 'place') return targetText.place;
  if (id !== 'widest') return targetText.dimension(nameOf(id));
  return widest === null ? targetText.widest : targetText.dimension(widest);
}

/** What the room sees at a step that depends on what it has answered or been shown; `null` where nothing does. */
export function describeState(step: SessionStep, show: Show, now: RoomNow): string | null {
  switch (step.kind) {
    case 'collect':
      return seesText.collecting;
    case 'reveal':
      return now.shown ? seesText.revealed(now.target) : seesText.unrevealed;
    case 'guess':
      return show.opened.includes(step.id) ? seesText.opened : seesText.unopened;
    case 'decision':
      return describeDecision(now.screen);
    default:
      return null;
  }
}

/** What the room sees of its decision, and what is missing from it. */
function describeDecision(screen: RoomScreen | null): string {
  const decision = screen?.decision ?? [];
  if (decision.length === 0) {
    return screen?.noDecision ? seesText.nothingDecided : seesText.undecided;
  }
  const withoutOwner = decision.filter(({ owner }) => owner.trim() === '').length;
  const withoutDate = decision.filter(({ date }) => date === '').length;
  return seesText.decided(decision.length, withoutOwner, withoutDate);
}
