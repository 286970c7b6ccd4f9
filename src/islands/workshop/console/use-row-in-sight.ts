import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Rows that stay in sight above the one that is current. */
const ABOVE = 2;

/**
 * Scrolls a list, and nothing around it, so that its current row is in sight.
 *
 * @param index of the row, from 0
 */
export function useRowInSight(index: number): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const { current } = list;
    const row = current?.children[Math.max(0, index - ABOVE)];
    if (!current || !(row instanceof HTMLElement)) return;
    // Where the list does not scroll by itself, this changes nothing.
    current.scrollTo(0, row.offsetTop);
  }, [index]);
  return list;
}
