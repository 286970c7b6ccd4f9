import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { keysEnabled } from '../../browser/keys.ts';
import type { Deck } from '../../room/deck.ts';
import { DIGITS_WITHIN, addDigit, commandOf, mayGoOn, readPosition } from '../../room/keys.ts';
import type { DeckCommand, PressedKey, TypedDigits } from '../../room/keys.ts';
import type { RoomScreen } from '../../room/room.ts';
import { pressNext, pressReveal } from '../../room/show-actions.ts';
import type { Press, ShowAction } from '../../room/show-actions.ts';
import type { Show } from '../../room/show.ts';

interface DeckKeys {
  deck: Deck;
  show: Show;
  /** What the Screen may know of the room; `null` where there is none. */
  room: RoomScreen | null;
  act: (action: ShowAction) => void;
  /** Asks whoever holds the room to reveal. */
  onReveal: (target: string, step: string) => void;
  onFullScreen: () => void;
}

/** The keys of a window. */
export interface KeyHold {
  /** Digits typed so far, before they jump; empty where none are. */
  typed: string;
  /** The list of keys: each window opens its own, so that the Console's is not projected. */
  isHelpOpen: boolean;
  openHelp: () => void;
  closeHelp: () => void;
}

const FIELDS =
  'textarea, select, [contenteditable], [role=slider], input:not([type=checkbox], [type=button], [type=submit])';
const CONTROLS = 'button, a[href], summary, input';

/** Listens to the keys of this window and of a clicker. */
export function useDeckKeys(keys: DeckKeys): KeyHold {
  const [isHelpOpen, setHelpOpen] = useState(false);
  const { typed, type } = useTypedSteps(keys);
  const latest = useRef<((command: DeckCommand) => void) | null>(null);

  // Before the paint, so that a press on what is seen never meets the step before.
  useLayoutEffect(() => {
    latest.current = (command) => {
      if (isHelpOpen) setHelpOpen(false);
      else if (command === 'help') setHelpOpen(true);
      else if (typeof command === 'object') type(command.digit);
      else obey(command, keys);
    };
  });

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = event.defaultPrevented ? null : commandOf(readKey(event), keysEnabled());
      if (command === null) return;
      // A dialog closes by itself on Escape, and a full screen ends.
      if (command !== 'escape') event.preventDefault();
      if (!event.repeat) latest.current?.(command);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const openHelp = useCallback(() => setHelpOpen(true), []);
  const closeHelp = useCallback(() => setHelpOpen(false), []);
  return { typed, isHelpOpen, openHelp, closeHelp };
}

function readKey(event: KeyboardEvent): PressedKey {
  const { key, altKey, ctrlKey, metaKey } = event;
  const at = event.target instanceof Element ? event.target : document.body;
  return {
    key,
    altKey,
    ctrlKey,
    metaKey,
    isTyping: at.closest(FIELDS) !== null,
    isOnControl: at.closest(CONTROLS) !== null,
  };
}

function obey(command: Exclude<DeckCommand, 'help' | { digit: number }>, keys: DeckKeys): void {
  const { deck, show, room, act, onReveal, onFullScreen } = keys;
  const press = (pressed: Press | null) => {
    if (pressed?.kind === 'reveal') onReveal(pressed.target, pressed.step);
    else if (pressed) act(pressed.action);
  };
  switch (command) {
    case 'next':
      return press(pressNext(deck, show, room));
    case 'previous':
      return act({ type: 'previous' });
    case 'reveal':
      return press(pressReveal(deck, show));
    case 'blank':
      return act({ type: 'blank' });
    case 'join':
      return act({ type: 'overlay', overlay: 'join' });
    case 'timer':
      return act({ type: 'timer-start-pause' });
    case 'larger':
      return act({ type: 'size', by: 1 });
    case 'smaller':
      return act({ type: 'size', by: -1 });
    case 'full-screen':
      return onFullScreen();
    case 'escape':
      return act({ type: 'overlay', overlay: 'none' });
  }
}

/** Digits that jump to a step: at once where no further digit could mean one, otherwise a second after the last. */
function useTypedSteps({ deck, act }: Pick<DeckKeys, 'deck' | 'act'>) {
  const [typed, setTyped] = useState('');
  const digits = useRef<TypedDigits | null>(null);
  const waiting = useRef(0);

  useEffect(() => () => window.clearTimeout(waiting.current), []);

  const jump = () => {
    const position = digits.current && readPosition(digits.current, deck.steps.length);
    const step = position === null ? undefined : deck.steps[position - 1];
    digits.current = null;
    setTyped('');
    if (step) act({ type: 'go', step: step.id });
  };
  const type = (digit: number) => {
    digits.current = addDigit(digits.current, digit, Date.now());
    setTyped(digits.current.text);
    window.clearTimeout(waiting.current);
    if (mayGoOn(digits.current, deck.steps.length)) {
      waiting.current = window.setTimeout(jump, DIGITS_WITHIN);
    } else jump();
  };
  return { typed, type };
}
