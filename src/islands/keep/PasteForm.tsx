import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { pasteText } from '../../interface/keep.ts';

interface Props {
  /** Of the field, and the start of the ids around it; one of its own on the page. */
  id: string;
  label: string;
  hint: string;
  /** On the button. */
  action: string;
  /** Takes the text; true empties the field. */
  onText: (text: string) => boolean;
  /** What became of it. */
  children?: ReactNode;
}

/** A field for links and codes that somebody pasted. */
export function PasteForm({ id, label, hint, action, onText, children }: Props) {
  const [text, setText] = useState('');
  const [isEmpty, setEmpty] = useState(false);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isBlank = text.trim() === '';
    setEmpty(isBlank);
    if (!isBlank && onText(text)) setText('');
  };

  return (
    <form className="keep-form" onSubmit={submit} noValidate>
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <textarea
          id={id}
          rows={2}
          value={text}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={`${id}hint`}
          onChange={(event) => setText(event.target.value)}
        />
        <p className="hint" id={`${id}hint`}>
          {hint}
        </p>
      </div>
      <button className="button quiet" type="submit">
        {action}
      </button>
      <div className="keep-said">
        <p role="status">{isEmpty && pasteText.empty}</p>
        {!isEmpty && children}
      </div>
    </form>
  );
}
