const MARK = 'leap-offline';

/** Name of the cache that holds the files of one version: its shelf. */
export function shelfName(base: string, version: string): string {
  return `${MARK} ${base} ${version}`;
}

/** Name of the cache that holds what the worker notes for itself. */
export function notesName(base: string): string {
  return `${MARK} ${base}`;
}

/** The version whose shelf a cache is; `null` where it is none of this site's. */
export function versionOfShelf(base: string, name: string): string | null {
  const start = shelfName(base, '');
  return name.startsWith(start) ? name.slice(start.length) : null;
}

/** Whether a cache was made by this site under this base. */
export function isOwnCache(base: string, name: string): boolean {
  return name === notesName(base) || versionOfShelf(base, name) !== null;
}

/** Name of the channel on which the worker tells every window what is kept. */
export function channelName(base: string): string {
  return `${MARK} ${base}`;
}
