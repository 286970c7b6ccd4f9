import { describePress, pressText as words } from '../../../interface/workshop/console-room.ts';
import { minutesText } from '../../../interface/workshop/console-time.ts';
import { seesText } from '../../../interface/workshop/console.ts';
import type { Session, SessionStep } from '../../../model/workshop-types.ts';
import type { NextPress } from '../../../room/next-press.ts';
import type { StepDetail } from './parts.ts';
import type { RoomNow } from './read-room-now.ts';

interface Props {
  session: Session;
  press: NextPress;
  /** Position of the step that is shown. */
  index: number;
  details: Readonly<Record<string, StepDetail>>;
  step: SessionStep;
  room: RoomNow;
}

/** What the next press does, and what comes after this step. */
export function NextStep({ session, press, index, details, step, room }: Props) {
  const next = session.steps[index + 1];
  const isEmpty = step.kind === 'reveal' && !room.screen?.hasAnswers;
  const shows = next ? (details[next.id]?.shows ?? []) : [];
  return (
    <section className="console-press" aria-labelledby="console-press">
      <h2 id="console-press">{words.title}</h2>
      <p className="console-press-text" id="console-press-text">
        {describePress(press, session.steps, room.target)}.
      </p>
      {isEmpty && <p className="console-press-note">{words.nobody}</p>}
      {next && (
        <div className="console-after">
          <p className="console-kind">
            {words.after(index + 2)} {seesText.kind[next.kind].toLowerCase()},{' '}
            {minutesText(next.minutes)}
          </p>
          <p className="console-card-title">{next.title}</p>
          {shows[0] && <p className="console-after-line">{shows[0]}</p>}
        </div>
      )}
    </section>
  );
}
