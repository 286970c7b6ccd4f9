import type { MergeOutcome } from '../../room/room-actions.ts';
import type { Room, RoomScreen } from '../../room/room.ts';
import type { StepType } from '../../room/undo-steps.ts';

/** What a facilitator has to know of the browser's store. */
export type RoomProblem =
  /** The store is closed or full: the room lives in the windows that are open. */
  | { kind: 'blocked' }
  | { kind: 'full' }
  /** A newer version of this site has kept a room here, which is left as it is: this one lives in the windows that are open. */
  | { kind: 'newer' }
  /** The round has as many reveals as are kept: no more are taken. */
  | { kind: 'reveals' }
  /** What was kept cannot be read; it is put aside unchanged, and is here for a download. */
  | { kind: 'damaged'; text: string };

/** What is held between renders. */
export interface KeptRoom {
  /** False until the browser's store has been read. */
  ready: boolean;
  /** `null` where no room is open. */
  room: Room | null;
  undoable: StepType | null;
  asked: RoomScreen['asked'];
  problem: RoomProblem | null;
  lastOutcome: MergeOutcome | null;
}

/** Whether something is lost when the last window of a room is closed. */
export function isUnkept({ room, problem }: Pick<KeptRoom, 'room' | 'problem'>): boolean {
  return room !== null && problem !== null && ['blocked', 'full', 'newer'].includes(problem.kind);
}

export const nothingKept: KeptRoom = {
  ready: false,
  room: null,
  undoable: null,
  asked: null,
  problem: null,
  lastOutcome: null,
};
