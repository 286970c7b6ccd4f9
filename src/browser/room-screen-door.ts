/**
 * What the Screen may know of a room: the only way between the windows that hold a room and the Screen. Nothing here reaches the room
 * itself.
 */
import type { RoomScreen } from '../room/room.ts';
import { newId } from './clock.ts';
import { leadAmong } from './lead-window.ts';
import { read, remove, write } from './storage.ts';

/** The key and the channel of what is published. */
export const ROOM_SCREEN_KEY = 'leap.room-screen';
/** Of what is kept: a change of its form makes a new one, and what has another is not read. */
const VERSION = 1;
/** How long a press on the Screen waits for somebody who holds the room, in milliseconds. */
const WAIT = 600;

/** A press on the Screen that asks those who hold the room to reveal something. */
export interface RevealRequest {
  id: string;
  /** A dimension's id, `widest` or `place`. */
  target: string;
  /** `<session id>/<step id>`. */
  step: string;
}

type Message =
  | { type: 'screen'; text: string | null }
  /** What is published? */
  | { type: 'hello' }
  | { type: 'ask'; request: RevealRequest }
  | { type: 'answer'; id: string };

/** What was published last, for those who come later and find nothing in the store; undefined before anything was. */
let published: string | null | undefined;
/** The channel that this window speaks through. */
let speaker: BroadcastChannel | null = null;

function say(message: Message): void {
  speaker ??= openChannel();
  speaker?.postMessage(message);
}

/** `null` where the browser has none: the windows then hear of each other through the store alone. */
function openChannel(): BroadcastChannel | null {
  return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(ROOM_SCREEN_KEY);
}

/** What is published of the room; `null` where no room is open, or what is kept cannot be read. */
export function readRoomScreen(): RoomScreen | null {
  const stored = read(ROOM_SCREEN_KEY);
  return parse(stored.ok ? stored.text : null);
}

/** Publishes a room in place of what was published before; `null` when no room is open. */
export function publishRoomScreen(screen: RoomScreen | null): void {
  const text = screen && JSON.stringify({ version: VERSION, screen });
  if (text === null) remove(ROOM_SCREEN_KEY);
  // What was kept before is no longer true; those who come later have to ask.
  else if (!write(ROOM_SCREEN_KEY, text).ok) remove(ROOM_SCREEN_KEY);
  published = text;
  say({ type: 'screen', text });
}

/**
 * Calls a listener with what is published, whenever another window changes it.
 *
 * @returns a function that ends it
 */
export function onRoomScreen(listener: (screen: RoomScreen | null) => void): () => void {
  const channel = openChannel();
  const hear = ({ data }: MessageEvent<Message>) => {
    if (data.type === 'screen') listener(parse(data.text));
  };
  const tellOfKey = ({ key, newValue }: StorageEvent) => {
    if (key === ROOM_SCREEN_KEY && newValue !== null) listener(parse(newValue));
  };
  const tellOfReturn = ({ persisted }: PageTransitionEvent) => {
    if (persisted) say({ type: 'hello' });
  };
  channel?.addEventListener('message', hear);
  window.addEventListener('storage', tellOfKey);
  window.addEventListener('pageshow', tellOfReturn);
  say({ type: 'hello' });
  return () => {
    channel?.close();
    window.removeEventListener('storage', tellOfKey);
    window.removeEventListener('pageshow', tellOfReturn);
  };
}

/**
 * Asks whoever holds the room to reveal something, from the Screen.
 *
 * @param target a dimension's id, `widest` or `place`
 * @param step `<session id>/<step id>`
 * @returns `nobody` where no window that holds a room answers in time
 */
export function askReveal(target: string, step: string): Promise<'done' | 'nobody'> {
  const request: RevealRequest = { id: newId(), target, step };
  const channel = openChannel();
  if (!channel) return Promise.resolve('nobody');
  return new Promise((resolve) => {
    const end = (outcome: 'done' | 'nobody') => {
      clearTimeout(timer);
      channel.close();
      resolve(outcome);
    };
    const timer = setTimeout(end, WAIT, 'nobody');
    channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data.type === 'answer' && data.id === request.id) end('done');
    });
    channel.postMessage({ type: 'ask', request } satisfies Message);
  });
}

/**
 * For a window that holds a room: calls a listener with each request, and tells latecomers what this window published. Of several windows
 * one alone is called.
 *
 * @param listener says whether it holds a room; where it does not, the request is left unanswered
 * @returns a function that ends it
 */
export function onRevealAsked(listener: (request: RevealRequest) => boolean): () => void {
  const channel = openChannel();
  const lead = leadAmong(ROOM_SCREEN_KEY);
  const hear = ({ data }: MessageEvent<Message>) => {
    // What another window has published is newer than what this one has.
    if (data.type === 'screen') published = data.text;
    if (data.type === 'hello' && published !== undefined) say({ type: 'screen', text: published });
    if (data.type !== 'ask' || !lead.isMine(data.request.id)) return;
    if (listener(data.request)) say({ type: 'answer', id: data.request.id });
  };
  channel?.addEventListener('message', hear);
  return () => {
    channel?.close();
    lead.leave();
  };
}

function parse(text: string | null): RoomScreen | null {
  try {
    const kept = JSON.parse(text ?? 'null') as { version: number; screen: RoomScreen } | null;
    if (kept?.version !== VERSION) return null;
    const { reveals, byRole, votes, decision } = kept.screen;
    return [reveals, byRole, votes, decision].every(Array.isArray) ? kept.screen : null;
  } catch {
    return null;
  }
}
