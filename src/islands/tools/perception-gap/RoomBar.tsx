import { useEffect, useState } from 'react';
import { keysEnabled, onKeysChange } from '../../../browser/keys.ts';
import { roomText as words } from '../../../interface/tools/perception-gap-room.ts';
import { Confirm } from '../../Confirm.tsx';
import type { Room } from './use-room.ts';

interface Props {
  room: Room;
  /** Whether the end comes next. */
  isLast: boolean;
  onLeave: () => void;
}

/** What a facilitator presses: a button for every key. */
export function RoomBar({ room, isLast, onLeave }: Props) {
  const { step } = room;
  return (
    <div className="gap-room-bar">
      <button
        className="button quiet"
        type="button"
        disabled={step.kind === 'start'}
        onClick={room.back}
      >
        {words.back}
      </button>
      {step.kind === 'end' ? (
        <Confirm
          id="room-again"
          label={words.again}
          question={words.againSure}
          yes={words.againYes}
          no={words.againNo}
          onYes={room.restart}
        />
      ) : (
        <button className="button" type="button" onClick={room.forward}>
          {nameForward(room, isLast)}
        </button>
      )}
      <KeysHint />
      <button className="button quiet gap-room-leave" type="button" onClick={onLeave}>
        {words.leave}
      </button>
    </div>
  );
}

function nameForward({ step, isWaiting }: Room, isLast: boolean): string {
  if (step.kind === 'start') return words.start.begin;
  if (step.kind === 'finding' && !step.isShown)
    return isWaiting ? words.revealAnyway : words.reveal;
  return isLast ? words.finish : words.next;
}

/** The keys that work: a single letter can be switched off. */
function KeysHint() {
  const [isLetterOn, setLetterOn] = useState(keysEnabled);
  useEffect(() => onKeysChange(setLetterOn), []);
  return <p className="gap-room-keys">{isLetterOn ? words.keysReveal : words.keys}</p>;
}
