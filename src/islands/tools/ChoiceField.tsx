import type { ToolHold } from './use-tool-inputs.ts';

interface Props {
  hold: ToolHold;
  /** Field id; one of its own on the page. */
  field: string;
  label: string;
  hint?: string;
  choices: readonly { value: string; label: string }[];
}

/** One of several answers. */
export function ChoiceField({ hold, field, label, hint, choices }: Props) {
  return (
    <fieldset className="field choice-field" aria-describedby={hint && `${field}-hint`}>
      <legend>{label}</legend>
      {hint && (
        <p className="hint" id={`${field}-hint`}>
          {hint}
        </p>
      )}
      <div className="choices">
        {choices.map((choice) => (
          <label key={choice.value} className="choice">
            <input
              type="radio"
              name={field}
              value={choice.value}
              checked={hold.inputs[field] === choice.value}
              onChange={() => hold.set(field, choice.value)}
            />{' '}
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
