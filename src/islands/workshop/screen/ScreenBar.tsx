import { barText as words } from '../../../interface/workshop/screen.ts';
import { pressNext, pressReveal } from '../../../room/show-actions.ts';
import type { Press, ShowAction } from '../../../room/show-actions.ts';
import type { Deck } from '../../../room/deck.ts';
import type { RoomScreen } from '../../../room/room.ts';
import type { ScreenLook, Show } from '../../../room/show.ts';

interface Props {
  deck: Deck;
  show: Show;
  room: RoomScreen | null;
  act: (action: ShowAction) => void;
  onReveal: (target: string, step: string) => void;
  onFullScreen: () => void;
  onHelp: () => void;
}

const AFTER: Readonly<Record<ScreenLook, ScreenLook>> = {
  light: 'dark',
  dark: 'black',
  black: 'light',
};

/** Every key as a button, for a pointer or a touch: in sight while the pointer moves or one of them has the focus. */
export function ScreenBar({ deck, show, room, act, onReveal, onFullScreen, onHelp }: Props) {
  const press = (pressed: Press) => {
    if (pressed.kind === 'reveal') onReveal(pressed.target, pressed.step);
    else act(pressed.action);
  };
  const reveal = pressReveal(deck, show);
  const button = (label: string, onPress: () => void, isOn?: boolean) => (
    <button type="button" aria-pressed={isOn} onClick={onPress}>
      {label}
    </button>
  );
  return (
    <div className="screen-bar" role="group" aria-label={words.label}>
      {button(words.previous, () => act({ type: 'previous' }))}
      {button(words.next, () => press(pressNext(deck, show, room)))}
      {reveal && button(words.reveal, () => press(reveal))}
      {button(words.blank, () => act({ type: 'blank' }), show.isBlank)}
      {button(words.join, () => act({ type: 'overlay', overlay: 'join' }), show.overlay === 'join')}
      {button(words.timer, () => act({ type: 'timer-start-pause' }))}
      <button
        type="button"
        aria-label={words.smaller}
        onClick={() => act({ type: 'size', by: -1 })}
      >
        −
      </button>
      <button type="button" aria-label={words.larger} onClick={() => act({ type: 'size', by: 1 })}>
        +
      </button>
      {button(words.look(words.looks[show.look]), () =>
        act({ type: 'look', look: AFTER[show.look] }),
      )}
      {button(words.fullScreen, onFullScreen)}
      {button(words.help, onHelp)}
    </div>
  );
}
