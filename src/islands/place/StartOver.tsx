import { useLayoutEffect, useRef, useState } from 'react';
import { placeText } from '../../interface/place.ts';

interface Props {
  onStartOver: () => void;
}

const text = placeText.startOver;

/** Starts over, after asking. */
export function StartOver({ onStartOver }: Props) {
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
        {placeText.resume.startOver}
      </button>
    );
  }
  return (
    <div className="note" role="group" aria-labelledby="start-over-ask">
      <p id="start-over-ask">{text.ask}</p>
      <div className="row">
        <button ref={keep} className="button" type="button" onClick={() => setAsking(false)}>
          {text.no}
        </button>
        <button className="button danger" type="button" onClick={onStartOver}>
          {text.yes}
        </button>
      </div>
    </div>
  );
}
