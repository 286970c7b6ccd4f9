import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

interface Props {
  label: string;
  /** What opens or closes it anew when it changes. */
  at: string;
  /** Whether it is open to begin with. */
  isOpen: boolean;
  children: ReactNode;
}

/** A part that opens where a step wants it and closes where none does; in between it is as the facilitator left it. */
export function Fold({ label, at, isOpen, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (details.current) details.current.open = isOpen;
  }, [at, isOpen]);
  return (
    <details className="console-box" ref={details}>
      <summary>{label}</summary>
      <div className="stack">{children}</div>
    </details>
  );
}
