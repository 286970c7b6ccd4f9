import { shortDay, decisionText as words } from '../../../interface/workshop/screen.ts';
import type { NoDecision } from '../../../room/room.ts';
import type { Plan, PlanEntry } from '../../../sharing/plan.ts';

/** How many plays a room takes on at most. */
const MOST = 3;

interface Props {
  decision: Plan;
  /** That nothing is decided yet, once the room has said so. */
  none: NoDecision | undefined;
}

/** What the room has decided: a play, a name and a date, or that nothing is yet; before that, the lines that wait for them. */
export function Decided({ decision, none }: Props) {
  if (none && decision.length === 0) {
    return (
      <div className="decided-none">
        <p>
          <b>{words.none}</b> {none.date && words.again(shortDay(none.date))}
        </p>
        {none.note && <p>{none.note}</p>}
      </div>
    );
  }
  const rows: (PlanEntry | null)[] = decision.length > 0 ? [...decision] : Array(MOST).fill(null);
  return (
    <ol className="decided">
      {rows.map((entry, index) => (
        <li key={entry?.play ?? index} className={entry ? '' : 'is-empty'}>
          <span className="decided-number" aria-hidden="true">
            {index + 1}
          </span>
          <dl>
            <Part name={words.play} text={entry?.title} isWide />
            <Part name={words.owner} text={entry?.owner} />
            <Part
              name={words.date}
              text={entry ? (entry.date ? shortDay(entry.date) : words.noDate) : undefined}
            />
          </dl>
        </li>
      ))}
    </ol>
  );
}

interface PartProps {
  name: string;
  text: string | undefined;
  isWide?: boolean;
}

function Part({ name, text, isWide = false }: PartProps) {
  return (
    <div className={isWide ? 'is-wide' : ''}>
      <dt>{name}</dt>
      <dd>{text || <span className="visually-hidden">{words.open}</span>}</dd>
    </div>
  );
}
