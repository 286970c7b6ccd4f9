/** What both windows of a session know of it: its steps, without the facilitator's notes. */
import type { SessionStep } from '../model/workshop-types.ts';
import type { RoomScreen, Reveal } from './room.ts';
import type { Show } from './show.ts';

/** A step, as far as moving through a session needs it. */
export interface DeckStep {
  id: string;
  kind: SessionStep['kind'];
  title: string;
  /** Whole minutes. */
  minutes: number;
  /** Of a reveal: a dimension's id, `widest` or `place`. */
  reveals?: string;
}

/** A session's steps, at least one. A `Session` is a deck. */
export interface Deck {
  id: string;
  /** Whole minutes. */
  minutes: number;
  steps: readonly DeckStep[];
}

/** A revealed figure, and what stood there in the round before. */
export interface ShownReveal {
  reveal: Reveal;
  before: Reveal | null;
}

/** How many pages a step has on the Screen: a revealed dimension has one for each of its questions. */
export function pagesOf(shown: ShownReveal | null): number {
  const figures = shown?.reveal.figures;
  return figures?.kind === 'dimension' ? Math.max(1, figures.questions.length) : 1;
}

/** Position of the step that is shown; 0 where the deck has no such step. */
export function positionOf(deck: Deck, { step }: Pick<Show, 'step'>): number {
  return Math.max(
    0,
    deck.steps.findIndex(({ id }) => id === step),
  );
}

/**
 * The step that is shown.
 *
 * @throws RangeError where the deck has no steps
 */
export function stepOf(deck: Deck, show: Pick<Show, 'step'>): DeckStep {
  const step = deck.steps[positionOf(deck, show)];
  if (!step) throw new RangeError(`The session "${deck.id}" has no steps.`);
  return step;
}

/** The step after the one that is shown; `null` at the last. */
export function stepAfter(deck: Deck, show: Pick<Show, 'step'>): DeckStep | null {
  return deck.steps[positionOf(deck, show) + 1] ?? null;
}

/** What a reveal is kept under: `<session id>/<step id>`. */
export function stepKey(deck: Pick<Deck, 'id'>, step: Pick<DeckStep, 'id'>): string {
  return `${deck.id}/${step.id}`;
}

/**
 * What has been revealed at a step: by the step itself where it reveals whatever is widest, by its target otherwise, so that a dimension
 * revealed from the room's own page is shown at its step too.
 *
 * @returns `null` where nothing has, or the step reveals nothing
 */
export function revealAt(
  deck: Pick<Deck, 'id'>,
  step: DeckStep,
  room: Pick<RoomScreen, 'reveals'> | null,
): ShownReveal | null {
  if (step.kind !== 'reveal' || !room) return null;
  const key = stepKey(deck, step);
  const isHere = ({ reveal }: ShownReveal) =>
    step.reveals === 'widest' ? reveal.step === key : reveal.target === step.reveals;
  return room.reveals.findLast(isHere) ?? null;
}
