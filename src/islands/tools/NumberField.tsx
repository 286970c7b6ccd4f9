import { useState } from 'react';
import { numberFaultText } from '../../interface/tools/numbers.ts';
import { readNumber } from '../../tools/typed-number.ts';
import type { NumberRule } from '../../tools/typed-number.ts';
import type { ToolHold } from './use-tool-inputs.ts';

interface Props {
  hold: ToolHold;
  /** Field id; one of its own on the page. */
  field: string;
  rule: NumberRule;
  label: string;
  hint?: string;
  /** What stands behind the number: `%`, `minutes`. */
  unitLabel?: string;
  /** What is wrong beyond the number itself, such as a low above its high; empty where nothing is. */
  fault?: string;
}

/** A number as people type it. What is wrong with it is said once the field is left, and stays until it is mended. */
export function NumberField({ hold, field, rule, label, hint, unitLabel, fault = '' }: Props) {
  const [isTyping, setTyping] = useState(false);
  const text = hold.inputs[field] ?? '';
  const reading = readNumber(text, rule);
  const own = reading.ok || text.trim() === '' ? fault : numberFaultText(reading.fault, rule.unit);
  const said = isTyping ? '' : own;
  const described = [hint && `${field}-hint`, said && `${field}-fault`].filter(Boolean).join(' ');

  return (
    <div className="field number-field">
      <label htmlFor={field}>{label}</label>
      {hint && (
        <p className="hint" id={`${field}-hint`}>
          {hint}
        </p>
      )}
      <span className="with-unit">
        <input
          id={field}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-invalid={said !== '' || undefined}
          aria-describedby={described || undefined}
          onChange={(event) => {
            setTyping(true);
            hold.set(field, event.target.value);
          }}
          onBlur={() => setTyping(false)}
        />
        {unitLabel && <span className="unit">{unitLabel}</span>}
      </span>
      <p className="field-fault" id={`${field}-fault`} role="status">
        {said}
      </p>
    </div>
  );
}
