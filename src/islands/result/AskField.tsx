import { useLayoutEffect, useRef, useState } from 'react';
import { boardText } from '../../interface/moves.ts';
import { boardLengths } from '../../sharing/board-ask.ts';
import type { BoardWords } from '../../sharing/board-ask.ts';

/** One line of the form for the board page. While it has the focus it shows what is typed, for what is kept of it is tidied at once. */
export function AskField({
  part,
  label,
  hint,
  value,
  offer,
  onChange,
}: {
  part: keyof BoardWords;
  label: string;
  hint: string | null;
  value: string;
  /** What the reader's plan says, offered while nothing is typed; empty where it says nothing. */
  offer: string;
  onChange: (typed: string) => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const wasTaken = useRef(false);
  const id = `board-${part}`;

  // The button goes with its press, and takes the focus along.
  useLayoutEffect(() => {
    if (wasTaken.current) input.current?.focus();
    wasTaken.current = false;
  }, [value]);

  const take = () => {
    wasTaken.current = true;
    onChange(offer);
  };

  return (
    <div className="field" data-part={part}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={input}
        type="text"
        value={draft ?? value}
        maxLength={boardLengths[part]}
        autoComplete="off"
        aria-describedby={hint === null ? undefined : `${id}-hint`}
        onFocus={() => setDraft(value)}
        onBlur={() => setDraft(null)}
        onChange={(event) => {
          setDraft(event.target.value);
          onChange(event.target.value);
        }}
      />
      {hint !== null && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {offer !== '' && value === '' && (
        <button type="button" className="button quiet" onClick={take}>
          {boardText.form.fromPlan(offer)}
        </button>
      )}
    </div>
  );
}
