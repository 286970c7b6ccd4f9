import { useState } from 'react';
import type { FormEvent } from 'react';
import { importText as words } from '../../../interface/tools/engagement-gap-import.ts';

/** A field for a pasted table, which keeps what was pasted. */
export function TableForm({ onText }: { onText: (table: string) => Promise<void> }) {
  const [text, setText] = useState('');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void onText(text);
  };
  return (
    <form onSubmit={submit} noValidate>
      <div className="field">
        <label htmlFor="survey-table">{words.label}</label>
        <p className="hint" id="survey-table-hint">
          {words.hint} {words.stays}
        </p>
        <textarea
          id="survey-table"
          rows={5}
          value={text}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          wrap="off"
          aria-describedby="survey-table-hint"
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <button className="button" type="submit">
        {words.action}
      </button>
    </form>
  );
}
