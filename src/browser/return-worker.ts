/** The worker that runs the trials of the return tool: one order at a time, the newest. */
import type { TrialAnswer, TrialCall } from './simulate.ts';
import { runInChunks } from './trial-chunks.ts';

let stop = () => {};

addEventListener('message', ({ data: { id, order } }: MessageEvent<TrialCall>) => {
  stop();
  if (order === null) return;
  stop = runInChunks(order, (summary) => {
    postMessage({ id, summary } satisfies TrialAnswer);
  });
});
