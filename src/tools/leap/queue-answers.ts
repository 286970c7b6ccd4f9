/** What the people there are can do in the busiest hour when customers wait on the line, and what would close the gap. */
import { ceilClose } from '../close.ts';
import { MOST_ON_DUTY, answerQueue, findOnDuty, inTimeUpTo, reaches, targetFor } from './erlang.ts';
import type { Queue, QueueAnswers, QueueGoal } from './erlang.ts';
import { greatestWhole } from './search-whole.ts';

/** Everything that decides how the busiest hour goes. */
export interface Line {
  queue: Queue;
  goal: QueueGoal;
  /** Conversations in a month, which the load is for. */
  month: number;
  /** Whole people on duty. */
  onDuty: number;
}

/** What the people on duty give, and what would close the gap. */
export interface LineAnswers {
  /** `null` where the line grows without end, or there are more on duty than are reckoned with. */
  now: QueueAnswers | null;
  isKept: boolean;
  /** The fewest people on duty that reach the goal; `null` where it takes more than are reckoned with. */
  needed: QueueAnswers | null;
  /** Most conversations a month at which those on duty reach it; `null` where not even one is. */
  conversations: number | null;
  /** Shortest target that those on duty keep, in whole seconds; `null` where no target is. */
  target: number | null;
}

/**
 * Answers for a line.
 *
 * @throws {RangeError} as `findOnDuty`
 */
export function answerLine(line: Line): LineAnswers {
  const { queue, goal, onDuty } = line;
  const now = answersNow(queue, onDuty);
  return {
    now,
    isKept: now !== null && reaches(now, goal),
    needed: findOnDuty(queue, goal),
    conversations: onDuty > MOST_ON_DUTY ? null : findConversations(line),
    target:
      now !== null && reaches({ ...now, inTime: 1 }, goal)
        ? Math.max(1, ceilClose(targetFor(queue, onDuty, goal.inTime)))
        : null,
  };
}

/**
 * People on duty against the share answered in time, from none to `most`, or to as many as are reckoned with.
 *
 * @throws {RangeError} as `inTimeUpTo`
 */
export function lineCurve({ queue }: Line, most: number): number[] {
  return inTimeUpTo(queue, Math.min(most, MOST_ON_DUTY));
}

function answersNow(queue: Queue, onDuty: number): QueueAnswers | null {
  return onDuty > queue.load && onDuty <= MOST_ON_DUTY ? answerQueue(queue, onDuty) : null;
}

function findConversations({ queue, goal, month, onDuty }: Line): number | null {
  const loadEach = queue.load / month;
  return greatestWhole((count) => {
    const answers = answersNow({ ...queue, load: loadEach * count }, onDuty);
    return answers !== null && reaches(answers, goal);
  }, Math.floor(month));
}
