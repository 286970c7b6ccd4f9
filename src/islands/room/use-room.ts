import { useEffect, useMemo, useRef, useState } from 'react';
import { askBeforeLeaving } from '../../browser/before-leaving.ts';
import { randomNonce } from '../../browser/clock.ts';
import type { Model } from '../../model/types.ts';
import { noOutcome } from '../../room/room-actions.ts';
import type { MergeOutcome, RoomAction, RoomPart } from '../../room/room-actions.ts';
import type { StepType } from '../../room/undo-steps.ts';
import { isUnkept, nothingKept } from './kept-room.ts';
import type { KeptRoom, RoomProblem } from './kept-room.ts';
import { RoomKeeper } from './room-keeper.ts';

export type { RoomProblem };

/** What can be undone: the last thing that was done to the room. */
export type UndoableStep = StepType;

/** What can be done with the room. */
export interface RoomDeeds {
  /** Opens a room in place of the one that is open; that can be undone. */
  open(part: RoomPart): void;
  /** Changes the room; nothing happens where none is open, except that `replace` opens one. */
  act(action: RoomAction): MergeOutcome;
  /** A nonce that nobody in the room has, for a sheet on paper. */
  freeNonce(): number;
  undo(): void;
  /**
   * Reveals what nobody has seen in this round; nothing happens where nobody has answered. With people missing the first press only asks,
   * and the second reveals: one that comes at once, as from a worn clicker, or a minute later is no second.
   *
   * @param target a dimension's id, `place`, or `widest`: the dimension that the room disagrees on most of those not yet revealed
   * @param step `<session id>/<step id>`; empty where it is not at one
   */
  reveal(target: string, step: string): void;
  /** Takes back what a first press asked: whoever waits, or goes to another step, does not mean it any more. */
  dropAsk(): void;
  /** Whether a target that is revealed in this round would look different if it were drawn again, and nobody would be found out by that. */
  canDrawAgain(target: string): boolean;
  /** Reveals a target anew, as it is now. */
  drawAgain(target: string): void;
  /** Deletes the room from this browser; that can be undone until this tab is closed. */
  close(): void;
  /** Notes that the facilitator has seen the text that could not be read: it stays stored and is told of no more. */
  dismissProblem(): void;
}

/** The room of this browser, and what can be done with it. */
export interface RoomHold extends KeptRoom, RoomDeeds {
  /** The room's edition; the current one where no room is open. */
  model: Model;
}

/**
 * The room of this browser, followed as other windows change it. Every change is published to the Screen, and the Screen's presses are
 * answered by one of the windows.
 *
 * @param models every edition, the same array on every render
 * @param current the edition that a new room is opened with
 */
export function useRoom(models: readonly Model[], current: Model): RoomHold {
  const [kept, setKept] = useState<KeptRoom>(nothingKept);
  const keeper = useRef<RoomKeeper | null>(null);

  useEffect(() => {
    const own = new RoomKeeper(models, current, setKept);
    keeper.current = own;
    return () => {
      keeper.current = null;
      own.close();
    };
  }, [models, current]);

  const isAhead = isUnkept(kept);
  useEffect(() => (isAhead ? askBeforeLeaving() : undefined), [isAhead]);

  const deeds = useMemo<RoomDeeds>(
    () => ({
      open: (part) => keeper.current?.openRoom(part),
      act: (action) => keeper.current?.act(action) ?? noOutcome,
      freeNonce: () => keeper.current?.freeNonce() ?? randomNonce(),
      undo: () => keeper.current?.undo(),
      reveal: (target, step) => keeper.current?.reveal(target, step),
      dropAsk: () => keeper.current?.dropAsk(),
      canDrawAgain: (target) => keeper.current?.canDrawAgain(target) ?? false,
      drawAgain: (target) => keeper.current?.drawAgain(target),
      close: () => keeper.current?.closeRoom(),
      dismissProblem: () => keeper.current?.dismissProblem(),
    }),
    [],
  );

  const model = models.find(({ edition }) => edition === kept.room?.edition) ?? current;
  return { ...kept, ...deeds, model };
}
