/** How a session stands against its plan. Moments and lengths are milliseconds. */
import { positionOf } from './deck.ts';
import type { Deck } from './deck.ts';
import type { Show } from './show.ts';
import { MINUTE } from './timer.ts';

/** A step's time. */
export interface AgendaLine {
  step: string;
  title: string;
  planned: number;
  /** From the session's start to the step's, as planned. */
  plannedStart: number;
  /** Spent on it, from when it was first shown until another was shown for the first time; `null` where it has not been shown. */
  elapsed: number | null;
  isCurrent: boolean;
}

/** A session's time. */
export interface Agenda {
  lines: readonly AgendaLine[];
  planned: number;
  /** Since the session began; `null` before. */
  elapsed: number | null;
  /** Of the plan; 0 where it has run out. */
  left: number;
  /** How long the session is behind its plan, below zero where it is ahead; 0 while the step that is shown is inside its own time. */
  behind: number;
}

/**
 * The plan beside the clock.
 *
 * @param now milliseconds since 1970
 */
export function agendaOf(deck: Deck, show: Show, now: number): Agenda {
  const planned = deck.steps.map(({ minutes }) => minutes * MINUTE);
  const starts = planned.map((_, index) => sum(planned.slice(0, index)));
  const moments = Object.values(show.entered).map((at) => Date.parse(at));
  const position = positionOf(deck, show);
  const elapsed = show.startedAt === null ? null : Math.max(0, now - Date.parse(show.startedAt));
  return {
    lines: deck.steps.map((step, index) => ({
      step: step.id,
      title: step.title,
      planned: planned[index]!,
      plannedStart: starts[index]!,
      elapsed: elapsedOf(show.entered[step.id], moments, now),
      isCurrent: index === position,
    })),
    planned: sum(planned),
    elapsed,
    left: Math.max(0, sum(planned) - (elapsed ?? 0)),
    behind: behindOf(elapsed, starts[position]!, planned[position]!),
  };
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}

function elapsedOf(at: string | undefined, moments: readonly number[], now: number): number | null {
  if (at === undefined) return null;
  const from = Date.parse(at);
  return Math.max(0, Math.min(now, ...moments.filter((moment) => moment > from)) - from);
}

function behindOf(elapsed: number | null, start: number, length: number): number {
  if (elapsed === null) return 0;
  if (elapsed < start) return elapsed - start;
  return Math.max(0, elapsed - start - length);
}
