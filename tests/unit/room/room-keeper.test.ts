import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lastRound } from '../../../src/room/room-actions.ts';
import type { RoomAction } from '../../../src/room/room-actions.ts';
import { answersInOrder } from '../../../src/scoring/answers.ts';
import { encodeCode } from '../../../src/sharing/code.ts';
import { makeModel } from '../../fixtures/model.ts';
import { SmallStore, openRoomWindow, settle, stubBrowser } from '../../fixtures/room-windows.ts';
import type { RoomWindow } from '../../fixtures/room-windows.ts';
import { Store } from '../../fixtures/store.ts';

const model = makeModel();
const part = { unit: 'Harbour Bank', length: 'all', floor: 3, expected: null } as const;

let local: SmallStore;
let session: Store;
let windows: RoomWindow[];

async function openWindow(): Promise<RoomWindow> {
  const opened = await openRoomWindow([model]);
  windows.push(opened);
  return opened;
}

/** The window is closed, crashes or is reloaded. */
function shut(one: RoomWindow): void {
  one.keeper.close();
  windows = windows.filter((other) => other !== one);
}

function codeOf(nonce: number, level: 1 | 2 | 3 | 4 | 5 = 2): string {
  const role = nonce % 2 ? 'executive' : 'front-line';
  return encodeCode(model, { role, nonce, answers: answersInOrder(model, { purpose: [level] }) });
}

const merge = (...codes: string[]): RoomAction => ({ type: 'merge', codes, way: 'code' });
const people = ({ kept }: RoomWindow) => {
  const { room } = kept();
  return room ? lastRound(room).submissions.map(({ code }) => code) : null;
};

beforeEach(() => {
  local = new SmallStore();
  session = new Store();
  windows = [];
  stubBrowser(local, session);
});

afterEach(() => {
  for (const { keeper } of windows) keeper.close();
  vi.unstubAllGlobals();
});

describe('a room', () => {
  test('is there after a reload, with what can be undone', async () => {
    const one = await openWindow();
    expect(one.kept()).toMatchObject({ ready: true, room: null, undoable: null, problem: null });
    one.keeper.openRoom(part);
    one.keeper.act(merge(codeOf(1), codeOf(2)));
    one.keeper.act({ type: 'discard', code: codeOf(1) });
    shut(one);
    const again = await openWindow();
    expect(again.kept()).toMatchObject({ room: { unit: 'Harbour Bank' }, undoable: 'discard' });
    expect(people(again)).toEqual([codeOf(2)]);
    again.keeper.undo();
    expect(people(again)).toEqual([codeOf(1), codeOf(2)]);
    again.keeper.undo();
    expect([people(again), again.kept().undoable]).toEqual([[], 'open']);
    again.keeper.undo();
    expect(again.kept()).toMatchObject({ room: null, undoable: null });
  });

  test('tells of each merge, and of nothing to undo where nothing changed', async () => {
    const one = await openWindow();
    expect(one.keeper.act(merge(codeOf(1)))).toMatchObject({ added: 0 });
    one.keeper.openRoom(part);
    expect(one.keeper.act(merge(codeOf(1)))).toMatchObject({ added: 1 });
    one.keeper.act({ type: 'set', part: { expected: 5 } });
    expect(one.keeper.act(merge(codeOf(1)))).toMatchObject({ added: 0, known: 1 });
    expect(one.kept()).toMatchObject({ lastOutcome: { known: 1 }, undoable: 'set' });
  });

  test('is added to by two windows, neither of which takes anything from the other', async () => {
    const one = await openWindow();
    one.keeper.openRoom(part);
    const two = await openWindow();
    one.keeper.act(merge(codeOf(1)));
    // Before it has heard of that.
    two.keeper.act(merge(codeOf(2)));
    await settle();
    expect([people(one), people(two)]).toEqual([
      [codeOf(1), codeOf(2)],
      [codeOf(1), codeOf(2)],
    ]);
    expect([one.kept().undoable, two.kept().undoable]).toEqual(['merge', 'merge']);
    one.keeper.undo();
    await settle();
    expect([people(two), two.kept().undoable]).toEqual([[codeOf(1)], 'merge']);
  });

  test('offers to undo what another window did, once the store has told it', async () => {
    const one = await openWindow();
    one.keeper.openRoom(part);
    const two = await openWindow();
    const { setItem } = local;
    // The steps come later than the room, and than the word that it has changed.
    const late: [string, string][] = [];
    vi.spyOn(local, 'setItem').mockImplementation((key, text) => {
      if (key === 'leap.room-undo') late.push([key, text]);
      else setItem.call(local, key, text);
    });
    one.keeper.act(merge(codeOf(1)));
    await settle();
    expect([people(two), two.kept().undoable]).toEqual([[codeOf(1)], null]);
    for (const [key, text] of late) setItem.call(local, key, text);
    window.dispatchEvent(Object.assign(new Event('storage'), { key: 'leap.room-undo' }));
    expect(two.kept().undoable).toBe('merge');
  });

  test('that is opened from a file takes the place of the one that is open, and gives it back', async () => {
    const one = await openWindow();
    one.keeper.openRoom(part);
    one.keeper.act(merge(codeOf(1)));
    const room = { ...one.kept().room!, id: 'other', unit: 'Other' };
    one.keeper.act({ type: 'replace', room });
    expect(one.kept().room?.unit).toBe('Other');
    one.keeper.undo();
    expect([one.kept().room?.unit, people(one)]).toEqual(['Harbour Bank', [codeOf(1)]]);
  });

  test('that is closed leaves no answers in the store of all windows, and comes back in its own tab alone', async () => {
    const one = await openWindow();
    one.keeper.openRoom(part);
    one.keeper.act(merge(codeOf(1)));
    one.keeper.closeRoom();
    expect(JSON.stringify(local)).not.toContain(codeOf(1));
    expect(one.kept()).toMatchObject({ room: null, undoable: 'close' });
    shut(one);
    const again = await openWindow();
    again.keeper.undo();
    expect(people(again)).toEqual([codeOf(1)]);
    again.keeper.closeRoom();
    stubBrowser(local, new Store());
    const elsewhere = await openWindow();
    expect(elsewhere.kept()).toMatchObject({ room: null, undoable: null });
  });

  test('undoes nothing with a stack that somebody has spoiled', async () => {
    const one = await openWindow();
    one.keeper.openRoom(part);
    one.keeper.act(merge(codeOf(1)));
    local.setItem(
      'leap.room-undo',
      local.getItem('leap.room-undo')!.replaceAll('"less":1', '"less":0'),
    );
    local.setItem(
      'leap.room-undo',
      local.getItem('leap.room-undo')!.replaceAll('"put":null', '"put":{"id":4}'),
    );
    shut(one);
    const again = await openWindow();
    const before = again.kept().room;
    again.keeper.undo();
    again.keeper.undo();
    expect(again.kept().room).toEqual(before);
    local.setItem('leap.room-undo', '{');
    again.keeper.act(merge(codeOf(2)));
    expect(again.kept().undoable).toBe('merge');
  });

  test('undoes nothing with a step that leads to no room', async () => {
    const one = await openWindow();
    one.keeper.openRoom(part);
    one.keeper.act(merge(codeOf(1)));
    const kept = JSON.parse(local.getItem('leap.room-undo')!) as { steps: { back: object }[] };
    kept.steps.at(-1)!.back = { fields: { floor: { put: 4 } } };
    local.setItem('leap.room-undo', JSON.stringify(kept));
    const before = one.kept().room;
    expect(one.kept().undoable).toBe('merge');
    one.keeper.undo();
    expect(one.kept().room).toEqual(before);
  });
});

describe('a store that is full', () => {
  test('keeps the room by giving up what could be undone', async () => {
    const one = await openWindow();
    one.keeper.openRoom(part);
    for (let nonce = 1; nonce < 20; nonce += 1) one.keeper.act(merge(codeOf(nonce)));
    const size = JSON.stringify(local).length;
    expect(local.getItem('leap.room-undo')).not.toBe(null);
    local.setLimit(size - 1500);
    one.keeper.act(merge(codeOf(20)));
    expect(one.kept().problem).toBe(null);
    shut(one);
    const again = await openWindow();
    expect(people(again)).toHaveLength(20);
  });

  test('leaves the room in all windows, and takes it whole once there is space', async () => {
    const one = await openWindow();
    one.keeper.openRoom(part);
    one.keeper.act(merge(codeOf(1)));
    const two = await openWindow();
    local.setLimit(100);
    one.keeper.act(merge(codeOf(2)));
    expect(one.kept()).toMatchObject({ problem: { kind: 'full' }, undoable: 'merge' });
    expect(people(one)).toEqual([codeOf(1), codeOf(2)]);
    await settle();
    expect([people(two), two.kept().problem]).toEqual([people(one), { kind: 'full' }]);
    two.keeper.act(merge(codeOf(3)));
    await settle();
    expect(people(one)).toEqual([codeOf(1), codeOf(2), codeOf(3)]);
    // What is in the store is older than what the windows hold.
    window.dispatchEvent(Object.assign(new Event('storage'), { key: 'leap.room' }));
    expect(people(one)).toHaveLength(3);
    const late = await openWindow();
    expect(people(late)).toHaveLength(3);
    local.setLimit(Infinity);
    two.keeper.act(merge(codeOf(4)));
    await settle();
    for (const each of [one, two, late]) {
      expect([people(each)?.length, each.kept().problem]).toEqual([4, null]);
    }
    one.keeper.act(merge(codeOf(5)));
    await settle();
    expect(people(late)).toHaveLength(5);
    windows.forEach(({ keeper }) => keeper.close());
    expect(people(await openWindow())).toHaveLength(5);
  });

  test('loses no sheet of two windows that act at once, and both end with the same room', async () => {
    const one = await openWindow();
    one.keeper.openRoom(part);
    one.keeper.act(merge(codeOf(1), codeOf(9)));
    const two = await openWindow();
    local.setLimit(100);
    one.keeper.act(merge(codeOf(2)));
    await settle();
    one.keeper.act(merge(codeOf(3), codeOf(1, 5)));
    two.keeper.act({ type: 'discard', code: codeOf(9) });
    two.keeper.act(merge(codeOf(4)));
    await settle();
    expect(one.kept().room).toEqual(two.kept().room);
    expect(people(one)?.toSorted()).toEqual(
      [codeOf(1, 5), codeOf(2), codeOf(3), codeOf(4)].toSorted(),
    );
    // What is undone afterwards does not come back.
    two.keeper.act(merge(codeOf(6)));
    await settle();
    two.keeper.undo();
    await settle();
    expect([people(one)?.length, people(two)?.length]).toEqual([4, 4]);
  });

  test('is told of nothing that the Screen could mistake for the truth', async () => {
    const one = await openWindow();
    one.keeper.openRoom(part);
    local.setLimit(100);
    one.keeper.act(merge(codeOf(1)));
    expect(local.getItem('leap.room-screen')).toBe(null);
    const heard = vi.fn();
    const screen = await openRoomWindow([model]);
    windows.push(screen);
    const leave = screen.door.onRoomScreen(heard);
    await settle();
    expect(heard).toHaveBeenLastCalledWith(expect.objectContaining({ people: 1 }));
    leave();
  });
});

test('with a store that is blocked, a room lives in the windows that are open', async () => {
  stubBrowser();
  const one = await openWindow();
  expect(one.kept()).toMatchObject({ ready: true, room: null, problem: { kind: 'blocked' } });
  one.keeper.openRoom(part);
  one.keeper.act(merge(codeOf(1)));
  const two = await openWindow();
  expect([people(two), two.kept().problem]).toEqual([[codeOf(1)], { kind: 'blocked' }]);
  two.keeper.act(merge(codeOf(2)));
  await settle();
  expect(people(one)).toEqual([codeOf(1), codeOf(2)]);
  two.keeper.undo();
  await settle();
  expect(people(one)).toEqual([codeOf(1)]);
});

describe('a text that cannot be read', () => {
  test('is put aside unchanged, told of, and never overwritten', async () => {
    local.setItem('leap.room', 'no room');
    const one = await openWindow();
    expect(one.kept()).toMatchObject({ room: null, problem: { kind: 'damaged', text: 'no room' } });
    one.keeper.openRoom(part);
    expect(one.kept()).toMatchObject({
      room: { unit: 'Harbour Bank' },
      problem: { kind: 'damaged' },
    });
    one.keeper.dismissProblem();
    expect(one.kept().problem).toBe(null);
    expect(Object.values(local)).toContain('no room');
    shut(one);
    expect((await openWindow()).kept()).toMatchObject({
      room: { unit: 'Harbour Bank' },
      problem: null,
    });
  });

  test('stays where it is without room to put it aside', async () => {
    const text = 'no room'.repeat(100);
    local.setItem('leap.room', text);
    local.setLimit(715);
    const one = await openWindow();
    expect(one.kept().problem).toEqual({ kind: 'full' });
    one.keeper.openRoom(part);
    one.keeper.act(merge(codeOf(1)));
    expect(people(one)).toEqual([codeOf(1)]);
    expect(local.getItem('leap.room')).toBe(text);
  });
});

test('what a newer version has kept is left as it is, and told of', async () => {
  const text = '{"format":"the-leap-room","version":2,"room":{"more":1}}';
  local.setItem('leap.room', text);
  local.setItem('leap.room-screen', '{"version":2}');
  const before = { ...local };
  const one = await openWindow();
  expect(one.kept()).toMatchObject({ room: null, problem: { kind: 'newer' } });
  expect({ ...local }).toEqual(before);
  one.keeper.openRoom(part);
  one.keeper.act(merge(codeOf(1)));
  expect([people(one), local.getItem('leap.room')]).toEqual([[codeOf(1)], text]);
  expect(one.kept().problem).toEqual({ kind: 'newer' });
  expect(local.getItem('leap.room-undo')).toBe(null);
});

test('a window asks before it is closed only while it holds what is not kept', async () => {
  const { isUnkept } = await import('../../../src/islands/room/kept-room.ts');
  const { askBeforeLeaving } = await import('../../../src/browser/before-leaving.ts');
  const one = await openWindow();
  local.setLimit(100);
  expect(isUnkept(one.kept())).toBe(false);
  one.keeper.openRoom(part);
  expect(isUnkept(one.kept())).toBe(true);
  const leave = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  const end = askBeforeLeaving();
  expect(leave()).toBe(false);
  end();
  expect(leave()).toBe(true);
});

test('clearing the browser leaves nothing of a room, nor of what was put aside', async () => {
  local.setItem('leap.room', 'no room');
  const one = await openWindow();
  one.keeper.openRoom(part);
  one.keeper.act(merge(codeOf(1)));
  const { clearRoom } = await import('../../../src/browser/room-door.ts');
  clearRoom();
  window.dispatchEvent(Object.assign(new Event('storage'), { key: null }));
  expect(Object.keys(local)).toEqual([]);
  expect(one.kept()).toMatchObject({ room: null, problem: null });
});
