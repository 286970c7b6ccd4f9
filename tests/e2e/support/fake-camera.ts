import { writeFileSync } from 'node:fs';
import { drawQr } from '../../../src/sharing/qr.ts';

const WIDTH = 640;
const HEIGHT = 480;
/** Pixels of a module. */
const MODULE = 9;
const PAPER = 235;
const INK = 16;

/**
 * Writes a short film of a QR image, as Chromium takes it in place of a camera.
 *
 * @param file ends in `.y4m`
 */
export function filmQr(file: string, text: string): void {
  const { size, path } = drawQr(text);
  const luma = Buffer.alloc(WIDTH * HEIGHT, PAPER);
  const left = Math.floor((WIDTH - size * MODULE) / 2);
  const top = Math.floor((HEIGHT - size * MODULE) / 2);
  if (top < 0) throw new Error('The text makes a QR image that is too large for the film.');
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = 0; row < MODULE; row += 1) {
      const from = (top + Number(y) * MODULE + row) * WIDTH + left + Number(x) * MODULE;
      luma.fill(INK, from, from + Number(run) * MODULE);
    }
  }
  const grey = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, grey]);
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(file, Buffer.concat([head, frame, frame]));
}
