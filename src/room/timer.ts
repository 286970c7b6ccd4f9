/** A timer's arithmetic. Moments are milliseconds since 1970, as `Date.now()` gives them. */
import type { Timer } from './show.ts';

/** What a timer looks like: its shape and wording change in the last fifth, in the last twentieth, and when it is over. */
export type TimerPhase = 'ready' | 'running' | 'last-fifth' | 'last-twentieth' | 'over' | 'paused';

/** Milliseconds in a minute. */
export const MINUTE = 60_000;

/** Milliseconds that are left; below zero by how long it is over. */
export function leftOf(timer: Timer, now: number): number {
  if (timer.state === 'ready') return timer.total;
  return timer.state === 'paused' ? timer.left : Date.parse(timer.endsAt) - now;
}

/** Where the timer stands. Exactly a fifth, and exactly a twentieth, is the last one already. */
export function phaseOf(timer: Timer, now: number): TimerPhase {
  if (timer.state !== 'running') return timer.state;
  const left = leftOf(timer, now);
  if (left <= 0) return 'over';
  if (left <= timer.total / 20) return 'last-twentieth';
  return left <= timer.total / 5 ? 'last-fifth' : 'running';
}

/** What is left as a share of the whole, 0 to 1. */
export function shareOf(timer: Timer, now: number): number {
  return timer.total <= 0 ? 0 : Math.min(1, Math.max(0, leftOf(timer, now) / timer.total));
}

/** A timer that waits for a step to begin. */
export function readyTimer(minutes: number): Timer {
  return { state: 'ready', total: minutes * MINUTE };
}

/** Starts, pauses or goes on; one that is over stays as it is, so that a press too many loses nothing. */
export function startOrPause(timer: Timer, now: number): Timer {
  const { total } = timer;
  const left = leftOf(timer, now);
  if (left <= 0) return timer;
  if (timer.state === 'running') return { state: 'paused', total, left };
  return { state: 'running', total, endsAt: new Date(now + left).toISOString() };
}

/** Adds time; one that is over gets it from now on. */
export function addTime(timer: Timer, added: number, now: number): Timer {
  const total = timer.total + added;
  if (timer.state === 'ready') return { state: 'ready', total };
  if (timer.state === 'paused') return { state: 'paused', total, left: timer.left + added };
  const endsAt = Math.max(Date.parse(timer.endsAt), now) + added;
  return { state: 'running', total, endsAt: new Date(endsAt).toISOString() };
}
