/** The value of a name in the query of this page's address; empty where it has none. */
export function readQuery(name: string): string {
  return new URLSearchParams(window.location.search).get(name) ?? '';
}

/** Puts a value under a name in this page's address, or takes the name off where it is empty, without a new entry in the tab's history. */
export function writeQuery(name: string, value: string): void {
  const url = new URL(window.location.href);
  if (value === '') url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  window.history.replaceState(window.history.state, '', url);
}
