/** The door to the worker that runs trials. Where no worker starts, the page runs them itself, piece by piece. */
import type { TrialOrder, TrialSummary } from '../tools/return/trials.ts';
import { runInChunks } from './trial-chunks.ts';

/** What the worker is asked for; no order: to stop. */
export interface TrialCall {
  id: number;
  order: TrialOrder | null;
}

/** What the worker answers. */
export interface TrialAnswer {
  id: number;
  summary: TrialSummary;
}

/** A run that has not ended. */
interface Waiting extends TrialCall {
  order: TrialOrder;
  onDone: (summary: TrialSummary) => void;
}

let worker: Worker | null = null;
/** Once a worker has failed none is asked again. */
let isBroken = false;
let waiting: Waiting | null = null;
let stopHere = () => {};
let lastId = 0;

/**
 * Runs trials and says what they came to. A run that is under way is dropped: only the newest is answered.
 *
 * @returns stops the run; it is then not answered
 */
export function simulate(order: TrialOrder, onDone: (summary: TrialSummary) => void): () => void {
  const id = ++lastId;
  stopHere();
  waiting = { id, order, onDone };
  const helper = openWorker();
  if (helper) helper.postMessage({ id, order } satisfies TrialCall);
  else runHere();
  return () => {
    if (waiting?.id !== id) return;
    waiting = null;
    stopHere();
    worker?.postMessage({ id, order: null } satisfies TrialCall);
  };
}

function openWorker(): Worker | null {
  if (worker || isBroken) return worker;
  try {
    worker = new Worker(new URL('./return-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<TrialAnswer>) => {
      finish(data.id, data.summary);
    });
    // A script that does not load, or that throws, ends here.
    worker.addEventListener('error', giveUp);
  } catch {
    isBroken = true;
  }
  return worker;
}

function giveUp(): void {
  worker?.terminate();
  worker = null;
  isBroken = true;
  runHere();
}

function runHere(): void {
  stopHere();
  if (!waiting) return;
  const { id, order } = waiting;
  stopHere = runInChunks(order, (summary) => finish(id, summary));
}

function finish(id: number, summary: TrialSummary): void {
  if (waiting?.id !== id) return;
  const { onDone } = waiting;
  waiting = null;
  onDone(summary);
}
