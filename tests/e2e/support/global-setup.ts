import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../src/commands/run-tool.ts';
import { serveSite, type Served } from '../../../src/commands/site.ts';
import { siteNames, sites } from '../../sites.ts';
import { urlVariable } from './site-url.ts';

/**
 * Serves both built sites on free ports for the length of a run and tells the workers where they are.
 *
 * @returns what ends the servers
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const servers: Served[] = [];
  for (const name of siteNames) {
    const site = sites[name];
    if (!existsSync(path.join(root, site.outDir))) {
      throw new Error(`${site.outDir} is not there: run \`npm test -- build\` first.`);
    }
    const server = await serveSite(site, 0);
    process.env[urlVariable(name)] = server.url;
    servers.push(server);
  }
  return async () => {
    await Promise.all(servers.map((server) => server.stop()));
  };
}
