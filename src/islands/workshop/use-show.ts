import { useCallback, useEffect, useRef, useState } from 'react';
import { openShowDoor, readKeptShow } from '../../browser/show-door.ts';
import type { DeckWindow, SeenWindows, ShowDoor } from '../../browser/show-door.ts';
import type { Deck } from '../../room/deck.ts';
import { changeShow, newer, startShow } from '../../room/show-actions.ts';
import type { ShowAction } from '../../room/show-actions.ts';
import type { Show } from '../../room/show.ts';

/** A session as a window holds it. */
export interface ShowHold {
  /** Whether what this browser keeps has been read; until then `show` is the first step. */
  ready: boolean;
  show: Show;
  act: (action: ShowAction) => void;
  /** Which other windows of the session are open. */
  seen: SeenWindows;
}

/**
 * The session's state, in step with every other window of it.
 *
 * @param deck the same object at every call
 * @param as which of the two windows this is
 */
export function useShow(deck: Deck, as: DeckWindow): ShowHold {
  const [held, setHeld] = useState<Show | null>(null);
  const [seen, setSeen] = useState<SeenWindows>({ screen: false, console: false });
  const current = useRef<Show | null>(null);
  const door = useRef<ShowDoor | null>(null);

  useEffect(() => {
    const take = (show: Show) => {
      const next = current.current ? newer(current.current, show) : show;
      current.current = next;
      setHeld(next);
    };
    take(readKeptShow(deck) ?? startShow(deck, Date.now()));
    const opened = openShowDoor(deck, as, {
      current: () => current.current,
      onShow: take,
      onSeen: setSeen,
    });
    door.current = opened;
    return () => {
      opened.close();
      door.current = null;
    };
  }, [deck, as]);

  const act = useCallback(
    (action: ShowAction) => {
      const before = current.current;
      if (!before) return;
      const kept = readKeptShow(deck);
      const newest = kept ? newer(kept, before) : before;
      const next = changeShow(deck, newest, action, Date.now());
      current.current = next;
      setHeld(next);
      if (next !== before) door.current?.publish(next);
    },
    [deck],
  );

  return { ready: held !== null, show: held ?? startShow(deck, 0), act, seen };
}
