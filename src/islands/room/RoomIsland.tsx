import { useLayoutEffect, useRef } from 'react';
import { readFragment } from '../../browser/address.ts';
import type { Model } from '../../model/types.ts';
import type { Session } from '../../model/workshop-types.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { roomText as words } from '../../interface/workshop/room.ts';
import { RoomOpen } from './RoomOpen.tsx';
import type { RoomParts } from './RoomOpen.tsx';
import { RoomNotices } from './RoomNotices.tsx';
import { RoomStart } from './RoomStart.tsx';
import { UndoLine } from './UndoLine.tsx';
import { useRoom } from './use-room.ts';

interface Props extends RoomParts {
  /** Every edition that this site has. */
  models: readonly Model[];
  /** Id of the edition that a new room is opened with. */
  current: string;
  /** The sessions, one of which may be named in the address. */
  sessions: readonly Pick<Session, 'id' | 'length'>[];
}

/** The room: what a facilitator gathers, reveals, decides and takes away, in this browser alone. */
export function RoomIsland(props: Props) {
  return (
    <ErrorBoundary>
      <Room {...props} />
    </ErrorBoundary>
  );
}

function Room({ models, current, sessions, ...parts }: Props) {
  const hold = useRoom(
    models,
    models.find(({ edition }) => edition === current)!,
  );
  const isOpen = hold.room !== null;
  const whole = useRef<HTMLDivElement>(null);
  const wasOpen = useRef<boolean | null>(null);
  useLayoutEffect(() => {
    if (!hold.ready) return;
    // What had the focus went with the room, or with the form that opened it; on the page's own arrival nothing had it.
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (wasOpen.current !== null && wasOpen.current !== isOpen && isLost) whole.current?.focus();
    // The part that the address leads to was not there when the page came.
    if (wasOpen.current === null && isOpen) findPart(readFragment())?.scrollIntoView();
    wasOpen.current = isOpen;
  }, [hold.ready, isOpen]);

  return (
    <div className="room" data-ready={hold.ready} ref={whole} tabIndex={-1}>
      <RoomNotices hold={hold} />
      {!hold.ready ? (
        <p role="status">{words.loading}</p>
      ) : hold.room ? (
        <RoomOpen hold={hold} room={hold.room} models={models} {...parts} />
      ) : (
        <>
          <UndoLine hold={hold} />
          <RoomStart models={models} hold={hold} sessions={sessions} />
        </>
      )}
    </div>
  );
}

/** A part of the page by its id; `null` where there is none. */
function findPart(id: string): Element | null {
  return id === '' ? null : document.getElementById(id);
}
