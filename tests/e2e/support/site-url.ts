import type { SiteName } from '../../sites.ts';

/** The variable that holds the address of a served build while browser tests run. */
export function urlVariable(name: SiteName): string {
  return `E2E_URL_${name.toUpperCase()}`;
}

/**
 * The address of a served build, with its base and its last slash.
 *
 * @throws where no run has started its server
 */
export function siteUrl(name: SiteName): string {
  const url = process.env[urlVariable(name)];
  if (url === undefined) throw new Error(`The build “${name}” is not being served.`);
  return url;
}
