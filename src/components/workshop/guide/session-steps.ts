import type { Model } from '../../../model/types.ts';
import type { RoomLength, Session, SessionStep } from '../../../model/workshop-types.ts';

/** A step in its place. */
export interface TimedStep {
  step: SessionStep;
  /** Counted from 1. */
  number: number;
  /** Whole minutes from the beginning of the session. */
  from: number;
  /** How many times answers have been gathered up to and with this step; 0 before the first time. */
  round: number;
}

/** The steps of a session with their numbers, and when each of them begins. */
export function timeSteps({ steps }: Pick<Session, 'steps'>): TimedStep[] {
  let from = 0;
  let round = 0;
  return steps.map((step, index) => {
    if (step.kind === 'collect') round += 1;
    const timed = { step, number: index + 1, from, round };
    from += step.minutes;
    return timed;
  });
}

/** How many questions count in a room of each length. */
export function countQuestions({ dimensions }: Model): Record<RoomLength, number> {
  return {
    key: dimensions.length,
    all: dimensions.flatMap(({ questions }) => questions).length,
  };
}
