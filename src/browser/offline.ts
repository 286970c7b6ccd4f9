/** The door to what the service worker keeps for the time without a network. */
import { addressOf } from '../interface/address.ts';
import { channelName, isOwnCache } from '../offline/names.ts';
import { isSavingData } from '../offline/save-data.ts';
import type { Amount, Ask, Kept, OfflineNotice, Told } from '../offline/types.ts';
import { read, remove, write } from './storage.ts';

/** Why no page can be kept. */
export type Unsupported = 'address' | 'browser' | 'development';

/** What is kept for the time without a network, as far as this page knows. */
export type Offline =
  /** Not known yet. */
  | { kind: 'checking' }
  /** No page can be kept: the address is plain http from another machine, the browser does not do it here, or nothing was built. */
  | { kind: 'unsupported'; why: Unsupported }
  /** Nothing is kept. `whole` is `null` where its size could not be asked for. */
  | { kind: 'none'; whole: Amount | null }
  /** The first files are on their way. */
  | { kind: 'starting' }
  /** The first files did not arrive. */
  | { kind: 'failed'; whole: Amount | null }
  | Kept;

/** Set once the reader has had everything removed: nothing is kept again before it is asked for. */
const REFUSED = 'leap.offline';

/** How long the worker may say nothing of its fetching before it is asked again, in milliseconds: a browser may have stopped it. */
const QUIET = 15_000;

/** How long a removal waits for the worker to let go, in milliseconds. */
const LETTING_GO = 3_000;

const base = addressOf('/');

let state: Offline = { kind: 'checking' };
const listeners = new Set<(state: Offline) => void>();
let channel: BroadcastChannel | null = null;
/** Whether this window is removing what is kept: it then says so itself, once all of it has gone. */
let isRemoving = false;
let quiet: ReturnType<typeof setTimeout> | undefined;

/** Whether everything is here: the Console may say “ready offline”. */
export function isReadyOffline({ kind }: Offline): boolean {
  return kind === 'whole';
}

/** Whether this page was asked for by an address of its own, with the base, and does not stand in for another. */
export function isPageAt(address: string): boolean {
  return window.location.pathname === address;
}

/**
 * Tells what is kept, now and at each change, whichever window brought it about.
 *
 * @returns what ends the telling
 */
export function watchOffline(tell: (state: Offline) => void): () => void {
  listeners.add(tell);
  tell(state);
  if (listeners.size === 1) start();
  return () => {
    listeners.delete(tell);
    if (listeners.size === 0) end();
  };
}

/**
 * Keeps the questions and their result, so that they open without a network. Does nothing in development, where nothing can be kept, and where the
 * reader has had everything removed.
 */
export async function keepCore(): Promise<void> {
  const refused = read(REFUSED);
  if (refused.ok && refused.text !== null) return;
  // What does not arrive is asked for at the next visit.
  await register().catch(() => null);
}

/** Fetches and keeps the whole playbook, from where an earlier fetching stopped. */
export async function keepWhole(): Promise<void> {
  if (isSavingData()) return;
  remove(REFUSED);
  showBegun();
  const registration = await register().catch(() => null);
  // Otherwise the version that a newer one is about to take over from would be fetched.
  await registration?.update().catch(() => null);
  const isThere = registration ? await untilSettled(registration) : false;
  if (isThere) ask('keep-whole');
  else await showNone('failed');
}

/** Deletes everything that was kept, for every window, and keeps nothing until it is asked to again. */
export async function removeKept(): Promise<void> {
  isRemoving = true;
  write(REFUSED, 'removed');
  try {
    const registration = await findRegistration();
    if (registration?.active) await askToRemove(registration.active);
    const names = (await caches.keys()).filter((name) => isOwnCache(base, name));
    await Promise.all(names.map((name) => caches.delete(name)));
    await registration?.unregister();
  } finally {
    isRemoving = false;
  }
  await showNone('none');
}

function start(): void {
  channel = new BroadcastChannel(channelName(base));
  channel.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data));
  if (whyUnsupported() === null) {
    navigator.serviceWorker.addEventListener('controllerchange', goOn);
  }
  void look();
}

function end(): void {
  channel?.close();
  channel = null;
  clearTimeout(quiet);
  if (whyUnsupported() === null) {
    navigator.serviceWorker.removeEventListener('controllerchange', goOn);
  }
}

/** Finds out what is kept. */
async function look(): Promise<void> {
  const why = whyUnsupported();
  if (why !== null) {
    show({ kind: 'unsupported', why });
    return;
  }
  const registration = await findRegistration();
  if (!registration) {
    await showNone('none');
    return;
  }
  if (!registration.active) show({ kind: 'starting' });
  if (await untilSettled(registration)) ask('tell');
  else await showNone('none');
}

/** Another version has taken over: it is asked for what the one before it was doing. */
function goOn(): void {
  ask(state.kind === 'keeping' ? 'keep-whole' : 'tell');
}

function hear(told: Told): void {
  if (isRemoving) return;
  if (told.kind === 'removed') void showNone('none');
  else show(told);
}

function show(next: Offline): void {
  state = next;
  clearTimeout(quiet);
  if (next.kind === 'keeping') quiet = setTimeout(() => ask('keep-whole'), QUIET);
  for (const tell of listeners) tell(next);
}

/** Says at once that the fetching has been asked for: a bad network may take its time to answer. */
function showBegun(): void {
  if (state.kind === 'none' || state.kind === 'failed') {
    show({ kind: 'starting' });
  } else if (state.kind === 'core' || state.kind === 'stopped') {
    const done = state.kind === 'stopped' ? state.done : 0;
    show({ kind: 'keeping', whole: state.whole, done });
  }
}

/** Says that nothing is kept, and how large it would be. */
async function showNone(kind: 'none' | 'failed'): Promise<void> {
  show({ kind, whole: await fetchSize() });
}

async function fetchSize(): Promise<Amount | null> {
  try {
    const answer = await fetch(addressOf('/offline.json'), { cache: 'no-cache' });
    return answer.ok ? ((await answer.json()) as OfflineNotice).whole : null;
  } catch {
    return null;
  }
}

function whyUnsupported(): Unsupported | null {
  if (!import.meta.env.PROD) return 'development';
  if (!window.isSecureContext) return 'address';
  return 'serviceWorker' in navigator && 'caches' in window ? null : 'browser';
}

async function register(): Promise<ServiceWorkerRegistration | null> {
  if (whyUnsupported() !== null) return null;
  const options = { scope: base, updateViaCache: 'none' } as const;
  // A browser that was told to refuse every worker may answer with nothing.
  return (await navigator.serviceWorker.register(addressOf('/sw.js'), options)) ?? null;
}

/** The registration of this very base, not that of a site above it. */
async function findRegistration(): Promise<ServiceWorkerRegistration | null> {
  const found = await navigator.serviceWorker.getRegistration(base);
  return found && new URL(found.scope).pathname === base ? found : null;
}

/** Waits for a version that is on its way. Whether there is a worker then. */
async function untilSettled(registration: ServiceWorkerRegistration): Promise<boolean> {
  const coming = registration.installing ?? registration.waiting;
  if (coming) {
    await new Promise<void>((resolve) => {
      const check = () => {
        if (coming.state === 'activated' || coming.state === 'redundant') resolve();
      };
      coming.addEventListener('statechange', check);
      check();
    });
  }
  return registration.active !== null;
}

function ask(what: Ask): void {
  void findRegistration().then((registration) => registration?.active?.postMessage(what));
}

/** Asks the worker to stop what it does and to delete what it has, and waits until it says so, or long enough. */
async function askToRemove(worker: ServiceWorker): Promise<void> {
  const ear = new BroadcastChannel(channelName(base));
  await new Promise<void>((resolve) => {
    ear.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'removed') resolve();
    });
    setTimeout(resolve, LETTING_GO);
    worker.postMessage('remove' satisfies Ask);
  });
  ear.close();
}
