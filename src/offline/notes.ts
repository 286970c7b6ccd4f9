/** What the worker has to know again after the browser has stopped it: small texts in a cache of their own. */
import { notesName, shelfName } from './names.ts';

/** How much of a version is kept, all of it there. */
export type Level = 'core' | 'whole';

/** A page that is open, or was, and where it came from. */
export interface PageNote {
  /** As the browser calls the page. */
  id: string;
  /** The version whose shelf it came from; `null` where it came over the network. */
  version: string | null;
  /** Of the page as it came over the network, where it did. */
  digest: string | null;
  address: string;
  /** When it was opened, in milliseconds since 1970. */
  at: number;
}

const levelKey = (base: string, version: string) => `${base}offline-note/level/${version}`;
const pageKey = (base: string, id: string) => `${base}offline-note/page/${id}`;

/** How much of a version is kept; `null` where it was never all there. */
export async function readLevel(base: string, version: string): Promise<Level | null> {
  if (!(await caches.has(shelfName(base, version)))) return null;
  const note = await (await caches.open(notesName(base))).match(levelKey(base, version));
  return note ? ((await note.text()) as Level) : null;
}

export async function writeLevel(base: string, version: string, level: Level): Promise<void> {
  const notes = await caches.open(notesName(base));
  await notes.put(levelKey(base, version), new Response(level));
}

export async function dropLevel(base: string, version: string): Promise<void> {
  await (await caches.open(notesName(base))).delete(levelKey(base, version));
}

/** Notes a page, unless everything has been removed. */
export async function writePage(base: string, note: PageNote): Promise<void> {
  if (!(await caches.has(notesName(base)))) return;
  const notes = await caches.open(notesName(base));
  await notes.put(pageKey(base, note.id), Response.json(note));
}

export async function readPage(base: string, id: string): Promise<PageNote | null> {
  if (!(await caches.has(notesName(base)))) return null;
  const note = await (await caches.open(notesName(base))).match(pageKey(base, id));
  return note ? ((await note.json()) as PageNote) : null;
}

export async function dropPage(base: string, id: string): Promise<void> {
  await (await caches.open(notesName(base))).delete(pageKey(base, id));
}

/** All pages that are noted. */
export async function listPages(base: string): Promise<PageNote[]> {
  if (!(await caches.has(notesName(base)))) return [];
  const notes = await caches.open(notesName(base));
  const start = pageKey(base, '');
  const keys = (await notes.keys()).filter(({ url }) => new URL(url).pathname.startsWith(start));
  const found = await Promise.all(keys.map((key) => notes.match(key)));
  return Promise.all(found.flatMap((note) => (note ? [note.json() as Promise<PageNote>] : [])));
}
