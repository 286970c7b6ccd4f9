import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

interface Props {
  /** Of the question; one of its own on the page. */
  id: string;
  /** On the button that is there first. */
  label: string;
  /** What would happen. */
  question: ReactNode;
  yes: string;
  no: string;
  onYes: () => void;
}

/** A button that asks before it acts. */
export function Confirm({ id, label, question, yes, no, onYes }: Props) {
  const [asking, setAsking] = useState(false);
  const wasAsking = useRef(false);
  const ask = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    // The pressed button has gone: the focus goes to what took its place.
    if (asking) keep.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = asking;
  }, [asking]);

  if (!asking) {
    return (
      <button ref={ask} className="button quiet" type="button" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    <div className="note" role="group" aria-labelledby={id}>
      <p id={id}>{question}</p>
      <p className="row">
        <button ref={keep} className="button quiet" type="button" onClick={() => setAsking(false)}>
          {no}
        </button>
        <button
          className="button danger"
          type="button"
          onClick={() => {
            setAsking(false);
            onYes();
          }}
        >
          {yes}
        </button>
      </p>
    </div>
  );
}
