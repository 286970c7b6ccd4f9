import { planText as words } from '../../interface/plan.ts';
import { ENTRY_NOTE_LENGTH, OWNER_LENGTH, moveStates } from '../../sharing/plan.ts';
import type { EntryPart } from '../../sharing/edit-plan.ts';
import type { MoveState } from '../../sharing/plan.ts';
import type { PlanLine } from '../../sharing/plan-lines.ts';
import { DraftField } from './DraftField.tsx';

interface Props {
  line: PlanLine;
  /** From 1. */
  number: number;
  isLast: boolean;
  /** Texts as typed. */
  onChange: (part: EntryPart) => void;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
}

/** One play of the plan, with everything that the reader can say of it. */
export function PlanItem({ line, number, isLast, onChange, onMove, onRemove }: Props) {
  const { entry, title, dimension, leap, doneWhen, address, waits } = line;
  const { play, owner, date, state, note } = entry;
  const id = `plan-${play}`;

  return (
    <div className="plan-item" role="group" aria-labelledby={id} data-state={state}>
      <span className="plan-number" aria-hidden="true">
        {number}
      </span>
      <h2 id={id} data-title={play} tabIndex={-1}>
        {address === '' ? title : <a href={address}>{title}</a>}
      </h2>
      <p className="kicker">
        {leap !== '' && <span>{words.standing(dimension, leap)}</span>}
        {state === 'done' && (
          <strong className="plan-state">
            <span aria-hidden="true">✓</span> {words.states.done}
          </strong>
        )}
      </p>
      {address === '' ? (
        <p className="plan-done">
          <strong>{words.gone.mark}</strong>
        </p>
      ) : (
        <p className="plan-done">
          <strong>{words.doneWhen}:</strong> {doneWhen}
        </p>
      )}
      {waits.length > 0 && (
        <p className="hint plan-waits">
          {words.waits}{' '}
          {waits.map((waiting, index) => (
            <span key={waiting.title}>
              “<a href={waiting.address}>{waiting.title}</a>”, {words.where(waiting.isBelow)}
              {index < waits.length - 1 ? '; ' : '.'}
            </span>
          ))}
        </p>
      )}
      <div className="plan-fields">
        <DraftField
          id={`${id}-owner`}
          label={words.owner}
          value={owner}
          limit={OWNER_LENGTH}
          onChange={(typed) => onChange({ owner: typed })}
        />
        <DraftField
          id={`${id}-date`}
          kind="date"
          label={words.date}
          value={date}
          onChange={(typed) => onChange({ date: typed })}
        />
        <div className="field" data-kind="state">
          <label htmlFor={`${id}-state`}>{words.state}</label>
          <select
            id={`${id}-state`}
            value={state}
            onChange={(event) => onChange({ state: event.target.value as MoveState })}
          >
            {moveStates.map((one) => (
              <option key={one} value={one}>
                {words.states[one]}
              </option>
            ))}
          </select>
        </div>
        <DraftField
          id={`${id}-note`}
          kind="lines"
          label={words.note}
          value={note}
          limit={ENTRY_NOTE_LENGTH}
          onChange={(typed) => onChange({ note: typed })}
        />
      </div>
      <p className="row plan-actions">
        <button
          className="button quiet"
          type="button"
          data-move={`up ${play}`}
          aria-label={words.upOne(title)}
          aria-disabled={number === 1}
          onClick={() => onMove(-1)}
        >
          {words.up}
        </button>
        <button
          className="button quiet"
          type="button"
          data-move={`down ${play}`}
          aria-label={words.downOne(title)}
          aria-disabled={isLast}
          onClick={() => onMove(1)}
        >
          {words.down}
        </button>
        <button
          className="button quiet"
          type="button"
          aria-label={words.removeOne(title)}
          onClick={onRemove}
        >
          {words.remove}
        </button>
      </p>
    </div>
  );
}
