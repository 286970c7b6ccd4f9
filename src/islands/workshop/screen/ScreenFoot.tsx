import { site } from '../../../interface/site.ts';
import { screenText as words } from '../../../interface/workshop/screen.ts';
import type { Timer } from '../../../room/show.ts';
import { TimerFace } from '../TimerFace.tsx';

interface Props {
  /** Of the session, short. */
  name: string;
  /** From 0. */
  position: number;
  total: number;
  /** `null` where none is shown down here. */
  timer: Timer | null;
  /** The number of the step whose time that is, where it is another step's. */
  timerStep: number | null;
  now: number;
  /** Something to tell; empty where there is nothing. */
  note: string;
}

/** The water below every step: where the session is, and the timer. */
export function ScreenFoot({ name, position, total, timer, timerStep, now, note }: Props) {
  return (
    <footer className="screen-foot">
      <svg
        className="screen-wave"
        viewBox="0 0 1280 16"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d="M0 8Q20 0 40 8T80 8 120 8 160 8 200 8 240 8 280 8 320 8 360 8 400 8 440 8 480 8 520 8 560 8 600 8 640 8 680 8 720 8 760 8 800 8 840 8 880 8 920 8 960 8 1000 8 1040 8 1080 8 1120 8 1160 8 1200 8 1240 8 1280 8V16H0z" />
      </svg>
      <p className="screen-name">
        <b>{site.name}</b> {name}
      </p>
      <p className="screen-note" role="status">
        {note}
      </p>
      {timer && <TimerFace timer={timer} now={now} of={timerStep} />}
      <p className="screen-position">
        <span className="visually-hidden">{words.positionSaid(position + 1, total)}</span>
        <span aria-hidden="true">{words.position(position + 1, total)}</span>
      </p>
    </footer>
  );
}
