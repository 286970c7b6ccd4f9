/** Trials in pieces, with room between them for whatever else waits. */
import { startTrials } from '../tools/return/trials.ts';
import type { TrialOrder, TrialSummary } from '../tools/return/trials.ts';

/** Trials in one piece: some milliseconds of work. */
const PIECE = 5000;

/**
 * Runs trials in pieces.
 *
 * @param onDone called once, unless the run was stopped before
 * @returns stops the run
 */
export function runInChunks(
  order: TrialOrder,
  onDone: (summary: TrialSummary) => void,
): () => void {
  const run = startTrials(order);
  let timer = setTimeout(advance);
  function advance() {
    if (run.advance(PIECE)) onDone(run.summarise());
    else timer = setTimeout(advance);
  }
  return () => clearTimeout(timer);
}
