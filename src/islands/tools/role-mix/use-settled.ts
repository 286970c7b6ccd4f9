import { useEffect, useState } from 'react';

/** A text once it has stood still for so many milliseconds, so that not every step is read out. */
export function useSettled(text: string, pause: number): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text, pause]);
  return settled;
}
