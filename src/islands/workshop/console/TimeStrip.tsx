import {
  dayTime,
  describePace,
  timeText as words,
  timerText,
} from '../../../interface/workshop/console-time.ts';
import { clockOf } from '../../../interface/workshop/deck.ts';
import type { Agenda } from '../../../room/agenda.ts';
import type { ShowAction } from '../../../room/show-actions.ts';
import type { Show } from '../../../room/show.ts';
import { phaseOf } from '../../../room/timer.ts';
import { TimerFace } from '../TimerFace.tsx';
import { TimerReset } from '../TimerReset.tsx';

interface Props {
  show: Show;
  agenda: Agenda;
  /** Milliseconds since 1970. */
  now: number;
  /** Of the step, whole. */
  minutes: number;
  /** The number of the step whose time is on the timer, where that is not the step that is shown. */
  timerStep: number | null;
  act: (action: ShowAction) => void;
}

/** How much time is left: of the step, of the session, and on the timer that the room sees. */
export function TimeStrip({ show, agenda, now, minutes, timerStep, act }: Props) {
  return (
    <section className="console-time" aria-labelledby="console-time">
      <h2 id="console-time" className="visually-hidden">
        {words.title}
      </h2>
      {show.startedAt === null ? (
        <div className="console-start">
          <p>{words.ready(agenda.planned / MINUTE, dayTime(now + agenda.planned))}</p>
          <button className="button" type="button" onClick={() => act({ type: 'begin' })}>
            {words.start}
          </button>
        </div>
      ) : (
        <>
          <StepClock agenda={agenda} />
          <SessionClock agenda={agenda} startedAt={show.startedAt} />
          <div className="console-clock">
            <p className="console-clock-name">{words.now}</p>
            <p className="console-clock-main">{dayTime(now)}</p>
          </div>
        </>
      )}
      <TimerControls show={show} now={now} minutes={minutes} timerStep={timerStep} act={act} />
    </section>
  );
}

const MINUTE = 60_000;

function StepClock({ agenda }: Pick<Props, 'agenda'>) {
  const line = agenda.lines.find(({ isCurrent }) => isCurrent);
  if (!line) return null;
  const left = line.planned - (line.elapsed ?? 0);
  return (
    <div className="console-clock" data-over={left < 0}>
      <p className="console-clock-name">{words.step}</p>
      <p className="console-clock-main">
        {left < 0 ? words.over(clockOf(-left)) : words.left(clockOf(left))}
      </p>
      <p className="console-clock-more">{words.of(line.planned / MINUTE)}</p>
    </div>
  );
}

function SessionClock({ agenda, startedAt }: Pick<Props, 'agenda'> & { startedAt: string }) {
  const over = (agenda.elapsed ?? 0) - agenda.planned;
  return (
    <div className="console-clock" data-over={over > 0}>
      <p className="console-clock-name">{words.session}</p>
      <p className="console-clock-main">
        {over > 0
          ? words.sessionOver(Math.floor(over / MINUTE))
          : words.sessionLeft(Math.ceil(agenda.left / MINUTE))}
      </p>
      <p className="console-clock-more">
        {describePace(agenda.behind)}, {words.ends(dayTime(Date.parse(startedAt) + agenda.planned))}
      </p>
    </div>
  );
}

function TimerControls({ show, now, minutes, timerStep, act }: Omit<Props, 'agenda'>) {
  const { timer } = show;
  // A press on another step's time starts this step's.
  const state = timerStep === null ? timer.state : 'ready';
  const label =
    state === 'running' ? timerText.pause : state === 'paused' ? timerText.resume : timerText.start;
  const isOver = phaseOf(timer, now) === 'over';
  return (
    <div className="console-timer" role="group" aria-label={timerText.title}>
      <div>
        <p className="console-clock-name">{timerText.title}</p>
        <TimerFace timer={timer} now={now} of={timerStep} countsOver />
      </div>
      <button
        className="button quiet"
        type="button"
        disabled={isOver && timerStep === null}
        onClick={() => act({ type: 'timer-start-pause' })}
      >
        {label}
        <kbd aria-hidden="true">T</kbd>
      </button>
      <button className="button quiet" type="button" onClick={() => act({ type: 'timer-add' })}>
        {timerText.add}
      </button>
      <TimerReset minutes={minutes} onReset={() => act({ type: 'timer-reset' })} />
    </div>
  );
}
