import type { Model } from '../../../model/types.ts';
import type { RoomLength, Session, SessionStep } from '../../../model/workshop-types.ts';

/** A step in its place. */
export interface TimedStep {
  step: SessionStep;
  /** Counted from 1. */
  number: number;
  /** Whole minutes from the beginning of the session. */
  from: number;
}

/** The steps of a session with their numbers, and when each of them begins. */
export function timeSteps({ steps }: Pick<Session, 'steps'>): TimedStep[] {
  let from = 0;
  return steps.map((step, index) => {
    const timed = { step, number: index + 1, from };
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
