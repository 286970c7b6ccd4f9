import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';

/** Scrolls an element back to its top when a step is shown, unless somebody is at work inside it. */
export function useTop(element: RefObject<HTMLDivElement | null>, step: string): void {
  useLayoutEffect(() => {
    const { current } = element;
    const isInside =
      current?.contains(document.activeElement) && current !== document.activeElement;
    if (current && !isInside) current.scrollTo(0, 0);
  }, [element, step]);
}
