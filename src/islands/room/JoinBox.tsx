import { useState } from 'react';
import { isLoopback, wholeAddress } from '../../browser/address.ts';
import { joinText as words } from '../../interface/workshop/room.ts';
import type { Room } from '../../room/room.ts';
import { invitationLink } from '../../sharing/link.ts';
import { CopyButton } from '../keep/CopyButton.tsx';
import { LinkField } from '../keep/LinkField.tsx';
import { QrImage } from '../keep/QrImage.tsx';

/** About how many minutes the questions take. */
const MINUTES = { key: 2, all: 8 } as const;

interface Props {
  room: Room;
  /** The page of the placing, with the site's base. */
  placeAddress: string;
}

/** The link that people open, as text, as words to send, and as a QR image. */
export function JoinBox({ room, placeAddress }: Props) {
  const [isQr, setQr] = useState(false);
  const { edition, unit, length } = room;
  const link = invitationLink(wholeAddress(placeAddress), { edition, unit });
  const lines = words.message(unit, length, link, MINUTES[length]);
  return (
    <div className="room-join">
      <p>{words.lead}</p>
      <p>
        <strong>{words.count(length)}</strong>
      </p>
      {isLoopback() && <p className="problem">{words.loopback}</p>}
      <LinkField
        id="room-link"
        label={words.link}
        hint={words.linkHint}
        link={link}
        copyLabel={words.copyLink}
      />
      <details onToggle={(event) => setQr(event.currentTarget.open)}>
        <summary>{words.qr}</summary>
        {isQr && <QrImage link={link} label={words.qrLabel} />}
        <p className="hint">{words.qrHint}</p>
      </details>
      <details>
        <summary>{words.words}</summary>
        <blockquote className="room-words">
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </blockquote>
        <CopyButton label={words.copyWords} text={lines.join('\n\n')} isQuiet />
      </details>
    </div>
  );
}
