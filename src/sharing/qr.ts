/** QR images. This file alone knows how they are made; it is loaded when somebody asks for one. */
import { encode } from 'uqr';

/** A QR image on a square grid, its quiet zone included. */
export interface QrDrawing {
  /** Modules along an edge. */
  size: number;
  /** The dark modules as one SVG path, a module one unit wide; everything else is light. */
  path: string;
}

/** Modules that have to stay light around the image. */
const QUIET_ZONE = 4;

/**
 * Draws a text as a QR image that survives the loss of 15 % of its area.
 *
 * @throws where the text is longer than any QR image can hold
 */
export function drawQr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const runs = data.flatMap((row, y) =>
    darkRuns(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { size, path: runs.join('') };
}

/** The dark stretches of a row, from the left. */
function darkRuns(row: readonly boolean[]): { x: number; length: number }[] {
  const runs: { x: number; length: number }[] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last && last.x + last.length === x) last.length += 1;
    else runs.push({ x, length: 1 });
  }
  return runs;
}
