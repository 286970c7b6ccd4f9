import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyState, readInvited, readSaved, writePlan } from '../../../src/browser/saved.ts';
import { follow } from '../../../src/islands/state/held.ts';
import type { Found, Held } from '../../../src/islands/state/held.ts';
import { makeActions } from '../../../src/islands/state/saved-actions.ts';
import type { SavedActions } from '../../../src/islands/state/saved-actions.ts';
import { loadPlaybook } from '../../../src/model/load-vite.ts';
import { emptyWords } from '../../../src/sharing/board-ask.ts';
import { HISTORY_LIMIT, blankPlacing } from '../../../src/sharing/placing.ts';
import { PLAN_LIMIT } from '../../../src/sharing/plan.ts';
import { makePlanned } from '../plan/entries.ts';

const { model, editions } = loadPlaybook();
const now = '2026-03-01T09:30:00Z';
const placing = { ...blankPlacing(model, 42, now), unit: 'Acme' };
const other = { ...blankPlacing(model, 43, now), unit: 'Other' };
const plan = [makePlanned('a'), makePlanned('b'), makePlanned('c')];
const board = { play: 'insight-look', owner: 'Ann', time: '', cost: '', decision: 'May we begin?' };
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
      state: { placing, history: [entry], targets: { insight: 3 }, plan, board, tools: [] },
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
    ['replacing everything', () => actions.replaceAll({ ...emptyState, placing: other })],
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
    ['a play was added', () => actions.addToPlan({ id: 'd', title: 'D' })],
    ['the plan was changed', () => actions.changeEntry('a', { owner: 'Bea' })],
    ['something was typed for the board', () => actions.setBoard({ ...board, cost: '1' })],
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
    ['a play was added', () => actions.addToPlan({ id: 'd', title: 'D' })],
    ['the plan was changed', () => actions.changeEntry('a', { owner: 'Bea' })],
    ['something was typed for the board', () => actions.setBoard({ ...board, cost: '1' })],
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

describe('the plan', () => {
  const playsKept = () => readSaved(editions).state.plan.map(({ play }) => play);

  test('takes a play once, and says what became of it', () => {
    expect(actions.addToPlan({ id: 'd', title: 'Do d' })).toBe('added');
    expect(actions.addToPlan({ id: 'd', title: 'Do d' })).toBe('there');
    expect(playsKept()).toEqual(['a', 'b', 'c', 'd']);
    actions.replaceAll({
      ...emptyState,
      plan: Array.from({ length: PLAN_LIMIT }, (_, index) => makePlanned(`play-${index}`)),
    });
    expect(actions.addToPlan({ id: 'e', title: 'Do e' })).toBe('full');
    expect(playsKept()).toHaveLength(PLAN_LIMIT);
  });

  test('keeps what is changed and moved', () => {
    actions.changeEntry('b', { owner: ' Bea ', state: 'done' });
    actions.moveInPlan('b', -1);
    expect(readSaved(editions).state.plan).toEqual([
      makePlanned('b', { owner: 'Bea', state: 'done' }),
      plan[0],
      plan[2],
    ]);
    const before = newest.current;
    actions.moveInPlan('b', -1);
    expect(newest.current).toBe(before);
  });

  test('gets back a play that was taken out, at its place, and loses nothing that came between', () => {
    actions.removeFromPlan('b');
    expect(newest.current.undoable).toEqual({ kind: 'remove-move', entry: plan[1], index: 1 });
    actions.changeEntry('c', { owner: 'Cem' });
    actions.undo();
    expect(newest.current.undoable).toBeNull();
    expect(readSaved(editions).state.plan).toEqual([
      plan[0],
      plan[1],
      makePlanned('c', { owner: 'Cem' }),
    ]);
  });

  test('is not touched where a play is not in it', () => {
    const before = newest.current;
    actions.removeFromPlan('x');
    expect(newest.current).toBe(before);
  });
});

describe('what is typed for the board', () => {
  test('is kept cleaned, and gone when nothing is left', () => {
    const typed = { owner: ' Ann ', time: 'Four\nweeks', cost: '', decision: '' };
    actions.setBoard({ ...typed, play: 'insight-look' });
    expect(readSaved(editions).state.board).toEqual({
      play: 'insight-look',
      owner: 'Ann',
      time: 'Four weeks',
      cost: '',
      decision: '',
    });
    actions.setBoard({ ...emptyWords, play: 'insight-look' });
    expect(readSaved(editions).state.board).toBeNull();
  });
});

describe('an invitation', () => {
  test('makes room for its placing also where the history is full', () => {
    const history = Array.from({ length: HISTORY_LIMIT }, (_, index) => ({
      ...entry,
      id: `r${index}`,
    }));
    actions.replaceAll({ ...emptyState, placing, history });
    actions.beginInvited(other, 'Mine '.repeat(40));
    const { state } = newest.current;
    expect(state.history).toHaveLength(HISTORY_LIMIT + 1);
    expect(state.history[0]).toMatchObject({ name: 'Mine '.repeat(12).trim(), placing });
    expect(readSaved(editions)).toEqual({ state, problems: [] });
  });
});

describe('following the store', () => {
  const found = (): Found => ({ ...readSaved(editions), aside: null, invitedNonce: null });

  test('takes what was added elsewhere, so that the next change does not lose it', () => {
    actions.replaceAll(newest.current.state);
    writePlan([...plan, makePlanned('elsewhere')]);
    newest.current = follow(newest.current, found());
    actions.addToPlan({ id: 'here', title: 'Here' });
    expect(readSaved(editions).state.plan.map(({ play }) => play)).toEqual([
      'a',
      'b',
      'c',
      'elsewhere',
      'here',
    ]);
  });

  test('keeps an undo of everything until something has changed', () => {
    actions.clearAll();
    const { undoable, state } = newest.current;
    newest.current = follow(newest.current, found());
    expect(newest.current.undoable).toBe(undoable);
    expect(newest.current.state).toBe(state);
    writePlan(plan);
    expect(follow(newest.current, found()).undoable).toBeNull();
  });

  test('tells of a problem once', () => {
    const broken = (): Found => ({
      ...found(),
      problems: [
        { kind: 'unreadable', part: 'board', text: '{', problems: [], key: 'leap.board.1' },
      ],
    });
    const once = follow(newest.current, broken());
    expect(once.problems).toHaveLength(1);
    expect(follow(once, broken()).problems).toEqual(once.problems);
  });
});
