import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keysEnabled, onKeysChange, setKeysEnabled } from '../../../src/browser/keys.ts';
import {
  clearSaved,
  onSavedChange,
  readInvited,
  readSaved,
  readSetAside,
  writeBoard,
  writeHistory,
  writeInvited,
  writePlacing,
  writePlan,
  writeSetAside,
  writeTargets,
  writeTools,
} from '../../../src/browser/saved.ts';
import { markSeen } from '../../../src/browser/seen.ts';
import { keysBeginning, read, remove, write } from '../../../src/browser/storage.ts';
import { savedProblemText } from '../../../src/interface/saved.ts';
import { loadPlaybook } from '../../../src/model/load-vite.ts';
import { blankPlacing } from '../../../src/sharing/placing.ts';
import { Store } from '../../fixtures/store.ts';
import { makePlanned } from '../plan/entries.ts';

const { model, editions } = loadPlaybook();
const placing = { ...blankPlacing(model, 42, '2026-03-01T09:30:00Z'), unit: 'Acme' };
const plan = [makePlanned('insight-look'), makePlanned('long-gone')];
const board = { play: 'insight-look', owner: 'Ann', time: '', cost: '', decision: 'May we begin?' };
const tool = {
  tool: 'leap',
  version: 1,
  inputs: { people: '12' },
  board: '',
  changedAt: '2026-03-01T09:30:00Z',
};
const nothing = { placing: null, history: [], targets: {}, plan: [], board: null, tools: [] };
const entry = { id: 'a1', name: 'March', savedAt: '2026-03-02T09:30:00Z', placing };

/** A window that can hear events and store things. */
function openWindow(stores: object): EventTarget {
  const opened = Object.assign(new EventTarget(), stores);
  vi.stubGlobal('window', opened);
  return opened;
}

let local: Store;
let session: Store;

beforeEach(() => {
  local = new Store();
  session = new Store();
  openWindow({ localStorage: local, sessionStorage: session });
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what is saved', () => {
  test('is nothing in a browser that is new here', () => {
    expect(readSaved(editions)).toEqual({
      state: nothing,
      problems: [],
    });
  });

  test('comes back as it was written', () => {
    writePlacing(placing);
    writeHistory([entry]);
    writeTargets({ insight: 3 });
    writePlan(plan);
    writeBoard(board);
    writeTools([tool]);
    expect(readSaved(editions)).toEqual({
      state: { placing, history: [entry], targets: { insight: 3 }, plan, board, tools: [tool] },
      problems: [],
    });
  });

  test('keeps the plan, the words for the board and the tools under keys of their own', () => {
    writePlan(plan);
    writeBoard(board);
    writeTools([tool]);
    expect(Object.keys(local).sort()).toEqual(['leap.board', 'leap.plan', 'leap.tools']);
    writePlan([]);
    writeBoard(null);
    writeTools([]);
    expect(Object.keys(local)).toEqual([]);
  });

  test('leaves nothing behind when it is cleared, not even what could not be read', () => {
    writePlacing(placing);
    writeHistory([entry]);
    writeInvited(42);
    writeSetAside({ kind: 'start-over', placing, historyId: null });
    writePlan(plan);
    writeBoard(board);
    writeTools([tool]);
    local['leap.targets'] = 'broken';
    readSaved(editions);
    local['leap.theme'] = 'dark';
    expect(clearSaved()).toEqual({ ok: true });
    expect(Object.keys(local)).toEqual(['leap.theme']);
    expect(Object.keys(session)).toEqual([]);
  });

  test('is put aside unchanged where it cannot be read, and never overwritten', () => {
    local['leap.placing'] = 'first ruin';
    const { state, problems } = readSaved(editions);
    expect(state.placing).toBeNull();
    expect(problems).toMatchObject([{ kind: 'unreadable', part: 'placing', text: 'first ruin' }]);
    expect(savedProblemText(problems[0]!)).toBe(
      'Your answers in this browser could not be read. The text has been put aside unchanged, and you can download it.',
    );
    local['leap.placing'] = 'second ruin';
    readSaved(editions);
    expect({ ...local }).toEqual({
      'leap.placing.unreadable': 'first ruin',
      'leap.placing.unreadable.2': 'second ruin',
    });
  });

  test('loses no other part to one that cannot be read', () => {
    writePlacing(placing);
    local['leap.history'] = '{}';
    expect(readSaved(editions).state).toEqual({ ...nothing, placing });
  });

  test('tells of a plan that cannot be read and keeps its text', () => {
    local['leap.plan'] = '{"plan": [';
    const { state, problems } = readSaved(editions);
    expect(state.plan).toEqual([]);
    expect(savedProblemText(problems[0]!)).toBe(
      'Your plan in this browser could not be read. The text has been put aside unchanged, and you can download it.',
    );
    expect({ ...local }).toEqual({ 'leap.plan.unreadable': '{"plan": [' });
  });

  test('moves a placing of an edition that this site lacks to the history', () => {
    const foreign = { ...placing, edition: '2031.7' };
    writePlacing(foreign);
    const { state, problems } = readSaved(editions);
    expect(state.placing).toBeNull();
    expect(state.history).toMatchObject([{ name: 'Acme', placing: foreign }]);
    expect(savedProblemText(problems[0]!)).toBe(
      'Your placing “Acme” uses edition 2031.7 of the questions, which this site does not have. It is kept with your saved results.',
    );
    expect(readSaved(editions)).toEqual({ state, problems: [] });
  });

  test('names a placing without a unit that it moves after its edition', () => {
    writePlacing({ ...placing, unit: '', edition: '2031.7' });
    const { state } = readSaved(editions);
    expect(state.history).toMatchObject([{ name: '2031.7' }]);
    expect(readSaved(editions)).toEqual({ state, problems: [] });
  });

  test('takes more results than a file may hold', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ ...entry, id: `r${index}` }));
    writeHistory(many);
    expect(readSaved(editions).state.history).toHaveLength(300);
  });

  test('is told to a listener when another tab changes it, and when the page comes back', () => {
    const listener = vi.fn();
    const stop = onSavedChange(listener);
    const tell = (type: string, fields: object) =>
      window.dispatchEvent(Object.assign(new Event(type), fields));
    tell('storage', { key: 'leap.placing' });
    tell('storage', { key: 'leap.plan' });
    tell('storage', { key: null });
    tell('pageshow', { persisted: true });
    expect(listener).toHaveBeenCalledTimes(4);
    tell('storage', { key: 'leap.theme' });
    tell('pageshow', { persisted: false });
    stop();
    tell('storage', { key: 'leap.placing' });
    expect(listener).toHaveBeenCalledTimes(4);
  });

  test('is told to a listener when the page is seen again, for a tab in the background may miss an event', () => {
    const listener = vi.fn();
    const stop = onSavedChange(listener);
    const turn = (visibilityState: string) => {
      Object.assign(document, { visibilityState });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    turn('hidden');
    expect(listener).not.toHaveBeenCalled();
    turn('visible');
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    turn('visible');
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('what was set aside', () => {
  test('comes back with the entry that it was moved to', () => {
    const aside = { kind: 'invitation', placing, historyId: 'a1' } as const;
    writeSetAside(aside);
    expect(readSetAside(editions)).toEqual(aside);
    writeSetAside(null);
    expect(readSetAside(editions)).toBeNull();
  });

  test.each(['', 'start-over', 'other\n\n{}', 'start-over\n\n{'])(
    'is none in the text %j',
    (text) => {
      session['leap.set-aside'] = text;
      expect(readSetAside(editions)).toBeNull();
    },
  );

  test('is none where its edition is no longer known', () => {
    writeSetAside({
      kind: 'start-over',
      placing: { ...placing, edition: '1999.1' },
      historyId: null,
    });
    expect(readSetAside(editions)).toBeNull();
  });
});

describe('an invited placing', () => {
  test('is known by its nonce', () => {
    expect(readInvited()).toBeNull();
    writeInvited(42);
    expect(readInvited()).toBe(42);
    local['leap.invited'] = 'x';
    expect(readInvited()).toBeNull();
  });
});

describe('a store that cannot be used', () => {
  /** A store in which everything throws. */
  const failing = (name: string): object => {
    const fail = () => {
      throw new DOMException('no', name);
    };
    return { getItem: fail, setItem: fail, removeItem: fail };
  };

  test('says that it is closed to every caller and throws nothing', () => {
    const closed = new EventTarget();
    Object.defineProperty(closed, 'localStorage', {
      get() {
        throw new DOMException('closed', 'SecurityError');
      },
    });
    vi.stubGlobal('window', closed);
    const blocked = { ok: false, reason: 'blocked' };
    expect([read('k'), write('k', 't'), remove('k'), clearSaved()]).toEqual([
      blocked,
      blocked,
      blocked,
      blocked,
    ]);
    expect(keysBeginning('k')).toEqual([]);
    expect(readSaved(editions)).toEqual({
      state: nothing,
      problems: [{ kind: 'blocked' }],
    });
  });

  test.each(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])('is full on a %s', (name) => {
    openWindow({ localStorage: failing(name), sessionStorage: session });
    expect(writePlacing(placing)).toEqual({ ok: false, reason: 'full' });
  });

  test('tells of an unreadable text at every visit until the reader has seen it', () => {
    local['leap.placing'] = '{oops';
    expect(readSaved(editions).problems).toHaveLength(1);
    const [again] = readSaved(editions).problems;
    expect(again).toMatchObject({ kind: 'unreadable', part: 'placing', text: '{oops' });
    if (again?.kind === 'unreadable') markSeen(again.key);
    expect(readSaved(editions).problems).toEqual([]);
    expect(Object.values({ ...local })).toEqual(['{oops']);
  });

  test('keeps an unreadable text where it was when there is no room to move it', () => {
    local['leap.placing'] = 'ruin';
    local.setItem = function (key: string, text: string) {
      if (key !== 'leap.placing') throw new DOMException('no', 'QuotaExceededError');
      this[key] = text;
    };
    readSaved(editions);
    expect(local.getItem('leap.placing')).toBe('ruin');
  });
});

describe('single-key shortcuts', () => {
  test('work until the reader switches them off, which is remembered', () => {
    expect(keysEnabled()).toBe(true);
    setKeysEnabled(false);
    expect(keysEnabled()).toBe(false);
    expect(local['leap.keys']).toBe('off');
    setKeysEnabled(true);
    expect(keysEnabled()).toBe(true);
  });

  test('tell a listener when they are switched, here or in another tab', () => {
    const listener = vi.fn();
    const stop = onKeysChange(listener);
    setKeysEnabled(false);
    expect(listener).toHaveBeenLastCalledWith(false);
    local.removeItem('leap.keys');
    window.dispatchEvent(Object.assign(new Event('storage'), { key: 'leap.keys' }));
    expect(listener).toHaveBeenLastCalledWith(true);
    stop();
    setKeysEnabled(false);
    expect(listener).toHaveBeenCalledTimes(2);
    setKeysEnabled(true);
  });

  test('stay switched off on this page where nothing can be stored', () => {
    const closed = new EventTarget();
    vi.stubGlobal('window', closed);
    setKeysEnabled(false);
    expect(keysEnabled()).toBe(false);
    setKeysEnabled(true);
    expect(keysEnabled()).toBe(true);
  });
});
