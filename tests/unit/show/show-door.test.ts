import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openShowDoor, readKeptShow } from '../../../src/browser/show-door.ts';
import type { DeckWindow, SeenWindows, ShowDoor } from '../../../src/browser/show-door.ts';
import { changeShow, newer, startShow } from '../../../src/room/show-actions.ts';
import type { ShowAction } from '../../../src/room/show-actions.ts';
import type { Show } from '../../../src/room/show.ts';
import { Store } from '../../fixtures/store.ts';
import { NINE, deck } from './deck-of-five.ts';

/** Channels of one name hear each other at once. */
class Channel extends EventTarget {
  static open = new Set<Channel>();
  readonly name: string;

  constructor(name: string) {
    super();
    this.name = name;
    Channel.open.add(this);
  }

  postMessage(data: unknown): void {
    if (!Channel.open.has(this)) return;
    for (const other of Channel.open) {
      if (other !== this && other.name === this.name) {
        other.dispatchEvent(new MessageEvent('message', { data }));
      }
    }
  }

  close(): void {
    Channel.open.delete(this);
  }
}

/** A window of the session with a state of its own. */
class Party {
  show: Show = startShow(deck, NINE);
  seen: SeenWindows = { screen: false, console: false };
  door: ShowDoor;

  constructor(as: DeckWindow) {
    this.show = readKeptShow(deck) ?? this.show;
    this.door = openShowDoor(deck, as, {
      current: () => this.show,
      onShow: (show) => (this.show = newer(this.show, show)),
      onSeen: (seen) => (this.seen = seen),
    });
  }

  act(action: ShowAction): void {
    this.show = changeShow(deck, this.show, action, NINE);
    this.door.publish(this.show);
  }
}

let local: Store;
let page: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  local = new Store();
  Channel.open.clear();
  page = Object.assign(new EventTarget(), {
    localStorage: local,
    setInterval: (...all: Parameters<typeof setInterval>) => setInterval(...all),
    clearInterval: (id: number) => clearInterval(id),
  });
  vi.stubGlobal('window', page);
  vi.stubGlobal('BroadcastChannel', Channel);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what one window does the other shows, and a window loaded anew finds it', () => {
  const [screen, console] = [new Party('screen'), new Party('console')];
  console.act({ type: 'next' });
  expect(screen.show.step).toBe('guess');
  screen.act({ type: 'blank' });
  expect(console.show).toMatchObject({ step: 'guess', isBlank: true });
  expect(new Party('screen').show).toEqual(console.show);
});

test('where nothing can be stored, a late window hears the state from the others', () => {
  local.setItem = () => {
    throw new DOMException('no', 'QuotaExceededError');
  };
  const console = new Party('console');
  console.act({ type: 'go', step: 'widest' });
  expect(new Party('screen').show.step).toBe('widest');
});

test('where there is no channel, the store tells', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const [screen, console] = [new Party('screen'), new Party('console')];
  console.act({ type: 'next' });
  const newValue = local.getItem('leap.show.short');
  page.dispatchEvent(Object.assign(new Event('storage'), { key: 'leap.show.short', newValue }));
  page.dispatchEvent(Object.assign(new Event('storage'), { key: 'leap.plan', newValue: '{}' }));
  expect(screen.show.step).toBe('guess');
});

test('an older state never takes the place of a newer one that is kept', () => {
  const console = new Party('console');
  const stale = console.show;
  console.act({ type: 'next' });
  console.door.publish(stale);
  expect(readKeptShow(deck)?.step).toBe('guess');
});

test('each window knows which others are open, and forgets those that have left or fallen silent', () => {
  const [screen, console] = [new Party('screen'), new Party('console')];
  expect(console.seen).toEqual({ screen: true, console: false });
  expect(screen.seen).toEqual({ screen: false, console: true });
  screen.door.close();
  expect(console.seen).toEqual({ screen: false, console: false });

  new Party('screen');
  expect(console.seen.screen).toBe(true);
  vi.advanceTimersByTime(10_000);
  expect(console.seen.screen).toBe(true);
  // A window that crashes says nothing any more.
  [...Channel.open].at(-1)!.close();
  vi.advanceTimersByTime(10_000);
  expect(console.seen.screen).toBe(false);
});

test('a text that is no state is not shown', () => {
  local.setItem('leap.show.short', '{"session":"short"}');
  expect(readKeptShow(deck)).toBeNull();
});
