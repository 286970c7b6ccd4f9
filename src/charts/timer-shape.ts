/** The mark beside a timer's figures: another shape in each phase, so that no hue has to tell them apart. */
import type { TimerPhase } from '../room/timer.ts';

/** SVG paths in a square of 40 by 40. */
export interface TimerShape {
  /** Drawn as a line. */
  outline: string;
  /** Filled. */
  fill: string;
}

const CIRCLE = 'M20 3a17 17 0 1 1 0 34a17 17 0 1 1 0-34z';
const DIAMOND = 'M20 2l18 18-18 18L2 20z';
const TRIANGLE = 'M20 37L2 5h36z';
const SQUARE = 'M4 4h32v32H4z';

/**
 * A ring that waits, a disc that shrinks, a diamond in the last fifth, a triangle on its point in the last twentieth, a square when it is
 * over, two bars while it is paused.
 *
 * @param share what is left of the whole, 0 to 1
 */
export function timerShape(phase: TimerPhase, share: number): TimerShape {
  switch (phase) {
    case 'ready':
      return { outline: CIRCLE, fill: '' };
    case 'running':
      return { outline: CIRCLE, fill: sector(share) };
    case 'paused':
      return { outline: CIRCLE, fill: 'M13 12h5v16h-5zM22 12h5v16h-5z' };
    case 'last-fifth':
      return { outline: DIAMOND, fill: 'M20 20h18L20 38 2 20z' };
    case 'last-twentieth':
      return { outline: TRIANGLE, fill: TRIANGLE };
    case 'over':
      return { outline: SQUARE, fill: SQUARE };
  }
}

/** The part of a disc that is left, clockwise up to twelve. */
function sector(share: number): string {
  if (share >= 1) return CIRCLE;
  const angle = 2 * Math.PI * (1 - share);
  const x = 20 + 17 * Math.sin(angle);
  const y = 20 - 17 * Math.cos(angle);
  const isLarge = share > 0.5 ? 1 : 0;
  return `M20 20L${x.toFixed(2)} ${y.toFixed(2)}A17 17 0 ${isLarge} 1 20 3z`;
}
