import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIndex, serveIndex } from '../../../src/integrations/pagefind.ts';

const home = mkdtempSync(path.join(tmpdir(), 'the-leap-search-'));
afterAll(() => rmSync(home, { recursive: true }));

/** A built site of these pages in a folder of its own. */
function writeSite(name: string, pages: Readonly<Record<string, string>>): string {
  const folder = path.join(home, name);
  for (const [page, main] of Object.entries(pages)) {
    mkdirSync(path.join(folder, page), { recursive: true });
    writeFileSync(
      path.join(folder, page, 'index.html'),
      `<!doctype html><html lang="en-GB"><title>${page}</title><body><p>Frame</p>${main}</body></html>`,
    );
  }
  return folder;
}

interface Entry {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { id: string; text: string }[];
}

/** What an index holds, by address. */
function readEntries(site: string): Record<string, Entry> {
  const folder = path.join(site, 'pagefind/fragment');
  const entries = readdirSync(folder).map((file) => {
    const text = gunzipSync(readFileSync(path.join(folder, file))).toString('utf8');
    return JSON.parse(text.slice(text.indexOf('{'))) as Entry;
  });
  return Object.fromEntries(entries.map((entry) => [entry.url, entry]));
}

const records = [
  {
    address: '/glossary/#leap',
    title: 'Leap',
    content: 'The work between two stages.',
    kind: 'Glossary',
  },
];

describe('the search index', () => {
  const site = writeSite('good', {
    service: `<main data-pagefind-body><span data-pagefind-filter="kind:Dimension" hidden></span>
      <nav>Steps</nav><h1>Service</h1>
      <p>We reply<button>E08</button><span popover class="cite-note">A source</span> at a stated pace.</p>
      <h2 id="questions">The <span class="visually-hidden">hidden</span> questions</h2>
      <p><span class="stage-mark">3</span> Answered <span aria-hidden="true">twice</span> in time.</p>
      <p hidden>A failure</p><details><summary>More</summary><p>Not in sight</p></details></main>`,
    frame: '<main><p>Kept out of the search</p></main>',
  });
  let count = 0;
  beforeAll(async () => {
    mkdirSync(path.join(site, 'pagefind'), { recursive: true });
    writeFileSync(path.join(site, 'pagefind/stale.pf_fragment'), '');
    count = await buildIndex(site, records);
  });

  test('counts the pages that can be found, and not the ones that were read', () => {
    expect(count).toBe(1);
  });

  test('holds what a reader sees of a page and nothing else', () => {
    const entry = readEntries(site)['/service/']!;
    expect(entry.content).toBe(
      'Service. We reply at a stated pace. The questions. Answered in time. More',
    );
    expect(entry.filters).toEqual({ kind: ['Dimension'] });
    expect(entry.anchors).toMatchObject([{ id: 'questions', text: 'The questions' }]);
  });

  test('holds each record as a result of its own', () => {
    expect(readEntries(site)['/glossary/#leap']).toMatchObject({
      content: 'The work between two stages.',
      meta: { title: 'Leap' },
      filters: { kind: ['Glossary'] },
    });
  });

  test('has the files that the search asks for, whole, and no others', () => {
    const files = readdirSync(path.join(site, 'pagefind'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.includes('.'))
      .map((file) =>
        file
          .split(path.sep)
          .join('/')
          .replace(/en-gb_[0-9a-f]+/, '#'),
      );
    expect(files.sort()).toEqual([
      'filter/#.pf_filter',
      'fragment/#.pf_fragment',
      'fragment/#.pf_fragment',
      'index/#.pf_index',
      'pagefind-entry.json',
      'pagefind.#.pf_meta',
      'pagefind.js',
      'wasm.en-gb.pagefind',
    ]);
    const entry = readFileSync(path.join(site, 'pagefind/pagefind-entry.json'), 'utf8');
    expect(JSON.parse(entry)).toMatchObject({ languages: { 'en-gb': { page_count: 2 } } });
  });

  test('is not made of a site without pages', async () => {
    const empty = writeSite('empty', {});
    mkdirSync(empty);
    await expect(buildIndex(empty, records)).rejects.toThrow('The search index holds no page of');
    expect(existsSync(path.join(empty, 'pagefind'))).toBe(false);
  });

  test('is not made where an address is not one', async () => {
    const broken = writeSite('broken', { page: '<main data-pagefind-body>Text</main>' });
    await expect(buildIndex(path.join(broken, 'missing'), records)).rejects.toThrow(
      'The search index',
    );
  });
});

describe.each(['/', '/playbook/'])('in development under %s', (base) => {
  const folder = path.join(home, 'served');
  let server: Server;
  let address = '';
  beforeAll(async () => {
    mkdirSync(path.join(folder, 'fragment'), { recursive: true });
    writeFileSync(path.join(folder, 'pagefind.js'), 'export const search = 1;');
    writeFileSync(path.join(home, 'secret.txt'), 'secret');
    const serve = serveIndex(folder, base);
    server = createServer((request, response) => {
      serve(request, response, () => {
        response.statusCode = 418;
        response.end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  test('the last build’s index is served, with its type', async () => {
    const response = await fetch(`${address}${base}pagefind/pagefind.js?again=1`);
    expect(response.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
    expect(await response.text()).toBe('export const search = 1;');
  });

  test.each(['missing.js', 'fragment', '..%2fsecret.txt', '%2e%2e/secret.txt', '%E0%A4'])(
    'pagefind/%s is not found',
    async (file) => {
      const response = await fetch(`${address}${base}pagefind/${file}`);
      expect([404, 418]).toContain(response.status);
    },
  );

  test('everything else is left to the others', async () => {
    expect((await fetch(`${address}${base}about/`)).status).toBe(418);
  });
});
