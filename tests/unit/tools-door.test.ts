import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  dismissDamaged,
  onToolsChange,
  readKeptPlacing,
  readKeptTool,
  readTools,
  readUndo,
  writeTool,
  writeUndo,
} from '../../src/browser/tool-door.ts';
import { clearSaved, readSaved, writePlacing } from '../../src/browser/saved.ts';
import { loadPlaybookFromDisk } from '../../src/model/load-node.ts';
import { blankPlacing } from '../../src/sharing/placing.ts';
import type { ToolWork } from '../../src/sharing/tool-work.ts';
import { Store } from '../fixtures/store.ts';

const { model } = loadPlaybookFromDisk('.');

let local: Store;

beforeEach(() => {
  local = new Store();
  vi.stubGlobal(
    'window',
    Object.assign(new EventTarget(), { localStorage: local, sessionStorage: new Store() }),
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function makeWork(tool: string, people: string): ToolWork {
  return {
    tool,
    version: 1,
    inputs: { people },
    changedAt: '2026-03-01T09:30:00Z',
  };
}

test('a tool is kept beside the others and comes back as it was put in', () => {
  expect(readTools()).toEqual({ tools: [], reason: null, damaged: null });
  expect(readKeptTool('leap')).toBeNull();

  writeTool('leap', 1, makeWork('leap', '1.2k'));
  writeTool('return', 1, makeWork('return', '3'));
  writeTool('leap', 1, makeWork('leap', '1.3k'));

  expect(readTools().tools).toEqual([makeWork('leap', '1.3k'), makeWork('return', '3')]);
  expect(readKeptTool('leap')).toEqual({ people: '1.3k' });
  expect(readSaved([model]).state.tools).toEqual(readTools().tools);
});

test('nothing is left in the store once the last tool is empty', () => {
  writeTool('leap', 1, makeWork('leap', '1'));
  writeTool('leap', 1, null);
  expect(Object.keys(local)).toEqual([]);
});

test('what is kept of a newer version of a tool stays as it is', () => {
  writeTool('leap', 2, { ...makeWork('leap', '7'), version: 2 });
  expect(writeTool('leap', 1, makeWork('leap', '1'))).toEqual({ ok: false, reason: 'newer' });
  expect(writeTool('leap', 1, null)).toEqual({ ok: false, reason: 'newer' });
  expect(writeTool('return', 1, makeWork('return', '3'))).toEqual({ ok: true });
  expect(readTools().tools).toEqual([
    { ...makeWork('leap', '7'), version: 2 },
    makeWork('return', '3'),
  ]);
});

test('what was replaced can come back until the tab is closed, or everything is deleted', () => {
  expect(readUndo('leap')).toBeNull();
  writeUndo('leap', makeWork('leap', '9'));
  expect(readUndo('leap')).toEqual(makeWork('leap', '9'));
  expect(readUndo('return')).toBeNull();
  writeUndo('return', makeWork('return', '9'));
  clearSaved();
  expect([readUndo('leap'), readUndo('return')]).toEqual([null, null]);
  writeUndo('leap', makeWork('leap', '9'));
  writeUndo('leap', null);
  expect(readUndo('leap')).toBeNull();
});

test('a text that there is no room to put aside is not written over', () => {
  local.setItem('leap.tools', '{"tools": [');
  local.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  // The browser gives back what was just taken away.
  local.removeItem = () => undefined;
  expect(readTools()).toEqual({ tools: [], reason: 'full', damaged: '{"tools": [' });
  expect(writeTool('leap', 1, makeWork('leap', '1'))).toEqual({ ok: false, reason: 'full' });
  expect(local.getItem('leap.tools')).toBe('{"tools": [');
});

test('a text that cannot be read is put aside unchanged before anything is written', () => {
  local.setItem('leap.tools', '{"tools": [');
  expect(readTools()).toEqual({ tools: [], reason: null, damaged: '{"tools": [' });
  expect(writeTool('leap', 1, makeWork('leap', '1'))).toEqual({ ok: true });
  expect(local.getItem('leap.tools.unreadable')).toBe('{"tools": [');
  expect(readKeptTool('leap')).toEqual({ people: '1' });
  // Until the reader has seen it, every visit tells of it.
  expect(readTools().damaged).toBe('{"tools": [');
  dismissDamaged();
  expect(readTools().damaged).toBeNull();
  expect(local.getItem('leap.tools.unreadable.seen')).toBe('{"tools": [');
});

test('a store that is closed is told of, and nothing throws', () => {
  vi.stubGlobal('window', {
    get localStorage(): Storage {
      throw new DOMException('no', 'SecurityError');
    },
  });
  expect(readTools()).toEqual({ tools: [], reason: 'blocked', damaged: null });
  expect(writeTool('leap', 1, makeWork('leap', '1'))).toEqual({ ok: false, reason: 'blocked' });
  expect(readKeptPlacing([model])).toBeNull();
});

test('a store that is full keeps what it had', () => {
  writeTool('leap', 1, makeWork('leap', '1'));
  local.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  expect(writeTool('leap', 1, makeWork('leap', '2'))).toEqual({ ok: false, reason: 'full' });
  expect(readKeptTool('leap')).toEqual({ people: '1' });
});

test('the placing under way is given only under an edition that is known', () => {
  expect(readKeptPlacing([model])).toBeNull();
  const placing = { ...blankPlacing(model, 7, '2026-03-01T09:30:00Z'), unit: 'Acme' };
  writePlacing(placing);
  expect(readKeptPlacing([model])).toEqual(placing);
  expect(readKeptPlacing([{ ...model, edition: '2031.1' }])).toBeNull();
});

test('another tab’s change is told, and no other key’s', () => {
  const listener = vi.fn();
  const end = onToolsChange(listener);
  const tell = (key: string | null) =>
    window.dispatchEvent(Object.assign(new Event('storage'), { key }));
  tell('leap.tools');
  tell('leap.placing');
  tell(null);
  tell('leap.theme');
  expect(listener).toHaveBeenCalledTimes(3);
  end();
  tell('leap.tools');
  expect(listener).toHaveBeenCalledTimes(3);
});
