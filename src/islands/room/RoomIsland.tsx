import { useLayoutEffect, useRef } from 'react';
import type { Model } from '../../model/types.ts';
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
}

/** The room: what a facilitator gathers, reveals, decides and takes away, in this browser alone. */
export function RoomIsland(props: Props) {
  return (
    <ErrorBoundary>
      <Room {...props} />
    </ErrorBoundary>
  );
}

function Room({ models, current, ...parts }: Props) {
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
    wasOpen.current = isOpen;
  }, [hold.ready, isOpen]);

  return (
    <div className="room" data-ready={hold.ready} ref={whole} tabIndex={-1}>
      <RoomNotices hold={hold} />
      {hold.room ? (
        <RoomOpen hold={hold} room={hold.room} models={models} {...parts} />
      ) : (
        <>
          <UndoLine hold={hold} />
          <RoomStart models={models} hold={hold} />
          {!hold.ready && <p className="visually-hidden">{words.loading}</p>}
        </>
      )}
    </div>
  );
}
