import { useEffect, useState } from 'react';
import { clearFragment, onFragmentChange, readFragment } from '../../../browser/address.ts';
import {
  ROOM_STEP,
  handsField,
  hasUnreadableHands,
  readHands,
  readStepNumber,
} from '../../../tools/perception-gap/form.ts';
import { BANDS, holdStep, readRoomStep } from '../../../tools/perception-gap/room.ts';
import type { RoomStep } from '../../../tools/perception-gap/room.ts';
import type { ToolHold } from '../use-tool-inputs.ts';

/** What stands after the `#` of the link that opens the room. */
export const ROOM = 'room';

/** A room under way. */
export interface Room {
  step: RoomStep;
  /** The step's number: another one is another screen. */
  number: number;
  /** Whether it was told to reveal without hands, or with a count that cannot be read, and waits to be told again. */
  isWaiting: boolean;
  /** From a question to its answer, and from there to what comes next. */
  forward: () => void;
  back: () => void;
  /** Shows the answer of the question that stands there; elsewhere it does nothing. */
  reveal: () => void;
  /** Deletes all counts and goes to the start. */
  restart: () => void;
}

/** Whether the address asks for the room, and what takes it off the address. */
export function useRoomAddress(): { isOpen: boolean; leave: () => void } {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const follow = (fragment: string) => setOpen(fragment === ROOM);
    follow(readFragment());
    return onFragmentChange(follow);
  }, []);
  const leave = () => {
    clearFragment();
    setOpen(false);
  };
  return { isOpen, leave };
}

/**
 * Where the room stands, kept with every step. It is the reader's own, whatever a link brought.
 *
 * @param findings ids, in their order
 */
export function useRoom(hold: ToolHold, findings: readonly string[]): Room {
  const [waitingAt, setWaitingAt] = useState<{ number: number; doubt: Doubt } | null>(null);
  const number = readStepNumber(hold.own, findings.length);
  const step = readRoomStep(number, findings.length);
  const doubt =
    step.kind === 'finding' && !step.isShown ? findDoubt(hold, findings[step.index] ?? '') : null;
  const isWaiting = doubt !== null && waitingAt?.number === number && waitingAt.doubt === doubt;

  const goTo = (next: number) => {
    setWaitingAt(null);
    const held = holdStep(next, findings.length);
    hold.setOwn({ [ROOM_STEP]: held === 0 ? '' : String(held) });
  };
  const forward = () => {
    if (doubt !== null && !isWaiting) setWaitingAt({ number, doubt });
    else goTo(number + 1);
  };
  return {
    step,
    number,
    isWaiting,
    forward,
    back: () => goTo(number - 1),
    reveal: () => step.kind === 'finding' && !step.isShown && forward(),
    restart: () => {
      const counts = findings.flatMap((id) => BANDS.map((_, band) => handsField(id, band)));
      setWaitingAt(null);
      hold.setOwn(Object.fromEntries([...counts, ROOM_STEP].map((field) => [field, ''])));
    },
  };
}

/** Why a reveal is asked for twice: there are no hands, or a count cannot be read. */
type Doubt = 'no-hands' | 'unreadable';

function findDoubt({ own }: ToolHold, finding: string): Doubt | null {
  if (hasUnreadableHands(finding, own)) return 'unreadable';
  const hasHands = readHands(finding, own).some((count) => count !== null && count > 0);
  return hasHands ? null : 'no-hands';
}
