/** A session's state as text, for the store and for another window. */
import type { Deck } from './deck.ts';
import { SIZES, TRIMS } from './show-actions.ts';
import type { Overlay, ScreenLook, Show, Timer } from './show.ts';

const OVERLAYS: readonly Overlay[] = ['none', 'join'];
const LOOKS: readonly ScreenLook[] = ['light', 'dark', 'black'];

/**
 * A state that was kept as JSON, or sent by another window; `null` where it is none of this deck's, so that a session that has changed since
 * begins anew.
 */
export function readShow(deck: Deck, text: string | null): Show | null {
  const found = parse(text);
  return isShow(deck, found) ? found : null;
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

function isShow(deck: Deck, found: unknown): found is Show {
  if (!isRecord(found)) return false;
  const isStep = (id: unknown) => deck.steps.some((step) => step.id === id);
  return (
    found['session'] === deck.id &&
    isWhole(found['revision'], { least: 0, most: Number.MAX_SAFE_INTEGER }) &&
    isMoment(found['changedAt']) &&
    isStep(found['step']) &&
    (found['startedAt'] === null || isMoment(found['startedAt'])) &&
    isRecord(found['entered']) &&
    Object.values(found['entered']).every(isMoment) &&
    Array.isArray(found['opened']) &&
    found['opened'].every((id) => typeof id === 'string') &&
    isWhole(found['page'], { least: 0, most: 99 }) &&
    typeof found['isBlank'] === 'boolean' &&
    OVERLAYS.includes(found['overlay'] as Overlay) &&
    LOOKS.includes(found['look'] as ScreenLook) &&
    isTimer(found['timer']) &&
    isStep(found['timerStep']) &&
    isWhole(found['size'], SIZES) &&
    isWhole(found['brightness'], TRIMS) &&
    isWhole(found['contrast'], TRIMS)
  );
}

function isTimer(found: unknown): found is Timer {
  if (!isRecord(found) || !isLength(found['total'])) return false;
  const { state } = found;
  if (state === 'running') return isMoment(found['endsAt']);
  return state === 'ready' || (state === 'paused' && isLength(found['left']));
}

function isRecord(found: unknown): found is Record<string, unknown> {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}

function isMoment(found: unknown): boolean {
  return typeof found === 'string' && Number.isFinite(Date.parse(found));
}

function isLength(found: unknown): boolean {
  return typeof found === 'number' && Number.isFinite(found) && found > 0;
}

function isWhole(found: unknown, { least, most }: { least: number; most: number }): boolean {
  return Number.isInteger(found) && Number(found) >= least && Number(found) <= most;
}
