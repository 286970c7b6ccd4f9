import { useEffect, useState } from 'react';
import { isLoopback, wholeAddress } from '../../../browser/address.ts';
import type { JoinLink } from './use-join-link.ts';

/**
 * An invitation's link that the build has written, `{edition}` and `{unit}` standing for what the room says: the Screen does not carry the
 * code that writes and reads links.
 */
export interface JoinTemplate {
  /** With the base. */
  link: string;
  /** The address of the placing, with the base. */
  place: string;
}

/** The link of the room's invitation; `null` until the page runs. */
export function useScreenJoin(
  { link, place }: JoinTemplate,
  edition: string,
  unit: string,
): JoinLink | null {
  const [join, setJoin] = useState<JoinLink | null>(null);
  useEffect(() => {
    const filled = Object.entries({ edition, unit }).reduce(
      (text, [name, value]) =>
        text.replace(encodeURIComponent(`{${name}}`), () => encodeURIComponent(value)),
      link,
    );
    setJoin({
      link: wholeAddress(filled),
      short: wholeAddress(place).replace(/^https?:\/\//, ''),
      isLoopback: isLoopback(),
    });
  }, [link, place, edition, unit]);
  return join;
}
