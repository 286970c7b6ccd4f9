/** Where the Screen's window opens: beside this one, so that it can be moved to a projector. */
const FEATURES = 'popup,width=1280,height=720';

/** The name of the window that shows a session's Screen. */
function windowName(session: string): string {
  return `leap-screen-${session}`;
}

/** Names this window as the Screen of a session, so that the Console finds it however it was opened. */
export function nameScreen(session: string): void {
  window.name = windowName(session);
}

/**
 * Opens the Screen of a session in a window of its own, or brings the one that is open to the front.
 *
 * @param address of the Screen, with the base
 * @param session its id, which names the window
 * @returns false where the browser refused to open a window
 */
export function openScreen(address: string, session: string): boolean {
  const opened = window.open('', windowName(session), FEATURES);
  if (!opened) return false;
  // A window that shows the Screen already keeps its full screen: loading it again would end that.
  if (opened.location.pathname !== address) opened.location.assign(address);
  opened.focus();
  return true;
}
