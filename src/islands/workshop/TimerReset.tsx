import { timerWords as words } from '../../interface/workshop/deck.ts';
import { Confirm } from '../Confirm.tsx';

interface Props {
  /** Minutes that the timer goes back to. */
  minutes: number;
  onReset: () => void;
}

/** Resets the timer in two presses. */
export function TimerReset({ minutes, onReset }: Props) {
  return (
    <Confirm
      id="timer-reset"
      label={words.reset}
      question={words.resetSure(minutes)}
      yes={words.resetYes}
      no={words.resetNo}
      onYes={onReset}
    />
  );
}
