/** The caches that hold the files of versions, one each: their shelves. */
import { isOwnCache, shelfName, versionOfShelf } from './names.ts';
import { dropLevel, readLevel } from './notes.ts';

/** The shelf of a version; `null` where there is none, so that asking does not make one. */
export async function openShelf(base: string, version: string): Promise<Cache | null> {
  const name = shelfName(base, version);
  return (await caches.has(name)) ? caches.open(name) : null;
}

/** The versions that have a shelf, full or not, other than one. */
export async function otherVersions(base: string, version: string): Promise<string[]> {
  const versions = (await caches.keys()).map((name) => versionOfShelf(base, name));
  return versions.filter((other) => other !== null && other !== version) as string[];
}

/** Whether all of some other version is kept. */
export async function hasOtherWhole(base: string, version: string): Promise<boolean> {
  const others = await otherVersions(base, version);
  const levels = await Promise.all(others.map((other) => readLevel(base, other)));
  return levels.includes('whole');
}

/**
 * Deletes the shelves of all versions but one and those in use.
 *
 * @param isFilling whether a shelf may be in the course of being filled: those that are not full are then left alone
 */
export async function clearShelves(
  base: string,
  version: string,
  inUse: ReadonlySet<string | null>,
  isFilling: boolean,
): Promise<void> {
  for (const other of await otherVersions(base, version)) {
    if (inUse.has(other)) continue;
    if (isFilling && (await readLevel(base, other)) === null) continue;
    await caches.delete(shelfName(base, other));
    await dropLevel(base, other);
  }
}

/** Deletes everything that was kept and noted. */
export async function clearAll(base: string): Promise<void> {
  const names = (await caches.keys()).filter((name) => isOwnCache(base, name));
  await Promise.all(names.map((name) => caches.delete(name)));
}
