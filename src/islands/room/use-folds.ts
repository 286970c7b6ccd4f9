import { useState } from 'react';
import type { Reveal } from '../../room/room.ts';

/** Which of the reveals are unfolded. */
export interface Folds {
  /** @param byItself whether it is open where nobody has folded or unfolded it */
  isOpen(reveal: Reveal, byItself: boolean): boolean;
  fold(reveal: Reveal, isOpen: boolean): void;
}

/** Remembers which reveals were folded and unfolded, for as long as the page is open; one that is drawn anew begins anew. */
export function useFolds(): Folds {
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  return {
    isOpen: (reveal, byItself) => chosen[keyOf(reveal)] ?? byItself,
    fold: (reveal, isOpen) => setChosen((known) => ({ ...known, [keyOf(reveal)]: isOpen })),
  };
}

function keyOf({ target, at }: Reveal): string {
  return `${target} ${at}`;
}
