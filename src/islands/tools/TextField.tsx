import type { ToolHold } from './use-tool-inputs.ts';

interface Props {
  hold: ToolHold;
  /** Field id; one of its own on the page. */
  field: string;
  label: string;
  hint?: string;
  /** Most characters. */
  longest: number;
  placeholder?: string;
}

/** A short line. */
export function TextField({ hold, field, label, hint, longest, placeholder }: Props) {
  return (
    <div className="field text-field">
      <label htmlFor={field}>{label}</label>
      {hint && (
        <p className="hint" id={`${field}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={field}
        type="text"
        autoComplete="off"
        value={hold.inputs[field] ?? ''}
        placeholder={placeholder}
        aria-describedby={hint && `${field}-hint`}
        onChange={(event) =>
          hold.set(field, Array.from(event.target.value).slice(0, longest).join(''))
        }
      />
    </div>
  );
}
