import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { root, runTool } from '../../../src/commands/run-tool.ts';

const CACHE = '.build/cache/render';

/**
 * Gives the tests the collections as they are now. Astro under Vitest reads `.astro/data-store.json`, which `astro dev` alone
 * writes: without this, `getCollection()` is empty in a fresh checkout and out of date later, and says nothing.
 *
 * @throws where the content does not load
 */
export default async function globalSetup(): Promise<void> {
  const { code, output } = await runTool('astro', ['sync'], { env: { CACHE_DIR: CACHE } });
  if (code !== 0) throw new Error(output);
  await mkdir(path.join(root, '.astro'), { recursive: true });
  await copyFile(
    path.join(root, CACHE, 'data-store.json'),
    path.join(root, '.astro/data-store.json'),
  );
}
