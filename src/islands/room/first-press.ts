import type { RoomScreen } from '../../room/room.ts';
import type { StepType } from '../../room/undo-steps.ts';

/** How long a first press waits for its second, and how soon after it a press is taken for the same one, in milliseconds. */
export const LAPSE = 60_000;
export const BOUNCE = 600;

/** Actions after which a press that asked still waits for its second. */
export const waiting: readonly StepType[] = [
  'set',
  'merge',
  'discard',
  'tally',
  'drop-tally',
  'vote',
  'show-vote',
  'decide',
  'no-decision',
  'compare',
];

/** What a press is: one that asks, one that bounced off that, or the one that reveals. */
export type PressKind = 'first' | 'bounced' | 'second';

/** When a press has asked, because people are missing: its second comes neither at once nor much later. */
export class FirstPress {
  readonly #onLapse: () => void;
  #asked: RoomScreen['asked'] = null;
  /** Milliseconds on a clock that is never set back. */
  #at = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onLapse called once no second press counts any more */
  constructor(onLapse: () => void) {
    this.#onLapse = onLapse;
  }

  /** Takes up what is asked now, here or in another window. */
  note(asked: RoomScreen['asked']): void {
    const known = this.#asked;
    this.#asked = asked;
    // Who is missing may change while it waits.
    if (asked && known?.target === asked.target && known.step === asked.step) return;
    this.close();
    if (!asked) return;
    this.#at = performance.now();
    this.#timer = setTimeout(this.#onLapse, LAPSE);
  }

  /**
   * What a press is: the second one comes at the same step, or from where all that can be revealed is listed.
   *
   * @param step empty where it is not at one
   */
  take(target: string, step: string): PressKind {
    const asked = this.#asked;
    if (asked?.target !== target || (step !== '' && asked.step !== step)) return 'first';
    const since = performance.now() - this.#at;
    // In a window that is out of sight a timer may be late.
    if (since > LAPSE) return 'first';
    return since < BOUNCE ? 'bounced' : 'second';
  }

  close(): void {
    clearTimeout(this.#timer);
  }
}
