import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { keysEnabled } from '../../../browser/keys.ts';
import { roomText as words } from '../../../interface/tools/perception-gap-room.ts';
import type { GapProps } from './parts.ts';
import { RoomBar } from './RoomBar.tsx';
import { RoomEnd } from './RoomEnd.tsx';
import { RoomFinding } from './RoomFinding.tsx';
import { RoomStart } from './RoomStart.tsx';
import { deedOfKey } from './room-keys.ts';
import { useRoom } from './use-room.ts';
import type { Room } from './use-room.ts';

interface Props extends GapProps {
  onLeave: () => void;
}

/** The findings on a screen in front of a room, a step at a time: over the whole window, in the sizes of the projector. */
export function RoomDialog({ onLeave, ...shared }: Props) {
  const { hold, findings } = shared;
  const dialog = useRef<HTMLDialogElement>(null);
  const room = useRoom(
    hold,
    findings.map(({ id }) => id),
  );
  useFocusAtStep(dialog, room.number);

  const press = (event: KeyboardEvent<HTMLDialogElement>) => {
    const deed = deedOfKey(event, event.target as HTMLElement, keysEnabled());
    if (deed === null) return;
    event.preventDefault();
    if (!event.repeat) room[deed]();
  };

  return (
    <dialog
      ref={dialog}
      className="gap-room"
      data-projector=""
      aria-label={words.label}
      onKeyDown={press}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
    >
      {/* A click beside a button leaves the focus in here, where the keys work. */}
      <div className="gap-room-page" tabIndex={-1}>
        <RoomScreen {...shared} room={room} />
        <RoomBar room={room} isLast={room.number === 2 * findings.length} onLeave={onLeave} />
      </div>
    </dialog>
  );
}

/** Opens the dialog; every step begins at its heading, where the keys work and from where it is read. */
function useFocusAtStep(dialog: RefObject<HTMLDialogElement | null>, step: number): void {
  useLayoutEffect(() => {
    const open = dialog.current;
    if (open && !open.open) open.showModal();
    return () => open?.close();
  }, [dialog]);
  useLayoutEffect(() => {
    dialog.current?.querySelector<HTMLElement>('[data-room-heading]')?.focus();
    dialog.current?.scrollTo(0, 0);
  }, [dialog, step]);
}

/** What a step of the room shows. */
function RoomScreen({ room: { step, isWaiting }, ...shared }: GapProps & { room: Room }) {
  const { hold, findings, answers } = shared;
  const finding = step.kind === 'finding' ? findings[step.index] : undefined;
  const answer = finding && answers.get(finding.id);
  return (
    <div className="gap-room-step" key={finding?.id ?? step.kind}>
      {step.kind === 'start' && <RoomStart {...shared} />}
      {step.kind === 'finding' && finding && answer && (
        <RoomFinding
          hold={hold}
          finding={finding}
          answer={answer}
          number={step.index + 1}
          of={findings.length}
          isShown={step.isShown}
          isWaiting={isWaiting}
        />
      )}
      {step.kind === 'end' && <RoomEnd {...shared} />}
    </div>
  );
}
