import { useCallback, useEffect, useRef, useState } from 'react';
import { askReveal } from '../../../browser/room-screen-door.ts';

/** How long it is told that nobody answered, in milliseconds. */
const TOLD_FOR = 8000;

/** Asks whoever holds the room to reveal. */
export interface RevealAsk {
  ask: (target: string, step: string) => void;
  /** `<session id>/<step id>` of the step at which nobody answered last; `null` where somebody did. */
  refusedAt: string | null;
  /** Whether that has just happened. */
  isTold: boolean;
}

/** Asks from the Screen, which holds no room itself. */
export function useRevealAsk(): RevealAsk {
  const [refusedAt, setRefusedAt] = useState<string | null>(null);
  const [isTold, setTold] = useState(false);
  const waiting = useRef(0);
  useEffect(() => () => window.clearTimeout(waiting.current), []);
  const ask = useCallback((target: string, step: string) => {
    void askReveal(target, step).then((outcome) => {
      const isRefused = outcome === 'nobody';
      setRefusedAt(isRefused ? step : null);
      setTold(isRefused);
      window.clearTimeout(waiting.current);
      waiting.current = window.setTimeout(() => setTold(false), TOLD_FOR);
    });
  }, []);
  return { ask, refusedAt, isTold };
}
