import { useEffect, useState } from 'react';
import { isLoopback, wholeAddress } from '../../../browser/address.ts';
import { invitationLink } from '../../../sharing/link.ts';

/** How people get to the placing. */
export interface JoinLink {
  /** The whole link, with the room's unit and edition in it. */
  link: string;
  /** The address as somebody would type it. */
  short: string;
  /** Whether only this computer can open it. */
  isLoopback: boolean;
}

/**
 * The link of the room's invitation; `null` until the page runs.
 *
 * @param place the address of the placing, with the base
 */
export function useJoinLink(place: string, edition: string, unit: string): JoinLink | null {
  const [join, setJoin] = useState<JoinLink | null>(null);
  useEffect(() => {
    const address = wholeAddress(place);
    setJoin({
      link: invitationLink(address, { edition, unit }),
      short: address.replace(/^https?:\/\//, ''),
      isLoopback: isLoopback(),
    });
  }, [place, edition, unit]);
  return join;
}
