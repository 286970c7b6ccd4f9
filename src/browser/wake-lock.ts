/**
 * Keeps the display from going to sleep while this page is in sight. Where the browser has no such lock, or refuses it, the system's own
 * settings hold.
 *
 * @returns a function that ends it
 */
export function keepAwake(): () => void {
  let isOver = false;
  let lock: WakeLockSentinel | null = null;
  const ask = () => {
    if (isOver || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    navigator.wakeLock.request('screen').then(
      (held) => {
        lock = held;
        if (isOver) void held.release();
      },
      () => {
        // Refused, on a low battery for example.
      },
    );
  };
  // The lock ends whenever the page is hidden.
  document.addEventListener('visibilitychange', ask);
  ask();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', ask);
    void lock?.release();
  };
}
