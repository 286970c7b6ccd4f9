import { useState } from 'react';
import { planText as words } from '../../interface/plan.ts';
import { textLength } from '../../sharing/clean-text.ts';

interface Props {
  /** Of the field, and the start of the ids around it; one of its own on the page. */
  id: string;
  label: string;
  kind?: 'line' | 'lines' | 'date';
  /** As kept. */
  value: string;
  /** Most characters of a text. */
  limit?: number;
  /** Called with every change, as typed and cut to the limit. */
  onChange: (typed: string) => void;
}

/** How much of a text may be left before the field says so. */
const NEAR = 40;

/** A field that shows what is typed for as long as it has the focus, for what is kept of it is tidied at once. */
export function DraftField({ id, label, kind = 'line', value, limit = Infinity, onChange }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? value;
  const used = textLength(shown);
  const isNear = draft !== null && used > limit - NEAR;

  const field = {
    id,
    value: shown,
    onFocus: () => setDraft(value),
    onBlur: () => setDraft(null),
    onChange: (event: { target: { value: string } }) => {
      const typed = Array.from(event.target.value).slice(0, limit).join('');
      setDraft(typed);
      onChange(typed);
    },
  };

  return (
    <div className="field" data-kind={kind}>
      <label htmlFor={id}>{label}</label>
      {kind === 'lines' ? (
        <textarea {...field} rows={2} aria-describedby={`${id}-left`} />
      ) : kind === 'date' ? (
        <input {...field} type="date" min="1000-01-01" max="9999-12-31" />
      ) : (
        <input {...field} type="text" autoComplete="off" aria-describedby={`${id}-left`} />
      )}
      {kind !== 'date' && (
        <p className="hint" id={`${id}-left`}>
          {isNear && words.left(used, limit)}
        </p>
      )}
    </div>
  );
}
