import { useEffect, useState } from 'react';

/**
 * The time now, in milliseconds since 1970; 0 until the page runs.
 *
 * @param every milliseconds after which it is looked at again
 */
export function useNow(every = 250): number {
  const [now, setNow] = useState(0);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const ticking = window.setInterval(tick, every);
    return () => window.clearInterval(ticking);
  }, [every]);
  return now;
}
