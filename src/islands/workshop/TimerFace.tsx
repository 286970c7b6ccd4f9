import { timerShape } from '../../charts/timer-shape.ts';
import { clockOf, timerWords as words } from '../../interface/workshop/deck.ts';
import type { Timer } from '../../room/show.ts';
import { leftOf, phaseOf, shareOf } from '../../room/timer.ts';

interface Props {
  timer: Timer;
  /** Milliseconds since 1970, from `useNow`. */
  now: number;
  /** The number of the step whose time it is, where that is not the step that is shown. */
  of?: number | null;
  /** Says by how much it is over, for the facilitator. */
  countsOver?: boolean;
}

/**
 * What is left of the timer: its shape and its wording change in the last fifth and the last twentieth. Its styles are those of
 * `styles/deck.css`.
 */
export function TimerFace({ timer, now, of = null, countsOver = false }: Props) {
  const phase = phaseOf(timer, now);
  const left = leftOf(timer, now);
  const shape = timerShape(phase, shareOf(timer, now));
  const isOver = phase === 'over';
  const isUrgent = isOver || phase === 'last-twentieth' || phase === 'last-fifth';
  return (
    <div className={`timer-face is-${phase}`} role="timer" aria-label={words.label}>
      <svg viewBox="0 0 40 40" aria-hidden="true">
        <path className="timer-outline" d={shape.outline} />
        <path className="timer-fill" d={shape.fill} />
      </svg>
      {!isOver && <b className="timer-figures">{clockOf(left)}</b>}
      <span className="timer-words">
        {words.phases[phase]} {of !== null && words.of(of)}
      </span>
      {isOver && countsOver && <span>{words.over(clockOf(-left))}</span>}
      <span className="visually-hidden" role="status">
        {isUrgent ? words.phases[phase] : ''}
      </span>
    </div>
  );
}
