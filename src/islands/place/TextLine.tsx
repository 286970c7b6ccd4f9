import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { placeText } from '../../interface/place.ts';
import { textLength } from '../../sharing/placing.ts';

interface Props {
  /** Of the field, and the start of the ids around it; one of its own on the page. */
  id: string;
  label: string;
  hint: string;
  /** As kept. */
  value: string;
  /** Most characters. */
  limit: number;
  rows: number;
  /** Called with every change, as typed and cut to the limit. */
  onChange: (typed: string) => void;
}

/** A short text with a counter. While it has the focus it shows what is typed, whatever another tab keeps meanwhile. */
export function TextLine({ id, label, hint, value, limit, rows, onChange }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? value;

  const type = (text: string) => {
    const typed = Array.from(text).slice(0, limit).join('');
    setDraft(typed);
    onChange(typed);
  };

  const goOn = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // A note is one line: Enter goes on, as it does everywhere else in the form.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={shown}
        enterKeyHint="next"
        aria-describedby={`${id}hint`}
        onFocus={() => setDraft(value)}
        onBlur={() => setDraft(null)}
        onChange={(event) => type(event.target.value)}
        onKeyDown={goOn}
      />
      <p className="hint place-counted" id={`${id}hint`}>
        <span>{hint}</span> <span>{placeText.question.left(textLength(shown), limit)}</span>
      </p>
    </div>
  );
}
