import { useLayoutEffect, useRef } from 'react';

interface Props {
  /** What was done; empty where nothing was. */
  text: string;
  undo: string;
  /** Takes it back; `null` where that is no longer possible. */
  onUndo: (() => void) | null;
}

/** Says what was done and takes it back. Takes the focus over from a button that went with what was done. */
export function DoneNote({ text, undo, onUndo }: Props) {
  const note = useRef<HTMLDivElement>(null);
  const canUndo = onUndo !== null;
  useLayoutEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (text !== '' && lost) note.current?.focus();
  }, [text, canUndo]);

  // The region is there before its first message, or nobody would hear that.
  return (
    <div className="keep-done" role="status" tabIndex={-1} ref={note}>
      {text !== '' && (
        <p className="row">
          <span>{text}</span>
          {onUndo && (
            <button className="button quiet" type="button" onClick={onUndo}>
              {undo}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
