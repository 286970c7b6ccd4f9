import { useEffect, useState } from 'react';
import { shareText as words } from '../../interface/keep.ts';
import type { QrDrawing } from '../../sharing/qr.ts';

interface Props {
  /** A link, or any other text. */
  link: string;
  /** What the image is, for those who do not see it. */
  label?: string;
}

/** A text as a QR image: black on white in every mode, as cameras want it. What draws it is loaded on first use. */
export function QrImage({ link, label = words.qrLabel }: Props) {
  const [drawn, setDrawn] = useState<QrDrawing | 'failed' | null>(null);

  useEffect(() => {
    let isCurrent = true;
    import('../../sharing/qr.ts')
      .then(({ drawQr }) => drawQr(link))
      .catch(() => 'failed' as const)
      .then((outcome) => {
        if (isCurrent) setDrawn(outcome);
      });
    return () => {
      isCurrent = false;
    };
  }, [link]);

  if (drawn === 'failed') return <p role="alert">{words.qrFailed}</p>;
  if (drawn === null) return <div className="qr" aria-busy="true" />;
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${drawn.size} ${drawn.size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${drawn.size}v${drawn.size}H0z`} />
      <path fill="#000" d={drawn.path} />
    </svg>
  );
}
