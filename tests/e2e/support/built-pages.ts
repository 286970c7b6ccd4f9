import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../src/commands/run-tool.ts';
import { sites } from '../../sites.ts';

/**
 * Every page of the built site, read from its folder, as paths from the site's own root: `/`, `/path/`, `/404.html`.
 *
 * @throws where the site has not been built
 */
export function listBuiltPages(): string[] {
  const folder = path.join(root, sites.root.outDir);
  if (!existsSync(folder)) {
    throw new Error(`${sites.root.outDir} is not there: run \`npm test -- build\` first.`);
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.split(path.sep).join('/')}`)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/\/index\.html$/, '/'))
    .sort();
}
