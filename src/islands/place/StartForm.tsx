import type { FormEvent, ReactNode } from 'react';
import { placeText } from '../../interface/place.ts';
import type { Role } from '../../model/types.ts';
import { UNIT_LENGTH } from '../../sharing/placing.ts';
import { StepHeading } from './StepHeading.tsx';

interface Props {
  title: string;
  roles: readonly Role[];
  unit: string;
  role: string;
  /** Words between the heading and the fields. */
  children?: ReactNode;
  beginLabel: string;
  /** False until the browser's store has been read: what is typed stays, but nothing begins. */
  ready: boolean;
  onBegin: (named: { unit: string; role: string }) => void;
  /** Where given, a second button that leaves this screen. */
  onDecline?: () => void;
}

/** Names the unit and the role. */
export function StartForm({
  title,
  roles,
  unit,
  role,
  children,
  beginLabel,
  ready,
  onBegin,
  onDecline,
}: Props) {
  const begin = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    onBegin({ unit: String(fields.get('unit') ?? ''), role: String(fields.get('role') ?? role) });
  };

  return (
    <form className="stack" onSubmit={begin}>
      <StepHeading>{title}</StepHeading>
      {children}
      <div className="field">
        <label htmlFor="start-unit">{placeText.start.unit}</label>
        <input
          id="start-unit"
          name="unit"
          type="text"
          maxLength={UNIT_LENGTH}
          defaultValue={unit}
          autoComplete="organization"
          aria-describedby="start-unit-hint"
        />
        <p className="hint" id="start-unit-hint">
          {placeText.start.unitHint}
        </p>
      </div>
      <div className="field">
        <label htmlFor="start-role">{placeText.start.role}</label>
        <select id="start-role" name="role" defaultValue={role} aria-describedby="start-role-hint">
          {roles.map((option) => (
            <option key={option.id} value={option.id}>
              {option.name}
            </option>
          ))}
        </select>
        <p className="hint" id="start-role-hint">
          {placeText.start.roleHint}
        </p>
      </div>
      <div className="row">
        <button className="button" type="submit" disabled={!ready}>
          {beginLabel}
        </button>
        {onDecline && (
          <button className="button quiet" type="button" onClick={onDecline}>
            {placeText.start.decline}
          </button>
        )}
      </div>
    </form>
  );
}
