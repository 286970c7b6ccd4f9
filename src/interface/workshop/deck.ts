/** What both windows of a session say alike: the timer, the keys. */
import type { TimerPhase } from '../../room/timer.ts';

/** What stands beside the timer's figures. */
const phases: Readonly<Record<TimerPhase, string>> = {
  ready: 'on the timer',
  running: 'left',
  paused: 'left, paused',
  'last-fifth': 'left: come to a point',
  'last-twentieth': 'left: finish now',
  over: 'Time is up',
};

export const timerWords = {
  label: 'Timer',
  /** Whose time it is, where that is not the step that is shown. */
  of: (step: number) => `(step ${step})`,
  phases,
  over: (length: string) => `over by ${length}`,
  reset: 'Reset',
  resetSure: (minutes: number) => `Set the timer back to ${minutes} minutes?`,
  resetYes: 'Set it back',
  resetNo: 'Leave it',
} as const;

/** A length of time as a clock shows it, started seconds counted whole: `4:59`, `75:00`. */
export function clockOf(milliseconds: number): string {
  const seconds = Math.ceil(Math.max(0, milliseconds) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export const helpWords = {
  title: 'Keys',
  lead: 'They work in both windows, and on a clicker.',
  keys: [
    { keys: ['Page Down', '→', '↓', 'Space'], does: 'On: reveals first where something waits' },
    { keys: ['Page Up', '←', '↑'], does: 'Back' },
    { keys: ['B', '.'], does: 'Black, and back again' },
    { keys: ['R'], does: 'Reveal' },
    { keys: ['T'], does: 'This step’s timer: start, pause' },
    { keys: ['Q'], does: 'Code to join' },
    { keys: ['F'], does: 'Full screen of this window' },
    { keys: ['+', '−'], does: 'Larger, smaller text' },
    { keys: ['1', '12'], does: 'To that step: digits within a second make one number' },
    { keys: ['?', 'Esc'], does: 'These keys; Esc takes away what lies over the step' },
  ],
  or: 'or',
  single: 'Keys of a single character work',
  singleHint:
    'Switched off, arrows and Page keys still work. Remembered for the whole site. To get them back, open this list with the button “Keys” and set the mark again: on the Screen it comes when the pointer moves.',
  close: 'Close',
} as const;
