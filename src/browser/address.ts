/** What stands after the `#` of this page's address, without the `#`; empty where nothing does. */
export function readFragment(): string {
  return window.location.hash.slice(1);
}

/**
 * Calls a listener with the new fragment whenever it changes on this page.
 *
 * @returns a function that ends it
 */
export function onFragmentChange(listener: (fragment: string) => void): () => void {
  const tell = () => listener(readFragment());
  window.addEventListener('hashchange', tell);
  return () => window.removeEventListener('hashchange', tell);
}

/** Takes the fragment off this page's address, without a new entry in the tab's history. */
export function clearFragment(): void {
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, '', pathname + search);
}

/**
 * The whole address of a page of this site.
 *
 * @param path as the page's props give it, with the base: `/playbook/place/result/`
 */
export function wholeAddress(path: string): string {
  return new URL(path, window.location.origin).href;
}

/** Loads this page anew. */
export function reloadPage(): void {
  window.location.reload();
}

/** Whether this page's address means the machine that it is opened on, so that no other machine can open it. */
export function isLoopback(): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(window.location.hostname);
}
