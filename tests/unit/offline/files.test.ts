import { describe, expect, test } from 'vitest';
import { coreFiles, listFiles, makeBuild } from '../../../src/integrations/offline-files.ts';

const site = {
  'place/index.html':
    '<script src="/_astro/Place.aaaa.js"></script><script src="/_astro/DialogScript.astro_0.ffff.js"></script><link href="/_astro/place.bbbb.css"><link href="/favicon.svg">',
  'path/index.html': '<script src="/_astro/Path.cccc.js"></script>',
  'index.html': 'home',
  '404.html': 'missing',
  '_astro/Place.aaaa.js': 'import"./shared.dddd.js";()=>import("./draw.eeee.js")',
  '_astro/shared.dddd.js': 'import("./Place.aaaa.js");fetch("/pagefind/pagefind.js")',
  '_astro/draw.eeee.js': 'draws',
  '_astro/Path.cccc.js': 'path',
  '_astro/DialogScript.astro_0.ffff.js': 'import"./panel.gggg.js"',
  '_astro/panel.gggg.js': 'searches',
  '_astro/place.bbbb.css':
    '@font-face{src:url(/_astro/fonts/up.woff2);font-style:normal}@font-face{src:url(/_astro/fonts/slanted.woff2);font-style:italic}',
  '_astro/fonts/up.woff2': 'up',
  '_astro/fonts/slanted.woff2': 'slanted',
  'pagefind/pagefind.js': 'search',
  'favicon.svg': 'mark',
  'share.png': 'picture',
  'sitemap-0.xml': 'map',
  _headers: '/*',
  'sw.js': 'worker',
  'offline.json': '{}',
  '_astro/offline.0123456789abcdef.json': '[]',
};

function list(files: Record<string, string>, base = '/') {
  const built = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
  return listFiles(built, base);
}

async function build(files: Record<string, string>, base = '/') {
  const listed = await list(files, base);
  const core = coreFiles(listed, { pages: ['place/'], assets: '_astro' });
  return makeBuild(listed, { base, assets: '_astro', core });
}

describe('the files that can be kept', () => {
  test('are all that a reader can open or a page can ask for, by their addresses', async () => {
    const addresses = (await list(site, '/playbook')).map(({ line }) => line[0]);
    expect(addresses).toEqual([
      '/playbook/404.html',
      '/playbook/_astro/DialogScript.astro_0.ffff.js',
      '/playbook/_astro/Path.cccc.js',
      '/playbook/_astro/Place.aaaa.js',
      '/playbook/_astro/draw.eeee.js',
      '/playbook/_astro/fonts/slanted.woff2',
      '/playbook/_astro/fonts/up.woff2',
      '/playbook/_astro/panel.gggg.js',
      '/playbook/_astro/place.bbbb.css',
      '/playbook/_astro/shared.dddd.js',
      '/playbook/favicon.svg',
      '/playbook/',
      '/playbook/pagefind/pagefind.js',
      '/playbook/path/',
      '/playbook/place/',
    ]);
  });

  test('of the core are its pages and what they name, near or far, but for what they can do without', async () => {
    const { made } = await build(site);
    expect(made.files.map(([address]) => address)).toEqual([
      '/_astro/Place.aaaa.js',
      '/_astro/fonts/up.woff2',
      '/_astro/place.bbbb.css',
      '/_astro/shared.dddd.js',
      '/favicon.svg',
      '/place/',
    ]);
    expect(made.core.files).toBe(6);
    expect(made.whole.files).toBe(15);
  });

  test('of the core cannot be listed where one of its pages was not built', async () => {
    const { 'place/index.html': _, ...rest } = site;
    await expect(build(rest)).rejects.toThrow(
      '/place/ is to be kept for the time without a network, but it was not built.',
    );
  });
});

describe('a version', () => {
  test('is the same for the same files, whatever is left out', async () => {
    const { made } = await build(site);
    const other = await build({ ...site, 'share.png': 'another', 'sw.js': 'another' });
    expect(other.made.version).toBe(made.version);
  });

  test('is another as soon as one file differs or goes', async () => {
    const { made } = await build(site);
    const { 'path/index.html': _, ...fewer } = site;
    for (const files of [{ ...site, 'path/index.html': 'another' }, fewer]) {
      expect((await build(files)).made.version).not.toBe(made.version);
    }
  });

  test('has its list under a name of its own, with the digest that the worker expects', async () => {
    const { made, list: written } = await build(site, '/playbook/');
    expect(made.list).toBe(`/playbook/${written.file}`);
    expect(written.file).toBe(`_astro/offline.${made.listDigest}.json`);
    expect(JSON.parse(written.text)).toHaveLength(15);
    expect(made.hashed).toBe('/playbook/_astro/');
  });
});
