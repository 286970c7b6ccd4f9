import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lastRound } from '../../../src/room/room-actions.ts';
import type { RoomScreen } from '../../../src/room/room.ts';
import { answersInOrder } from '../../../src/scoring/answers.ts';
import { encodeCode } from '../../../src/sharing/code.ts';
import { makeModel } from '../../fixtures/model.ts';
import { SmallStore, openRoomWindow, settle, stubBrowser } from '../../fixtures/room-windows.ts';
import type { RoomWindow } from '../../fixtures/room-windows.ts';

const model = makeModel();
const part = { unit: 'Harbour Bank', length: 'all', floor: 3, expected: 5 } as const;
const step = '45-minutes/reveal';

let local: SmallStore;
let windows: RoomWindow[];

async function openWindow(): Promise<RoomWindow> {
  const opened = await openRoomWindow([model]);
  windows.push(opened);
  return opened;
}

function codesFrom(first: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    encodeCode(model, {
      role: 'manager',
      nonce: first + index,
      answers: answersInOrder(model, { purpose: [index % 2 ? 1 : 4] }),
    }),
  );
}

async function openFilled(count: number): Promise<RoomWindow> {
  const one = await openWindow();
  one.keeper.openRoom(part);
  one.keeper.act({ type: 'merge', codes: codesFrom(0, count), way: 'code' });
  return one;
}

function published(): RoomScreen {
  return (JSON.parse(local.getItem('leap.room-screen') ?? 'null') as { screen: RoomScreen }).screen;
}

const revealed = ({ kept }: RoomWindow) =>
  lastRound(kept().room!).reveals.map((reveal) => [reveal.target, reveal.step]);

/** Lets so many milliseconds pass for whoever looks at the clock. */
function pass(milliseconds: number): void {
  const now = performance.now();
  const clock = vi.spyOn(performance, 'now');
  clock.mockImplementation(() => now + milliseconds);
}

beforeEach(() => {
  local = new SmallStore();
  windows = [];
  stubBrowser(local);
});

afterEach(() => {
  for (const { keeper } of windows) keeper.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('what the Screen is told', () => {
  test('is how many are in, and no answer before it is revealed', async () => {
    const one = await openFilled(5);
    expect(published()).toMatchObject({
      unit: 'Harbour Bank',
      people: 5,
      expected: 5,
      byRole: [{ role: 'manager', people: 5 }],
      reveals: [],
    });
    const { codes, ...heard } = {
      codes: codesFrom(0, 5),
      text: local.getItem('leap.room-screen')!,
    };
    expect(codes.some((code) => heard.text.includes(code))).toBe(false);
    expect(heard.text).not.toMatch(/counts|dontKnow/);
    one.keeper.reveal('purpose', step);
    expect(published().reveals.map(({ reveal }) => reveal.target)).toEqual(['purpose']);
  });

  test('goes over no other channel: nothing is said on it but what is kept', async () => {
    const heard: string[] = [];
    const channel = new BroadcastChannel('leap.room-screen');
    channel.addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
    const one = await openFilled(5);
    one.keeper.reveal('purpose', step);
    await settle();
    channel.close();
    expect(heard.length).toBeGreaterThan(1);
    expect(heard.filter((text) => /LUP[0-9A-Z]/.test(text))).toEqual([]);
    const beforeReveal = heard.filter((text) => !text.includes('target'));
    expect(beforeReveal.filter((text) => text.includes('counts'))).toEqual([]);
  });

  test('ends with the room', async () => {
    const one = await openFilled(3);
    one.keeper.closeRoom();
    expect(local.getItem('leap.room-screen')).toBe(null);
    expect(one.door.readRoomScreen()).toBe(null);
  });

  test('is made good by the next window where the last one crashed in between', async () => {
    await openFilled(4);
    local.removeItem('leap.room-screen');
    await openWindow();
    expect(published().people).toBe(4);
  });

  test.each(['{', '{"version":2}', '{"version":1,"screen":{}}', '[]', '7', 'null'])(
    'is nothing where the store holds %s',
    async (text) => {
      const one = await openWindow();
      local.setItem('leap.room-screen', text);
      expect(one.door.readRoomScreen()).toBe(null);
    },
  );
});

describe('a press', () => {
  test('reveals at once where everybody is in, and once', async () => {
    const one = await openFilled(5);
    one.keeper.reveal('purpose', step);
    one.keeper.reveal('purpose', step);
    expect(revealed(one)).toEqual([['purpose', step]]);
    expect(one.kept()).toMatchObject({ asked: null, undoable: 'reveal' });
  });

  test('only asks where people are missing; the second reveals, from whichever window', async () => {
    const one = await openFilled(3);
    const two = await openWindow();
    one.keeper.reveal('purpose', step);
    expect(revealed(one)).toEqual([]);
    const asked = { target: 'purpose', step, missing: 2 };
    expect([one.kept().asked, published().asked]).toEqual([asked, asked]);
    await settle();
    expect(two.kept().asked).toEqual(asked);
    pass(700);
    two.keeper.reveal('purpose', '');
    await settle();
    expect([revealed(one), one.kept().asked]).toEqual([[['purpose', '']], null]);
  });

  test('that asked for something else asks anew, and can be taken back', async () => {
    const one = await openFilled(3);
    one.keeper.reveal('purpose', step);
    one.keeper.reveal('service', step);
    expect(one.kept().asked?.target).toBe('service');
    one.keeper.reveal('service', 'half-day/reveal');
    expect(one.kept().asked?.step).toBe('half-day/reveal');
    one.keeper.dropAsk();
    expect([one.kept().asked, published().asked]).toEqual([null, null]);
    one.keeper.reveal('service', step);
    expect(revealed(one)).toEqual([]);
  });

  test('that bounces is no second press', async () => {
    const one = await openFilled(3);
    one.keeper.reveal('purpose', step);
    pass(599);
    one.keeper.reveal('purpose', step);
    expect([revealed(one), one.kept().asked?.missing]).toEqual([[], 2]);
    pass(2);
    one.keeper.reveal('purpose', step);
    expect(revealed(one)).toEqual([['purpose', step]]);
  });

  test('that asked lapses after a minute, by itself and where the timer is late', async () => {
    const one = await openFilled(3);
    one.keeper.reveal('purpose', step);
    // Who comes in between does not begin the minute anew.
    one.keeper.act({ type: 'merge', codes: codesFrom(10, 1), way: 'code' });
    pass(60_001);
    one.keeper.reveal('purpose', step);
    expect([revealed(one), one.kept().asked?.missing]).toEqual([[], 1]);
    pass(700);
    one.keeper.reveal('purpose', step);
    expect(revealed(one)).toHaveLength(1);
    vi.useFakeTimers();
    one.keeper.reveal('service', step);
    vi.advanceTimersByTime(59_000);
    expect(one.kept().asked?.target).toBe('service');
    vi.advanceTimersByTime(1_000);
    vi.useRealTimers();
    expect([one.kept().asked, published().asked]).toEqual([null, null]);
  });

  test('that was undone is shown no more and stays known, and what was done before can still be undone', async () => {
    const one = await openFilled(5);
    one.keeper.reveal('purpose', step);
    const [reveal] = lastRound(one.kept().room!).reveals;
    one.keeper.undo();
    expect([revealed(one), published().reveals]).toEqual([[], []]);
    expect(lastRound(one.kept().room!).withdrawn).toEqual([reveal]);
    const again = await openWindow();
    expect(lastRound(again.kept().room!).withdrawn).toEqual([reveal]);
    expect(again.kept().undoable).toBe('merge');
    again.keeper.undo();
    expect(lastRound(again.kept().room!)).toMatchObject({ submissions: [], withdrawn: [reveal] });
  });

  test('that was undone is not forgotten with its round', async () => {
    const one = await openFilled(5);
    one.keeper.act({ type: 'new-round' });
    one.keeper.act({ type: 'merge', codes: codesFrom(0, 5), way: 'code' });
    one.keeper.reveal('purpose', step);
    one.keeper.undo();
    one.keeper.undo();
    expect(one.kept()).toMatchObject({ undoable: null });
    one.keeper.undo();
    expect(one.kept().room?.rounds).toHaveLength(2);
  });

  test('in a round that is full of reveals tells so', async () => {
    const one = await openFilled(5);
    one.keeper.reveal('purpose', step);
    const room = one.kept().room!;
    const [reveal] = lastRound(room).reveals;
    const reveals = Array.from({ length: 200 }, () => reveal!);
    one.keeper.act({
      type: 'replace',
      room: { ...room, rounds: [{ ...lastRound(room), reveals }] },
    });
    expect(one.kept().problem).toEqual({ kind: 'reveals' });
    one.keeper.reveal('service', step);
    expect(revealed(one)).toHaveLength(200);
    one.keeper.act({ type: 'new-round' });
    expect(one.kept().problem).toBe(null);
  });

  test('that asked counts who is missing as they come, and ends once nobody is', async () => {
    const one = await openFilled(3);
    one.keeper.reveal('purpose', step);
    one.keeper.act({ type: 'merge', codes: codesFrom(10, 1), way: 'code' });
    expect(one.kept().asked?.missing).toBe(1);
    one.keeper.act({ type: 'merge', codes: codesFrom(20, 1), way: 'code' });
    expect(one.kept().asked).toBe(null);
  });

  test('draws again what the other questions have changed', async () => {
    const one = await openFilled(5);
    one.keeper.reveal('purpose', step);
    expect(one.keeper.canDrawAgain('purpose')).toBe(false);
    one.keeper.act({ type: 'set', part: { length: 'key' } });
    expect(one.keeper.canDrawAgain('purpose')).toBe(true);
  });

  test('draws what is shown again only once enough have come', async () => {
    const one = await openFilled(5);
    one.keeper.reveal('purpose', step);
    expect(one.keeper.canDrawAgain('purpose')).toBe(false);
    // Nobody could tell who came in the very moment of the reveal.
    await settle();
    one.keeper.act({ type: 'merge', codes: codesFrom(10, 1), way: 'code' });
    expect(one.keeper.canDrawAgain('purpose')).toBe(false);
    one.keeper.drawAgain('purpose');
    expect(revealed(one)).toHaveLength(1);
    await settle();
    one.keeper.act({ type: 'merge', codes: codesFrom(20, 3), way: 'code' });
    expect(one.keeper.canDrawAgain('purpose')).toBe(true);
    one.keeper.drawAgain('purpose');
    expect(revealed(one)).toEqual([
      ['purpose', step],
      ['purpose', step],
    ]);
  });
});

describe('a press on the Screen', () => {
  test('is answered by one window of several', async () => {
    const one = await openFilled(3);
    const two = await openWindow();
    await settle();
    const screen = await openRoomWindow([model]);
    screen.keeper.close();
    await expect(screen.door.askReveal('purpose', step)).resolves.toBe('done');
    await settle();
    // Had both answered, the second would have revealed.
    expect([revealed(one), one.kept().asked?.target]).toEqual([[], 'purpose']);
    pass(700);
    await expect(screen.door.askReveal('purpose', step)).resolves.toBe('done');
    await settle();
    expect([revealed(one), revealed(two)]).toEqual([[['purpose', step]], [['purpose', step]]]);
  });

  test('is answered by the next window once the first is gone', async () => {
    const one = await openFilled(5);
    const two = await openWindow();
    one.keeper.close();
    await settle();
    await expect(two.door.askReveal('widest', step)).resolves.toBe('done');
    expect(revealed(two)).toEqual([['purpose', step]]);
  });

  test('is answered once without locks, as on a page that came over no secure connection', async () => {
    vi.stubGlobal('navigator', {});
    const one = await openFilled(3);
    await openWindow();
    await expect(one.door.askReveal('purpose', step)).resolves.toBe('done');
    await settle();
    expect([revealed(one), one.kept().asked?.missing]).toEqual([[], 2]);
  });

  test('finds nobody where no window holds a room', async () => {
    const one = await openWindow();
    await expect(one.door.askReveal('purpose', step)).resolves.toBe('nobody');
  });
});
