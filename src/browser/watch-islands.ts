/**
 * Shows a frame's message in place of its island when the island's scripts do not load or it cannot be hydrated. Slow is not broken:
 * nothing here runs on a timer.
 *
 * A frame is an element with `data-island-frame`; its message one with `data-island-message`, hidden until then, with a button in it.
 */
export function watchIslands(): void {
  for (const frame of document.querySelectorAll('[data-island-frame]')) {
    const message = frame.querySelector<HTMLElement>('[data-island-message]');
    frame.addEventListener('astro:hydration-error', () => {
      for (const island of frame.querySelectorAll<HTMLElement>('astro-island')) {
        island.hidden = true;
      }
      if (message) message.hidden = false;
    });
    // A module that failed to load stays failed for as long as the page lives.
    message?.querySelector('button')?.addEventListener('click', () => window.location.reload());
  }
}
