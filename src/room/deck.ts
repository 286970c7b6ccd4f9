/** What both windows of a session know of it: its steps, without the facilitator's notes. */
import type { SessionStep } from '../model/workshop-types.ts';
import type { RoomScreen } from './room.ts';
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
export type ShownReveal = RoomScreen['reveals'][number];

/**
 * How many pages a step has on the Screen: a revealed dimension has one for each of its questions, and where those are several a last one on
 * which they stand together.
 */
export function pagesOf(shown: ShownReveal | null): number {
  const figures = shown?.reveal.figures;
  const questions = figures?.kind === 'dimension' ? figures.questions.length : 1;
  return questions > 1 ? questions + 1 : 1;
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
 * What the Screen shows at a step that reveals: what was revealed at that very step, in whatever round, so that going back hides nothing.
 *
 * What was revealed from the room's own page, at no step, stands in this round at its target's step, and at every step for the widest
 * disagreement that has revealed none itself: there is always a step that shows it. A target that another step has revealed in this round
 * stands at its own step too.
 *
 * @returns `null` where nothing has been revealed, or the step reveals nothing
 */
export function revealAt(
  deck: Pick<Deck, 'id'>,
  step: DeckStep,
  room: Pick<RoomScreen, 'reveals'> | null,
): ShownReveal | null {
  if (step.kind !== 'reveal' || !room) return null;
  const { reveals } = room;
  const key = stepKey(deck, step);
  const isOwn = ({ reveal }: ShownReveal) => reveal.step === key;
  const isFree = ({ reveal, isEarlier }: ShownReveal) => !isEarlier && reveal.step === '';
  if (step.reveals === 'widest') {
    const isDimension = ({ reveal }: ShownReveal) => reveal.target !== 'place';
    const free = () => reveals.findLast((each) => isFree(each) && isDimension(each));
    return reveals.findLast(isOwn) ?? free() ?? null;
  }
  const those = reveals.filter(({ reveal }) => reveal.target === step.reveals);
  const newest = those.findLast((each) => isOwn(each) || isFree(each));
  return newest ?? those.findLast(({ isEarlier }) => !isEarlier) ?? null;
}

/** Dimensions in every edition. */
const DIMENSIONS = 6;

/** Whether a press could still reveal something at a step: answers are in, and of the widest disagreements one is left in this round. */
export function isRevealLeft(step: DeckStep, room: RoomScreen | null): boolean {
  if (step.kind !== 'reveal' || !room?.hasAnswers) return false;
  if (step.reveals !== 'widest') return true;
  const now = room.reveals.filter(({ isEarlier }) => !isEarlier);
  return now.filter(({ reveal }) => reveal.target !== 'place').length < DIMENSIONS;
}

/** The number of the step whose time the timer keeps, 1 for the first; `null` where that is the step that is shown. */
export function timerStepOf(deck: Deck, show: Pick<Show, 'step' | 'timerStep'>): number | null {
  return show.timerStep === show.step ? null : positionOf(deck, { step: show.timerStep }) + 1;
}
