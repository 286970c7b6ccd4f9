/** How a session goes on: one state, changed by actions that either window may take. */
import { isRevealLeft, pagesOf, positionOf, revealAt, stepAfter, stepKey, stepOf } from './deck.ts';
import type { Deck, DeckStep } from './deck.ts';
import type { RoomScreen } from './room.ts';
import type { Overlay, ScreenLook, Show } from './show.ts';
import { MINUTE, addTime, readyTimer, startOrPause } from './timer.ts';

/** Fewest and most steps of text size, and of trim: one step down of both at once leaves ink on paper seven to one. */
export const SIZES = { least: -2, most: 4 } as const;
export const TRIMS = { least: -1, most: 4 } as const;

/** Something that a window does to the session. */
export type ShowAction =
  /** Starts the session's clock. Leaving the first step starts it as well. */
  | { type: 'begin' }
  /** What lies over the step goes first: a black Screen, then the join overlay. */
  | { type: 'next' }
  | { type: 'previous' }
  | { type: 'go'; step: string }
  /** Takes away what lies over the step, and does no more. */
  | { type: 'uncover' }
  /** Black, or no longer. */
  | { type: 'blank' }
  /** Opens an overlay, or closes it where it is open; `none` closes whatever is open. */
  | { type: 'overlay'; overlay: Overlay }
  /** Shows the figure of the guess that is shown. */
  | { type: 'open-guess' }
  /** Another page of a revealed dimension, 0 for the first. */
  | { type: 'page'; to: number }
  /** Starts, pauses or goes on; the timer of another step gives way to this one's. */
  | { type: 'timer-start-pause' }
  /** One more minute. */
  | { type: 'timer-add' }
  /** Back to the minutes of the step. The window that offers it asks first: see `TimerReset`. */
  | { type: 'timer-reset' }
  | { type: 'size'; by: 1 | -1 }
  | { type: 'look'; look: ScreenLook }
  | { type: 'trim'; of: 'brightness' | 'contrast'; by: 1 | -1 }
  /** Text size and trim as designed. */
  | { type: 'reset-display' }
  /** Back to the first step and to a clock that has not begun; how the Screen is lit stays. */
  | { type: 'restart' };

/** The state of a session that nobody has begun. */
export function startShow(deck: Deck, now: number): Show {
  const first = stepOf(deck, { step: '' });
  return {
    session: deck.id,
    revision: 0,
    changedAt: new Date(now).toISOString(),
    step: first.id,
    startedAt: null,
    entered: {},
    opened: [],
    page: 0,
    isBlank: false,
    overlay: 'none',
    timer: readyTimer(first.minutes),
    timerStep: first.id,
    look: 'light',
    size: 0,
    brightness: 0,
    contrast: 0,
  };
}

/** The state after an action; the very same object where the action changes nothing. */
export function changeShow(deck: Deck, show: Show, action: ShowAction, now: number): Show {
  const part = partOf(deck, show, action, now);
  const isChange = Object.entries(part).some(([key, value]) => show[key as keyof Show] !== value);
  if (!isChange) return show;
  return {
    ...show,
    ...part,
    revision: show.revision + 1,
    changedAt: new Date(now).toISOString(),
  };
}

/** The one of two states that holds: the higher revision, then the later change; the order of the two makes no difference. */
export function newer(one: Show, other: Show): Show {
  if (one.revision !== other.revision) return one.revision > other.revision ? one : other;
  if (one.changedAt !== other.changedAt) return one.changedAt > other.changedAt ? one : other;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}

/** What a press of the forward key does. */
export type Press =
  { kind: 'act'; action: ShowAction } | { kind: 'reveal'; target: string; step: string };

/**
 * What the forward key does: at a reveal with answers in it reveals first, at a guess it opens the figure first, then shows the questions
 * of what is revealed one by one, and only then goes on. Where the step has revealed something in any round, or nothing is left to reveal,
 * it goes on.
 *
 * @param room `null` where there is none
 */
export function pressNext(deck: Deck, show: Show, room: RoomScreen | null): Press {
  const next: Press = { kind: 'act', action: { type: 'next' } };
  if (isCovered(show)) return next;
  const step = stepOf(deck, show);
  const shown = revealAt(deck, step, room);
  const isOpen = step.kind === 'guess' && show.opened.includes(step.id);
  const waits = step.kind === 'guess' ? !isOpen : shown === null && isRevealLeft(step, room);
  if (waits) return pressReveal(deck, show) ?? next;
  if (show.page + 1 < pagesOf(shown)) {
    return { kind: 'act', action: { type: 'page', to: show.page + 1 } };
  }
  return next;
}

/** What the reveal key does: what lies over the step goes first; `null` where the step reveals nothing. */
export function pressReveal(deck: Deck, show: Show): Press | null {
  const step = stepOf(deck, show);
  const isRevealing = step.kind === 'guess' || step.kind === 'reveal';
  if (isRevealing && isCovered(show)) return { kind: 'act', action: { type: 'uncover' } };
  if (step.kind === 'guess') return { kind: 'act', action: { type: 'open-guess' } };
  if (step.kind !== 'reveal' || !step.reveals) return null;
  return { kind: 'reveal', target: step.reveals, step: stepKey(deck, step) };
}

function partOf(deck: Deck, show: Show, action: ShowAction, now: number): Partial<Show> {
  switch (action.type) {
    case 'begin':
      return show.startedAt === null ? begin(show, now) : {};
    case 'next':
      return uncover(show) ?? moveTo(show, stepAfter(deck, show), now);
    case 'previous':
      return uncover(show) ?? goBack(deck, show, now);
    case 'uncover':
      return uncover(show) ?? {};
    case 'page':
      return { page: action.to };
    case 'go':
      return moveTo(show, deck.steps.find(({ id }) => id === action.step) ?? null, now);
    case 'blank':
      return { isBlank: !show.isBlank };
    case 'overlay':
      return { overlay: show.overlay === action.overlay ? 'none' : action.overlay };
    case 'open-guess':
      return openGuess(deck, show);
    case 'restart':
      return restart(deck, now);
    case 'timer-start-pause':
      return startTimer(deck, show, now);
    case 'timer-add':
      return { timer: addTime(show.timer, MINUTE, now) };
    case 'timer-reset':
      return resetTimer(deck, show);
    default:
      return lightPart(show, action);
  }
}

function lightPart(
  show: Show,
  action: Extract<ShowAction, { type: 'size' | 'look' | 'trim' | 'reset-display' }>,
): Partial<Show> {
  switch (action.type) {
    case 'size':
      return { size: hold(show.size + action.by, SIZES) };
    case 'look':
      return { look: action.look };
    case 'trim':
      return { [action.of]: hold(show[action.of] + action.by, TRIMS) };
    case 'reset-display':
      return { size: 0, brightness: 0, contrast: 0 };
  }
}

function hold(value: number, { least, most }: { least: number; most: number }): number {
  return Math.min(most, Math.max(least, value));
}

/** Whether something lies over the step. */
function isCovered({ isBlank, overlay }: Show): boolean {
  return isBlank || overlay !== 'none';
}

/** Takes away what lies over the step; `null` where nothing does. */
function uncover(show: Show): Partial<Show> | null {
  if (show.isBlank) return { isBlank: false };
  return show.overlay === 'none' ? null : { overlay: 'none' };
}

function begin(show: Show, now: number): Pick<Show, 'startedAt' | 'entered'> {
  const at = new Date(now).toISOString();
  return { startedAt: at, entered: { [show.step]: at } };
}

function goBack(deck: Deck, show: Show, now: number): Partial<Show> {
  if (show.page > 0) return { page: show.page - 1 };
  return moveTo(show, deck.steps[positionOf(deck, show) - 1] ?? null, now);
}

function moveTo(show: Show, step: DeckStep | null, now: number): Partial<Show> {
  if (!step || step.id === show.step) return {};
  const { startedAt, entered } = show.startedAt === null ? begin(show, now) : show;
  const at = new Date(now).toISOString();
  // What runs belongs to what the group still does.
  const isRunning = show.timer.state === 'running' && Date.parse(show.timer.endsAt) > now;
  return {
    step: step.id,
    startedAt,
    entered: step.id in entered ? entered : { ...entered, [step.id]: at },
    page: 0,
    overlay: 'none',
    ...(!isRunning && { timer: readyTimer(step.minutes), timerStep: step.id }),
  };
}

function startTimer(deck: Deck, show: Show, now: number): Partial<Show> {
  const isOwn = show.timerStep === show.step;
  const timer = isOwn ? show.timer : readyTimer(stepOf(deck, show).minutes);
  return { timer: startOrPause(timer, now), timerStep: show.step };
}

function openGuess(deck: Deck, show: Show): Partial<Show> {
  const step = stepOf(deck, show);
  if (step.kind !== 'guess' || show.opened.includes(step.id)) return {};
  return { opened: [...show.opened, step.id] };
}

function resetTimer(deck: Deck, show: Show): Partial<Show> {
  const timer = readyTimer(stepOf(deck, show).minutes);
  const isReset = show.timer.state === 'ready' && show.timer.total === timer.total;
  return isReset ? {} : { timer, timerStep: show.step };
}

function restart(deck: Deck, now: number): Partial<Show> {
  const { step, startedAt, entered, opened, page, isBlank, overlay, timer, timerStep } = startShow(
    deck,
    now,
  );
  return { step, startedAt, entered, opened, page, isBlank, overlay, timer, timerStep };
}
