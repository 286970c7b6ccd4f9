import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { keysEnabled } from '../../../browser/keys.ts';
import { roomText as words } from '../../../interface/tools/perception-gap-room.ts';
import type { GapProps } from './parts.ts';
import { RoomBar } from './RoomBar.tsx';
import { RoomEnd } from './RoomEnd.tsx';
import { RoomFinding } from './RoomFinding.tsx';
import { RoomStart } from './RoomStart.tsx';
import { deedOfKey } from './room-keys.ts';
import { useRoom } from './use-room.ts';

interface Props extends GapProps {
  onLeave: () => void;
}

/** The findings on a screen in front of a room, a step at a time: over the whole window, in the sizes of the projector. */
export function RoomDialog({ hold, findings, answers, onLeave }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const room = useRoom(
    hold,
    findings.map(({ id }) => id),
  );
  const { step, number } = room;

  useLayoutEffect(() => {
    const open = dialog.current;
    if (open && !open.open) open.showModal();
    return () => open?.close();
  }, []);
  // Every step begins at its heading, where the keys work and from where it is read.
  useLayoutEffect(() => {
    dialog.current?.querySelector<HTMLElement>('[data-room-heading]')?.focus();
    dialog.current?.scrollTo(0, 0);
  }, [number]);

  const press = (event: KeyboardEvent<HTMLDialogElement>) => {
    const deed = deedOfKey(event, event.target as HTMLElement, keysEnabled());
    if (deed === null) return;
    event.preventDefault();
    if (!event.repeat) room[deed]();
  };

  const finding = step.kind === 'finding' ? findings[step.index] : undefined;
  const answer = finding && answers.get(finding.id);
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
        <div className="gap-room-step" key={finding?.id ?? step.kind}>
          {step.kind === 'start' && <RoomStart hold={hold} findings={findings} answers={answers} />}
          {step.kind === 'finding' && finding && answer && (
            <RoomFinding
              hold={hold}
              finding={finding}
              answer={answer}
              number={step.index + 1}
              of={findings.length}
              isShown={step.isShown}
              isWaiting={room.isWaiting}
            />
          )}
          {step.kind === 'end' && <RoomEnd hold={hold} findings={findings} answers={answers} />}
        </div>
        <RoomBar room={room} isLast={number === 2 * findings.length} onLeave={onLeave} />
      </div>
    </dialog>
  );
}
