import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { channelName, shelfName } from '../../../src/offline/names.ts';
import { listPages, readLevel } from '../../../src/offline/notes.ts';
import { rememberPage } from '../../../src/offline/pages.ts';
import type { Build, Told } from '../../../src/offline/types.ts';
import { ORIGIN } from '../../fixtures/caches.ts';
import { makeTestBuild, stubHost } from '../../fixtures/offline-host.ts';
import type { Files, OfflineHost } from '../../fixtures/offline-host.ts';

const core = (mark: string): Files => ({ '/place/': `place ${mark}`, '/offline/': 'not kept' });
const whole = (mark: string): Files => ({ ...core(mark), '/path/': `path ${mark}` });

let host: OfflineHost;
/** Pages that the browser has open. */
let open: { id: string; url: string }[];
let told: Told[];

/** A worker of a build, running. */
interface Running {
  build: Build;
  /** Runs the event's listener and waits for all that it started. */
  send: (name: 'install' | 'activate' | 'message', data?: string) => Promise<unknown>;
}

/** Starts the worker of a version that the host has now. */
async function start(mark: string): Promise<Running> {
  const { build, list } = await makeTestBuild(mark, core(mark), whole(mark));
  host.files = { ...whole(mark), ...list };
  const listeners = new Map<string, (event: unknown) => void>();
  vi.stubGlobal('self', {
    leapBuild: build,
    location: { href: `${ORIGIN}/sw.js` },
    registration: { installing: null },
    clients: { claim: () => Promise.resolve(), matchAll: () => Promise.resolve(open) },
    skipWaiting: () => Promise.resolve(),
    addEventListener: (name: string, listener: (event: unknown) => void) =>
      listeners.set(name, listener),
  });
  vi.resetModules();
  await import('../../../src/offline/worker.ts');
  return {
    build,
    send: (name, data) => {
      const waiting: Promise<unknown>[] = [];
      listeners.get(name)?.({ data, waitUntil: (work: Promise<unknown>) => waiting.push(work) });
      return Promise.all(waiting);
    },
  };
}

async function startAndActivate(mark: string): Promise<Running> {
  const worker = await start(mark);
  await worker.send('install');
  await worker.send('activate');
  return worker;
}

const hasShelf = (version: string) => host.caches.has(shelfName('/', version));

beforeEach(() => {
  host = stubHost({});
  open = [];
  told = [];
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      readonly name: string;
      constructor(name: string) {
        this.name = name;
      }
      postMessage(message: Told) {
        if (this.name === channelName('/')) told.push(message);
      }
    },
  );
  vi.stubGlobal('navigator', {});
  vi.useFakeTimers({ now: new Date('2026-05-04T10:30:00Z'), toFake: ['Date'] });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a first worker', () => {
  test('keeps the core and nothing else', async () => {
    const { build } = await startAndActivate('one');
    expect(await readLevel('/', 'one')).toBe('core');
    expect(host.asked.toSorted()).toEqual(Object.keys(core('one')).toSorted());
    expect(told).toEqual([{ kind: 'core', whole: build.whole }]);
  });

  test('takes pages that are open already for its own', async () => {
    open = [{ id: 'early', url: `${ORIGIN}/place/` }];
    await startAndActivate('one');
    expect(await listPages('/')).toMatchObject([{ id: 'early', version: 'one' }]);
  });

  test('keeps the whole once a page asks for it, and tells how far it is', async () => {
    const { build, send } = await startAndActivate('one');
    told = [];
    await send('message', 'keep-whole');
    expect(await readLevel('/', 'one')).toBe('whole');
    expect(told[0]).toEqual({ kind: 'keeping', whole: build.whole, done: 0 });
    expect(told.at(-1)).toEqual({ kind: 'whole', whole: build.whole });
  });

  test('says why the whole did not arrive, and goes on when it is asked again', async () => {
    const { send } = await startAndActivate('one');
    const { '/path/': path, ...rest } = host.files;
    host.files = rest;
    await send('message', 'keep-whole');
    expect(told.at(-1)).toMatchObject({ kind: 'stopped', why: 'changed' });
    expect(await readLevel('/', 'one')).toBe('core');
    host.files = { ...rest, '/path/': path! };
    await send('message', 'keep-whole');
    expect(told.at(-1)).toMatchObject({ kind: 'whole' });
  });

  test('fetches nothing more where data is to be saved', async () => {
    const { send } = await startAndActivate('one');
    vi.stubGlobal('navigator', { connection: { saveData: true } });
    host.asked = [];
    await send('message', 'keep-whole');
    expect(told.at(-1)).toMatchObject({ kind: 'stopped', why: 'save-data' });
    expect(host.asked).toEqual([]);
  });

  test('deletes all that it has, and says so', async () => {
    const { send } = await startAndActivate('one');
    await send('message', 'keep-whole');
    await send('message', 'remove');
    expect(await host.caches.keys()).toEqual([]);
    expect(told.at(-1)).toEqual({ kind: 'removed' });
    await send('message', 'tell');
    expect(told.at(-1)).toEqual({ kind: 'removed' });
  });
});

describe('a second worker', () => {
  test('keeps the whole before it takes over, where the first has it', async () => {
    const first = await startAndActivate('one');
    await first.send('message', 'keep-whole');
    await startAndActivate('two');
    expect(await readLevel('/', 'two')).toBe('whole');
    expect(await hasShelf('one')).toBe(false);
  });

  test('does not take over with less, nor where data is to be saved', async () => {
    const first = await startAndActivate('one');
    await first.send('message', 'keep-whole');
    const second = await start('two');
    vi.stubGlobal('navigator', { connection: { saveData: true } });
    await expect(second.send('install')).rejects.toMatchObject({ why: 'save-data' });
    expect(await readLevel('/', 'two')).toBeNull();
    expect(await readLevel('/', 'one')).toBe('whole');
  });

  test('leaves the files of the first for as long as a page of it is open', async () => {
    open = [{ id: 'old', url: `${ORIGIN}/place/` }];
    await startAndActivate('one');
    const second = await startAndActivate('two');
    vi.setSystemTime(new Date('2026-05-04T11:30:00Z'));
    await second.send('activate');
    expect(await hasShelf('one')).toBe(true);
    open = [];
    await second.send('activate');
    expect(await hasShelf('one')).toBe(false);
    expect(await listPages('/')).toEqual([]);
  });

  test('leaves them a while for a page that is still being opened', async () => {
    await startAndActivate('one');
    await rememberPage('/', { id: 'coming', version: 'one', digest: null, address: '/place/' });
    const second = await startAndActivate('two');
    expect(await hasShelf('one')).toBe(true);
    vi.setSystemTime(new Date('2026-05-04T10:30:11Z'));
    await second.send('activate');
    expect(await hasShelf('one')).toBe(false);
  });
});
