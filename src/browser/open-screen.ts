/** Where the Screen's window opens: beside this one, so that it can be moved to a projector. */
const FEATURES = 'popup,width=1280,height=720';

/**
 * Opens the Screen of a session in a window of its own, or brings the one that is open to the front.
 *
 * @param address of the Screen, with the base
 * @param session its id, which names the window
 * @returns false where the browser refused to open a window
 */
export function openScreen(address: string, session: string): boolean {
  const name = `leap-screen-${session}`;
  const opened = window.open('', name, FEATURES);
  if (!opened) return false;
  // A window that shows the Screen already keeps its full screen: loading it again would end that.
  if (opened.location.pathname !== address) opened.location.assign(address);
  opened.focus();
  return true;
}
