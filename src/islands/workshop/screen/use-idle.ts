import { useEffect, useState } from 'react';

/** Whether the pointer has rested for three seconds, so that it and the buttons go out of the picture. */
export function useIdle(after = 3000): boolean {
  const [isIdle, setIdle] = useState(true);
  useEffect(() => {
    let waiting = 0;
    const wake = () => {
      setIdle(false);
      window.clearTimeout(waiting);
      waiting = window.setTimeout(() => setIdle(true), after);
    };
    window.addEventListener('pointermove', wake);
    window.addEventListener('pointerdown', wake);
    return () => {
      window.clearTimeout(waiting);
      window.removeEventListener('pointermove', wake);
      window.removeEventListener('pointerdown', wake);
    };
  }, [after]);
  return isIdle;
}
