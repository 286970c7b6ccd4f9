/** What the windows of a session share: kept in the browser's store, and told between windows where the store is closed. */
import type { Deck } from '../room/deck.ts';
import { newer } from '../room/show-actions.ts';
import { readShow } from '../room/show-text.ts';
import type { Show } from '../room/show.ts';
import { newId } from './clock.ts';
import { read, write } from './storage.ts';

/** The two windows of a session. */
export type DeckWindow = 'screen' | 'console';

/** Which windows are open besides this one. */
export type SeenWindows = Readonly<Record<DeckWindow, boolean>>;

/** How often a window asks who is there, and how long it believes an answer, in milliseconds. */
const ASK_EVERY = 1500;
const BELIEVE_FOR = 4000;

/** What one window says to the others. */
type Message =
  | { type: 'show'; show: string }
  /** Who is there, and what do you show? */
  | { type: 'hello'; id: string; as: DeckWindow }
  | { type: 'here'; id: string; as: DeckWindow }
  | { type: 'bye'; id: string };

/** What a window hears. */
export interface ShowListener {
  /** The newest state that another window has, or `null` where this one has none yet. */
  current: () => Show | null;
  onShow: (show: Show) => void;
  onSeen: (seen: SeenWindows) => void;
}

/** A window's end of the door. */
export interface ShowDoor {
  /** Keeps a state, unless a newer one is kept, and tells the other windows. */
  publish: (show: Show) => void;
  close: () => void;
}

function keyOf(deck: Pick<Deck, 'id'>): string {
  return `leap.show.${deck.id}`;
}

/** The state that this browser keeps of a session; `null` where it keeps none. */
export function readKeptShow(deck: Deck): Show | null {
  const stored = read(keyOf(deck));
  return stored.ok ? readShow(deck, stored.text) : null;
}

/** Opens the door: says that this window is here, and hears the others until it is closed. */
export function openShowDoor(deck: Deck, as: DeckWindow, listener: ShowListener): ShowDoor {
  const key = keyOf(deck);
  const id = newId();
  const channel = openChannel(key);
  const others = watchOthers(listener.onSeen);
  const send = (message: Message) => channel?.postMessage(message);
  const sendShow = () => {
    const show = listener.current();
    if (show) send({ type: 'show', show: JSON.stringify(show) });
  };
  const hear = (text: string | null) => {
    const show = readShow(deck, text);
    if (show) listener.onShow(show);
  };
  const onMessage = ({ data }: MessageEvent<Message>) => {
    if (data.type === 'show') hear(data.show);
    else if (data.type === 'bye') others.forget(data.id);
    else others.note(data.id, data.as);
    if (data.type !== 'hello') return;
    send({ type: 'here', id, as });
    sendShow();
  };
  const onStorage = (event: StorageEvent) => {
    if (event.key === key) hear(event.newValue);
  };
  const greet = () => send({ type: 'hello', id, as });
  const leave = () => send({ type: 'bye', id });
  const ask = window.setInterval(() => {
    others.forgetSilent();
    greet();
  }, ASK_EVERY);
  channel?.addEventListener('message', onMessage);
  window.addEventListener('storage', onStorage);
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', greet);
  greet();
  return {
    publish: (show) => {
      const kept = readKeptShow(deck);
      const text = JSON.stringify(kept ? newer(kept, show) : show);
      write(key, text);
      send({ type: 'show', show: text });
    },
    close: () => {
      leave();
      window.clearInterval(ask);
      channel?.close();
      window.removeEventListener('storage', onStorage);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', greet);
    },
  };
}

/** `null` where the browser has none; the windows then hear of each other through the store alone. */
function openChannel(name: string): BroadcastChannel | null {
  return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
}

interface Others {
  note: (id: string, as: DeckWindow) => void;
  forget: (id: string) => void;
  /** Forgets who has not answered. */
  forgetSilent: () => void;
}

function watchOthers(onSeen: (seen: SeenWindows) => void): Others {
  const heard = new Map<string, { as: DeckWindow; at: number }>();
  const tell = () => {
    const kinds = [...heard.values()].map(({ as }) => as);
    onSeen({ screen: kinds.includes('screen'), console: kinds.includes('console') });
  };
  return {
    note: (id, as) => {
      const isNew = !heard.has(id);
      heard.set(id, { as, at: Date.now() });
      if (isNew) tell();
    },
    forget: (id) => {
      if (heard.delete(id)) tell();
    },
    forgetSilent: () => {
      const silent = [...heard].filter(([, { at }]) => Date.now() - at > BELIEVE_FOR);
      for (const [id] of silent) heard.delete(id);
      if (silent.length > 0) tell();
    },
  };
}
