import { test as base, expect } from '@playwright/test';
import { siteNames, sites, type SiteName } from '../../sites.ts';
import { watchFaults, type Faults } from './faults.ts';
import { siteUrl } from './site-url.ts';
import { waitForScripts } from './started.ts';

interface Options {
  /**
   * Faults that a test brings about itself, such as the console's line about an answer of 404.
   * A fault that none of these patterns matches fails the test, and so does a pattern that matches none.
   */
  allowedFaults: readonly RegExp[];
}

interface Fixtures {
  /** The build that this project looks at. */
  site: SiteName;
  /** Address of the build's first page, with its last slash. */
  home: string;
  /**
   * The address of a page of this build.
   *
   * @param path from the site's own root, for example `/path/`
   */
  at: (path: string) => string;
  /** What has gone wrong so far in this test's pages. */
  faults: Faults;
}

/**
 * Playwright's `test`, on the build of the project, failing on any fault in any page of its context. Its pages are opened,
 * reloaded and gone back to with their scripts running.
 */
export const test = base.extend<Options & Fixtures>({
  allowedFaults: [[], { option: true }],

  site: async ({}, use, { project }) => {
    const name = siteNames.find((known) => known === project.name);
    if (name === undefined) throw new Error(`No build is called ${project.name}.`);
    await use(name);
  },

  home: async ({ site }, use) => {
    await use(siteUrl(site));
  },

  at: async ({ home }, use) => {
    await use((path) => home.replace(/\/$/, '') + path);
  },

  baseURL: async ({ home }, use) => {
    await use(home);
  },

  context: async ({ context, javaScriptEnabled }, use) => {
    if (javaScriptEnabled) waitForScripts(context);
    await use(context);
  },

  faults: [
    async ({ context, home, allowedFaults }, use) => {
      const faults = await watchFaults(context, home);
      await use(faults);
      const isAllowed = (fault: string) => allowedFaults.some((pattern) => pattern.test(fault));
      expect(
        faults.filter((fault) => !isAllowed(fault)),
        'faults in the pages of this test',
      ).toEqual([]);
      expect(
        allowedFaults.filter((pattern) => !faults.some((fault) => pattern.test(fault))),
        'allowed faults that never happened',
      ).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Path under which the build of a project is served: `/` or `/playbook/`. */
export function baseOf(site: SiteName): string {
  return sites[site].base;
}
