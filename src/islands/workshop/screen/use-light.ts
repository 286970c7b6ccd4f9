import { useEffect } from 'react';
import type { Show } from '../../../room/show.ts';

type Light = Pick<Show, 'look' | 'brightness' | 'contrast'>;

/** How much of the whole one step of trim is. */
const STEP = 0.1;

/** Lights the page as the facilitator has set it: its look, and the trim for a pale or a glaring projector. */
export function useLight({ look, brightness, contrast }: Light, ready: boolean): void {
  useEffect(() => {
    if (!ready) return;
    const root = document.documentElement;
    root.dataset['theme'] = look === 'light' ? 'light' : 'dark';
    root.dataset['look'] = look;
    const isTrimmed = brightness !== 0 || contrast !== 0;
    const filter = `brightness(${1 + brightness * STEP}) contrast(${1 + contrast * STEP})`;
    root.style.setProperty('--trim', isTrimmed ? filter : 'none');
  }, [look, brightness, contrast, ready]);
}
