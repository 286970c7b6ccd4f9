import { useLayoutEffect, useState } from 'react';
import type { Show } from '../../../room/show.ts';

/** The parts of the page that belong to the step that is shown; `null` until the page runs. */
export interface StepPage {
  section: HTMLElement | null;
  /** Where what the room adds to the step is drawn; `null` where it adds nothing. */
  live: HTMLElement | null;
  /** Where the name of what it reveals is drawn, in its heading. */
  name: HTMLElement | null;
}

/** Shows one of the steps that the page was built with, and opens the guesses that have been opened. */
export function useStepPage(
  { step, opened }: Pick<Show, 'step' | 'opened'>,
  ready: boolean,
): StepPage {
  const [page, setPage] = useState<StepPage>({
    section: null,
    live: null,
    name: null,
  });
  useLayoutEffect(() => {
    if (!ready) return;
    for (const section of document.querySelectorAll<HTMLElement>('[data-step]')) {
      const id = section.dataset['step'] ?? '';
      section.toggleAttribute('data-current', id === step);
      section.toggleAttribute('data-open', opened.includes(id));
      if (id !== step) continue;
      setPage({
        section,
        live: section.querySelector('[data-live]'),
        name: section.querySelector('[data-live-name]'),
      });
    }
  }, [step, opened, ready]);
  return page;
}
