/** Where each open page came from, so that everything else that it asks for comes from there too. */
import { versionOfShelf } from './names.ts';
import { dropPage, listPages, readPage, writePage } from './notes.ts';
import type { PageNote } from './notes.ts';
import type { WorkerScope } from './scope.ts';

/** For so long a page may be on its way before the browser names it among those that are open, in milliseconds. */
const OPENING = 10_000;

/** Pages that this run of the worker has noted, by id. */
const noted = new Map<string, PageNote>();

/** Notes where a page that is being opened comes from. */
export async function rememberPage(base: string, part: Omit<PageNote, 'at'>): Promise<void> {
  if (part.id === '') return;
  const note = { ...part, at: Date.now() };
  noted.set(note.id, note);
  try {
    await writePage(base, note);
  } catch {
    // The store is full: the note lasts for as long as the worker runs.
  }
}

/** What is noted of a page; `null` where it was opened before anything was kept. */
export async function recallPage(base: string, id: string): Promise<PageNote | null> {
  return noted.get(id) ?? (await readPage(base, id));
}

/** Takes the pages that were open before any version was kept for pages of the first one. */
export async function adoptPages(
  base: string,
  version: string,
  { clients }: WorkerScope,
): Promise<void> {
  const shelves = (await caches.keys()).filter((name) => versionOfShelf(base, name) !== null);
  if (shelves.length > 1) return;
  for (const { id, url } of await clients.matchAll({ includeUncontrolled: true })) {
    const address = new URL(url).pathname;
    if (!address.startsWith(base) || (await recallPage(base, id))) continue;
    await rememberPage(base, { id, version, digest: null, address });
  }
}

/** The versions that open pages came from. Forgets the pages that have been closed. */
export async function versionsInUse(
  base: string,
  { clients }: WorkerScope,
): Promise<Set<string | null>> {
  const open = new Set((await clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id));
  const inUse = new Set<string | null>();
  for (const { id, version, at } of await listPages(base)) {
    if (open.has(id) || Date.now() - at < OPENING) {
      inUse.add(version);
    } else {
      noted.delete(id);
      await dropPage(base, id);
    }
  }
  return inUse;
}
