import type { Progress } from '../../../interface/tools/perception-gap.ts';
import type { ToolInputs } from '../../../model/tool-types.ts';
import { readGuessState } from '../../../tools/perception-gap/form.ts';
import type { GuessState } from '../../../tools/perception-gap/form.ts';
import { readGuess, readPattern } from '../../../tools/perception-gap/reading.ts';
import type { GuessReading, PatternReading } from '../../../tools/perception-gap/reading.ts';
import type { Finding, FindingAnswer } from './parts.ts';

/** All that the tool shows of the reader's guesses. */
export interface GapReading {
  /** In the order of the findings. */
  states: readonly GuessState[];
  /** The guesses whose answer is open. */
  readings: readonly GuessReading[];
  /** `null` while no answer is open. */
  pattern: PatternReading | null;
  progress: Progress;
}

/** Lays the guesses whose answer is open beside what was found. */
export function readGap(
  findings: readonly Finding[],
  answers: ReadonlyMap<string, FindingAnswer>,
  inputs: ToolInputs,
): GapReading {
  const states = findings.map(({ id }) => readGuessState(id, inputs));
  const readings = findings.flatMap(({ id }, index) => {
    const state = states[index];
    const answer = answers.get(id);
    if (state?.kind !== 'seen' || !answer) return [];
    const executives = answer.executives?.percent ?? null;
    return [readGuess({ id, consumers: answer.consumers.percent, executives }, state.guess)];
  });
  return {
    states,
    readings,
    pattern: readPattern(readings),
    progress: {
      total: findings.length,
      guessed: states.filter(({ kind }) => kind === 'guessed' || kind === 'seen').length,
      seen: readings.length,
    },
  };
}
