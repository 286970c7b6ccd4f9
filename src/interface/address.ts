/**
 * The address of a page or file of this site under the configured base path.
 *
 * @param path site-absolute, for example `/place/`
 */
export function addressOf(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
