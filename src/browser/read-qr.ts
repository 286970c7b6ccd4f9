/** Reading QR images. This file alone knows how that is done; it is large, and loaded when the camera opens. */
import { decodeQR } from 'qr/decode.js';

/** A picture, four bytes a pixel: red, green, blue and opacity. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** The text of the QR image in a picture; `null` where there is none that can be read. */
export function readQr({ width, height, data }: Pixels): string | null {
  try {
    return decodeQR({ width, height, data }, { format: 'RGBA' });
  } catch {
    return null;
  }
}
