/**
 * Puts a fragment on this page's address in place of the one before: no new entry in the tab's history, no scrolling, no event.
 *
 * @param fragment without its `#`
 */
export function replaceFragment(fragment: string): void {
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, '', `${pathname}${search}#${fragment}`);
}
