import { useLayoutEffect } from 'react';
import type { DeckStep } from '../../../room/deck.ts';

/** Sizes of text, in pixels of a window of 1280 by 720. The least of them can still be read from the back of a room. */
const SIZES = [28, 30, 33, 36, 40, 44, 50, 56, 64, 72, 80] as const;

/** Most steps that a step grows in a window less wide than 16 to 9, which has height to spare. */
const MOST_GROWTH = 4;

/** The size that each kind of step is designed with. */
const DESIGNED: Readonly<Record<DeckStep['kind'], number>> = {
  title: 44,
  idea: 33,
  collect: 36,
  question: 36,
  reveal: 40,
  exercise: 50,
  guess: 40,
  decision: 36,
};

/**
 * Makes a step's text as large as it is designed, larger where the window has height to spare, and as the facilitator has asked for, or as
 * far below as it takes to fit without scrolling.
 *
 * @param size steps of text size, 0 as designed
 * @param content changes whenever something else is drawn into the step
 */
export function useFit(
  section: HTMLElement | null,
  kind: DeckStep['kind'],
  size: number,
  content: unknown,
): void {
  useLayoutEffect(() => {
    if (!section) return;
    const wanted = SIZES.findIndex((each) => each === DESIGNED[kind]) + size;
    // The bands of a guess are as wide as their words.
    const fit = () => fitText(section, wanted + (kind === 'guess' ? 0 : growth()));
    fit();
    // What is loaded or drawn later changes the height of its part.
    const watching = new ResizeObserver(fit);
    for (const part of [section, ...section.children]) watching.observe(part);
    return () => watching.disconnect();
  }, [section, kind, size, content]);
}

/** Steps the size down from the wanted one until nothing overflows; a step that overflows at the least size gives up its text. */
function fitText(section: HTMLElement, wanted: number): void {
  const most = Math.min(SIZES.length - 1, Math.max(0, wanted));
  let at = most;
  delete section.dataset['tight'];
  setSize(section, SIZES[at]!);
  while (at > 0 && overflows(section)) {
    at -= 1;
    setSize(section, SIZES[at]!);
  }
  if (overflows(section)) section.dataset['tight'] = '';
  section.dataset['full'] = String(at < wanted);
}

/** A step of size for each tenth that the window is higher than one of 16 to 9. */
function growth(): number {
  const spare = (window.innerHeight * 16) / (window.innerWidth * 9) - 1;
  return Math.min(MOST_GROWTH, Math.max(0, Math.round(spare * 10)));
}

function setSize(section: HTMLElement, size: number): void {
  section.style.setProperty('--text', String(size));
}

function overflows({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
}
