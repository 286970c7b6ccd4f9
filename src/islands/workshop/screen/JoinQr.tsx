import { useEffect, useState } from 'react';
import { arrivalText as words } from '../../../interface/workshop/screen.ts';
import type { QrDrawing } from '../../../sharing/qr.ts';

/** The link to the placing as a QR image: black on white in every look, as cameras want it. What draws it is loaded on first use. */
export function JoinQr({ link }: { link: string }) {
  const [drawn, setDrawn] = useState<QrDrawing | 'failed' | null>(null);

  useEffect(() => {
    let isCurrent = true;
    import('../../../sharing/qr.ts')
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
  if (drawn === null) return <div className="join-qr" aria-busy="true" />;
  return (
    <svg
      className="join-qr"
      viewBox={`0 0 ${drawn.size} ${drawn.size}`}
      role="img"
      aria-label={words.qr}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${drawn.size}v${drawn.size}H0z`} />
      <path fill="#000" d={drawn.path} />
    </svg>
  );
}
