import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readInvited, readSaved } from '../../../src/browser/saved.ts';
import { makeActions } from '../../../src/islands/state/use-saved.ts';
import type { Held, SavedActions } from '../../../src/islands/state/use-saved.ts';
import { loadPlaybook } from '../../../src/model/load-vite.ts';
import { HISTORY_LIMIT, blankPlacing } from '../../../src/sharing/placing.ts';

const { model, editions } = loadPlaybook();
const now = '2026-03-01T09:30:00Z';
const placing = { ...blankPlacing(model, 42, now), unit: 'Acme' };
const other = { ...blankPlacing(model, 43, now), unit: 'Other' };
const entry = { id: 'a1', name: 'March', savedAt: now, placing };

/** A store with the methods of the browser's. */
function makeStore(): object {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  };
}

let newest: { current: Held };
let actions: SavedActions;

beforeEach(() => {
  const stores = { localStorage: makeStore(), sessionStorage: makeStore() };
  vi.stubGlobal('window', Object.assign(new EventTarget(), stores));
  newest = {
    current: {
      ready: true,
      state: { placing, history: [entry], targets: { insight: 3 } },
      problems: [],
      undoable: null,
      invitedNonce: null,
    },
  };
  actions = makeActions(newest, () => undefined);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('undoing', () => {
  test.each<[string, () => void]>([
    ['deleting everything', () => actions.clearAll()],
    [
      'replacing everything',
      () => actions.replaceAll({ placing: other, history: [], targets: {} }),
    ],
  ])('%s brings back all that was there', (_, act) => {
    const before = newest.current.state;
    act();
    expect(newest.current.state).not.toEqual(before);
    actions.undo();
    expect(newest.current).toMatchObject({ state: before, undoable: null });
    expect(readSaved(editions)).toEqual({ state: before, problems: [] });
  });

  test.each<[string, () => unknown]>([
    ['a placing was saved', () => actions.savePlacing(other)],
    ['an invitation was answered', () => actions.beginInvited(other, 'Mine')],
    ['a result was added', () => actions.addToHistory([{ ...entry, id: 'b1' }])],
    ['a target was set', () => actions.setTarget('proof', 4)],
  ])('deleting everything is not offered once %s', (_, act) => {
    actions.clearAll();
    act();
    const after = newest.current.state;
    expect(newest.current.undoable).toBeNull();
    actions.undo();
    expect(newest.current.state).toBe(after);
  });

  test.each<[string, () => unknown]>([
    ['a placing was saved', () => actions.savePlacing(placing)],
    ['a placing was saved to the history', () => actions.saveToHistory('April')],
    ['a result was added', () => actions.addToHistory([{ ...entry, id: 'b1' }])],
    ['a result was renamed', () => actions.renameResult('a1', 'April')],
    ['a target was set', () => actions.setTarget('proof', 4)],
  ])('a replacement is not offered once %s', (_, act) => {
    actions.replaceAll({ ...newest.current.state, placing: other });
    act();
    const after = newest.current.state;
    expect(newest.current.undoable).toBeNull();
    actions.undo();
    expect(newest.current.state).toBe(after);
  });

  test('the deletion of one result loses nothing that was saved in between', () => {
    actions.deleteResult('a1');
    actions.setTarget('proof', 4);
    const added = actions.saveToHistory('April');
    actions.undo();
    expect(newest.current.state.history).toEqual([entry, added]);
    expect(newest.current.state.targets).toEqual({ insight: 3, proof: 4 });
  });

  test('deleting everything brings back that the placing was asked for', () => {
    actions.beginInvited(other, 'Mine');
    actions.clearAll();
    expect([newest.current.invitedNonce, readInvited()]).toEqual([null, null]);
    actions.undo();
    expect([newest.current.invitedNonce, readInvited()]).toEqual([other.nonce, other.nonce]);
  });
});

describe('an invitation', () => {
  test('makes room for its placing also where the history is full', () => {
    const history = Array.from({ length: HISTORY_LIMIT }, (_, index) => ({
      ...entry,
      id: `r${index}`,
    }));
    actions.replaceAll({ placing, history, targets: {} });
    actions.beginInvited(other, 'Mine '.repeat(40));
    const { state } = newest.current;
    expect(state.history).toHaveLength(HISTORY_LIMIT + 1);
    expect(state.history[0]).toMatchObject({ name: 'Mine '.repeat(12).trim(), placing });
    expect(readSaved(editions)).toEqual({ state, problems: [] });
  });
});
