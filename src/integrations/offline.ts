import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { Build } from '../offline/types.ts';
import { coreFiles, listFiles, makeBuild, makeNotice } from './offline-files.ts';

/** The worker in the built site, and what says how large it all is. */
const WORKER = 'sw.js';
const NOTICE = 'offline.json';

/** What stands before the worker's code. */
const MADE = /^self\.leapBuild=.*\n/;

/** Where the worker's source starts. */
const SOURCE = fileURLToPath(new URL('../offline/worker.ts', import.meta.url));

/** The pages of the core, as addresses without the base. */
const CORE = ['place/', 'place/result/', 'offline/'];

type VitePlugin = NonNullable<AstroConfig['vite']['plugins']>[number];

/**
 * Makes the site work without a network: bundles the service worker to the root of the built site, and writes down what it may keep. Stands after
 * every integration that writes files.
 *
 * @throws where the worker could not stand alone, or a page of the core is missing
 */
export default function offline(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [bundleWorker()] } });
      },
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const place = { base: config.base, assets: config.build.assets };
        const { version, whole } = await writeLists(fileURLToPath(dir), place);
        logger.info(`${whole.files} files can be kept, as version ${version}.`);
      },
    },
  };
}

/**
 * Adds the worker to what is bundled for the browser, under a name that stays. Its modules are taken apart from those of pages that share them: in a
 * file of their own they would have to be imported.
 */
const bundleWorker = (): VitePlugin => ({
  name: 'offline-worker',
  apply: 'build',
  enforce: 'pre',
  buildStart() {
    if (this.environment.name !== 'client') return;
    this.emitFile({ type: 'chunk', id: SOURCE, fileName: WORKER, preserveSignature: false });
  },
  async resolveId(name, importer) {
    if (!importer?.startsWith(path.dirname(SOURCE) + path.sep)) return undefined;
    const found = await this.resolve(name, importer, { skipSelf: true });
    return found && { ...found, id: `${found.id}?in-worker` };
  },
});

/**
 * Writes into a built site what its worker is made with, the list of its files, and the notice of how large they are. A folder whose files have
 * changed since can be done again.
 *
 * @param folder the built site, with the worker's code in it
 * @param assets name of the folder of the files whose names change with what is in them
 * @returns what the worker is made with
 * @throws where the worker could not stand alone, or a page of the core is missing
 */
export async function writeLists(
  folder: string,
  { base, assets }: { base: string; assets: string },
): Promise<Build> {
  const code = (await readFile(path.join(folder, WORKER), 'utf8')).replace(MADE, '');
  if (/\b(?:import|export)\b\s*[\w{*"'(]/.test(code)) {
    throw new Error(`${WORKER} imports or exports something, so no browser would start it.`);
  }
  const files = await listFiles(await readBuilt(folder), base);
  const core = coreFiles(files, { pages: CORE, assets });
  const { made, list } = await makeBuild(files, { base, assets, core });
  await writeFile(path.join(folder, list.file), list.text);
  await writeFile(path.join(folder, NOTICE), JSON.stringify(makeNotice(made)));
  await writeFile(path.join(folder, WORKER), `self.leapBuild=${JSON.stringify(made)};\n${code}`);
  return made;
}

/** Every file of a folder, by its path with forward slashes. */
async function readBuilt(folder: string): Promise<Map<string, Buffer<ArrayBuffer>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const built = new Map<string, Buffer<ArrayBuffer>>();
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    built.set(path.relative(folder, file).split(path.sep).join('/'), await readFile(file));
  }
  return built;
}
