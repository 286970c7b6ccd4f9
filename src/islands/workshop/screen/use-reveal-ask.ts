import { useCallback, useEffect, useState } from 'react';
import { askReveal } from '../../../browser/room-screen-door.ts';
import type { RoomScreen } from '../../../room/room.ts';

/** How long it is told that nobody answered, and believed that nobody holds the room, in milliseconds. */
const TOLD_FOR = 8000;

/** Asks whoever holds the room to reveal. */
export interface RevealAsk {
  ask: (target: string, step: string) => void;
  /** `<session id>/<step id>` of the step at which nobody has just answered; `null` where somebody did, or has been heard of since. */
  refusedAt: string | null;
}

/**
 * Asks from the Screen, which holds no room itself.
 *
 * @param room what was published of it last
 */
export function useRevealAsk(room: RoomScreen | null): RevealAsk {
  const [refusedAt, setRefusedAt] = useState<string | null>(null);
  useEffect(() => setRefusedAt(null), [room]);
  useEffect(() => {
    const waiting = window.setTimeout(() => setRefusedAt(null), TOLD_FOR);
    return () => window.clearTimeout(waiting);
  }, [refusedAt]);
  const ask = useCallback((target: string, step: string) => {
    void askReveal(target, step).then((outcome) =>
      setRefusedAt(outcome === 'nobody' ? step : null),
    );
  }, []);
  return { ask, refusedAt };
}
