import { nowIso } from '../../browser/clock.ts';
import { dayText, planSheetText as words, planText } from '../../interface/plan.ts';
import { momentText } from '../../interface/saved.ts';
import type { PlanLine } from '../../sharing/plan-lines.ts';
import { chooseSheetSize } from '../../sharing/plan-sheet.ts';

const isLine = (text: string) => text !== '' && !text.includes('\n');

const note = (text: string) => (
  <>
    <strong>{planText.note}:</strong> {text}
  </>
);

/** The plan as it is printed: one sheet for up to twelve entries or so, with lines to write on where nothing is named. */
export function PlanSheet({ lines, unit }: { lines: readonly PlanLine[]; unit: string }) {
  return (
    <article className="plan-sheet" aria-labelledby="plan-sheet" data-size={chooseSheetSize(lines)}>
      <h2 id="plan-sheet">{words.title(unit)}</h2>
      <p className="plan-sheet-about">{words.about(momentText(nowIso()))}</p>
      <ol>
        {lines.map(({ entry, title, dimension, leap, doneWhen, waits }) => (
          <li key={entry.play} data-state={entry.state}>
            <h3>
              {title}
              {leap !== '' && <span>{planText.standing(dimension, leap)}</span>}
            </h3>
            <dl>
              <div>
                <dt>{planText.state}</dt>
                <dd>{planText.states[entry.state]}</dd>
              </div>
              <div>
                <dt>{planText.owner}</dt>
                <dd>{entry.owner}</dd>
              </div>
              <div>
                <dt>{planText.date}</dt>
                <dd>{entry.date && dayText(entry.date)}</dd>
              </div>
            </dl>
            <p>
              <strong>{doneWhen === '' ? planText.gone.mark : `${planText.doneWhen}:`}</strong>{' '}
              {doneWhen}
              {waits.length > 0 && (
                <>
                  {' '}
                  <strong>{planText.waits}:</strong> {words.waits(waits)}.
                </>
              )}
              {isLine(entry.note) && <> {note(entry.note)}</>}
            </p>
            {entry.note !== '' && !isLine(entry.note) && (
              <p className="plan-sheet-lines">{note(entry.note)}</p>
            )}
          </li>
        ))}
      </ol>
    </article>
  );
}
