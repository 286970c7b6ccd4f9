import type { Site } from '../src/commands/site.ts';

/** Origin that the tests build the site for; nothing is ever requested from it. */
export const origin = 'https://the-leap.example';

/** The two builds that the tests look at, each in folders of its own, so that a running `npm start` is left alone. */
export const sites = {
  root: { base: '/', origin, outDir: '.build/root', cacheDir: '.build/cache/root' },
  playbook: {
    base: '/playbook/',
    origin,
    outDir: '.build/playbook',
    cacheDir: '.build/cache/playbook',
  },
} as const satisfies Readonly<Record<string, Site>>;

/** The name of a build, which is also that of its browser project. */
export type SiteName = keyof typeof sites;

/** The names of the builds, in the order in which they are told of. */
export const siteNames: readonly SiteName[] = ['root', 'playbook'];
