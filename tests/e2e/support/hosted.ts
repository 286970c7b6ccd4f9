import path from 'node:path';
import { root } from '../../../src/commands/run-tool.ts';
import { sites } from '../../sites.ts';
import { serveStoppable } from './stoppable.ts';
import type { StoppableSite } from './stoppable.ts';
import { baseOf, test as siteTest } from './test.ts';

/** The site's `test` on a host of its own, which can be stopped. */
export const test = siteTest.extend<{ host: StoppableSite }>({
  host: async ({ site }, use) => {
    const host = await serveStoppable(path.join(root, sites[site].outDir), baseOf(site));
    await use(host);
    await host.stop();
  },
  home: async ({ host }, use) => {
    await use(host.url);
  },
});

export { expect } from './test.ts';
