import { useEffect, useState } from 'react';

/** How long nothing has to change before it is read out, in milliseconds. */
const PAUSE = 900;

/** A sentence once it has stood still for a moment, so that not every key is read out; empty before. */
export function useSettled(sentence: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(sentence), PAUSE);
    return () => clearTimeout(timer);
  }, [sentence]);
  return settled;
}
