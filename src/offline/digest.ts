/** Bytes of a SHA-256 that tell two versions of a file apart. */
const LENGTH = 12;

/** The header under which a kept file carries its digest. */
const HEADER = 'x-leap-digest';

/** Of the answer that came over the network, not of what is kept of it. */
const DROPPED = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

/** The start of a file's SHA-256, as 24 hexadecimal digits. */
export async function digestOf(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> {
  const whole = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const digits = Array.from(whole.subarray(0, LENGTH), (byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  return digits.join('');
}

/** An answer as it is kept. Its status is left behind with everything else about how it came: the digest vouches for it. */
export function seal(answer: Response, bytes: ArrayBuffer, digest: string): Response {
  const headers = new Headers(answer.headers);
  for (const name of DROPPED) headers.delete(name);
  headers.set(HEADER, digest);
  return new Response(bytes, { headers });
}

/** The digest that an answer was sealed with; `null` where it was not. */
export function sealOf(answer: Response): string | null {
  return answer.headers.get(HEADER);
}
