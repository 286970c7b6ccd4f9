import { Fragment, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { keysEnabled, onKeysChange, setKeysEnabled } from '../../browser/keys.ts';
import { helpWords as words } from '../../interface/workshop/deck.ts';

interface Props {
  onClose: () => void;
}

/** The keys of both windows, and the switch that turns the single characters off. Its styles are those of `styles/deck.css`. */
export function HelpSheet({ onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOn, setOn] = useState(keysEnabled);

  useEffect(() => onKeysChange(setOn), []);
  useLayoutEffect(() => {
    const open = dialog.current;
    if (open && !open.open) open.showModal();
    return () => open?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className="help-sheet"
      aria-labelledby="help-sheet"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id="help-sheet">{words.title}</h2>
      <p>{words.lead}</p>
      <dl>
        {words.keys.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key, index) => (
                <Fragment key={key}>
                  {index > 0 && <span className="visually-hidden"> {words.or} </span>}
                  <kbd>{key}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => setKeysEnabled(event.currentTarget.checked)}
        />
        {words.single}
      </label>
      <p>{words.singleHint}</p>
      <button className="button" type="button" onClick={onClose}>
        {words.close}
      </button>
    </dialog>
  );
}
