/** The plan beside the plays that the playbook has. */
import type { MoveState, Plan, PlanEntry, PlayName } from './plan.ts';

/** What the plan shows of a play. */
export interface PlayFacts extends PlayName {
  /** Name of its dimension. */
  dimension: string;
  /** Name of its leap. */
  leap: string;
  doneWhen: string;
  /** Ids of the plays that come first. */
  needsFirst: readonly string[];
  /** The address of its page. */
  address: string;
}

/** A play that comes first, and does not. */
export interface Waiting {
  title: string;
  /** The address of its page. */
  address: string;
  /** Whether it stands further down in the plan; it is not in the plan otherwise. */
  isBelow: boolean;
}

/** An entry with what is known of its play. */
export interface PlanLine {
  entry: PlanEntry;
  /** The play's title now, or when it was added where the play is gone. */
  title: string;
  /** Names of its dimension and its leap; empty where the play is gone. */
  dimension: string;
  leap: string;
  /** When the play is done; empty where the play is gone. */
  doneWhen: string;
  /** The address of the play's page; empty where the play is gone. */
  address: string;
  /** The plays that come first and are neither done nor above it; none where it is done itself. */
  waits: readonly Waiting[];
}

/** The plan with what is known of its plays. */
export function toLines(plan: Plan, plays: readonly PlayFacts[]): PlanLine[] {
  return plan.map((entry, index) => {
    const play = plays.find(({ id }) => id === entry.play);
    if (!play) {
      const { title } = entry;
      return { entry, title, dimension: '', leap: '', doneWhen: '', address: '', waits: [] };
    }
    const { title, dimension, leap, doneWhen, address } = play;
    const waits = entry.state === 'done' ? [] : findWaits(plan, plays, play, index);
    return { entry, title, dimension, leap, doneWhen, address, waits };
  });
}

/** @param index where the play stands in the plan, from 0 */
function findWaits(
  plan: Plan,
  plays: readonly PlayFacts[],
  { needsFirst }: PlayFacts,
  index: number,
): Waiting[] {
  return plays
    .filter(({ id }) => needsFirst.includes(id))
    .flatMap(({ id, title, address }) => {
      const at = plan.findIndex(({ play }) => play === id);
      const isMet = at >= 0 && (at < index || plan[at]?.state === 'done');
      return isMet ? [] : [{ title, address, isBelow: at >= 0 }];
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
