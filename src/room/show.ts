/** Where a session stands: what Screen and Console share. It holds no answers. */

/**
 * A timer that survives reloads: while it runs it is nothing but the moment at which it ends. `total` and `left` are milliseconds,
 * `endsAt` is an ISO date and time in UTC.
 */
export type Timer =
  | { state: 'ready'; total: number }
  | { state: 'running'; total: number; endsAt: string }
  | { state: 'paused'; total: number; left: number };

/** What lies over the step. */
export type Overlay = 'none' | 'join';

/** How the Screen is lit: as a page in daylight, as a page at night, or black and white alone. */
export type ScreenLook = 'light' | 'dark' | 'black';

/** The state that both windows hold. */
export interface Show {
  /** Session id. */
  session: string;
  /** Rises with every change; of two states the higher holds, and of two alike the later `changedAt`. */
  revision: number;
  /** ISO date and time, UTC. */
  changedAt: string;
  /** Step id. */
  step: string;
  /** ISO date and time in UTC at which the session began; `null` before. */
  startedAt: string | null;
  /** Step id to the ISO date and time at which it was first shown. */
  entered: Readonly<Record<string, string>>;
  /** Ids of the steps of kind `guess` whose figure has been shown. */
  opened: readonly string[];
  /** Which page of a revealed dimension the Screen shows, 0 for the question with the widest disagreement. */
  page: number;
  isBlank: boolean;
  overlay: Overlay;
  timer: Timer;
  /** Id of the step whose time the timer keeps. */
  timerStep: string;
  look: ScreenLook;
  /** Steps of text size, -2 to 4; 0 is the designed size. */
  size: number;
  /** Steps of trim, -4 to 4; 0 changes nothing. */
  brightness: number;
  contrast: number;
}
