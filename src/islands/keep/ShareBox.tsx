import { useState } from 'react';
import { wholeAddress } from '../../browser/address.ts';
import { shareText as words } from '../../interface/keep.ts';
import type { Model } from '../../model/types.ts';
import { encodeCode } from '../../sharing/code.ts';
import { resultLink } from '../../sharing/link.ts';
import type { Placing } from '../../sharing/placing.ts';
import { CodeCard } from './CodeCard.tsx';
import { LinkField } from './LinkField.tsx';
import { QrImage } from './QrImage.tsx';

interface Props {
  /** The placing's edition. */
  model: Model;
  placing: Placing;
  /** The page of the result. */
  resultAddress: string;
}

/** One result as a code, a link and a QR image: all three hold the same. */
export function ShareBox({ model, placing, resultAddress }: Props) {
  const [isOpen, setOpen] = useState(false);
  const link = resultLink(wholeAddress(resultAddress), encodeCode(model, placing));
  return (
    <section className="keep-box" aria-labelledby="share">
      <h3 id="share">{words.title}</h3>
      <div className="stack">
        <CodeCard model={model} placing={placing} />
        <LinkField
          id="result-link"
          label={words.link}
          hint={words.linkHint}
          link={link}
          copyLabel={words.copyLink}
        />
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{words.qr}</summary>
          {isOpen && <QrImage link={link} />}
        </details>
      </div>
    </section>
  );
}
