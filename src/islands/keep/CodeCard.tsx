import { useState } from 'react';
import { codeText } from '../../interface/code.ts';
import type { Model } from '../../model/types.ts';
import { encodeCode, groupCode } from '../../sharing/code.ts';
import type { Placing } from '../../sharing/placing.ts';
import { CodeGroups } from './CodeGroups.tsx';
import { CopyButton } from './CopyButton.tsx';
import { QrImage } from './QrImage.tsx';

interface Props {
  /** The placing's edition. */
  model: Model;
  placing: Placing;
  /** Whether it is to be handed to somebody in the room: shown as a QR image, or said aloud. */
  isHandedOver?: boolean;
}

/** A placing's code in groups, copied whole, with the sentence about who can read it. */
export function CodeCard({ model, placing, isHandedOver = false }: Props) {
  const [isQrOpen, setQrOpen] = useState(false);
  const code = encodeCode(model, placing);
  return (
    <div className="code-card" role="group" aria-labelledby="code-label">
      <p className="code-label" id="code-label">
        {codeText.label}
      </p>
      <CodeGroups code={code} />
      <CopyButton label={codeText.copy} text={code} />
      <p className="hint">{codeText.whoReads}</p>
      {isHandedOver && (
        <>
          <details onToggle={(event) => setQrOpen(event.currentTarget.open)}>
            <summary>{codeText.qr}</summary>
            {isQrOpen && <QrImage link={code} label={codeText.qrLabel} />}
          </details>
          <details>
            <summary>{codeText.say}</summary>
            <p>{codeText.sayHint}</p>
            <ol className="spoken-code">
              {groupCode(code).map((group, index) => (
                <li key={index}>{[...group].join(' ')}</li>
              ))}
            </ol>
          </details>
        </>
      )}
    </div>
  );
}
