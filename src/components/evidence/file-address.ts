import { addressOf } from '../../interface/address.ts';

/**
 * Addresses in the files of rows: whole ones where the build was told where the site stands, else without a host, which nobody knows then.
 *
 * @param site as a route is given it
 */
export function fileAddresses(site: URL | undefined): (path: string) => string {
  return (path) => {
    const address = addressOf(path);
    return isSiteKnown() ? new URL(address, site).href : address;
  };
}

/** Whether the build was told where the site stands. */
function isSiteKnown(): boolean {
  return Boolean(process.env['SITE_URL']);
}
