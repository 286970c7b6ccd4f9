import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { writeLists } from '../../../src/integrations/offline.ts';

/** A script that every page loads, whose name changes with what is in it. */
const SCRIPT = /^(DisplayMenu\.[\w.]+)\.[\w-]{8}\.js$/;

/** Which version of itself, of a script of its own and of the search index a page has. */
export interface Versions {
  page: string;
  script: string;
  index: string;
}

/** What a small site goes without: most pages, and what the search says of each. */
const LARGE = /\/(?:cases|dimensions|evidence|path|plays|tools|workshop|pagefind\/fragment)$/;

/**
 * Copies a built site without most of its pages, so that keeping all of it is quick.
 *
 * @param from folder of the built site
 * @param to folder to make
 * @param base path under which it is served
 */
export async function makeSmallSite(from: string, to: string, base: string): Promise<void> {
  const inside = (file: string) => `/${path.relative(from, file).split(path.sep).join('/')}`;
  await cp(from, to, { recursive: true, filter: (file) => !LARGE.test(inside(file)) });
  await writeLists(to, { base, assets: '_astro' });
}

/**
 * Makes another version of a built site: every page, one script under a new name, and the search index under its old one.
 *
 * @param from folder of the built site
 * @param to folder to make
 * @param base path under which it is served
 * @returns name of the script that this version has no more
 */
export async function makeSecondVersion(from: string, to: string, base: string): Promise<string> {
  await cp(from, to, { recursive: true });
  const assets = path.join(to, '_astro');
  const script = (await readdir(assets)).find((name) => SCRIPT.test(name));
  if (script === undefined) throw new Error(`No script of ${assets} is called ${SCRIPT.source}.`);
  const renamed = script.replace(SCRIPT, '$1.Second00.js');
  await rename(path.join(assets, script), path.join(assets, renamed));
  await append(path.join(assets, renamed), mark('script'));
  await append(path.join(to, 'pagefind/pagefind.js'), mark('index'));
  for (const file of await readdir(to, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const page = await readFile(path.join(to, file), 'utf8');
    const changed = page.replaceAll(script, renamed).replace('<html', '<html data-page="second"');
    await writeFile(path.join(to, file), changed);
  }
  await writeLists(to, { base, assets: '_astro' });
  return script;
}

const mark = (what: string) => `\n;document.documentElement.dataset.${what}='second';\n`;

async function append(file: string, text: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')) + text);
}

/** What an open page is made of; asks for the search index at this moment. */
export async function versionsOf(page: Page, index: string): Promise<Versions> {
  return page.evaluate(async (address) => {
    await import(address);
    const { page = 'first', script = 'first', index = 'first' } = document.documentElement.dataset;
    return { page, script, index };
  }, index);
}
