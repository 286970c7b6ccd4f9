/** What stands at the start of every page, before its first style: the reader's choice of light or dark, and the order of the layers. */
import { createHash } from 'node:crypto';
import { bootTheme } from '../browser/theme-boot.ts';

/** Applies what the reader chose before anything is painted. */
export const boot = `(${bootTheme.toString()})()`;

/** The order of the layers has to stand before every other style, whatever file a page loads first. */
export const layers = '@layer reset, tokens, base, layout, components, modes;';

const hashOf = (text: string) =>
  `sha256-${createHash('sha256').update(text).digest('base64')}` as const;

/** The hashes by which the page's policy allows the two. */
export const startHashes = { boot: hashOf(boot), layers: hashOf(layers) };
