import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { DraftField } from '../plan/DraftField.tsx';

type Props = Parameters<typeof DraftField>[0];

/** How long nothing has to be typed before it counts, in milliseconds. */
const PAUSE = 500;
/** A date with a whole year: while a year is typed, the browser gives the years 2, 20 and 202 on the way to 2026. */
const WHOLE_DATE = /^[1-9]\d{3}-/;

/**
 * A field whose text counts when typing pauses or the field is left, so that one undo takes back what was typed at once. A date counts as
 * soon as it is whole.
 */
export function SettledField({ value, onChange, ...field }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = useRef<string | null>(null);
  const send = useRef(onChange);
  // Before the next event, and not after the next paint, for which a window in the background waits: or two fields filled one after the
  // other would each take back the other.
  useLayoutEffect(() => {
    send.current = onChange;
  });

  const settle = () => {
    if (waiting.current !== null) send.current(waiting.current);
    waiting.current = null;
    setTyped(null);
  };

  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(settle, PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);

  // A page that is left or closed takes the last words along.
  useEffect(() => {
    const keep = () => {
      if (waiting.current !== null) send.current(waiting.current);
      waiting.current = null;
    };
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, []);

  return (
    <div className="settled" onBlur={settle}>
      <DraftField
        {...field}
        value={typed ?? value}
        onChange={(text) => {
          waiting.current = text;
          if (field.kind === 'date' && WHOLE_DATE.test(text)) settle();
          else setTyped(text);
        }}
      />
    </div>
  );
}
