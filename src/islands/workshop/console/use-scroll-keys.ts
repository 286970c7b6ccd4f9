import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Makes arrow up and arrow down scroll an element while it has the focus, where they would move the Screen otherwise. */
export function useScrollKeys(): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const scrolled = element.current;
    const keep = (event: KeyboardEvent) => {
      const isHere = event.target === scrolled;
      if (isHere && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) event.stopPropagation();
    };
    scrolled?.addEventListener('keydown', keep);
    return () => scrolled?.removeEventListener('keydown', keep);
  }, []);
  return element;
}
