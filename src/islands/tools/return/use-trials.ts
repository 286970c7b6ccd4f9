import { useEffect, useRef, useState } from 'react';
import { simulate } from '../../../browser/simulate.ts';
import type { TrialOrder, TrialSummary } from '../../../tools/return/trials.ts';

/** How long nothing has to change before trials are run, in milliseconds. */
const PAUSE = 200;

/** Trials as far as they are known. */
export interface Trials {
  /** Of these inputs; `null` while they run and where there are none. */
  summary: TrialSummary | null;
  /** Of these inputs or, while trials run, of those before. */
  last: TrialSummary | null;
}

/** Runs the trials of an order once it stands still for a moment, and again whenever it changes. */
export function useTrials(order: TrialOrder | null): Trials {
  const [done, setDone] = useState<{ key: string; summary: TrialSummary } | null>(null);
  const key = JSON.stringify(order);
  const newest = useRef(order);
  newest.current = order;

  useEffect(() => {
    const { current } = newest;
    if (current === null) {
      setDone(null);
      return;
    }
    let stop = () => {};
    const timer = setTimeout(() => {
      stop = simulate(current, (summary) => setDone({ key, summary }));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [key]);

  return {
    summary: done?.key === key ? done.summary : null,
    last: order === null ? null : (done?.summary ?? null),
  };
}
