/**
 * The plan: the plays that a firm has taken on, in the order that its reader gives them. Small, for the pages of the plays load it; what
 * changes a plan is in `edit-plan.ts`.
 */

/** How far a play has come. */
export type MoveState = 'to-do' | 'doing' | 'done';

/** Every state, in the order in which a play goes through them. */
export const moveStates: readonly MoveState[] = ['to-do', 'doing', 'done'];

/** Most characters (code points) in the name of an owner. */
export const OWNER_LENGTH = 80;
/** Most characters in the note of an entry, line breaks counted. */
export const ENTRY_NOTE_LENGTH = 280;
/** Most characters in the title of a play. */
export const PLAY_TITLE_LENGTH = 120;
/** Most entries that a reader may add; one that comes back from an undo is taken even then. */
export const PLAN_LIMIT = 40;

/** One play in the plan. */
export interface PlanEntry {
  /** Play id; no two entries have the same. */
  play: string;
  /** The play's title when it was added, so that a play that is gone keeps its name. */
  title: string;
  /** Who runs it; empty until somebody is named. */
  owner: string;
  /** The day by which it is to be done, `YYYY-MM-DD`, or empty. */
  date: string;
  state: MoveState;
  /** One line or several. */
  note: string;
  /** ISO date and time, UTC. */
  addedAt: string;
}

/** In the reader's order. */
export type Plan = readonly PlanEntry[];

/** A play, as far as the plan needs it. */
export interface PlayName {
  /** Play id. */
  id: string;
  title: string;
}

/** Whether a play is in the plan. */
export function hasPlay(plan: Plan, play: string): boolean {
  return plan.some((entry) => entry.play === play);
}

/** Whether nothing more can be added. */
export function isFull(plan: Plan): boolean {
  return plan.length >= PLAN_LIMIT;
}

/** A play as it stands in the plan when it has just been added: to do, with nobody and no day named. */
export function makeEntry({ id, title }: PlayName, addedAt: string): PlanEntry {
  return {
    play: id,
    title: Array.from(title).slice(0, PLAY_TITLE_LENGTH).join('') || id,
    owner: '',
    date: '',
    state: 'to-do',
    note: '',
    addedAt,
  };
}

/**
 * The plan with a play at its end. A play that is in it stays as it is, and a full plan takes no other.
 *
 * @param addedAt ISO date and time, UTC
 */
export function addEntry(plan: Plan, play: PlayName, addedAt: string): Plan {
  if (hasPlay(plan, play.id) || isFull(plan)) return plan;
  return [...plan, makeEntry(play, addedAt)];
}
