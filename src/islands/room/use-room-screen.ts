import { useEffect, useState } from 'react';
import { onRoomScreen, readRoomScreen } from '../../browser/room-screen-door.ts';
import type { RoomScreen } from '../../room/room.ts';

/** What is published of the room; `null` until the page is hydrated, and where no room is open. */
export function useRoomScreen(): RoomScreen | null {
  const [screen, setScreen] = useState<RoomScreen | null>(null);
  useEffect(() => {
    setScreen(readRoomScreen());
    return onRoomScreen(setScreen);
  }, []);
  return screen;
}
