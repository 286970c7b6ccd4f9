/** The service worker: keeps versions of the site whole, and answers each page from the version that it came from. */
import { answerFile, answerPage, isOurs } from './answer.ts';
import { digestOf } from './digest.ts';
import { gather, GatherError } from './gather.ts';
import { channelName } from './names.ts';
import { readLevel, writeLevel } from './notes.ts';
import { adoptPages, versionsInUse } from './pages.ts';
import { isSavingData } from './save-data.ts';
import type { WorkerScope } from './scope.ts';
import { clearAll, clearShelves, hasOtherWhole } from './shelves.ts';
import type { Ask, FileLine, Kept, Told } from './types.ts';

/** How often windows are told how far the fetching has come, in milliseconds. */
const SAID_EVERY = 250;

const scope = self as unknown as WorkerScope;
const build = scope.leapBuild;
const { base, version } = build;
const channel = new BroadcastChannel(channelName(base));

/** The fetching of the whole, while it goes on. */
let keeping: Promise<void> | null = null;
let stopping = new AbortController();
/** What the last fetching of the whole came to, where it did not come to its end. */
let stopped: Kept | null = null;
/** Bytes of the whole that are here, and when windows were last told of them. */
let done = 0;
let saidAt = 0;

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (!isOurs(build, request, self.location.href)) return;
  const isPage = request.mode === 'navigate';
  const answer = isPage ? answerPage(build, event) : answerFile(build, event);
  // A store that cannot be read is no reason to show nothing.
  event.respondWith(answer.catch(() => fetch(request)));
  if (isPage) event.waitUntil(clear(true));
});
scope.addEventListener('message', (event) => {
  const asked = event.data as Ask;
  if (asked === 'tell') event.waitUntil(tell());
  else if (asked === 'keep-whole') event.waitUntil(keepWhole());
  else if (asked === 'remove') event.waitUntil(remove());
});

/** Brings as much of this version as there was of the one before it; until that is here, the one before it goes on. */
async function install(): Promise<void> {
  await gather(build.files, { base, version });
  let level = (await readLevel(base, version)) ?? 'core';
  if (level === 'core' && (await hasOtherWhole(base, version))) {
    if (isSavingData()) throw new GatherError('save-data', version);
    await gather(await fetchList(), { base, version });
    level = 'whole';
  }
  await writeLevel(base, version, level);
  await scope.skipWaiting();
}

async function activate(): Promise<void> {
  await adoptPages(base, version, scope);
  await scope.clients.claim();
  await clear(scope.registration.installing !== null);
  await tell();
}

async function clear(isFilling: boolean): Promise<void> {
  await clearShelves(base, version, await versionsInUse(base, scope), isFilling);
}

/** All files of this version, as its own list has them. */
async function fetchList(signal?: AbortSignal): Promise<FileLine[]> {
  try {
    const answer = await fetch(build.list, { signal: signal ?? null });
    const bytes = await answer.arrayBuffer();
    if ((await digestOf(bytes)) !== build.listDigest) throw new GatherError('changed', build.list);
    return JSON.parse(new TextDecoder().decode(bytes)) as FileLine[];
  } catch (error) {
    if (error instanceof GatherError) throw error;
    throw new GatherError('network', build.list);
  }
}

function keepWhole(): Promise<void> {
  keeping ??= gatherWhole().finally(() => {
    keeping = null;
    return tell();
  });
  return keeping;
}

async function gatherWhole(): Promise<void> {
  if ((await readLevel(base, version)) !== 'core') return;
  stopping = new AbortController();
  const { signal } = stopping;
  stopped = null;
  done = 0;
  try {
    if (isSavingData()) throw new GatherError('save-data', version);
    say({ kind: 'keeping', whole: build.whole, done });
    const onFile = ([, , bytes]: FileLine) => {
      done += bytes;
      sayDone();
    };
    await gather(await fetchList(signal), { base, version, signal, onFile });
    signal.throwIfAborted();
    await writeLevel(base, version, 'whole');
  } catch (error) {
    if (signal.aborted) return;
    const why = error instanceof GatherError ? error.why : 'network';
    stopped = { kind: 'stopped', whole: build.whole, done, why };
  }
}

async function remove(): Promise<void> {
  stopping.abort();
  await keeping;
  await clearAll(base);
  say({ kind: 'removed' });
}

/** Tells every window what is kept; nothing where nothing is. */
async function tell(): Promise<void> {
  const level = await readLevel(base, version);
  if (level === null) return;
  if (keeping) say({ kind: 'keeping', whole: build.whole, done });
  else if (level === 'whole') say({ kind: 'whole', whole: build.whole });
  else say(stopped ?? { kind: 'core', whole: build.whole });
}

/** Tells how far the fetching has come, a few times a second at most. */
function sayDone(): void {
  if (Date.now() - saidAt < SAID_EVERY) return;
  saidAt = Date.now();
  say({ kind: 'keeping', whole: build.whole, done });
}

function say(told: Told): void {
  channel.postMessage(told);
}
