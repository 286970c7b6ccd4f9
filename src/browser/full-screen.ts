/** Shows this window's page on the full screen, or no longer; where the browser refuses, nothing changes. */
export function toggleFullScreen(): void {
  const outcome = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  outcome?.catch(() => {
    // Refused: a frame or a policy forbids it, and the window stays as it is.
  });
}
