import {
  dayTime,
  describePace,
  timeText as words,
} from '../../../interface/workshop/console-time.ts';
import { Confirm } from '../../Confirm.tsx';
import { clockOf } from '../../../interface/workshop/deck.ts';
import type { Agenda, AgendaLine } from '../../../room/agenda.ts';
import { useRowInSight } from './use-row-in-sight.ts';

interface Props {
  agenda: Agenda;
  /** ISO date and time; `null` where the session has not begun. */
  startedAt: string | null;
  onGo: (step: string) => void;
  onRestart: () => void;
}

/** Every step with its time, planned and spent; a press goes there. */
export function AgendaList({ agenda, startedAt, onGo, onRestart }: Props) {
  const list = useRowInSight(agenda.lines.findIndex(({ isCurrent }) => isCurrent));
  return (
    <section className="console-agenda" aria-labelledby="console-agenda">
      <h2 id="console-agenda">
        {words.agenda}
        {startedAt && <span className="console-count">{describePace(agenda.behind)}</span>}
      </h2>
      {startedAt && (
        <Confirm
          id="console-restart"
          label={words.restart}
          question={words.restartQuestion}
          yes={words.restartYes}
          no={words.restartNo}
          onYes={onRestart}
        />
      )}
      <ol ref={list}>
        {agenda.lines.map((line, index) => (
          <li key={line.step}>
            <button
              type="button"
              aria-current={line.isCurrent ? 'step' : undefined}
              onClick={() => onGo(line.step)}
            >
              <span>{index + 1}</span>
              <span>{line.title}</span>
              <span className="console-due">
                {startedAt && dayTime(Date.parse(startedAt) + line.plannedStart)}
              </span>
              <span className="console-spent">{describeLine(line)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function describeLine({ planned, elapsed }: AgendaLine): string {
  const plan = words.planned(planned / 60_000);
  return elapsed === null ? plan : words.spent(clockOf(elapsed), plan);
}
