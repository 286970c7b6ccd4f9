/** The plan beside the plays that the playbook has. */
import type { MoveState, Plan, PlanEntry, PlayName } from './plan.ts';

/** What the plan shows of a play. */
export interface PlayFacts extends PlayName {
  doneWhen: string;
  /** The address of its page. */
  address: string;
}

/** An entry with what is known of its play. */
export interface PlanLine {
  entry: PlanEntry;
  /** The play's title now, or when it was added where the play is gone. */
  title: string;
  /** When the play is done; empty where the play is gone. */
  doneWhen: string;
  /** The address of the play's page; empty where the play is gone. */
  address: string;
}

/** The plan with what is known of its plays. */
export function toLines(plan: Plan, plays: readonly PlayFacts[]): PlanLine[] {
  return plan.map((entry) => {
    const play = plays.find(({ id }) => id === entry.play);
    return play
      ? { entry, title: play.title, doneWhen: play.doneWhen, address: play.address }
      : { entry, title: entry.title, doneWhen: '', address: '' };
  });
}

/** The entries whose play is not among those that there are, in the plan's order. */
export function findGone(plan: Plan, plays: readonly { id: string }[]): PlanEntry[] {
  return plan.filter((entry) => plays.every(({ id }) => id !== entry.play));
}

/** How many entries are in each state. */
export function countStates(plan: Plan): Record<MoveState, number> {
  const counts: Record<MoveState, number> = { 'to-do': 0, doing: 0, done: 0 };
  for (const { state } of plan) counts[state] += 1;
  return counts;
}
